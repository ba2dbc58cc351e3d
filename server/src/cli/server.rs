//! `mostek serve`, `mostek worker`, `mostek doctor`.

use super::output::table;
use super::{Output, Problem};
use crate::config::Settings;
use crate::doctor::{self, Health};
use crate::serve;

/// Console and workers, until a signal comes.
pub(super) async fn serve(settings: Settings) -> Result<u8, Problem> {
    let stop =
        crate::stop::on_signal().map_err(|error| Problem::new(format!("signals: {error}")))?;
    serve::serve(settings, stop).await?;
    Ok(0)
}

/// Workers, until a signal comes.
pub(super) async fn worker(settings: Settings) -> Result<u8, Problem> {
    let stop =
        crate::stop::on_signal().map_err(|error| Problem::new(format!("signals: {error}")))?;
    serve::work(settings, stop).await?;
    Ok(0)
}

/// Looks at everything the program needs.
pub(super) async fn doctor(settings: Settings, output: &Output) -> Result<u8, Problem> {
    let report = doctor::examine(&settings).await;
    output.answer(&report, || {
        let rows: Vec<Vec<String>> = report
            .checks
            .iter()
            .map(|check| {
                vec![
                    check.health.as_str().to_owned(),
                    check.name.to_owned(),
                    check.seen.clone(),
                ]
            })
            .collect();
        let mut text = table(&["", "what", "seen"], &rows);
        for check in &report.checks {
            if let Some(next) = &check.next {
                text.push_str(&format!("\n\n{}: {next}", check.name));
            }
        }
        text
    });
    Ok(u8::from(report.health == Health::Wrong))
}
