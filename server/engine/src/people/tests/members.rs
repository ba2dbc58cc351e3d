//! Members: roles, removing, leaving. A team always keeps an owner, and no team touches another one.

use super::*;
use crate::people::{PeopleError, Standing};
use crate::people::{
    add_team, add_user, change_role, disable_user, found_another, found_team, leave, load, members,
    remove, rights, save_team, standing,
};
use crate::store::sessions::{self, SessionRow};
use crate::store::{audit, teams};
use crate::{Actor, audit as log};
use jiff::ToSpan;
use mostek_model::{Role, UserId};

async fn member(services: &Services, actor: &Actor, email: &str, role: Role) -> UserId {
    add_user(services, actor, &person(email), role)
        .await
        .unwrap()
}

fn acting(actor: &Actor, user: &UserId, role: Role) -> Actor {
    Actor {
        user: user.as_str().to_owned(),
        role,
        ..actor.clone()
    }
}

async fn role_of(services: &Services, actor: &Actor, user: &UserId) -> Option<String> {
    let all = members(services, actor).await.unwrap();
    all.into_iter()
        .find(|row| row.user_id == user.as_str())
        .map(|row| row.role)
}

async fn session_in(services: &Services, id: &str, user: &UserId, team: &str) {
    let row = SessionRow {
        id,
        user_id: user.as_str(),
        data: "{}",
        expires_at: services.now() + 1.hour(),
        team_id: team,
        origin: "192.0.2.1",
        browser: "Firefox, Linux",
        began_at: 1,
        seen_at: 1,
    };
    assert!(sessions::create(&services.db, row).await.unwrap());
}

async fn is_open(services: &Services, id: &str) -> bool {
    let found = sessions::load(&services.db, id, services.now()).await;
    found.unwrap().is_some()
}

#[tokio::test]
async fn every_role_changes_and_removes_whom_the_matrix_allows_and_nobody_else() {
    for (services, _) in engines().await {
        let jana = jana(&services).await.actor(&here());
        let mut number = 0;
        for role in Role::ALL {
            for from in Role::ALL {
                for to in Role::ALL {
                    number += 1;
                    // Stored directly: hashing a password for each of 64 people takes long.
                    let id = stored(&services, &jana, number, from).await;
                    let actor = acting(&jana, &UserId::new("somebody"), role);
                    let changed = change_role(&services, &actor, &id, to).await;
                    let expected = rights::may_change(role, from, to);
                    assert_eq!(changed.is_ok(), expected, "{role:?}: {from:?} to {to:?}");
                    let now = if expected { to } else { from };
                    assert_eq!(role_of(&services, &jana, &id).await.unwrap(), now.as_str());
                    let removed = remove(&services, &actor, &id).await;
                    assert_eq!(
                        removed.is_ok(),
                        rights::may_manage(role, now),
                        "{role:?}: {now:?}"
                    );
                    if removed.is_err() {
                        remove(&services, &jana, &id).await.unwrap();
                    }
                }
            }
        }
    }
}

async fn stored(services: &Services, actor: &Actor, number: usize, role: Role) -> UserId {
    use crate::store::users::{self, UserRow};
    let id = UserId::new(format!("user-{number}"));
    let row = UserRow {
        id: id.to_string(),
        email: format!("user-{number}@example.com"),
        name: format!("User {number}"),
        password_hash: String::new(),
        language: "en".to_owned(),
        disabled: false,
        created_at: 0,
        formats: String::new(),
        colours: String::new(),
    };
    let mut transaction = services.db.begin().await.unwrap();
    users::insert(&mut transaction, &row).await.unwrap();
    teams::set_member(&mut transaction, &actor.team, &id, role, services.now())
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    id
}

