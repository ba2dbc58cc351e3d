//! What an integration needs to know of each side.

use crate::components::{
    Crumbs, Field, FormErrors, Icon, IntegrationDangers, IntegrationPart, IntegrationParts,
    NoticeBox, PageHead, SetUpAddress, SettingField, Step, needs_role, use_frame,
};
use crate::data::{self, FormField, SettingsPage, SideForm};
use crate::pages::{part, show};
use crate::session::Flash;
use crate::texts::{t, t_with};
use leptos::prelude::*;
use mostek_model::{Arguments, Role};

/// The settings of the integration in the address.
#[component]
pub fn Settings() -> impl IntoView {
    let page = data::integration_settings(part("integration"));
    show(page, |page, flash| view! { <Page page flash /> }.into_any())
}

/// The page: one form over both sides.
#[component]
fn Page(
    /// The settings.
    page: SettingsPage,
    /// What the last form left.
    flash: Flash,
) -> impl IntoView {
    let head = page.head;
    let slug = head.slug.clone();
    let refused = (!use_frame().may(Role::Admin)).then(|| needs_role(Role::Admin));
    let is_refused = refused.is_some();
    let set_up = SetUpAddress::of_draft(&head.id, &head.slug);
    let next = head
        .draft
        .then(|| Step::Settings.next().map(|step| step.address(&set_up)))
        .flatten();
    let back = head.draft.then(|| Step::System.address(&set_up));
    let lede = t_with(
        "settings-lede",
        Arguments::new()
            .text("shop", &page.shop.connection)
            .text("system", &page.system.connection),
    );
    let labels = [("shop", &page.shop), ("system", &page.system)]
        .into_iter()
        .flat_map(|(group, side)| {
            side.fields
                .iter()
                .map(move |field| (format!("{group}-{}", field.key), field.label.clone()))
        })
        .chain([("name".to_owned(), t("integration-name"))])
        .collect::<Vec<_>>();
    let own_addresses = flash
        .value("own_addresses")
        .map_or(page.own_addresses, str::to_owned);
    let name = flash.value("name").map_or(head.name.clone(), str::to_owned);
    let button = if next.is_some() {
        t("save-and-go-on")
    } else {
        t("save")
    };
    view! {
        <Crumbs parents=vec![
            ("/integrations".to_owned(), t("integrations")),
            (format!("/integrations/{}", head.slug), head.name.clone()),
        ] />
        <PageHead title=if head.draft { Step::Settings.word() } else { t("settings") } lede />
        <NoticeBox notice=flash.notice.clone() />
        <IntegrationParts
            id=head.id.clone()
            slug=head.slug.clone()
            draft=head.draft
            current=IntegrationPart::Settings
        />
        <form class="stack" method="post" action="/api/save_settings" novalidate=true>
            <FormErrors errors=flash.errors.clone() labels />
            <input type="hidden" name="integration" value=head.id />
            <input type="hidden" name="slug" value=head.slug />
            <input type="hidden" name="revision" value=head.revision.to_string() />
            <input type="hidden" name="next" value=next.unwrap_or_default() />
            <section class="panel" aria-labelledby="integration-name">
                <header>
                    <h2 id="integration-name">{t("integration-itself")}</h2>
                </header>
                <div class="pad fields">
                    <Field
                        name="name"
                        label=t("integration-name")
                        value=name
                        help=Some(t("integration-name-help"))
                        error=flash.error("name")
                        required=true
                    />
                </div>
            </section>
            <div class="halves">
                <SidePanel group="shop" side=page.shop flash=flash.clone() />
                <SidePanel group="system" side=page.system flash />
            </div>
            <details class="panel fold">
                <summary>{t("own-addresses")}</summary>
                <div class="pad field">
                    <label for="field-own_addresses">{t("own-addresses-label")}</label>
                    <textarea id="field-own_addresses" name="own_addresses" rows="4" aria-describedby="help-own_addresses">
                        {own_addresses}
                    </textarea>
                    <p class="help" id="help-own_addresses">
                        {t("own-addresses-help")}
                    </p>
                </div>
            </details>
            <div class="bar-sticky">
                {refused.map(|why| view! { <span class="quiet">{why}</span> })}
                <span class="push"></span>
                {back
                    .map(|href| {
                        view! {
                            <a class="btn" href=href>
                                {t("back")}
                            </a>
                        }
                    })}
                <button class="btn primary" disabled=is_refused>
                    {button}
                </button>
            </div>
        </form>
        <IntegrationDangers slug draft=head.draft />
    }
    .into_any()
}

/// The form of one side.
#[component]
fn SidePanel(
    /// `shop` or `system`.
    group: &'static str,
    /// The form.
    side: SideForm,
    /// What the last try left.
    flash: Flash,
) -> impl IntoView {
    let fields = side.fields.into_iter().map(|field| {
        let name = format!("{group}-{}", field.key);
        let error = flash.error(&name);
        let value = flash.value(&name).map(str::to_owned);
        let field = FormField {
            value: value.unwrap_or(field.value),
            ..field
        };
        view! { <SettingField field error group /> }
    });
    view! {
        <section class="panel" aria-labelledby=group>
            <header>
                <h2 id=group>{side.platform}</h2>
                <p>{side.connection}</p>
            </header>
            <div class="pad stack">
                {side
                    .trouble
                    .map(|trouble| {
                        view! {
                            <p class="wrong">
                                <Icon name="bad" />
                                <span>{trouble}</span>
                            </p>
                        }
                    })}
                {fields.collect_view()}
            </div>
        </section>
    }
    .into_any()
}
