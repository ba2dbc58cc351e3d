//! Two teams: the first one has one of everything, and a secret word in every name; the other one has only itself.

use super::callers::Caller;
use super::dump::{keep, question, writer};
use crate::http::tests::{Answer, Console, PASSWORD, cookie};
use axum::http::{Request, StatusCode};
use mostek_engine::connection::{self, ConnectionDraft};
use mostek_engine::people::{self, NewUser, RemoteAddress};
use mostek_engine::store::runs::{self, LogRow, add_outcome};
use mostek_engine::store::{connections, flows, integrations, millis, sessions};
use mostek_engine::{Actor, Services, definition, field_mapping, set_up, status_mapping};
use mostek_model::{
    ConnectionId, IntegrationId, Language, Outcome, PlatformId, Role, RunId, RunKind, Side, Stream,
    UserId,
};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Stands in every name, title and address of the first team.
pub const SECRET: &str = "vydrholec";

/// Everything, as built.
pub struct World {
    pub console: Console,
    /// The database as built, in a file.
    pub kept: PathBuf,
    /// Asks for everything in it.
    pub question: String,
    /// What names in braces stand for.
    pub names: BTreeMap<&'static str, String>,
    callers: BTreeMap<Caller, Known>,
}

/// A caller who can sign in.
struct Known {
    user: UserId,
    email: String,
    cookie: String,
    /// Another session of the same person, as the profile names it.
    session: String,
}

impl World {
    pub async fn build() -> Self {
        let console = Console::start_within(&[], true).await;
        let mut names = BTreeMap::from([
            ("password", PASSWORD.to_owned()),
            ("new_password", "nový most přes starou řeku".to_owned()),
        ]);
        let (mut users, actor, other) = people_of(&console.services, &mut names).await;
        things(&console, &actor, &mut names).await;
        let own = set_up::start(
            &console.services,
            &other,
            &PlatformId::new("shoptet"),
            &PlatformId::new("daktela"),
        )
        .await
        .unwrap();
        names.insert("other_set_up", own.to_string());
        // The extra member has a session too, which nobody else may end.
        let extra = console.visit("extra@vydrholec.example").await;
        names.insert("extra_session", named_session(&extra));
        let mut callers = BTreeMap::new();
        for (caller, email) in CALLERS {
            let user = users.remove(email).unwrap();
            let (cookie, second) = (console.visit(email).await, console.visit(email).await);
            let known = Known {
                user,
                email: email.to_owned(),
                cookie,
                session: named_session(&second),
            };
            callers.insert(caller, known);
        }
        let kept = console.folder.path().join("kept.db");
        keep(&console.services.db, &kept).await;
        Self {
            question: question(&console.services.db).await,
            console,
            kept,
            names,
            callers,
        }
    }

    /// The cookie a caller sends.
    pub fn cookie(&self, caller: Caller) -> &str {
        self.callers
            .get(&caller)
            .map_or("", |known| known.cookie.as_str())
    }

    /// Who the caller is; nobody for a stranger.
    pub fn user(&self, caller: Caller) -> &str {
        self.callers
            .get(&caller)
            .map_or("", |known| known.user.as_str())
    }

    /// A form or a query as this caller sends it.
    pub fn encoded(&self, form: &[(&str, &str)], caller: Caller) -> String {
        let mut encoded = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in form {
            encoded.append_pair(name, &self.filled(value, caller));
        }
        encoded.finish()
    }

    /// The text with the things of the world in place of their names.
    pub fn filled(&self, text: &str, caller: Caller) -> String {
        // A stranger knows what the viewer knows, but for the session.
        let known = self.callers.get(&caller);
        let known = known.unwrap_or_else(|| &self.callers[&Caller::Viewer]);
        let mut filled = text
            .replace("{own_email}", &known.email)
            .replace("{own_session}", &known.session);
        for (name, value) in &self.names {
            filled = filled.replace(&format!("{{{name}}}"), value);
        }
        assert!(!filled.contains('{'), "nothing is called {filled}");
        filled
    }
}

