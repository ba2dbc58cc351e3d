//! The fields of a target stream: those every instance has, and the custom ones of the chosen part (dossier 7).

use super::client::Api;
use super::row::{OwnField, PARENT, Target};
use super::scheme::scheme;
use crate::contract::{Access, PlatformError, PlatformErrorKind, TargetField, VocabularyEntry};
use mostek_model::Reason;

/// All fields as the instance has them now.
pub(super) async fn fields(
    access: &Access,
    target: Target,
) -> Result<Vec<TargetField>, PlatformError> {
    let api = Api::new(access)?;
    let Some(scheme) = scheme(&api, &target).await? else {
        // Without a row nobody tells which custom fields there are.
        let code = if target.is_contacts() {
            "reason-daktela-empty-database"
        } else {
            "reason-daktela-empty-type"
        };
        return Err(PlatformError::new(
            PlatformErrorKind::NotFound,
            Reason::new(code).with("part", &target.part),
        ));
    };
    let own = target.fields.iter().map(own_field);
    Ok(own
        .chain(scheme.0.into_iter().map(|custom| custom.field))
        .collect())
}

fn own_field(field: &OwnField) -> TargetField {
    TargetField {
        key: field.key.to_owned(),
        title: field.title.to_owned(),
        kind: field.kind.clone(),
        required: field.required,
        read_only: false,
        multiple: false,
        maximum_length: field.longest,
        choices: if field.key == "stage" {
            stages()
        } else {
            Vec::new()
        },
        parent: field.key == PARENT,
    }
}

/// The stages of a CRM record; their names are the same in all languages.
fn stages() -> Vec<VocabularyEntry> {
    ["OPEN", "CLOSE"]
        .map(|stage| VocabularyEntry {
            value: stage.to_owned(),
            title: stage.to_owned(),
            count: None,
        })
        .into()
}
