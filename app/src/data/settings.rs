//! What an integration needs to know of each side.

use super::{FormField, IntegrationHead, PageError};

/// The form of one side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SideForm {
    /// The platform's brand name.
    pub platform: String,
    /// The connection's name.
    pub connection: String,
    /// The fields.
    pub fields: Vec<FormField>,
    /// Why lists to choose from could not be fetched.
    pub trouble: Option<String>,
}

/// The settings of an integration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsPage {
    /// The integration.
    pub head: IntegrationHead,
    /// The shop's side.
    pub shop: SideForm,
    /// The system's side.
    pub system: SideForm,
    /// Addresses that identify nobody, one a line.
    pub own_addresses: String,
}

/// Reads the settings of an integration, by its name in addresses.
pub async fn integration_settings(slug: String) -> Result<SettingsPage, PageError> {
    use crate::server;
    let person = server::require(mostek_model::Role::Viewer)?;
    let services = server::services()?;
    let (stored, bridge) = super::found(&services, &person.team_id, &slug).await?;
    let side = made::Side {
        services: &services,
        person: &person,
        namespace: &stored.namespace,
    };
    Ok(SettingsPage {
        shop: side.form(&stored.shop, &stored.shop_settings).await?,
        system: side.form(&stored.system, &stored.system_settings).await?,
        own_addresses: stored.own_addresses.join("\n"),
        head: super::head_of(&services, &stored, &bridge),
    })
}

mod made {
    use super::SideForm;
    use crate::data::{PageError, side_fields};
    use crate::server;
    use mostek_connectors::contract::{Setting, SettingKind, SideSettings};
    use mostek_engine::Services;
    use mostek_engine::people::SignedIn;
    use mostek_engine::store::connections;
    use mostek_engine::vocabulary::{self, Freshness, VocabularyError};
    use mostek_model::ConnectionId;
    use std::collections::BTreeMap;

    /// Entries by vocabulary: value and title.
    type Vocabularies = BTreeMap<&'static str, Vec<(String, String)>>;

    /// What the forms of both sides are made with.
    pub struct Side<'a> {
        pub services: &'a Services,
        pub person: &'a SignedIn,
        pub namespace: &'a str,
    }

    impl Side<'_> {
        /// The form of a side, with the lists of its platform.
        pub async fn form(
            &self,
            connection: &ConnectionId,
            values: &BTreeMap<String, String>,
        ) -> Result<SideForm, PageError> {
            let stored = connections::get(&self.services.db, &self.person.team_id, connection)
                .await
                .map_err(server::trouble)?
                .ok_or_else(PageError::not_found)?;
            let connector = self
                .services
                .registry
                .get(&stored.platform)
                .ok_or_else(PageError::not_found)?;
            let form = mostek_engine::integration::side_form(connector.as_ref());
            let (vocabularies, trouble) = self.vocabularies(connection, &form, values).await?;
            Ok(SideForm {
                platform: connector.describe().name.to_owned(),
                connection: stored.name,
                fields: side_fields(
                    stored.platform.as_str(),
                    self.person.language,
                    &form,
                    values,
                    &vocabularies,
                ),
                trouble,
            })
        }

        async fn vocabularies(
            &self,
            connection: &ConnectionId,
            form: &[Setting],
            values: &BTreeMap<String, String>,
        ) -> Result<(Vocabularies, Option<String>), PageError> {
            let settings = SideSettings {
                values: values.clone(),
                namespace: self.namespace.to_owned(),
            };
            let side = vocabulary::Side {
                team: &self.person.team_id,
                connection,
                settings: &settings,
            };
            let mut all = Vocabularies::new();
            for setting in form {
                let SettingKind::Vocabulary(name) = setting.kind else {
                    continue;
                };
                match vocabulary::list(self.services, &side, name, Freshness::Stored).await {
                    Ok(list) => {
                        let entries = list.entries.into_iter();
                        all.insert(
                            name,
                            entries.map(|entry| (entry.value, entry.title)).collect(),
                        );
                    }
                    Err(VocabularyError::Platform(error)) => {
                        return Ok((all, Some(server::reason(&error.reason))));
                    }
                    Err(error) => return Err(server::trouble(error)),
                }
            }
            Ok((all, None))
        }
    }
}