const CALLERS: [(Caller, &str); 5] = [
    (Caller::Viewer, "viewer@vydrholec.example"),
    (Caller::Operator, "operator@vydrholec.example"),
    (Caller::Admin, "admin@vydrholec.example"),
    (Caller::Owner, "owner@vydrholec.example"),
    (Caller::Other, "eva@other.example"),
];

/// A session as profiles name it.
fn named_session(cookie: &str) -> String {
    sessions::hash(cookie.split_once('=').unwrap().1)
}

impl Console {
    /// Signs in; gives the cookie.
    async fn visit(&self, email: &str) -> String {
        let mut form = url::form_urlencoded::Serializer::new(String::new());
        form.append_pair("email", email)
            .append_pair("password", PASSWORD);
        let answer = self.post("/api/sign_in", "", &form.finish()).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        cookie(&answer)
    }

    /// Reads; of a stream, only whether it opens.
    pub async fn look(&self, path: &str, cookie: &str) -> Answer {
        use tower::ServiceExt;
        if !path.starts_with("/live") {
            return self
                .send(Request::get(path).header("cookie", cookie), "")
                .await;
        }
        let request = Request::get(path)
            .header("host", "localhost")
            .header("cookie", cookie)
            .body(axum::body::Body::empty())
            .unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, _) = response.into_parts();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::new(),
        }
    }
}

fn person(email: &str) -> NewUser {
    NewUser {
        email: email.to_owned(),
        name: email.split('.').next().unwrap().replace('@', " "),
        password: PASSWORD.to_owned(),
        language: Language::En,
    }
}

async fn actor_of(services: &Services, user: &UserId) -> Actor {
    let person = people::load(services, user, None).await.unwrap();
    person.unwrap().actor(&RemoteAddress::default())
}

/// Everybody, the owner of the first team and the owner of the other one.
async fn people_of(
    services: &Services,
    names: &mut BTreeMap<&'static str, String>,
) -> (BTreeMap<&'static str, UserId>, Actor, Actor) {
    let mut users = BTreeMap::new();
    let found = |name, owner| async move {
        people::found_team(services, name, "Europe/Prague", &person(owner))
            .await
            .unwrap()
    };
    let (team, owner) = found("Vydrholec květiny", "owner@vydrholec.example").await;
    let (other_team, eva) = found("Cizí", "eva@other.example").await;
    let actor = actor_of(services, &owner).await;
    let other = actor_of(services, &eva).await;
    users.insert("owner@vydrholec.example", owner);
    users.insert("eva@other.example", eva);
    for (email, role) in [
        ("viewer@vydrholec.example", Role::Viewer),
        ("operator@vydrholec.example", Role::Operator),
        ("admin@vydrholec.example", Role::Admin),
        ("extra@vydrholec.example", Role::Viewer),
        ("chief@vydrholec.example", Role::Admin),
    ] {
        let user = people::add_user(services, &actor, &person(email), role)
            .await
            .unwrap();
        users.insert(email, user);
    }
    names.insert("extra", users["extra@vydrholec.example"].to_string());
    names.insert("chief", users["chief@vydrholec.example"].to_string());
    // A third team that none of the callers belongs to.
    let (foreign, _) = found("Třetí", "karel@third.example").await;
    names.insert("foreign_team", foreign.to_string());
    names.insert("team", team.to_string());
    names.insert("other_team", other_team.to_string());
    for (name, email, role) in [
        ("invitation", "new@vydrholec.example", Role::Operator),
        ("owner_invitation", "next@vydrholec.example", Role::Owner),
    ] {
        let invited = people::invite(
            services,
            &actor,
            email,
            role,
            Language::En,
            "http://localhost",
        )
        .await
        .unwrap();
        names.insert(name, invited.id.to_string());
        if name == "invitation" {
            let token = invited.link.rsplit('/').next().unwrap();
            names.insert("token", token.to_owned());
        }
    }
    (users, actor, other)
}

