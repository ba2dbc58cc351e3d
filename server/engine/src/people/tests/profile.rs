//! One's own profile and sessions.

use super::*;
use crate::people::{
    Colours, Profile, add_user, end_other_sessions, end_session, load, own_sessions, save_profile,
};
use crate::store::audit;
use crate::store::sessions::{self, SessionRow};
use crate::{Actor, audit as log};
use jiff::ToSpan;
use mostek_model::{Role, UserId};

async fn open(services: &Services, id: &str, user: &str, seen_at: i64) {
    let row = SessionRow {
        id,
        user_id: user,
        data: "{}",
        expires_at: services.now() + 1.hour(),
        team_id: "",
        origin: "192.0.2.7",
        browser: "Firefox, Linux",
        began_at: 1,
        seen_at,
    };
    assert!(sessions::create(&services.db, row).await.unwrap());
}

async fn is_open(services: &Services, id: &str) -> bool {
    let found = sessions::load(&services.db, id, services.now()).await;
    found.unwrap().is_some()
}

#[tokio::test]
async fn a_profile_keeps_formats_apart_from_the_language() {
    for (services, _) in engines().await {
        let jana = jana(&services).await;
        let actor = jana.actor(&here());
        assert_eq!(
            (jana.formats, jana.colours),
            (Language::Cs, Colours::System)
        );
        let profile = Profile {
            name: " Jana  Dvořáková ".to_owned(),
            language: Language::Cs,
            formats: Some(Language::En),
            colours: Colours::Dark,
        };
        save_profile(&services, &actor, &profile).await.unwrap();
        let now = load(&services, &jana.user_id, None).await.unwrap().unwrap();
        assert_eq!(
            (now.name.as_str(), now.language, now.formats, now.colours),
            ("Jana Dvořáková", Language::Cs, Language::En, Colours::Dark)
        );
        let entry = audit::list(&services.db, &actor.team, None, 1)
            .await
            .unwrap()
            .remove(0);
        let fields: Vec<String> = log::differences(&entry.before_value, &entry.after_value)
            .into_iter()
            .map(|one| one.field)
            .collect();
        assert_eq!(entry.action, "user.profile");
        assert_eq!(fields, ["colours", "formats", "name"]);

        // Saving the same again changes nothing and says nothing.
        save_profile(&services, &actor, &profile).await.unwrap();
        assert_eq!(
            audit::list(&services.db, &actor.team, None, 9)
                .await
                .unwrap()
                .len(),
            2
        );
        let blank = Profile {
            name: " ".to_owned(),
            ..profile
        };
        let error = save_profile(&services, &actor, &blank).await.unwrap_err();
        assert_eq!(error.field(), Some("name"));
    }
}

#[tokio::test]
async fn people_see_their_sessions_and_end_one_or_all_others() {
    for (services, _) in engines().await {
        let actor = jana(&services).await.actor(&here());
        open(&services, "this", &actor.user, 10).await;
        open(&services, "phone", &actor.user, 30).await;
        open(&services, "office", &actor.user, 20).await;
        let listed = own_sessions(&services, &actor, Some("this")).await.unwrap();
        let seen: Vec<(bool, i64)> = listed
            .iter()
            .map(|one| (one.is_this, one.session.seen_at))
            .collect();
        assert_eq!(seen, [(true, 10), (false, 30), (false, 20)]);
        assert!(
            listed.iter().all(|one| one.session.id != "phone"),
            "the id itself is a secret"
        );

        end_session(&services, &actor, &listed[1].session.id)
            .await
            .unwrap();
        assert!(!is_open(&services, "phone").await);
        let again = end_session(&services, &actor, &listed[1].session.id)
            .await
            .unwrap_err();
        assert_eq!(again.code(), "people-unknown-session");
        let ended = end_other_sessions(&services, &actor, Some("this"))
            .await
            .unwrap();
        assert_eq!(ended, 1);
        assert!(is_open(&services, "this").await);
    }
}

#[tokio::test]
async fn nobody_ends_the_session_of_somebody_else() {
    for (services, _) in engines().await {
        let actor = jana(&services).await.actor(&here());
        let eva = add_user(&services, &actor, &person("eva@example.com"), Role::Viewer)
            .await
            .unwrap();
        open(&services, "evas", eva.as_str(), 1).await;
        let evas = Actor {
            user: eva.to_string(),
            ..actor.clone()
        };
        let id = own_sessions(&services, &evas, None)
            .await
            .unwrap()
            .remove(0)
            .session
            .id;
        assert!(end_session(&services, &actor, &id).await.is_err());
        end_other_sessions(&services, &actor, None).await.unwrap();
        assert!(is_open(&services, "evas").await);
        assert_eq!(UserId::new(&evas.user), eva);
    }
}
