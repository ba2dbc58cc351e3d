//! Invitations: made, sent, accepted once, and no more after that.

use super::*;
use crate::mail::testing::MailServer;
use crate::people::{
    Acceptance, Invitation, Invited, PeopleError, accept_invitation, add_user, change_role,
    disable_user, found_team, invite, invite_again, look_at_invitation, members, open_invitations,
    remove, revoke_invitation, send_invitation,
};
use crate::store::{audit, on_read};
use crate::{Actor, EngineSettings};
use mostek_model::{Role, UserId};

const CONSOLE: &str = "https://mostek.example.com/";

async fn invited(services: &Services, actor: &Actor, email: &str, role: Role) -> Invited {
    invite(services, actor, email, role, Language::Cs, CONSOLE)
        .await
        .unwrap()
}

fn token(invited: &Invited) -> String {
    let token = invited
        .link
        .strip_prefix("https://mostek.example.com/invitation/");
    token.unwrap().to_owned()
}

fn accepting(token: &str) -> Acceptance {
    Acceptance {
        token: token.to_owned(),
        name: "Petr Malý".to_owned(),
        password: PASSWORD.to_owned(),
        language: Language::Pl,
    }
}

fn from(number: u8) -> RemoteAddress {
    RemoteAddress(format!("198.51.100.{number}"))
}

#[tokio::test]
async fn a_new_person_follows_the_link_once_and_is_in() {
    for (services, _) in engines().await {
        let jana = jana(&services).await.actor(&here());
        let made = invited(&services, &jana, " Petr@Example.com ", Role::Operator).await;
        let token = token(&made);
        let Invitation::Open(offer) = look_at_invitation(&services, &token, &from(1))
            .await
            .unwrap()
        else {
            panic!("open");
        };
        assert_eq!(
            (
                offer.team.as_str(),
                offer.invited_by.as_str(),
                offer.email.as_str()
            ),
            ("Květiny", "Jana Nováková", "petr@example.com")
        );
        assert_eq!((offer.role, offer.has_account), (Role::Operator, false));

        let short = Acceptance {
            password: "short".to_owned(),
            ..accepting(&token)
        };
        let error = accept_invitation(&services, &short, None, &from(1))
            .await
            .unwrap_err();
        assert_eq!(error.field(), Some("password"));
        let petr = accept_invitation(&services, &accepting(&token), None, &from(1))
            .await
            .unwrap();
        assert_eq!(
            (petr.email.as_str(), petr.role, petr.language),
            ("petr@example.com", Role::Operator, Language::Pl)
        );
        assert!(
            sign_in(&services, "petr@example.com", PASSWORD, &here())
                .await
                .is_ok()
        );
        assert!(open_invitations(&services, &jana).await.unwrap().is_empty());

        let again = accept_invitation(&services, &accepting(&token), None, &from(2)).await;
        assert!(matches!(again.unwrap_err(), PeopleError::InvitationGone));
        let seen = look_at_invitation(&services, &token, &from(2))
            .await
            .unwrap();
        assert_eq!(seen, Invitation::Used);
        let log = audit::list(&services.db, &jana.team, None, 2)
            .await
            .unwrap();
        assert_eq!(log[0].action, "invitation.accept");
        assert_eq!(log[0].who, "Petr Malý");
        assert_eq!(log[1].action, "invitation.create");
    }
}

#[tokio::test]
async fn somebody_with_an_account_joins_with_its_password_or_signed_in() {
    for (services, _) in engines().await {
        let jana = jana(&services).await.actor(&here());
        let (_, eva) = found_team(
            &services,
            "Kavárna",
            "Europe/Prague",
            &person("eva@example.com"),
        )
        .await
        .unwrap();
        let first = token(&invited(&services, &jana, "eva@example.com", Role::Admin).await);
        let wrong = Acceptance {
            password: "not this one at all".to_owned(),
            ..accepting(&first)
        };
        let error = accept_invitation(&services, &wrong, None, &from(1))
            .await
            .unwrap_err();
        assert_eq!(error.field(), Some("password"));
        let joined = accept_invitation(&services, &accepting(&first), None, &from(1))
            .await
            .unwrap();
        assert_eq!(
            (joined.user_id.clone(), joined.role),
            (eva.clone(), Role::Admin)
        );
        assert_eq!(joined.name, "Jana Nováková", "the account keeps its name");
        assert_eq!(joined.other_teams.len(), 1);

        remove(&services, &jana, &eva).await.unwrap();
        let second = token(&invited(&services, &jana, "eva@example.com", Role::Viewer).await);
        let signed_in = load(&services, &eva).await;
        let blank = Acceptance {
            password: String::new(),
            ..accepting(&second)
        };
        let petr = add_user(&services, &jana, &person("petr@example.com"), Role::Viewer)
            .await
            .unwrap();
        let other = load(&services, &petr).await;
        let refused = accept_invitation(&services, &blank, Some(&other), &from(1)).await;
        assert!(matches!(refused.unwrap_err(), PeopleError::InvitationOther));
        let joined = accept_invitation(&services, &blank, Some(&signed_in), &from(1))
            .await
            .unwrap();
        assert_eq!(
            (joined.team_id, joined.role),
            (jana.team.clone(), Role::Viewer)
        );
    }
}

