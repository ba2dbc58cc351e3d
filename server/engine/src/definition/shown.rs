//! An integration as the audit log keeps it. Its settings are never secret.

use crate::store::flows::Flow;
use crate::store::integrations::Integration;
use serde_json::{Value, json};

pub(crate) fn integration(integration: &Integration, flows: &[Flow]) -> Value {
    let flow = |flow: &Flow| {
        json!({
            "stream": flow.stream,
            "direction": flow.direction,
            "mapping": flow.mapping,
            "statuses": flow.statuses,
        })
    };
    json!({
        "name": integration.name,
        "state": integration.state.as_str(),
        "shop": integration.shop,
        "system": integration.system,
        "shop_settings": integration.shop_settings,
        "system_settings": integration.system_settings,
        "system_account": integration.system_account,
        "namespace": integration.namespace,
        "own_addresses": integration.own_addresses,
        "schedule": integration.schedule,
        "flows": flows.iter().map(flow).collect::<Vec<_>>(),
    })
}
