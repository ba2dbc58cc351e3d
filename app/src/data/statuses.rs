//! The status table of an integration.

use super::{Moment, PageError};

/// A status of the shop with its counterpart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusLine {
    /// What records and the table call it.
    pub status: String,
    /// What people call it.
    pub title: String,
    /// How many records had it, where counted.
    pub count: Option<u64>,
    /// Records that wait for its counterpart.
    pub held: u64,
    /// The shop names it.
    pub listed: bool,
    /// The system's value; empty while it has no counterpart.
    pub value: String,
    /// The system has that value.
    pub known: bool,
    /// The revision of what is shown.
    pub shown: String,
}

/// The rule for statuses without a counterpart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusRule {
    /// The chosen default; none where orders wait.
    pub default: Option<String>,
    /// The revision of what is shown.
    pub shown: String,
}

/// The page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusesPage {
    /// The integration's id, for forms.
    pub id: String,
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// It is a draft.
    pub draft: bool,
    /// It may run.
    pub active: bool,
    /// The shop's platform.
    pub shop: String,
    /// The system's platform.
    pub system: String,
    /// It moves orders at all.
    pub orders: bool,
    /// The rule, while there is a table; none while the shop's own names go over.
    pub rule: Option<StatusRule>,
    /// The field the status goes into; empty for none.
    pub field: String,
    /// That field in words.
    pub field_word: String,
    /// Fields with fixed values to choose from: value and words.
    pub choice_fields: Vec<(String, String)>,
    /// Text fields to choose from.
    pub text_fields: Vec<(String, String)>,
    /// Why the system's fields are not known.
    pub fields_missing: Option<String>,
    /// Values of the field; none for a text field.
    pub choices: Vec<(String, String)>,
    /// The rows that match the search.
    pub rows: Vec<StatusLine>,
    /// All rows.
    pub all: u64,
    /// Rows without a counterpart.
    pub unmatched: u64,
    /// When the shop's list was fetched.
    pub listed_at: Option<Moment>,
    /// Why the shop's list is not known.
    pub list_missing: Option<String>,
    /// Records that wait for a status.
    pub held: u64,
    /// Those of them whose status has a counterpart by now.
    pub released: u64,
}

/// Reads the status table of an integration.
pub async fn statuses(slug: String, text: String) -> Result<StatusesPage, PageError> {
    use crate::server;
    let person = server::require(mostek_model::Role::Viewer)?;
    let services = server::services()?;
    let bridge = mostek_engine::console::bridge(&services.db, &person.team_id, &slug)
        .await
        .map_err(server::trouble)?
        .ok_or_else(PageError::not_found)?;
    let when = server::when(&person, &services);
    let row = super::bridge_row(&services, &bridge, &when);
    let table = mostek_engine::status_mapping::load(&services, &person.team_id, &slug).await;
    let system = &bridge.system.platform;
    made::page(row, table, system.as_str(), &text, &when)
}

mod made {
    use super::{StatusLine, StatusRule, StatusesPage};
    use crate::data::{BridgeRow, PageError};
    use crate::format::When;
    use crate::server;
    use crate::texts::t;
    use mostek_engine::status_mapping::{
        Offered, StatusError, StatusRow, StatusTable, mark, mark_of_rule, matching,
    };
    use mostek_model::UnmappedStatus;

    pub fn page(
        row: BridgeRow,
        table: Result<StatusTable, StatusError>,
        system: &str,
        text: &str,
        when: &When,
    ) -> Result<StatusesPage, PageError> {
        let page = StatusesPage {
            id: row.id,
            slug: row.slug,
            name: row.name,
            draft: row.draft,
            active: row.active && row.paused.is_none(),
            shop: row.shop.platform,
            system: row.system.platform,
            orders: false,
            rule: None,
            field: String::new(),
            field_word: t("statuses-system-value"),
            choice_fields: Vec::new(),
            text_fields: Vec::new(),
            fields_missing: None,
            choices: Vec::new(),
            rows: Vec::new(),
            all: 0,
            unmatched: 0,
            listed_at: None,
            list_missing: None,
            held: 0,
            released: 0,
        };
        match table {
            Ok(table) => Ok(filled(page, table, system, text, when)),
            Err(StatusError::NoOrders) => Ok(page),
            Err(StatusError::NotFound) => Err(PageError::not_found()),
            Err(error) => Err(server::trouble(error)),
        }
    }

    fn filled(
        page: StatusesPage,
        table: StatusTable,
        system: &str,
        text: &str,
        when: &When,
    ) -> StatusesPage {
        let choices = table.choices().to_vec();
        let released = table.released();
        let chosen = table.chosen.as_ref();
        let field = chosen
            .map(|chosen| field_value(chosen.stream.as_str(), &chosen.field))
            .unwrap_or_default();
        let word = |offered: &Offered| {
            let key = &offered.field.key;
            let known = server::target_field(system, key);
            if known == *key {
                offered.field.title.clone()
            } else {
                known
            }
        };
        let option = |offered: &Offered| {
            let value = field_value(offered.stream.as_str(), &offered.field.key);
            (value, word(offered))
        };
        let (with_choices, with_text): (Vec<_>, Vec<_>) = table
            .fields
            .iter()
            .partition(|offered| !offered.field.choices.is_empty());
        let field_word = chosen.map(|chosen| {
            table
                .fields
                .iter()
                .find(|offered| offered.field.key == chosen.field)
                .map_or_else(|| chosen.field.clone(), word)
        });
        let count = |wanted: fn(&StatusRow) -> bool| {
            u64::try_from(table.rows.iter().filter(|row| wanted(row)).count()).unwrap_or_default()
        };
        let (all, unmatched) = (count(|_| true), count(|row| row.value.is_none()));
        let held = table.rows.iter().map(|row| row.held).sum();
        let line = |row: StatusRow| StatusLine {
            known: choices.is_empty()
                || row
                    .value
                    .as_ref()
                    .is_none_or(|value| choices.iter().any(|choice| choice.value == *value)),
            shown: mark(row.value.as_deref()),
            value: row.value.unwrap_or_default(),
            status: row.status,
            title: row.title,
            count: row.count,
            held: row.held,
            listed: row.listed,
        };
        StatusesPage {
            orders: true,
            rule: table.flow.statuses.as_ref().map(|table| StatusRule {
                default: match &table.unmapped {
                    UnmappedStatus::Hold => None,
                    UnmappedStatus::Default(value) => Some(value.clone()),
                },
                shown: mark_of_rule(&table.unmapped),
            }),
            field,
            field_word: field_word.unwrap_or(page.field_word),
            choice_fields: with_choices.into_iter().map(option).collect(),
            text_fields: with_text.into_iter().map(option).collect(),
            fields_missing: table.fields_missing.as_ref().map(server::reason),
            rows: matching(table.rows, text).into_iter().map(line).collect(),
            choices: choices
                .iter()
                .map(|choice| (choice.value.clone(), choice.title.clone()))
                .collect(),
            all,
            unmatched,
            listed_at: table.listed_at.map(|at| when.moment(at)),
            list_missing: table.list_missing.as_ref().map(server::reason),
            held,
            released,
            ..page
        }
    }

    /// A field as forms send it. Names of streams have no slash.
    fn field_value(stream: &str, field: &str) -> String {
        format!("{stream}/{field}")
    }
}
