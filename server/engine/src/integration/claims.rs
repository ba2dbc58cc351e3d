//! What only one integration may own at a connection, such as a stateful link.

use crate::store::integrations::{self, Integration};
use crate::store::{StoreError, Transaction};
use mostek_connectors::contract::Setting;
use mostek_model::Side;

/// A setting that asks for what another integration owns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Claimed {
    /// The side it stands on.
    pub side: Side,
    /// Its key.
    pub key: &'static str,
}

/// Gives up what the integration had and claims what its settings ask for at its connections; what others own is handed
/// back. The integration must be stored.
pub(crate) async fn take_claims(
    transaction: &mut Transaction,
    integration: &Integration,
    forms: &[(Side, &[Setting])],
) -> Result<Vec<Claimed>, StoreError> {
    integrations::give_up_claims(transaction, &integration.id).await?;
    let mut taken = Vec::new();
    for (side, form) in forms {
        let (connection, values) = match side {
            Side::Shop => (&integration.shop, &integration.shop_settings),
            Side::System => (&integration.system, &integration.system_settings),
        };
        for setting in *form {
            let Some(name) = setting.claims else { continue };
            if values.get(setting.key).map(String::as_str) != Some("true") {
                continue;
            }
            let owner = integrations::claim(transaction, connection, name, &integration.id).await?;
            if owner.is_some() {
                taken.push(Claimed {
                    side: *side,
                    key: setting.key,
                });
            }
        }
    }
    Ok(taken)
}