async fn load(services: &Services, user: &UserId) -> SignedIn {
    crate::people::load(services, user, None)
        .await
        .unwrap()
        .unwrap()
}

#[tokio::test]
async fn a_link_ends_by_time_by_being_revoked_and_by_a_newer_one() {
    for (services, clock) in engines().await {
        let jana = jana(&services).await.actor(&here());
        let made = invited(&services, &jana, "petr@example.com", Role::Viewer).await;
        let old = token(&made);
        let twice = invite(
            &services,
            &jana,
            "petr@example.com",
            Role::Viewer,
            Language::En,
            CONSOLE,
        )
        .await;
        assert!(matches!(twice.err().unwrap(), PeopleError::Invited));

        clock.advance_seconds(7 * 24 * 3600);
        let seen = look_at_invitation(&services, &old, &from(1)).await.unwrap();
        assert_eq!(seen, Invitation::Expired);
        let late = accept_invitation(&services, &accepting(&old), None, &from(1)).await;
        assert!(matches!(late.unwrap_err(), PeopleError::InvitationGone));

        let again = invite_again(&services, &jana, &made.id, Language::En, CONSOLE)
            .await
            .unwrap();
        let new = token(&again);
        let seen = look_at_invitation(&services, &old, &from(1)).await.unwrap();
        assert_eq!(seen, Invitation::Unknown, "the old link is worth nothing");
        assert!(matches!(
            look_at_invitation(&services, &new, &from(1)).await.unwrap(),
            Invitation::Open(_)
        ));

        revoke_invitation(&services, &jana, &made.id).await.unwrap();
        let seen = look_at_invitation(&services, &new, &from(1)).await.unwrap();
        assert_eq!(seen, Invitation::Revoked);
        assert!(revoke_invitation(&services, &jana, &made.id).await.is_err());
        // The address can be invited anew.
        invited(&services, &jana, "petr@example.com", Role::Viewer).await;
    }
}

#[tokio::test]
async fn nobody_invites_into_a_role_they_may_not_give_nor_a_member() {
    for (services, _) in engines().await {
        let jana = jana(&services).await.actor(&here());
        let acting = |role| Actor {
            role,
            ..jana.clone()
        };
        for role in Role::ALL {
            for given in Role::ALL {
                let email = format!("{}-{}@example.com", role.as_str(), given.as_str());
                let made = invite(
                    &services,
                    &acting(role),
                    &email,
                    given,
                    Language::En,
                    CONSOLE,
                )
                .await;
                let allowed = crate::people::rights::may_manage(role, given);
                assert_eq!(made.is_ok(), allowed, "{role:?} invites {given:?}");
            }
        }
        // An admin does not renew or revoke what an owner gave.
        let made = invited(&services, &jana, "boss@example.com", Role::Owner).await;
        let admin = acting(Role::Admin);
        assert!(
            invite_again(&services, &admin, &made.id, Language::En, CONSOLE)
                .await
                .is_err()
        );
        assert!(
            revoke_invitation(&services, &admin, &made.id)
                .await
                .is_err()
        );
        let member = invite(
            &services,
            &jana,
            "JANA@example.com",
            Role::Viewer,
            Language::En,
            CONSOLE,
        )
        .await;
        assert_eq!(member.err().unwrap().field(), Some("email"));
    }
}

