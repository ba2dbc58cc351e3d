//! Invitations, teams and sessions over HTTP, without scripts.

use super::*;
use mostek_engine::Actor;
use mostek_engine::people::RemoteAddress;
use mostek_model::{Role, UserId};
use std::sync::{Arc, Mutex};

const JANA: &str = "jana@example.com";

/// Keeps what is logged.
#[derive(Clone, Default)]
struct Heard(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Heard {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Console {
    async fn sign_in_as(&self, email: &str) -> String {
        let form = format!(
            "email={}&password=most+p%C5%99es+%C5%99eku",
            email.replace('@', "%40")
        );
        let answer = self.post("/api/sign_in", "", &form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        cookie(&answer)
    }

    async fn page(&self, path: &str, cookie: &str) -> Answer {
        self.send(Request::get(path).header("cookie", cookie), "")
            .await
    }

    async fn jana(&self) -> Actor {
        let user = people::find_user(&self.services, JANA).await.unwrap();
        let person = people::load(&self.services, &user, None).await.unwrap();
        person.unwrap().actor(&RemoteAddress::default())
    }

    async fn member(&self, email: &str, role: Role) -> UserId {
        let new = NewUser {
            email: email.to_owned(),
            name: "Eva".to_owned(),
            password: PASSWORD.to_owned(),
            language: Language::En,
        };
        people::add_user(&self.services, &self.jana().await, &new, role)
            .await
            .unwrap()
    }

    /// Invites over HTTP; gives the link's path as the page shows it.
    async fn invite(&self, cookie: &str, email: &str) -> String {
        let form = format!("email={}&role=operator", email.replace('@', "%40"));
        let answer = self.post("/api/invite", cookie, &form).await;
        assert_eq!(answer.header(LOCATION), "/team");
        let page = self.page("/team", cookie).await;
        let at = page.body.find("http://localhost/invitation/").unwrap();
        let link: String = page.body[at..]
            .chars()
            .take_while(|letter| !matches!(letter, '"' | '<' | '&' | '\\'))
            .collect();
        link.strip_prefix("http://localhost").unwrap().to_owned()
    }
}

#[tokio::test]
async fn an_invited_stranger_fills_in_the_form_behind_the_link_and_is_in() {
    let console = Console::start(&[]).await.with_jana().await;
    let jana = console.sign_in_as(JANA).await;
    let link = console.invite(&jana, "petr@example.com").await;
    let again = console.page("/team", &jana).await;
    assert!(!again.body.contains(&link), "the link is shown once");

    let page = console.get(&link).await;
    assert_eq!(page.status, StatusCode::OK);
    for words in ["Květiny", "Jana", "petr@example.com"] {
        assert!(page.body.contains(words), "{words}");
    }
    let token = link.rsplit('/').next().unwrap();
    let wrong = console
        .post(
            "/api/accept_invitation",
            "",
            &format!("token={token}&name=Petr&password=short"),
        )
        .await;
    assert_eq!(wrong.header(LOCATION), link);
    let page = console.page(&link, &cookie(&wrong)).await;
    assert!(
        page.body.contains("value=\"Petr\""),
        "what was entered comes back"
    );

    let form = format!("token={token}&name=Petr&password=most+p%C5%99es+%C5%99eku&language=en");
    let joined = console.post("/api/accept_invitation", "", &form).await;
    assert_eq!(joined.header(LOCATION), "/");
    let page = console.page("/team", &cookie(&joined)).await;
    assert!(page.body.contains("petr@example.com"));

    let used = console.get(&link).await;
    assert_eq!(used.status, StatusCode::NOT_FOUND);
    assert!(used.body.contains("used already"), "{}", used.body);
}

#[tokio::test]
async fn somebody_else_who_is_signed_in_is_told_whose_invitation_it_is() {
    let console = Console::start(&[]).await.with_jana().await;
    let jana = console.sign_in_as(JANA).await;
    let link = console.invite(&jana, "petr@example.com").await;
    let page = console.page(&link, &jana).await;
    assert!(page.body.contains("petr@example.com") && page.body.contains(JANA));
    let form = format!("back={}", link.replace('/', "%2F"));
    let out = console.post("/api/sign_out", &jana, &form).await;
    assert_eq!(out.header(LOCATION), link);
}

#[tokio::test]
async fn p14_the_token_of_an_invitation_appears_in_no_log() {
    let log = Heard::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(move || writer.clone())
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);
    let console = Console::start(&[]).await.with_jana().await;
    let jana = console.sign_in_as(JANA).await;
    let link = console.invite(&jana, "petr@example.com").await;
    let token = link.rsplit('/').next().unwrap();
    console.get(&link).await;
    let foreign = Request::post("/api/accept_invitation").header("origin", "https://evil.example");
    console.send(foreign, &format!("token={token}")).await;
    let form = format!("token={token}&name=Petr&password=most+p%C5%99es+%C5%99eku");
    console.post("/api/accept_invitation", "", &form).await;
    console.get(&link).await;
    drop(guard);
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("joined a team"), "the log was heard: {log}");
    assert!(!log.contains(token));
}

#[tokio::test]
async fn one_session_ends_from_another_one() {
    let console = Console::start(&[]).await.with_jana().await;
    let (here, there) = (
        console.sign_in_as(JANA).await,
        console.sign_in_as(JANA).await,
    );
    let page = console.page("/profile", &here).await;
    let field = "name=\"session\" value=\"";
    let at = page.body.find(field).unwrap() + field.len();
    let session = &page.body[at..at + 64];
    let ended = console
        .post("/api/end_session", &here, &format!("session={session}"))
        .await;
    assert_eq!(ended.header(LOCATION), "/profile");
    assert_eq!(console.page("/profile", &here).await.status, StatusCode::OK);
    assert_eq!(
        console.page("/profile", &there).await.status,
        StatusCode::SEE_OTHER
    );

    let third = console.sign_in_as(JANA).await;
    console.post("/api/end_other_sessions", &here, "").await;
    assert_eq!(
        console.page("/profile", &third).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(console.page("/profile", &here).await.status, StatusCode::OK);
}

#[tokio::test]
async fn whoever_has_no_team_left_is_told_so_and_not_asked_to_sign_in_again() {
    let console = Console::start(&[]).await.with_jana().await;
    console.member("eva@example.com", Role::Viewer).await;
    let eva = console.sign_in_as("eva@example.com").await;
    let left = console.post("/api/leave_team", &eva, "").await;
    assert_eq!(left.header(LOCATION), "/no-team");
    let page = console.page("/no-team", &eva).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("You are in no team"));
    let form = "email=eva%40example.com&password=most+p%C5%99es+%C5%99eku";
    let again = console.post("/api/sign_in", "", form).await;
    assert_eq!(again.header(LOCATION), "/no-team");
}

#[tokio::test]
async fn a_removed_member_goes_on_in_another_team_of_theirs() {
    let console = Console::start(&[]).await.with_jana().await;
    let eva = console.member("eva@example.com", Role::Viewer).await;
    let other = people::add_team(&console.services, "Kavárna", "Europe/Prague", &eva)
        .await
        .unwrap();
    let session = console.sign_in_as("eva@example.com").await;
    let page = console.page("/", &session).await;
    assert!(page.body.contains("Květiny") && page.body.contains("Kavárna"));

    let chosen = console
        .post("/api/choose_team", &session, &format!("team={other}"))
        .await;
    assert_eq!(chosen.status, StatusCode::SEE_OTHER);
    people::remove(&console.services, &console.jana().await, &eva)
        .await
        .unwrap();
    let page = console.page("/team", &session).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("Kavárna") && !page.body.contains("Květiny"));

    // A team one does not belong to cannot be chosen.
    let team = console.jana().await.team;
    console
        .post("/api/choose_team", &session, &format!("team={team}"))
        .await;
    let page = console.page("/team", &session).await;
    assert!(!page.body.contains("Květiny"));
}