#[tokio::test]
async fn the_last_owner_stays_owner_until_there_is_another_one() {
    for (services, _) in engines().await {
        let jana = jana(&services).await.actor(&here());
        let own = UserId::new(&jana.user);
        let eva = member(&services, &jana, "eva@example.com", Role::Admin).await;
        let refused = [
            change_role(&services, &jana, &own, Role::Admin)
                .await
                .unwrap_err(),
            leave(&services, &jana, None).await.unwrap_err(),
        ];
        assert!(
            refused
                .iter()
                .all(|error| matches!(error, PeopleError::LastOwner))
        );
        assert!(matches!(
            remove(&services, &jana, &own).await.unwrap_err(),
            PeopleError::OneselfRemoved
        ));

        change_role(&services, &jana, &eva, Role::Owner)
            .await
            .unwrap();
        change_role(&services, &jana, &own, Role::Viewer)
            .await
            .unwrap();
        assert_eq!(role_of(&services, &jana, &own).await.unwrap(), "viewer");
    }
}

#[tokio::test]
async fn given_an_owner_who_may_not_sign_in_when_the_other_one_leaves_then_the_team_keeps_them() {
    for (services, _) in engines().await {
        let jana = jana(&services).await.actor(&here());
        let eva = member(&services, &jana, "eva@example.com", Role::Owner).await;
        disable_user(&services, &jana, &eva).await.unwrap();
        let refused = leave(&services, &jana, None).await.unwrap_err();
        assert!(matches!(refused, PeopleError::LastOwner));
        remove(&services, &jana, &eva).await.unwrap();
        assert_eq!(role_of(&services, &jana, &eva).await, None);
    }
}

#[tokio::test]
async fn of_two_owners_who_demote_each_other_at_the_same_moment_one_stays() {
    for (services, _) in engines().await {
        let jana = jana(&services).await.actor(&here());
        let own = UserId::new(&jana.user);
        let eva = member(&services, &jana, "eva@example.com", Role::Owner).await;
        let other = acting(&jana, &eva, Role::Owner);
        let (one, two) = tokio::join!(
            change_role(&services, &jana, &eva, Role::Viewer),
            change_role(&services, &other, &own, Role::Viewer)
        );
        assert!(one.is_ok() != two.is_ok(), "{one:?} {two:?}");
    }
}

#[tokio::test]
async fn a_removed_member_is_out_of_this_team_only() {
    for (services, _) in engines().await {
        let jana = jana(&services).await.actor(&here());
        let eva = member(&services, &jana, "eva@example.com", Role::Operator).await;
        let other = add_team(&services, "Kavárna", "Europe/Prague", &eva)
            .await
            .unwrap();
        session_in(&services, "here", &eva, jana.team.as_str()).await;
        session_in(&services, "there", &eva, other.as_str()).await;

        remove(&services, &jana, &eva).await.unwrap();
        assert!(!is_open(&services, "here").await);
        assert!(is_open(&services, "there").await);
        let person = load(&services, &eva, Some(&jana.team))
            .await
            .unwrap()
            .unwrap();
        assert_eq!((person.team_id, person.role), (other, Role::Owner));
        let again = remove(&services, &jana, &eva).await.unwrap_err();
        assert!(matches!(again, PeopleError::UnknownMember));
    }
}

#[tokio::test]
async fn whoever_leaves_their_only_team_has_none_and_signing_in_says_so() {
    for (services, _) in engines().await {
        let jana = jana(&services).await.actor(&here());
        let eva = member(&services, &jana, "eva@example.com", Role::Admin).await;
        session_in(&services, "this", &eva, jana.team.as_str()).await;
        session_in(&services, "other", &eva, jana.team.as_str()).await;
        let actor = acting(&jana, &eva, Role::Admin);
        leave(&services, &actor, Some("this")).await.unwrap();
        assert!(is_open(&services, "this").await, "it says where to go");
        assert!(!is_open(&services, "other").await);
        assert_eq!(
            standing(&services, &eva, None).await.unwrap(),
            Standing::NoTeam
        );
        let error = sign_in(&services, "eva@example.com", PASSWORD, &here())
            .await
            .unwrap_err();
        assert_eq!(error.code(), "people-no-team");
        let wrong = sign_in(&services, "eva@example.com", "wrong", &here())
            .await
            .unwrap_err();
        assert_eq!(
            wrong.code(),
            "people-wrong",
            "only the right password learns that"
        );
    }
}