#[tokio::test]
async fn whoever_loses_the_right_to_invite_loses_the_invitations_too() {
    for (services, _) in engines().await {
        let jana = jana(&services).await.actor(&here());
        let eva = add_user(&services, &jana, &person("eva@example.com"), Role::Admin)
            .await
            .unwrap();
        let acting = Actor {
            user: eva.to_string(),
            role: Role::Admin,
            ..jana.clone()
        };
        let made = invited(&services, &acting, "backdoor@example.com", Role::Operator).await;
        let kept = invited(&services, &jana, "petr@example.com", Role::Operator).await;
        change_role(&services, &jana, &eva, Role::Viewer)
            .await
            .unwrap();
        let seen = look_at_invitation(&services, &token(&made), &from(1))
            .await
            .unwrap();
        assert_eq!(seen, Invitation::Revoked);
        let open = open_invitations(&services, &jana).await.unwrap();
        assert_eq!(
            open.iter().map(|row| row.id.as_str()).collect::<Vec<_>>(),
            [kept.id.as_str()]
        );
    }
}

#[tokio::test]
async fn of_two_who_follow_a_link_at_the_same_moment_one_gets_in() {
    for (services, _) in engines().await {
        let jana = jana(&services).await.actor(&here());
        let made = invited(&services, &jana, "petr@example.com", Role::Viewer).await;
        let form = accepting(&token(&made));
        let (one, two) = (from(1), from(2));
        let (one, two) = tokio::join!(
            accept_invitation(&services, &form, None, &one),
            accept_invitation(&services, &form, None, &two)
        );
        assert!(one.is_ok() != two.is_ok());
        assert_eq!(members(&services, &jana).await.unwrap().len(), 2);
    }
}

#[tokio::test]
async fn guessing_links_is_slowed_down_as_guessing_passwords_is() {
    for (services, _) in engines().await {
        let mut slowed = false;
        for number in 0..30 {
            match look_at_invitation(&services, &format!("{number:064}"), &from(9)).await {
                Ok(seen) => assert_eq!(seen, Invitation::Unknown),
                Err(error) => slowed |= matches!(error, PeopleError::Wait { .. }),
            }
        }
        assert!(slowed);
    }
}

#[tokio::test]
async fn p14_the_token_is_stored_nowhere() {
    for (services, _) in engines().await {
        let jana = jana(&services).await.actor(&here());
        let made = invited(&services, &jana, "petr@example.com", Role::Viewer).await;
        let token = token(&made);
        let stored: Vec<String> = on_read!(&services.db, pool => sqlx::query_scalar(
            "select token_hash || mail_answer || id from invitations
             union all select cast(after_value as text) || cast(before_value as text) || subject_id from audit"
        )
        .fetch_all(pool)
        .await
        .unwrap());
        assert!(!stored.is_empty());
        assert!(stored.iter().all(|text| !text.contains(&token)));
    }
}

#[tokio::test]
async fn p15_invitations_of_another_team_are_neither_seen_nor_changed() {
    for (services, _) in engines().await {
        let jana = jana(&services).await.actor(&here());
        let made = invited(&services, &jana, "petr@example.com", Role::Viewer).await;
        let (team, eva) = found_team(
            &services,
            "Kavárna",
            "Europe/Prague",
            &person("eva@example.com"),
        )
        .await
        .unwrap();
        let eva = Actor {
            team,
            user: eva.to_string(),
            ..jana.clone()
        };
        assert!(open_invitations(&services, &eva).await.unwrap().is_empty());
        assert!(revoke_invitation(&services, &eva, &made.id).await.is_err());
        assert!(
            invite_again(&services, &eva, &made.id, Language::En, CONSOLE)
                .await
                .is_err()
        );
        assert!(matches!(
            look_at_invitation(&services, &token(&made), &from(1))
                .await
                .unwrap(),
            Invitation::Open(_)
        ));
    }
}

async fn with_mail(services: Services, server: &MailServer) -> Services {
    let settings = EngineSettings {
        mail: Some(server.settings.clone()),
        ..(*services.settings).clone()
    };
    Services {
        settings: Arc::new(settings),
        ..services
    }
}

