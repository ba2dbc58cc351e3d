//! The audit log as it is read: filtered, page by page, and by its own team only.

use super::*;
use crate::Actor;
use crate::people::{add_user, change_role, found_team, invite, remove, save_team};
use crate::store::audit::{self, AuditFilter};
use mostek_model::Role;

async fn actions(services: &Services, actor: &Actor, filter: &AuditFilter) -> Vec<String> {
    let rows = audit::filtered(&services.db, &actor.team, filter, 100).await;
    rows.unwrap().into_iter().map(|row| row.action).collect()
}

#[tokio::test]
async fn the_log_is_filtered_by_person_kind_and_period_and_read_page_by_page() {
    for (services, clock) in engines().await {
        let jana = jana(&services).await.actor(&here());
        let shell = Actor::command_line(jana.team.clone());
        let eva = add_user(&services, &shell, &person("eva@example.com"), Role::Viewer)
            .await
            .unwrap();
        clock.advance_seconds(24 * 3600);
        change_role(&services, &jana, &eva, Role::Operator)
            .await
            .unwrap();
        save_team(&services, &jana, "Květiny u řeky", "Europe/Prague")
            .await
            .unwrap();
        remove(&services, &jana, &eva).await.unwrap();

        let all = AuditFilter::default();
        let newest_first = [
            "member.remove",
            "team.save",
            "member.role",
            "user.add",
            "team.found",
        ];
        assert_eq!(actions(&services, &jana, &all).await, newest_first);
        let by = |who: &str| AuditFilter {
            who: who.to_owned(),
            ..AuditFilter::default()
        };
        assert_eq!(
            actions(&services, &jana, &by("command line")).await,
            ["user.add"]
        );
        assert_eq!(actions(&services, &jana, &by(&jana.user)).await.len(), 4);
        let about = AuditFilter {
            kind: "user".to_owned(),
            from: Some(services.now()),
            ..AuditFilter::default()
        };
        assert_eq!(
            actions(&services, &jana, &about).await,
            ["member.remove", "member.role"]
        );
        let until = AuditFilter {
            until: Some(services.now()),
            ..AuditFilter::default()
        };
        assert_eq!(
            actions(&services, &jana, &until).await,
            ["user.add", "team.found"]
        );

        let first = audit::filtered(&services.db, &jana.team, &all, 2)
            .await
            .unwrap();
        let next = AuditFilter {
            before: first[1].id.clone(),
            ..AuditFilter::default()
        };
        assert_eq!(actions(&services, &jana, &next).await, newest_first[2..]);
        let facets = audit::facets(&services.db, &jana.team).await.unwrap();
        let seen: Vec<(&str, &str)> = facets
            .iter()
            .map(|facet| (facet.who.as_str(), facet.subject_kind.as_str()))
            .collect();
        assert_eq!(seen.len(), 3, "{seen:?}");
        assert!(seen.contains(&("command line", "user")));
    }
}

#[tokio::test]
async fn p15_the_log_of_another_team_is_not_read() {
    for (services, _) in engines().await {
        let jana = jana(&services).await.actor(&here());
        let (team, _) = found_team(
            &services,
            "Kavárna",
            "Europe/Prague",
            &person("eva@example.com"),
        )
        .await
        .unwrap();
        let eva = Actor {
            team,
            ..jana.clone()
        };
        let language = Language::En;
        invite(
            &services,
            &jana,
            "a@example.com",
            Role::Viewer,
            language,
            "",
        )
        .await
        .unwrap();
        let about = AuditFilter {
            who: jana.user.clone(),
            ..AuditFilter::default()
        };
        assert!(actions(&services, &eva, &about).await.is_empty());
        let facets = audit::facets(&services.db, &eva.team).await.unwrap();
        assert!(facets.iter().all(|facet| facet.user_id != jana.user));
    }
}
