//! Where an integration's records are in the system: settled once they are delivered.

use crate::store::integrations::Integration;
use crate::store::{StoreError, Transaction, bindings, removal};
use mostek_connectors::contract::{FormError, Setting, SettingKind};

/// Refuses another place under records that were delivered, or are just being delivered: they would be lost from sight.
/// Until the transaction ends, no run can begin.
pub(crate) async fn check_places(
    transaction: &mut Transaction,
    form: &[Setting],
    stored: &Integration,
    changed: &Integration,
    now: i64,
) -> Result<Vec<FormError>, StoreError> {
    let moved: Vec<&Setting> = form
        .iter()
        .filter(|setting| setting.required && matches!(setting.kind, SettingKind::Vocabulary(_)))
        .filter(|place| {
            stored.system_settings.get(place.key) != changed.system_settings.get(place.key)
        })
        .collect();
    if moved.is_empty() {
        return Ok(Vec::new());
    }
    let code = if bindings::any_within(transaction, &stored.id).await? {
        "form-settled"
    } else if removal::is_idle(transaction, &stored.team, &stored.id, now).await? {
        return Ok(Vec::new());
    } else {
        "form-place-running"
    };
    Ok(moved
        .into_iter()
        .map(|place| FormError::new(place.key, code))
        .collect())
}
