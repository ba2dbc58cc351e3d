//! The open row's form: source, steps with what each makes of the record's value, when it is written.

use super::input::Input;
use super::table::Got;
use crate::components::{FormErrors, Icon, needs_role, use_frame};
use crate::data::{FormInput, OpenedField, StepRow};
use crate::texts::{t, t_with};
use leptos::prelude::*;
use mostek_model::{Arguments, Role};

/// The form's id: choosing another record is a part of it, so that nothing entered is lost.
pub const FORM: &str = "recipe";

/// One form. Its buttons other than saving bring it back changed, and store nothing.
#[component]
pub fn Edit(
    /// The form.
    opened: OpenedField,
    /// The integration's name in addresses.
    slug: String,
    /// The table.
    of: String,
) -> impl IntoView {
    let refused = (!use_frame().may(Role::Admin)).then(|| needs_role(Role::Admin));
    let disabled = refused.is_some();
    let stray = opened.stray;
    let title = t_with(
        "fields-edit-title",
        Arguments::new().text("field", opened.label.clone()),
    );
    let labels = labels(&opened);
    let heading = title.clone();
    let count = opened.steps.len();
    let steps = opened
        .steps
        .into_iter()
        .enumerate()
        .map(|(number, step)| view! { <Step step number last=number + 1 == count disabled /> });
    let raw = opened.raw.map(|raw| view! { <Got gets=raw /> });
    view! {
        <tr role="row" class="detail-row">
            <td role="cell" colspan="6" class="detail">
                <form id=FORM class="recipe-form stack" method="post" action="/api/save_field" aria-label=title>
                    <input type="hidden" name="slug" value=slug />
                    <input type="hidden" name="of" value=of />
                    <input type="hidden" name="field" value=opened.key.clone() />
                    // The same, for the buttons that choose another record.
                    <input type="hidden" name="edit" value=opened.key />
                    <input type="hidden" name="revision" value=opened.revision />
                    <div class="row between">
                        <h2>{heading}</h2>
                        {opened
                            .unsaved
                            .then(|| {
                                view! {
                                    <span class="state work">
                                        <Icon name="updated" />
                                        {t("fields-unsaved")}
                                    </span>
                                }
                            })}
                    </div>
                    <FormErrors errors=opened.errors labels />
                    <div class="fields start">
                        <Input input=opened.source disabled />
                        <Input input=opened.fixed disabled />
                    </div>
                    <ol class="recipe">
                        <li>
                            <span class="nr">
                                <Icon name="arrow" />
                            </span>
                            <span>{t("fields-raw")}</span>
                            <span></span>
                            <span class="mono">{raw}</span>
                            <span></span>
                        </li>
                        {steps.collect_view()}
                        <li class="sum">
                            <span class="nr">
                                <Icon name="tick" />
                            </span>
                            <span>{t("fields-result")}</span>
                            <span></span>
                            <span class="mono">
                                <Got gets=opened.gets />
                            </span>
                            <span></span>
                        </li>
                    </ol>
                    <div class="adding">
                        <Input input=opened.add disabled />
                        <button class="btn" name="then" value="add" disabled=disabled>
                            <Icon name="created" />
                            {t("fields-add-step")}
                        </button>
                    </div>
                    <div class="fields start">
                        <Input input=opened.write disabled />
                    </div>
                    <div class="row ends">
                        <button class="btn primary" name="then" value="save" disabled=disabled>
                            {t("save")}
                        </button>
                        <button class="btn" name="then" value="preview" disabled=disabled>
                            {t("fields-preview")}
                        </button>
                        <a class="btn" href=opened.close rel="external">
                            {t("fields-cancel")}
                        </a>
                        <span class="push"></span>
                        {(opened.has_default && !stray)
                            .then(|| {
                                view! {
                                    <button class="btn plain" name="then" value="default" disabled=disabled>
                                        <Icon name="undo" />
                                        {t("fields-to-default")}
                                    </button>
                                }
                            })}
                        <button class="btn plain" name="then" value="empty" disabled=disabled>
                            {t("fields-leave-empty")}
                        </button>
                    </div>
                    {refused.map(|reason| view! { <p class="quiet small">{reason}</p> })}
                </form>
            </td>
        </tr>
    }
    .into_any()
}

/// What the inputs are called in the summary of wrong ones: a step's by its number.
fn labels(opened: &OpenedField) -> Vec<(String, String)> {
    let of_row = [&opened.source, &opened.fixed, &opened.write]
        .map(|input| (input.name.clone(), input.label.clone()));
    let of_steps = opened
        .steps
        .iter()
        .zip(1_usize..)
        .flat_map(|(step, number)| {
            let about = t_with(
                "fields-step",
                Arguments::new().text("n", number.to_string()),
            );
            let label =
                move |input: &FormInput| (input.name.clone(), format!("{about}, {}", input.label));
            step.inputs.iter().map(label)
        });
    of_row.into_iter().chain(of_steps).collect()
}

/// One step: its values, what it makes of the record's value, its place among the others.
#[component]
fn Step(
    /// The step.
    step: StepRow,
    /// Its place, from 0.
    number: usize,
    /// It is the last one.
    last: bool,
    /// It cannot be changed.
    disabled: bool,
) -> impl IntoView {
    let shown = (number + 1).to_string();
    let about = t_with("fields-step", Arguments::new().text("n", shown.clone()));
    let button = |what: &str, icon: &'static str, word: String, refused: bool| {
        view! {
            <button
                class="btn plain slim square"
                name="then"
                value=format!("{what}-{number}")
                disabled=disabled || refused
            >
                <Icon name=icon />
                <span class="sr">{word} " " {about.clone()}</span>
            </button>
        }
    };
    let buttons = view! {
        {button("up", "up", t("fields-step-up"), number == 0)}
        {button("down", "down", t("fields-step-down"), last)}
        {button("remove", "x", t("fields-step-remove"), false)}
    };
    view! {
        <li>
            <span class="nr">{shown}</span>
            <span>
                {step.title}
                <input type="hidden" name=format!("values[{}-kind]", step.name) value=step.kind />
            </span>
            <div class="values">
                {step.inputs.into_iter().map(|input| view! { <Input input disabled /> }).collect_view()}
            </div>
            <span class="mono">{step.result.map(|gets| view! { <Got gets /> })}</span>
            <span class="row moves">{buttons}</span>
        </li>
    }
    .into_any()
}
