//! A field of the target with its row, in words.

use super::super::{FieldRow, Gets};
use super::address::fields_address;
use super::steps;
use super::words::{Scene, about, written};
use crate::session::Tone;
use crate::texts::t;
use mostek_connectors::contract::TargetField;
use mostek_model::{FieldMapping, MappingSource};

/// Where the rows of a page lead.
pub(super) struct Place<'a> {
    pub slug: &'a str,
    pub of: &'a str,
    pub edit: &'a str,
}

impl Place<'_> {
    fn href(&self, key: &str) -> String {
        fields_address(self.slug, self.of, if self.edit == key { "" } else { key })
    }
}

/// A field the table can fill.
pub(super) fn of_field(scene: &Scene<'_>, place: &Place<'_>, field: &TargetField) -> FieldRow {
    let row = scene.table.row(&field.key);
    FieldRow {
        key: field.key.clone(),
        label: scene.label(field),
        required: field.required,
        about: about(field),
        source: row.map(|row| scene.origin(row)),
        raw: row.and_then(|row| raw(scene, &row.source)),
        steps: tags(scene, row),
        write: row.map_or_else(String::new, |row| written(row.write)),
        gets: row.map_or_else(|| unmapped(field), |row| mapped(scene, row)),
        opened: place.edit == field.key,
        href: place.href(&field.key),
    }
}

/// A row whose field cannot be written (any more).
pub(super) fn stray(scene: &Scene<'_>, place: &Place<'_>, row: &FieldMapping) -> FieldRow {
    FieldRow {
        key: row.target.clone(),
        label: row.target.clone(),
        required: false,
        about: t("fields-gone"),
        source: Some(scene.origin(row)),
        raw: raw(scene, &row.source),
        steps: tags(scene, Some(row)),
        write: written(row.write),
        gets: Gets {
            tone: Tone::Bad,
            text: t("fields-gone-remove"),
        },
        opened: place.edit == row.target,
        href: place.href(&row.target),
    }
}

fn raw(scene: &Scene<'_>, source: &MappingSource) -> Option<String> {
    scene.raw(source).map(|raw| raw.text)
}

fn tags(scene: &Scene<'_>, row: Option<&FieldMapping>) -> Vec<String> {
    let steps = row.iter().flat_map(|row| &row.steps);
    steps.map(|step| steps::tag(scene.from, step)).collect()
}

fn mapped(scene: &Scene<'_>, row: &FieldMapping) -> Gets {
    match scene.fault(row) {
        Some(text) => Gets {
            tone: Tone::Bad,
            text,
        },
        None => scene.gets(row),
    }
}

fn unmapped(field: &TargetField) -> Gets {
    if field.required {
        Gets {
            tone: Tone::Bad,
            text: t("fields-required-empty"),
        }
    } else {
        Gets {
            tone: Tone::Rest,
            text: t("fields-not-written"),
        }
    }
}