#[tokio::test]
async fn a_team_is_renamed_and_moved_by_its_admins_only() {
    for (services, _) in engines().await {
        let jana = jana(&services).await.actor(&here());
        let operator = Actor {
            role: Role::Operator,
            ..jana.clone()
        };
        assert!(save_team(&services, &operator, "X", "UTC").await.is_err());
        let wrong = save_team(&services, &jana, "X", "Mars/Olympus")
            .await
            .unwrap_err();
        assert_eq!(wrong.field(), Some("time_zone"));
        save_team(&services, &jana, "Květiny u řeky", "Europe/Warsaw")
            .await
            .unwrap();
        let team = teams::get(&services.db, &jana.team).await.unwrap().unwrap();
        assert_eq!(
            (
                team.name.as_str(),
                team.time_zone.as_str(),
                team.slug.as_str()
            ),
            ("Květiny u řeky", "Europe/Warsaw", "kvetiny")
        );
        let entry = audit::list(&services.db, &jana.team, None, 1)
            .await
            .unwrap()
            .remove(0);
        let changed = log::differences(&entry.before_value, &entry.after_value);
        let fields: Vec<&str> = changed.iter().map(|one| one.field.as_str()).collect();
        assert_eq!(
            (entry.action.as_str(), fields),
            ("team.save", vec!["name", "time_zone"])
        );
    }
}

#[tokio::test]
async fn only_owners_found_further_teams_and_become_their_owners() {
    for (services, _) in engines().await {
        let jana = jana(&services).await.actor(&here());
        let admin = Actor {
            role: Role::Admin,
            ..jana.clone()
        };
        assert!(found_another(&services, &admin, "X", "UTC").await.is_err());
        let team = found_another(&services, &jana, "Kavárna", "Europe/Prague")
            .await
            .unwrap();
        let person = load(&services, &UserId::new(&jana.user), Some(&team))
            .await
            .unwrap()
            .unwrap();
        assert_eq!(
            (person.team_name.as_str(), person.role),
            ("Kavárna", Role::Owner)
        );
        assert_eq!(
            person.other_teams,
            [(jana.team.clone(), "Květiny".to_owned())]
        );
    }
}

#[tokio::test]
async fn given_a_double_click_when_a_team_is_founded_then_there_is_one() {
    for (services, _) in engines().await {
        let jana = jana(&services).await.actor(&here());
        let found = || found_another(&services, &jana, "Kavárna", "Europe/Prague");
        let (first, second) = tokio::join!(found(), found());
        assert_eq!(first.unwrap(), second.unwrap());
        let person = load(&services, &UserId::new(&jana.user), None).await;
        assert_eq!(person.unwrap().unwrap().other_teams.len(), 1);
        let other = found_another(&services, &jana, "Cukrárna", "Europe/Prague").await;
        assert_ne!(other.unwrap(), found().await.unwrap());
    }
}

#[tokio::test]
async fn p15_members_of_another_team_are_neither_seen_nor_changed() {
    for (services, _) in engines().await {
        let jana = jana(&services).await.actor(&here());
        let (team, eva) = found_team(
            &services,
            "Kavárna",
            "Europe/Prague",
            &person("eva@example.com"),
        )
        .await
        .unwrap();
        let listed = members(&services, &jana).await.unwrap();
        assert!(listed.iter().all(|row| row.user_id != eva.as_str()));
        let refused = [
            change_role(&services, &jana, &eva, Role::Viewer)
                .await
                .unwrap_err(),
            remove(&services, &jana, &eva).await.unwrap_err(),
        ];
        assert!(
            refused
                .iter()
                .all(|error| matches!(error, PeopleError::UnknownMember))
        );
        // An actor who claims a team they are not in cannot even leave it.
        let stranger = Actor {
            team: team.clone(),
            ..jana.clone()
        };
        assert!(leave(&services, &stranger, None).await.is_err());
        let person = load(&services, &eva, Some(&team)).await.unwrap().unwrap();
        assert_eq!(person.role, Role::Owner);
        let log = audit::list(&services.db, &team, None, 10).await.unwrap();
        assert_eq!(log.len(), 1, "nothing but the founding");
    }
}
