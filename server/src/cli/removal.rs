//! Deleting and starting afresh: without `--yes` it is only said what would be kept and forgotten.

use super::Problem;
use super::context::Context;
use mostek_app::server::removal_words::{self, RemovalWords};
use mostek_engine::removal;
use mostek_model::Language;
use serde_json::json;

/// Deletes an integration.
pub(super) async fn delete_integration(
    context: &Context,
    slug: &str,
    yes: bool,
) -> Result<u8, Problem> {
    let (actor, stored) = context.integration(slug).await?;
    let inventory = removal::inventory(&context.services, &actor.team, &stored).await?;
    let words = removal_words::of_integration(Language::En, &inventory);
    if !yes {
        return Ok(only_say(context, slug, &words));
    }
    removal::delete(&context.services, &actor, &stored.id).await?;
    Ok(done(context, slug, "deleted"))
}

/// Lets an integration forget what it learnt.
pub(super) async fn start_afresh(context: &Context, slug: &str, yes: bool) -> Result<u8, Problem> {
    let (actor, stored) = context.integration(slug).await?;
    let inventory = removal::inventory(&context.services, &actor.team, &stored).await?;
    let words = removal_words::of_learnt(Language::En, &inventory);
    if !yes {
        return Ok(only_say(context, slug, &words));
    }
    removal::afresh(&context.services, &actor, &stored.id).await?;
    Ok(done(context, slug, "afresh"))
}

/// Deletes a connection.
pub(super) async fn delete_connection(
    context: &Context,
    slug: &str,
    yes: bool,
) -> Result<u8, Problem> {
    let (actor, stored) = context.connection(slug).await?;
    let inventory = removal::connection_inventory(&context.services, &actor.team, &stored).await?;
    let words = removal_words::of_connection(Language::En, &inventory);
    if !yes {
        return Ok(only_say(context, slug, &words));
    }
    removal::delete_connection(&context.services, &actor, &stored.id).await?;
    Ok(done(context, slug, "deleted"))
}

fn only_say(context: &Context, slug: &str, words: &RemovalWords) -> u8 {
    let value =
        json!({ "name": slug, "done": false, "kept": words.kept, "forgotten": words.forgotten });
    context.output.answer(&value, || {
        format!(
            "{slug}: nothing was done yet\n\nwhat stays\n{}\n\nwhat is forgotten\n{}\n\nrepeat it with --yes to do it; it can't be undone",
            lines(&words.kept),
            lines(&words.forgotten)
        )
    });
    1
}

fn lines(sentences: &[String]) -> String {
    let lines: Vec<String> = sentences
        .iter()
        .map(|sentence| format!("  {sentence}"))
        .collect();
    lines.join("\n")
}

fn done(context: &Context, slug: &str, what: &str) -> u8 {
    let value = json!({ "name": slug, "done": true, "state": what });
    context.output.answer(&value, || match what {
        "afresh" => format!("{slug} starts afresh: its next run reads everything"),
        what => format!("{slug} is {what}"),
    });
    0
}
