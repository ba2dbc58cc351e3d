//! A new connection.

use super::form::{AccountForm, WhereToFind};
use crate::components::{Crumbs, NoticeBox, PageHead};
use crate::data::{Ask, PageData};
use crate::pages::{read, show};
use crate::texts::{t, t_with};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use mostek_model::Arguments;

/// The form for a new connection to the platform in the address.
#[component]
pub fn NewConnection() -> impl IntoView {
    let params = use_params_map();
    let page = read(move || Ask::NewConnection(params.read().get("platform").unwrap_or_default()));
    show(page, |page, flash| {
        let PageData::NewConnection(form) = page else {
            return ().into_any();
        };
        let (platform, steps) = (form.platform_name.clone(), form.steps.clone());
        let title = t_with(
            "connection-new",
            Arguments::new().text("platform", &platform),
        );
        let parents = vec![
            ("/connections".to_owned(), t("connections")),
            ("/connections/new".to_owned(), t("connection-choose")),
        ];
        view! {
            <Crumbs parents />
            <PageHead title />
            <NoticeBox notice=flash.notice.clone() />
            <div class="cols">
                <AccountForm form flash />
                <WhereToFind platform steps />
            </div>
        }
        .into_any()
    })
}
