//! A new connection.

use super::form::{AccountForm, WhereToFind};
use crate::components::{Crumbs, NoticeBox, PageHead};
use crate::data;
use crate::pages::{part, show};
use crate::texts::{t, t_with};
use leptos::prelude::*;
use mostek_model::Arguments;

/// The form for a new connection to the platform in the address.
#[component]
pub fn NewConnection() -> impl IntoView {
    let page = data::new_connection(part("platform"));
    show(page, |form, flash| {
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
