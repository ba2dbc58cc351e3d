//! The form of a connection, new or saved.

use crate::components::{Field, FormErrors, SettingField, needs_role, use_frame};
use crate::data::{ConnectionForm, FieldKind, FormField};
use crate::session::Flash;
use crate::texts::{t, t_with};
use leptos::prelude::*;
use mostek_model::{Arguments, Role};

/// The form. Secrets are never shown: they are replaced or stay.
#[component]
pub fn AccountForm(
    /// Its fields.
    form: ConnectionForm,
    /// Id, name in addresses and revision of a saved connection.
    #[prop(optional_no_strip)]
    saved: Option<(String, String, i64)>,
    /// The name people gave it.
    #[prop(optional, into)]
    name: String,
    /// What the last try left.
    flash: Flash,
    /// The set-up it is filled in for, and the side: `shop` or `system`.
    #[prop(optional_no_strip)]
    set_up: Option<(String, &'static str)>,
) -> impl IntoView {
    let in_set_up = set_up.is_some();
    let refused = (!use_frame().may(Role::Admin)).then(|| needs_role(Role::Admin));
    let is_refused = refused.is_some();
    let name = flash.value("name").map_or(name, str::to_owned);
    let is_new = saved.is_none();
    let (id, slug, revision) = saved.unwrap_or_default();
    let fields: Vec<FormField> = form
        .fields
        .into_iter()
        .map(|field| match flash.value(&field.key) {
            Some(value) => FormField {
                value: value.to_owned(),
                ..field
            },
            None => field,
        })
        .collect();
    let labels = fields
        .iter()
        .map(|field| (field.key.clone(), field.label.clone()));
    let labels = labels
        .chain([("name".to_owned(), t("connection-name"))])
        .collect::<Vec<_>>();
    let (pasted, fields): (Vec<_>, Vec<_>) = fields
        .into_iter()
        .partition(|field| field.kind == FieldKind::Pasted);
    let (more, fields): (Vec<_>, Vec<_>) = fields.into_iter().partition(|field| field.advanced);
    // Wrong fields must not hide.
    let open = more.iter().any(|field| flash.error(&field.key).is_some());
    let setting = |field: FormField| {
        let error = flash.error(&field.key);
        view! { <SettingField field error /> }
    };
    view! {
        <form class="panel" method="post" action="/api/save_connection" novalidate=true aria-labelledby="form">
            <header>
                <h2 id="form">{t("connection-account")}</h2>
            </header>
            {is_new
                .then(|| {
                    view! { <input type="hidden" name="new_connection" value=mostek_engine::fresh_id() /> }
                })}
            <input type="hidden" name="connection" value=id />
            <input type="hidden" name="slug" value=slug />
            <input type="hidden" name="platform" value=form.platform />
            <input type="hidden" name="revision" value=revision.to_string() />
            {set_up
                .map(|(id, side)| {
                    view! {
                        <input type="hidden" name="set_up" value=id />
                        <input type="hidden" name="side" value=side />
                    }
                })}
            <div class="pad stack">
                <FormErrors errors=flash.errors.clone() labels />
                {pasted.into_iter().map(setting).collect_view()}
                <div class="fields">
                    <Field
                        name="name"
                        label=t("connection-name")
                        value=name
                        help=Some(t("connection-name-help"))
                        error=flash.error("name")
                        required=true
                    />
                    {fields.into_iter().map(setting).collect_view()}
                </div>
            </div>
            {(!more.is_empty())
                .then(|| {
                    view! {
                        <details class="more" open=open>
                            <summary>{t("more-settings")}</summary>
                            <div class="fields">{more.into_iter().map(setting).collect_view()}</div>
                        </details>
                    }
                })}
            <footer>
                <button class="btn primary" name="then" value="test" disabled=is_refused>
                    {t("save-and-test")}
                </button>
                {(!in_set_up)
                    .then(|| {
                        view! {
                            <button class="btn" name="then" value="save" disabled=is_refused>
                                {t("save")}
                            </button>
                        }
                    })}
                <span>{refused.unwrap_or_else(|| t("connection-save-note"))}</span>
            </footer>
        </form>
    }
    .into_any()
}

/// Where to find everything, step by step.
#[component]
pub fn WhereToFind(
    /// The platform.
    platform: String,
    /// The steps.
    steps: Vec<String>,
) -> impl IntoView {
    (!steps.is_empty()).then(|| {
        view! {
            <section class="panel" aria-labelledby="where">
                <header>
                    <h2 id="where">{t_with("connection-where", Arguments::new().text("platform", platform))}</h2>
                </header>
                <ol class="numbered pad">
                    {steps
                        .into_iter()
                        .map(|step| view! { <li><span>{step}</span></li> })
                        .collect_view()}
                </ol>
            </section>
        }
    })
}
