//! `mostek migrate`.

use super::{Output, Problem};
use crate::config::Settings;
use mostek_engine::Services;
use serde_json::json;

/// Brings the database up to date. Every start does the same; this is for those who want it apart.
pub(super) async fn migrate(settings: Settings, output: &Output) -> Result<u8, Problem> {
    let services = Services::open(settings.engine).await?;
    let database = services.db.kind();
    output.answer(&json!({ "database": database, "migrated": true }), || {
        format!("the {database} database is up to date")
    });
    Ok(0)
}
