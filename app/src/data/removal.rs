//! What is kept and what is forgotten, before something is removed.

use super::PageError;

/// What is removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Removal {
    /// An integration.
    Integration,
    /// What an integration learnt.
    Learnt,
    /// A connection.
    Connection,
}

/// The page before a removal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemovalPage {
    /// What is removed.
    pub removal: Removal,
    /// Its id, for the form.
    pub id: String,
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// What stays, in sentences.
    pub kept: Vec<String>,
    /// What is lost, in sentences.
    pub forgotten: Vec<String>,
    /// What stands in the way: address and name of each.
    pub blocked_by: Vec<(String, String)>,
}

/// Reads what a removal would keep and forget.
pub async fn before_removal(removal: Removal, slug: String) -> Result<RemovalPage, PageError> {
    use crate::server;
    let person = server::require(mostek_model::Role::Viewer)?;
    let services = server::services()?;
    match removal {
        Removal::Connection => made::connection(&services, &person, &slug).await,
        Removal::Integration | Removal::Learnt => {
            made::integration(&services, &person, removal, &slug).await
        }
    }
}

mod made {
    use super::{Removal, RemovalPage};
    use crate::data::PageError;
    use crate::server::{self, removal_words};
    use mostek_engine::people::SignedIn;
    use mostek_engine::removal::{self, RemovalError};
    use mostek_engine::{Services, store};

    pub async fn integration(
        services: &Services,
        person: &SignedIn,
        removal: Removal,
        slug: &str,
    ) -> Result<RemovalPage, PageError> {
        let team = &person.team_id;
        let stored = store::integrations::by_slug(&services.db, team, slug)
            .await
            .map_err(server::trouble)?
            .ok_or_else(PageError::not_found)?;
        let inventory = removal::inventory(services, team, &stored)
            .await
            .map_err(page_error)?;
        let words = if removal == Removal::Learnt {
            removal_words::of_learnt(person.language, &inventory)
        } else {
            removal_words::of_integration(person.language, &inventory)
        };
        let run = inventory.active.iter();
        Ok(RemovalPage {
            removal,
            id: stored.id.to_string(),
            slug: stored.slug,
            name: stored.name.clone(),
            kept: words.kept,
            forgotten: words.forgotten,
            blocked_by: run
                .map(|run| (format!("/runs/{run}"), stored.name.clone()))
                .collect(),
        })
    }

    pub async fn connection(
        services: &Services,
        person: &SignedIn,
        slug: &str,
    ) -> Result<RemovalPage, PageError> {
        let team = &person.team_id;
        let stored = store::connections::by_slug(&services.db, team, slug)
            .await
            .map_err(server::trouble)?
            .ok_or_else(PageError::not_found)?;
        let inventory = removal::connection_inventory(services, team, &stored)
            .await
            .map_err(page_error)?;
        let words = removal_words::of_connection(person.language, &inventory);
        let users = inventory.used_by.into_iter();
        Ok(RemovalPage {
            removal: Removal::Connection,
            id: stored.id.to_string(),
            slug: stored.slug,
            name: stored.name,
            kept: words.kept,
            forgotten: words.forgotten,
            blocked_by: users
                .map(|(slug, name)| (format!("/integrations/{slug}"), name))
                .collect(),
        })
    }

    fn page_error(error: RemovalError) -> PageError {
        match error {
            RemovalError::NotFound => PageError::not_found(),
            error => server::trouble(error),
        }
    }
}
