//! What a fresh instance has (daktela.md 7).

use serde_json::json;

use super::access::Role;
use super::model::Model;
use super::scheme::{CustomField, FieldType};
use super::state::DaktelaState;
use super::{DATABASE, ORDER_TYPE, PASSWORD, TICKET_CATEGORY, TOKEN, USER};

pub(super) fn fill(state: &DaktelaState) {
    state.add_user(USER, PASSWORD, TOKEN, Role::full());
    state.add_database(DATABASE, "Výchozí");
    state.seed(
        Model::CrmDatabases,
        DATABASE,
        json!({"title": "Výchozí", "default": true, "reverse_names": false}),
    );
    state.add_record_type(ORDER_TYPE, "Objednávky");
    for field in order_fields() {
        state.put_custom_field(Model::CrmRecords, ORDER_TYPE, field);
    }
    state.add_status("statuses_64f000000000a000000001", "Nová");
    state.add_status("statuses_64f000000000a000000002", "Vyřizuje se");
    state.add_status("statuses_64f000000000a000000003", "Vyřízená");
    state.seed(
        Model::TicketsCategories,
        TICKET_CATEGORY,
        json!({"title": "E-shop", "status_required": "never"}),
    );
}

/// The custom fields a fresh database has for its contacts.
fn contact_fields() -> [CustomField; 4] {
    [
        CustomField::new("number", FieldType::Phone).title("Telefon"),
        CustomField::new("address", FieldType::Address).title("Adresa"),
        CustomField::new("email", FieldType::Email).title("E-mail"),
        CustomField::new("note", FieldType::Textarea).title("Poznámka"),
    ]
}

/// The custom fields of the record type for orders; made by the admin, so these are an example.
fn order_fields() -> [CustomField; 7] {
    [
        CustomField::new("order_number", FieldType::Text).title("Číslo objednávky"),
        CustomField::new("total", FieldType::Text).title("Celkem"),
        CustomField::new("currency", FieldType::Text).title("Měna"),
        CustomField::new("status", FieldType::Text).title("Stav v obchodě"),
        CustomField::new("url", FieldType::Url).title("Odkaz"),
        CustomField::new("ordered_at", FieldType::Datetime).title("Objednáno"),
        CustomField::new("items", FieldType::Textarea).title("Položky"),
    ]
}

impl DaktelaState {
    /// Adds a CRM database with the usual fields of contacts; accounts have none.
    pub fn add_database(&self, name: &str, title: &str) {
        self.seed(
            Model::CrmDatabases,
            name,
            json!({"title": title, "default": false, "reverse_names": false}),
        );
        for field in contact_fields() {
            self.put_custom_field(Model::Contacts, name, field);
        }
    }

    /// Adds a type of CRM records without custom fields.
    pub fn add_record_type(&self, name: &str, title: &str) {
        self.seed(
            Model::CrmRecordsTypes,
            name,
            json!({"title": title, "description": ""}),
        );
    }

    /// Adds a status.
    pub fn add_status(&self, name: &str, title: &str) {
        self.seed(
            Model::Statuses,
            name,
            json!({"title": title, "color": "#3366cc"}),
        );
    }
}
