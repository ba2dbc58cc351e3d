//! The demo's integrations, in the form people write them.

use super::shops::MadeUp;
use mostek_sandbox::daktela::ORDER_TYPE;

/// What differs between the integrations.
pub(super) struct Wanted<'a> {
    /// The shop.
    pub shop: MadeUp,
    /// The shop's connection, by its name in addresses.
    pub connection: &'a str,
    /// The system's.
    pub system: &'a str,
    /// `active` or `draft`.
    pub state: &'static str,
    /// When it runs by itself, as files say it.
    pub schedule: &'static str,
    /// Statuses are matched, and unmatched ones held.
    pub statuses: bool,
}

/// The file. A draft has chosen both connections and nothing else.
pub(super) fn write(wanted: &Wanted<'_>) -> String {
    let MadeUp { slug, name, .. } = wanted.shop;
    let Wanted {
        connection,
        system,
        state,
        schedule,
        ..
    } = wanted;
    let draft = *state == "draft";
    let settings = if draft {
        String::new()
    } else {
        format!("[system.settings]\ndatabase = \"{slug}\"\nrecord_type = \"{ORDER_TYPE}\"\n")
    };
    let flows = match (draft, wanted.statuses) {
        (true, _) => String::new(),
        (false, false) => FLOWS.to_owned(),
        (false, true) => format!("{FLOWS}{STATUSES}"),
    };
    format!(
        r#"[integration]
slug = "{slug}"
name = "{name}"
state = "{state}"
schedule = {schedule}

[shop]
platform = "shoptet"
connection = "{connection}"

[system]
platform = "daktela"
connection = "{system}"
{settings}
{flows}"#
    )
}

const FLOWS: &str = r#"
[[flow]]
stream = "customers"

[[flow]]
stream = "orders"
"#;

/// Belongs to the flow of orders.
const STATUSES: &str = r#"
[[flow.field]]
into = "crm_records"
target = "title"
from = "code"
steps = [{ surround = { before = "Objednávka ", after = "" } }]

[[flow.field]]
into = "crm_records"
target = "stage"
from = "status_mapped"

[[flow.field]]
into = "crm_records"
target = "customFields.order_number"
from = "code"

[[flow.field]]
into = "crm_records"
target = "customFields.total"
from = "total"
steps = [{ number_format = { decimals = 2, mark = "." } }]

[[flow.field]]
into = "crm_records"
target = "customFields.status"
from = "status"

[[flow.field]]
into = "crm_records"
target = "customFields.items"
from = "items"

[flow.statuses]
unmapped = "hold"

[flow.statuses.rows]
"Nevyřízená" = "OPEN"
"Vyřizuje se" = "OPEN"
"Připraveno k odběru" = "OPEN"
"Vyřízena" = "CLOSE"
"Stornována" = "CLOSE"
"#;
