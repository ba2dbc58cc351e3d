//! The page of a mapping table.

use super::super::{
    EffectRow, FieldRow, FieldTab, FieldsAsk, FieldsPage, MissingField, OpenedField, SampleRow,
};
use super::address::{fields_address, form_name, pair_named};
use super::opened::opened;
use super::row::{self, Place};
use super::words::Scene;
use crate::data::{PageError, brand};
use crate::format::When;
use crate::server;
use crate::session::FormDraft;
use crate::texts::{count_of, t_with};
use mostek_engine::Services;
use mostek_engine::field_mapping::{
    self, FieldTable, Pair, Previewer, Sample, effect, kept_sample, load, pairs,
};
use mostek_engine::store::connections;
use mostek_engine::store::integrations::{self, Integration, IntegrationState};
use mostek_engine::vocabulary::{Freshness, VocabularyError};
use mostek_model::{Arguments, Direction, PlatformId, Role, TeamId};

/// Reads the page.
pub(in crate::data::fields) async fn page(ask: FieldsAsk) -> Result<FieldsPage, PageError> {
    let person = server::require(Role::Viewer)?;
    let services = server::services()?;
    let when = server::when(&person, &services);
    let integration = integrations::by_slug(&services.db, &person.team_id, &ask.slug)
        .await
        .map_err(server::trouble)?
        .ok_or_else(PageError::not_found)?;
    let pairs = pairs(&services, &integration)
        .await
        .map_err(server::trouble)?;
    let pair = pair_named(&pairs, &ask.of).ok_or_else(PageError::not_found)?;
    let of = pair.name();
    let (from, to) = platforms(&services, &person.team_id, &integration, pair).await?;
    let mut page = FieldsPage {
        id: integration.id.to_string(),
        slug: integration.slug.clone(),
        name: integration.name.clone(),
        draft: integration.state == IntegrationState::Draft,
        active: integration.state == IntegrationState::Active,
        from: brand(&services, &from),
        to: brand(&services, &to),
        tabs: Vec::new(),
        of: of.clone(),
        sample: None,
        fetched: None,
        trouble: None,
        rows: Vec::new(),
        opened: None,
        missing: Vec::new(),
        effect: None,
    };
    let mut current = None;
    for other in &pairs {
        let table = match load(&services, &integration, other, Freshness::Stored).await {
            Ok(table) => table,
            Err(VocabularyError::Platform(error)) => {
                if other == pair {
                    page.trouble = Some(server::reason(&error.reason));
                }
                None
            }
            Err(error) => return Err(server::trouble(error)),
        };
        page.tabs
            .push(tab(&ask.slug, other, &to, table.as_ref(), other == pair));
        if let Some(table) = table {
            page.missing.extend(missing(&ask.slug, other, &table));
            if other == pair {
                current = Some(table);
            }
        }
    }
    let Some(table) = current else {
        return Ok(page);
    };
    page.fetched = Some(when.moment(table.fetched_at));
    let sample = kept_sample(&services, &integration, &table.flow)
        .await
        .map_err(server::trouble)?;
    page.sample = sample.as_ref().map(|sample| SampleRow {
        title: sample_title(sample),
        chosen: when.moment(sample.chosen_at),
    });
    page.effect = effect(&services, &integration, &table.flow, pair)
        .await
        .map_err(server::trouble)?
        .map(|effect| in_words(effect, &to, pair, &when));
    let form = form_name(&ask.slug, &of, &ask.edit);
    let left = if ask.edit.is_empty() {
        // Closed: what was not saved is let go.
        FormDraft::forget(&form).await;
        None
    } else {
        FormDraft::of(&form).await
    };
    let connector = services
        .registry
        .get(&to)
        .ok_or_else(|| server::trouble("a platform without a connector"))?;
    let source_settings = match pair.direction {
        Direction::ToSystem => &integration.shop_settings,
        Direction::ToShop => &integration.system_settings,
    };
    let preview = sample.as_ref().map(|sample| {
        Previewer::new(
            &table,
            connector.as_ref(),
            &pair.target,
            &sample.record,
            source_settings,
            &person.time_zone,
        )
    });
    let scene = Scene {
        table: &table,
        from: &from,
        preview: preview.as_ref(),
        when: &when,
    };
    let place = Place {
        slug: &ask.slug,
        of: &of,
        edit: &ask.edit,
    };
    (page.rows, page.opened) = rows(&scene, &place, left, !page.draft);
    Ok(page)
}

fn rows(
    scene: &Scene<'_>,
    place: &Place<'_>,
    left: Option<FormDraft>,
    runs: bool,
) -> (Vec<FieldRow>, Option<Box<OpenedField>>) {
    let strays = scene.table.strays();
    let fields = scene.table.writable();
    let rows = strays
        .map(|stray| row::stray(scene, place, stray))
        .chain(fields.map(|field| row::of_field(scene, place, field)))
        .collect();
    (rows, opened(scene, place, left, runs).map(Box::new))
}

async fn platforms(
    services: &Services,
    team: &TeamId,
    integration: &Integration,
    pair: &Pair,
) -> Result<(PlatformId, PlatformId), PageError> {
    let mut found = Vec::new();
    for id in [&integration.shop, &integration.system] {
        let connection = connections::get(&services.db, team, id)
            .await
            .map_err(server::trouble)?
            .ok_or_else(PageError::not_found)?;
        found.push(connection.platform);
    }
    let [shop, system] = <[PlatformId; 2]>::try_from(found).map_err(|_| PageError::not_found())?;
    Ok(match pair.direction {
        Direction::ToSystem => (shop, system),
        Direction::ToShop => (system, shop),
    })
}

/// "2026-0017, Tomáš Novák".
fn sample_title(sample: &Sample) -> String {
    let (title, person) = (sample.record.title(), sample.record.person_name());
    match (title.is_empty(), person.is_empty() || person == title) {
        (true, _) => sample.record.key.clone(),
        (false, true) => title,
        (false, false) => format!("{title}, {person}"),
    }
}

fn tab(
    slug: &str,
    pair: &Pair,
    to: &PlatformId,
    table: Option<&FieldTable>,
    current: bool,
) -> FieldTab {
    let filled = table.map(|table| {
        let all = table.writable().count();
        let filled = table
            .writable()
            .filter(|field| table.row(&field.key).is_some())
            .count();
        let values = Arguments::new()
            .text("filled", filled.to_string())
            .text("all", all.to_string());
        t_with("fields-filled", values)
    });
    let names = Arguments::new()
        .text("source", server::stream(&pair.source))
        .text("target", server::target_stream(to.as_str(), &pair.target));
    FieldTab {
        href: fields_address(slug, &pair.name(), ""),
        name: t_with("fields-tab", names),
        filled: filled.unwrap_or_default(),
        current,
    }
}

fn missing(slug: &str, pair: &Pair, table: &FieldTable) -> Vec<MissingField> {
    let platform = table.platform.as_str();
    table
        .writable()
        .filter(|field| field.required && table.row(&field.key).is_none())
        .map(|field| {
            let named = server::target_field(platform, &field.key);
            MissingField {
                label: if named == field.key {
                    field.title.clone()
                } else {
                    named
                },
                href: fields_address(slug, &pair.name(), &field.key),
            }
        })
        .collect()
}

fn in_words(effect: field_mapping::Effect, to: &PlatformId, pair: &Pair, when: &When) -> EffectRow {
    let values = count_of(effect.records)
        .text("target", server::target_stream(to.as_str(), &pair.target))
        .text("at", when.told(effect.changed_at));
    EffectRow {
        text: t_with("fields-effect", values),
        under_way: effect.under_way,
    }
}
