//! Default mappings: accepting everything works, and every person is one contact with their orders under it.

use super::row::{CONTACTS, RECORDS};
use crate::contract::MappingDefaults;
use mostek_model::{
    FieldMapping, JoinPart, Letters, LongText, MappingSource, NamePart, PhoneForm, Stream,
    Transform, WriteRule,
};

/// The rows of each pair of streams. Statuses are not mapped by default: they are never guessed (P9), and the shop's own
/// name of the status goes into a field.
pub(super) fn defaults() -> MappingDefaults {
    // A link to the customer's page is worth more than one to some order; neither replaces an agent's notes.
    let of_customer = contact(WriteRule::IfEmpty);
    let of_buyer = contact(WriteRule::OnCreate);
    MappingDefaults {
        fields: vec![
            (Stream::CUSTOMERS, CONTACTS, of_customer),
            (Stream::ORDERS, CONTACTS, of_buyer),
            (Stream::ORDERS, RECORDS, order()),
        ],
        statuses: Vec::new(),
    }
}

/// Customers and buyers have the same names for what a contact needs.
fn contact(description: WriteRule) -> Vec<FieldMapping> {
    // A person without any name still gets a contact: both fields are required (dossier 7).
    let nameless = || Transform::DefaultIfEmpty("-".to_owned());
    let phone = Transform::Phone {
        form: PhoneForm::DoubleZero,
        // Empty: the country the integration names.
        country: String::new(),
    };
    vec![
        row("title", "name", vec![Transform::Trim, cut(255), nameless()]),
        row(
            "firstname",
            "billing.name",
            vec![
                Transform::Trim,
                Transform::SplitName(NamePart::First),
                cut(128),
            ],
        ),
        // A company is no person: its name stays whole.
        row(
            "lastname",
            "billing.name",
            vec![
                Transform::Trim,
                Transform::SplitName(NamePart::Last),
                Transform::OtherwiseField("name".to_owned()),
                cut(128),
                nameless(),
            ],
        ),
        FieldMapping {
            write: description,
            ..row("description", "admin_url", vec![cut(512)])
        },
        row(
            "customFields.email",
            "email",
            vec![Transform::Trim, Transform::Case(Letters::Lower)],
        ),
        row("customFields.number", "phone", vec![phone]),
        row(
            "customFields.address",
            "billing.address",
            vec![Transform::Trim],
        ),
    ]
}

/// Types of record differ in their custom fields: rows whose field an instance does not have are dropped by the engine.
fn order() -> Vec<FieldMapping> {
    let title = Transform::Surround {
        before: "Objednávka ".to_owned(),
        after: String::new(),
    };
    let link_first = Transform::Join {
        parts: vec![JoinPart::Field("remark".to_owned())],
        separator: "\n".to_owned(),
    };
    let moment = Transform::DateFormat {
        format: super::zone::FORM.to_owned(),
        zone: String::new(),
    };
    let amount = Transform::NumberFormat {
        decimals: 2,
        mark: '.',
    };
    let open = FieldMapping {
        target: "stage".to_owned(),
        source: MappingSource::Fixed("OPEN".to_owned()),
        steps: Vec::new(),
        // A record that an agent closed stays closed.
        write: WriteRule::OnCreate,
    };
    vec![
        row("title", "code", vec![title, cut(128)]),
        open,
        // The link stands first, so that a long remark cannot cut it.
        row("description", "admin_url", vec![link_first, cut(512)]),
        row("customFields.order_number", "code", Vec::new()),
        row("customFields.total", "total", vec![amount]),
        row("customFields.currency", "currency", Vec::new()),
        row("customFields.status", "status", Vec::new()),
        row("customFields.url", "admin_url", Vec::new()),
        row("customFields.ordered_at", "placed_at", vec![moment]),
        row("customFields.items", "items", Vec::new()),
    ]
}

fn row(target: &str, source: &str, steps: Vec<Transform>) -> FieldMapping {
    FieldMapping {
        target: target.to_owned(),
        source: MappingSource::Field(source.to_owned()),
        steps,
        write: WriteRule::Usual,
    }
}

fn cut(length: usize) -> Transform {
    Transform::MaximumLength {
        length,
        longer: LongText::Cut,
    }
}