/// Connections, integrations, runs and records of the first team.
async fn things(console: &Console, actor: &Actor, names: &mut BTreeMap<&'static str, String>) {
    let services = &console.services;
    let (db, team) = (&services.db, &actor.team);
    let paths = console.folder.path();
    std::fs::write(paths.join("hash"), "1a".repeat(32)).unwrap();
    std::fs::write(paths.join("token"), "token-of-the-bridge-0001").unwrap();
    for (slug, state) in [
        ("kavarna", "active"),
        ("plna", "active"),
        ("klidna", "paused"),
    ] {
        let text = FILE.replace("SLUG", slug).replace("STATE", state);
        let applied = definition::apply(services, actor, &text, "bridge.toml", paths).await;
        applied.unwrap_or_else(|error| panic!("{error}"));
    }
    let mut ids = Vec::new();
    for slug in ["kavarna", "plna", "klidna"] {
        let stored = integrations::by_slug(db, team, slug).await.unwrap();
        ids.push(stored.unwrap());
    }
    let stored = &ids[0];
    names.insert("integration", stored.id.to_string());
    names.insert("slug", stored.slug.clone());
    names.insert("revision", stored.revision.to_string());
    names.insert("paused_integration", ids[2].id.to_string());
    names.insert("shop", stored.shop.to_string());
    names.insert("shop_slug", "obchod".to_owned());
    names.insert("system", stored.system.to_string());
    names.insert("system_slug", "ustredna".to_owned());
    let flows = flows::list(db, &stored.id).await.unwrap();
    let rows = &flows[1].mapping[&Stream::new("crm_records")];
    let row = rows.iter().find(|row| row.target == "title");
    names.insert("row_revision", field_mapping::revision(row));
    names.insert("status_mark", status_mapping::mark(Some("CLOSE")));

    let spare = shop(services, actor, "Volná").await;
    let resting = shop(services, actor, "Odložená").await;
    connection::pause(services, actor, &resting).await.unwrap();
    names.insert("spare", spare.to_string());
    names.insert("resting", resting.to_string());
    let platforms = (PlatformId::new("shoptet"), PlatformId::new("daktela"));
    let started = set_up::start(services, actor, &platforms.0, &platforms.1)
        .await
        .unwrap();
    set_up::choose_connection(services, actor, &started, Side::Shop, &stored.shop)
        .await
        .unwrap();
    names.insert("set_up", started.to_string());

    let mut runs = Vec::new();
    for integration in &ids {
        runs.push(queued(services, actor, &integration.id).await);
    }
    names.insert("run", runs[0].to_string());
    names.insert("queued_run", runs[1].to_string());
    names.insert("paused_run", runs[2].to_string());
    sql(
        services,
        "update runs set state = 'paused' where id = $1",
        &runs[2],
    )
    .await;
    logged(services, &stored.id, &runs[0]).await;
    sql(
        services,
        "update runs set state = 'finished', started_at = 1700000000000, finished_at = 1700000001000 where id = $1",
        &runs[0],
    )
    .await;
    records(services, &stored.id, &runs[0]).await;
}

async fn shop(services: &Services, actor: &Actor, name: &str) -> ConnectionId {
    let values = [
        ("address", "http://127.0.0.1:9".to_owned()),
        ("customers_hash", "1a".repeat(32)),
        ("orders_hash", "1a".repeat(32)),
    ];
    let draft = ConnectionDraft {
        id: None,
        platform: PlatformId::new("shoptet"),
        name: name.to_owned(),
        values: values.map(|(key, value)| (key.to_owned(), value)).into(),
        revision: 0,
        new_id: None,
    };
    let id = connection::save(services, actor, draft).await.unwrap();
    let stored = connections::get(&services.db, &actor.team, &id).await;
    assert!(stored.unwrap().is_some());
    sql(
        services,
        "update connections set name = name || ' Vydrholec' where id = $1",
        &id,
    )
    .await;
    id
}