#[tokio::test]
async fn what_a_role_may_not_do_is_refused_whatever_the_page_shows() {
    let console = Console::start(&[]).await.with_jana().await;
    let eva = console.member("eva@example.com", Role::Operator).await;
    let session = console.sign_in_as("eva@example.com").await;
    let forms = [
        (
            "/api/invite",
            "email=x%40example.com&role=viewer".to_owned(),
        ),
        ("/api/change_role", format!("member={eva}&role=owner")),
        ("/api/remove_member", format!("member={eva}")),
        ("/api/save_team", "team=Mine&time_zone=UTC".to_owned()),
        ("/api/found_team", "team=Mine&time_zone=UTC".to_owned()),
    ];
    for (path, form) in forms {
        let answer = console.post(path, &session, &form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}");
    }
    assert_eq!(
        console.page("/audit", &session).await.status,
        StatusCode::FORBIDDEN
    );
    let jana = console.jana().await;
    let members = people::members(&console.services, &jana).await.unwrap();
    let roles: Vec<&str> = members.iter().map(|row| row.role.as_str()).collect();
    assert_eq!(roles, ["owner", "operator"]);
    assert!(
        people::open_invitations(&console.services, &jana)
            .await
            .unwrap()
            .is_empty()
    );
}

#[tokio::test]
async fn colours_and_formats_follow_the_profile() {
    let console = Console::start(&[]).await.with_jana().await;
    let session = console.sign_in_as(JANA).await;
    let page = console.page("/profile", &session).await;
    assert!(!page.body.contains("data-theme"));
    let form = "name=Jana&language=en&formats=cs&colours=dark";
    console.post("/api/save_profile", &session, form).await;
    let page = console.page("/profile", &session).await;
    assert!(page.body.contains("data-theme=\"dark\""));
    // 24-hour times of Czech people have no leading zero, and years come last.
    let audit = console.page("/audit?kind=user", &session).await;
    assert_eq!(audit.status, StatusCode::OK);
    assert!(audit.body.contains("Own account changed"), "{}", audit.body);
}