#[tokio::test]
async fn the_letter_has_the_link_in_the_language_of_the_inviter() {
    for (services, _) in engines().await {
        let mut server = MailServer::start(false).await;
        let services = with_mail(services, &server).await;
        let jana = jana(&services).await.actor(&here());
        let made = invited(&services, &jana, "petr@example.com", Role::Operator).await;
        assert_eq!(
            open_invitations(&services, &jana).await.unwrap()[0].mail,
            "sending"
        );
        send_invitation(&services, &made).await.unwrap();
        assert_eq!(
            open_invitations(&services, &jana).await.unwrap()[0].mail,
            "sent"
        );
        let letter = plain(&server.letters.recv().await.unwrap());
        assert!(letter.contains("To: petr@example.com"), "{letter}");
        for words in [
            "Jana Nováková",
            "Květiny",
            "Operátor",
            "Platí 7\u{a0}dní",
            &made.link,
        ] {
            assert!(letter.contains(words), "{words} in {letter}");
        }
    }
}

#[tokio::test]
async fn a_letter_that_is_refused_leaves_the_link_good() {
    for (services, _) in engines().await {
        let server = MailServer::start(true).await;
        let services = with_mail(services, &server).await;
        let jana = jana(&services).await.actor(&here());
        let made = invited(&services, &jana, "petr@example.com", Role::Operator).await;
        assert!(matches!(
            send_invitation(&services, &made).await.unwrap_err(),
            PeopleError::Mail(_)
        ));
        let row = open_invitations(&services, &jana).await.unwrap().remove(0);
        assert_eq!(row.mail, "failed");
        assert!(
            row.mail_answer.contains("no such mailbox"),
            "{}",
            row.mail_answer
        );
        assert!(!row.mail_answer.contains(&token(&made)));
        assert!(
            accept_invitation(&services, &accepting(&token(&made)), None, &from(1))
                .await
                .is_ok()
        );
    }
}

/// A letter with its transfer encoding undone: quoted-printable or base64.
fn plain(letter: &str) -> String {
    let (head, body) = letter.split_once("\r\n\r\n").unwrap();
    if head.contains("quoted-printable") {
        let joined = body.replace("=\r\n", "");
        let mut bytes = Vec::new();
        let mut rest = joined.as_bytes();
        while let Some((first, after)) = rest.split_first() {
            if *first == b'=' {
                bytes.extend(hex::decode(&after[..2]).unwrap());
                rest = &after[2..];
            } else {
                bytes.push(*first);
                rest = after;
            }
        }
        return format!("{head}\n{}", String::from_utf8(bytes).unwrap());
    }
    assert!(!head.contains("base64"), "{head}");
    letter.to_owned()
}

/// The addresses with an open invitation, and which were revoked, the last one first.
async fn left(services: &Services, jana: &Actor) -> (Vec<String>, Vec<String>) {
    let open = open_invitations(services, jana).await.unwrap();
    let log = audit::list(&services.db, &jana.team, None, 50).await;
    let revoked = log
        .unwrap()
        .into_iter()
        .filter(|row| row.action == "invitation.revoke");
    let email = |row: audit::AuditRow| row.before_value.0["email"].as_str().unwrap().to_owned();
    let mut emails: Vec<String> = open.into_iter().map(|row| row.email).collect();
    emails.sort();
    (emails, revoked.map(email).collect())
}

#[tokio::test]
async fn given_an_owner_who_invited_an_owner_when_they_become_admin_then_that_invitation_is_revoked()
 {
    for (services, _) in engines().await {
        let jana = jana(&services).await.actor(&here());
        let eva = add_user(&services, &jana, &person("eva@example.com"), Role::Owner).await;
        let eva = eva.unwrap();
        let acting = Actor {
            user: eva.to_string(),
            ..jana.clone()
        };
        let own = invited(&services, &acting, "eva@second.example", Role::Owner).await;
        invited(&services, &acting, "admin@example.com", Role::Admin).await;
        invited(&services, &acting, "viewer@example.com", Role::Viewer).await;
        invited(&services, &jana, "other@example.com", Role::Owner).await;

        change_role(&services, &jana, &eva, Role::Admin)
            .await
            .unwrap();
        let acceptance = accepting(&token(&own));
        let again = accept_invitation(&services, &acceptance, None, &from(1)).await;
        assert!(matches!(again.unwrap_err(), PeopleError::InvitationGone));
        let (open, revoked) = left(&services, &jana).await;
        assert_eq!(open, ["other@example.com", "viewer@example.com"]);
        assert_eq!(revoked, ["admin@example.com", "eva@second.example"]);

        disable_user(&services, &jana, &eva).await.unwrap();
        let (open, revoked) = left(&services, &jana).await;
        assert_eq!(open, ["other@example.com"]);
        assert_eq!(revoked[0], "viewer@example.com");
    }
}