async fn queued(services: &Services, actor: &Actor, integration: &IntegrationId) -> RunId {
    let now = millis(services.now());
    let (db, team) = (&services.db, &actor.team);
    runs::ask(db, team, integration, RunKind::Full, "Petr Vydrholec", now)
        .await
        .unwrap()
        .run
}

async fn logged(services: &Services, integration: &IntegrationId, run: &RunId) {
    let row = LogRow {
        stream: Stream::new("orders"),
        source_key: "key-1".to_owned(),
        number: 1,
        outcome: Outcome::Created,
        title: "2026000123 Vydrholec".to_owned(),
        person: "Žaneta Vydrholec".to_owned(),
        reason: None,
        changes: Vec::new(),
    };
    let mut transaction = services.db.begin().await.unwrap();
    let now = millis(services.now());
    add_outcome(&mut transaction, integration, run, &row, now)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
}

/// A record that was delivered and can be found, and one that waits.
async fn records(services: &Services, integration: &IntegrationId, run: &RunId) {
    let statements = [
        "insert into records (integration_id, stream, source_key, title, person_name, person_id, status, shop_url, \
         total, dated_at, keys_digest, outcome, outcome_at) values ($1, 'orders', 'key-1', '2026000123 Vydrholec', \
         'Žaneta Vydrholec', '', 'Vyřízena', '', 'null', 1700000000000, '', 'created', 1700000000000)",
        "insert into record_keys (team_id, kind, value, integration_id, stream, source_key) \
         select team_id, 'number', '2026000123', id, 'orders', 'key-1' from integrations where id = $1",
        "insert into undelivered (integration_id, stream, source_key, outcome, title, reason, payload, run_id, tries, \
         first_at, last_at, code, person) values ($1, 'orders', 'key-2', 'held', '2026000124 Vydrholec', \
         '{\"code\":\"reason-no-key\"}', '{}', 'RUN', 1, 1700000000000, 1700000000000, 'reason-no-key', 'Vydrholec')",
    ];
    for statement in statements {
        let statement = statement.replace("RUN", run.as_str());
        sql(services, &statement, integration).await;
    }
}

async fn sql(services: &Services, statement: &str, value: &impl ToString) {
    let done = sqlx::query(sqlx::AssertSqlSafe(statement.to_owned()))
        .bind(value.to_string())
        .execute(writer(&services.db))
        .await
        .unwrap();
    assert_eq!(done.rows_affected(), 1, "{statement}");
}

/// Nobody listens at this address: whatever asks a platform is refused at once.
const FILE: &str = r#"
[integration]
slug = "SLUG"
name = "Vydrholec SLUG"
namespace = "SLUG"
state = "STATE"
schedule = { every_minutes = 15 }

[shop]
platform = "shoptet"
connection = "obchod"
name = "Vydrholec obchod"

[shop.connect]
address = "http://127.0.0.1:9"
customers_hash = { file = "hash" }
orders_hash = { file = "hash" }

[shop.settings]
start_date = "2026-01-01"
phone_country = "CZ"

[system]
platform = "daktela"
connection = "ustredna"
name = "Vydrholec ústředna"

[system.connect]
address = "http://127.0.0.1:9"
token = { file = "token" }

[system.settings]
database = "default"
record_type = "orders"

[[flow]]
stream = "customers"

[[flow]]
stream = "orders"

[[flow.field]]
into = "crm_records"
target = "title"
from = "code"
write = "always"

[[flow.field]]
into = "crm_records"
target = "stage"
from = "status_mapped"

[flow.statuses]
unmapped = "hold"

[flow.statuses.rows]
"Vyřízena" = "CLOSE"
"#;
