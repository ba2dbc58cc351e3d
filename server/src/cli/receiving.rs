//! Says now and then how much of an export has come in.

use super::context::Context;
use mostek_connectors::contract::Received;
use mostek_engine::Actor;
use mostek_engine::store::runs;
use mostek_model::RunId;
use std::pin::pin;
use std::time::Duration;

/// How often it is said.
const EVERY: Duration = Duration::from_secs(2);

/// Does the work; meanwhile tells people what comes in for the run.
pub(super) async fn telling<T>(
    context: &Context,
    actor: &Actor,
    run: &RunId,
    work: impl Future<Output = T>,
) -> T {
    let mut work = pin!(work);
    let mut told = None;
    loop {
        tokio::select! {
            done = &mut work => return done,
            () = tokio::time::sleep(EVERY) => {}
        }
        // Only a remark: what cannot be read now is said the next time.
        let received = runs::received(&context.services.db, &actor.team, run).await;
        let received = received.unwrap_or_default();
        if let Some(received) = received.filter(|_| received != told) {
            context.output.remark(&line(received));
        }
        told = received;
    }
}

fn line(received: Received) -> String {
    let so_far = size(received.bytes);
    match received.of {
        Some(whole) => format!("receiving the export: {so_far} of about {}", size(whole)),
        None => format!("receiving the export: {so_far}"),
    }
}

fn size(bytes: u64) -> String {
    match bytes {
        0..=9_999_999 => format!("{:.1} MB", bytes as f64 / 1e6),
        10_000_000..=999_999_999 => format!("{:.0} MB", bytes as f64 / 1e6),
        _ => format!("{:.1} GB", bytes as f64 / 1e9),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_told_in_the_unit_people_think_in() {
        let told = |bytes, of| line(Received { bytes, of });
        assert_eq!(
            told(412_300_000, Some(1_040_000_000)),
            "receiving the export: 412 MB of about 1.0 GB"
        );
        assert_eq!(told(3_140_000, None), "receiving the export: 3.1 MB");
    }
}
