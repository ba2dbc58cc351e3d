//! The form of one side of an integration: the platform's own settings and the engine's.

use mostek_connectors::contract::{Connector, Setting, SettingKind};
use mostek_model::Side;

/// Country of phone numbers without a code: the engine's own setting of the shop's side.
pub const PHONE_COUNTRY: Setting =
    Setting::optional("phone_country", SettingKind::Text).with_default("CZ");

/// All settings of a side, in the order of the form.
pub fn side_form(connector: &dyn Connector) -> Vec<Setting> {
    let description = connector.describe();
    let own = (description.side == Side::Shop).then_some(PHONE_COUNTRY);
    description.integration.iter().cloned().chain(own).collect()
}
