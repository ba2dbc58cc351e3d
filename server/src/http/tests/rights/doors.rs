//! The table: every door of the console, who may go through, and a form that fits the first team's things.

use super::callers::Caller;
use mostek_model::Role;

/// Who may go through a door.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// Strangers too.
    Anybody,
    /// Members from this role on.
    From(Role),
    /// No one who is signed in: what is asked for belongs to somebody else.
    Nobody,
    /// No one at all any more.
    Over,
}

/// Whose things a door is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// One thing of the first team, named in the request: for another team it is not there.
    Thing,
    /// Whatever belongs to the one who asks.
    Own,
}

/// One line of the table.
pub struct Door {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// Its address; names in braces stand for things of the world.
    pub path: &'static str,
    /// What is special about this line, if the door has several.
    pub case: &'static str,
    /// Who may go through.
    pub who: Who,
    /// Whose things it is about.
    pub about: About,
    /// The form, or the query.
    pub form: Vec<(&'static str, &'static str)>,
    /// What is read names the first team's things; a change shows in the database.
    pub tells: bool,
}

impl Door {
    /// In words of the table.
    pub fn name(&self) -> String {
        match self.case {
            "" => format!("`{}`", self.path),
            case => format!("`{}` {case}", self.path),
        }
    }

    /// Tells this line from the door's others.
    fn case(self, case: &'static str) -> Self {
        Self { case, ..self }
    }

    /// It is about whoever asks.
    fn own(self) -> Self {
        Self {
            about: About::Own,
            ..self
        }
    }

    /// Nothing can be told from what is read, or from the database: it names nothing, or asks a platform.
    fn quiet(self) -> Self {
        Self {
            tells: false,
            ..self
        }
    }

    /// The weakest caller of the first team who may go through.
    pub fn weakest(&self) -> Option<Caller> {
        match self.who {
            Who::Anybody => Some(Caller::Stranger),
            Who::From(Role::Viewer) => Some(Caller::Viewer),
            Who::From(Role::Operator) => Some(Caller::Operator),
            Who::From(Role::Admin) => Some(Caller::Admin),
            Who::From(Role::Owner) => Some(Caller::Owner),
            Who::Nobody | Who::Over => None,
        }
    }
}

type Form<'a> = &'a [(&'static str, &'static str)];

fn door(method: &'static str, path: &'static str, who: Who, form: Form<'_>) -> Door {
    Door {
        method,
        path,
        case: "",
        who,
        about: About::Thing,
        form: form.to_vec(),
        tells: true,
    }
}

fn read(path: &'static str, who: Who, form: Form<'_>) -> Door {
    door("GET", path, who, form)
}

fn change(path: &'static str, who: Who, form: Form<'_>) -> Door {
    door("POST", path, who, form)
}

const ANYBODY: Who = Who::Anybody;
const NOBODY: Who = Who::Nobody;
const OVER: Who = Who::Over;
const VIEWER: Who = Who::From(Role::Viewer);
const OPERATOR: Who = Who::From(Role::Operator);
const ADMIN: Who = Who::From(Role::Admin);
const OWNER: Who = Who::From(Role::Owner);

/// All doors: what is read, then what is changed.
pub fn doors() -> Vec<Door> {
    let mut all = files_and_streams();
    all.extend(pages());
    all.extend(of_oneself());
    all.extend(of_the_team());
    all.extend(of_connections());
    all.extend(of_set_ups());
    all.extend(of_integrations());
    all.extend(of_runs());
    all
}

/// What is neither a page nor a server function.
fn files_and_streams() -> Vec<Door> {
    vec![
        read("/healthz", ANYBODY, &[]).quiet(),
        read("/readyz", ANYBODY, &[]).quiet(),
        read("/live", VIEWER, &[]).own().quiet(),
        read("/live", VIEWER, &[("run", "{queued_run}")])
            .case("of one run")
            .quiet(),
        read("/runs/{run}/log.csv", VIEWER, &[]),
    ]
}

fn pages() -> Vec<Door> {
    vec![
        read("/invitation/{token}", ANYBODY, &[]),
        read("/", VIEWER, &[]).own(),
        read("/profile", VIEWER, &[]).own(),
        read("/team", VIEWER, &[]).own(),
        read("/team/members/{extra}", VIEWER, &[]),
        read("/audit", ADMIN, &[]).own(),
        read("/connections", VIEWER, &[]).own(),
        read("/connections/new", VIEWER, &[]).own().quiet(),
        read("/connections/new/shoptet", ADMIN, &[]).own().quiet(),
        read("/connections/{shop_slug}", VIEWER, &[]),
        read("/connections/{shop_slug}/delete", VIEWER, &[]),
        read("/set-up", VIEWER, &[]).own().quiet(),
        read("/set-up/{set_up}/shop", VIEWER, &[]),
        read("/integrations", VIEWER, &[]).own(),
        read("/integrations/{slug}", VIEWER, &[]),
        read("/integrations/{slug}/settings", VIEWER, &[]),
        read(
            "/integrations/{slug}/fields",
            VIEWER,
            &[("of", "orders.crm_records")],
        ),
        read("/integrations/{slug}/statuses", VIEWER, &[]),
        read("/integrations/{slug}/schedule", VIEWER, &[]),
        read("/integrations/{slug}/summary", VIEWER, &[]),
        read("/integrations/{slug}/delete", VIEWER, &[]),
        read("/integrations/{slug}/afresh", VIEWER, &[]),
        read("/runs", VIEWER, &[]).own(),
        read("/runs", VIEWER, &[("integration", "{slug}")])
            .case("of one integration")
            .own(),
        read("/runs/{run}", VIEWER, &[]),
        read("/records", VIEWER, &[("q", "2026000123")]).own(),
        read("/records/{slug}/orders/key-1", VIEWER, &[]),
        read("/undelivered", VIEWER, &[]).own(),
        read("/undelivered", VIEWER, &[("integration", "{slug}")])
            .case("of one integration")
            .own(),
    ]
}

fn of_oneself() -> Vec<Door> {
    vec![
        change(
            "/api/first_start",
            OVER,
            &[
                ("code", "123456"),
                ("name", "Eva"),
                ("email", "eva@example.com"),
                ("password", "{new_password}"),
                ("language", "en"),
                ("team", "Nová"),
                ("time_zone", "UTC"),
            ],
        ),
        change(
            "/api/sign_in",
            ANYBODY,
            &[
                ("email", "{own_email}"),
                ("password", "{password}"),
                ("next", "/runs"),
            ],
        ),
        change("/api/sign_out", ANYBODY, &[]).own().quiet(),
        change(
            "/api/choose_language",
            ANYBODY,
            &[("language", "hu"), ("back", "/runs")],
        )
        .own()
        .quiet(),
        change(
            "/api/accept_invitation",
            ANYBODY,
            &[
                ("token", "{token}"),
                ("name", "Nora"),
                ("password", "{new_password}"),
                ("language", "en"),
            ],
        ),
        change(
            "/api/save_profile",
            VIEWER,
            &[
                ("name", "Nové jméno"),
                ("language", "cs"),
                ("formats", "cs"),
            ],
        )
        .own(),
        change(
            "/api/change_password",
            VIEWER,
            &[
                ("present_password", "{password}"),
                ("password", "{new_password}"),
            ],
        )
        .own(),
        change("/api/end_session", VIEWER, &[("session", "{own_session}")]).own(),
        change(
            "/api/end_session",
            NOBODY,
            &[("session", "{extra_session}")],
        )
        .case("of somebody else"),
        change("/api/end_other_sessions", VIEWER, &[]).own(),
        change("/api/choose_team", NOBODY, &[("team", "{foreign_team}")])
            .case("one does not belong to"),
        change("/api/leave_team", VIEWER, &[]).own(),
        change(
            "/api/found_team",
            OWNER,
            &[("team", "Nová"), ("time_zone", "UTC")],
        )
        .own(),
    ]
}

fn of_the_team() -> Vec<Door> {
    vec![
        change(
            "/api/save_team",
            ADMIN,
            &[("team", "Jiné jméno"), ("time_zone", "UTC")],
        )
        .own(),
        change(
            "/api/invite",
            ADMIN,
            &[("email", "nova@example.com"), ("role", "viewer")],
        )
        .own(),
        change(
            "/api/invite",
            OWNER,
            &[("email", "nova@example.com"), ("role", "owner")],
        )
        .case("as an owner")
        .own(),
        change(
            "/api/invite_again",
            ADMIN,
            &[("invitation", "{invitation}")],
        ),
        change(
            "/api/invite_again",
            OWNER,
            &[("invitation", "{owner_invitation}")],
        )
        .case("an owner"),
        change(
            "/api/revoke_invitation",
            ADMIN,
            &[("invitation", "{invitation}")],
        ),
        change(
            "/api/revoke_invitation",
            OWNER,
            &[("invitation", "{owner_invitation}")],
        )
        .case("of an owner"),
        change(
            "/api/change_role",
            ADMIN,
            &[("member", "{extra}"), ("role", "operator")],
        ),
        change(
            "/api/change_role",
            OWNER,
            &[("member", "{extra}"), ("role", "owner")],
        )
        .case("to owner"),
        change(
            "/api/change_role",
            OWNER,
            &[("member", "{chief}"), ("role", "viewer")],
        )
        .case("of an admin"),
        change("/api/remove_member", ADMIN, &[("member", "{extra}")]),
        change("/api/remove_member", OWNER, &[("member", "{chief}")]).case("an admin"),
    ]
}

fn of_connections() -> Vec<Door> {
    let shop: Form<'_> = &[("connection", "{shop}"), ("slug", "{shop_slug}")];
    vec![
        change(
            "/api/save_connection",
            ADMIN,
            &[
                ("platform", "daktela"),
                ("name", "Nové"),
                ("values[address]", "http://127.0.0.1:9"),
                ("values[token]", "token-of-the-bridge-0002"),
            ],
        )
        .case("a new one")
        .own(),
        change(
            "/api/save_connection",
            ADMIN,
            &[
                ("connection", "{system}"),
                ("slug", "{system_slug}"),
                ("platform", "daktela"),
                ("revision", "1"),
                ("name", "Přejmenované"),
                ("values[address]", "http://127.0.0.1:9"),
            ],
        )
        .case("a present one"),
        change(
            "/api/save_connection",
            ADMIN,
            &[
                ("platform", "daktela"),
                ("name", "Nové"),
                ("set_up", "{set_up}"),
                ("side", "system"),
                ("values[address]", "http://127.0.0.1:9"),
                ("values[token]", "token-of-the-bridge-0002"),
            ],
        )
        .case("for a set-up")
        .own(),
        change("/api/test_connection", OPERATOR, shop),
        change("/api/pause_connection", ADMIN, shop),
        change(
            "/api/resume_connection",
            ADMIN,
            &[("connection", "{resting}"), ("slug", "odlozena")],
        ),
        change(
            "/api/delete_connection",
            ADMIN,
            &[("id", "{spare}"), ("slug", "volna")],
        ),
    ]
}

fn of_set_ups() -> Vec<Door> {
    vec![
        change(
            "/api/start_set_up",
            ADMIN,
            &[("shop", "shoptet"), ("system", "daktela")],
        )
        .own(),
        change("/api/give_up_set_up", ADMIN, &[("set_up", "{set_up}")]),
        change(
            "/api/choose_connection",
            ADMIN,
            &[
                ("set_up", "{set_up}"),
                ("side", "shop"),
                ("connection", "{spare}"),
            ],
        ),
        change(
            "/api/choose_connection",
            NOBODY,
            &[
                ("set_up", "{other_set_up}"),
                ("side", "shop"),
                ("connection", "{spare}"),
            ],
        )
        .case("of one team in a set-up of another"),
    ]
}

fn of_integrations() -> Vec<Door> {
    let named: Form<'_> = &[("integration", "{integration}"), ("slug", "{slug}")];
    let removed: Form<'_> = &[("id", "{integration}"), ("slug", "{slug}")];
    vec![
        change(
            "/api/save_settings",
            ADMIN,
            &[
                ("integration", "{integration}"),
                ("slug", "{slug}"),
                ("revision", "{revision}"),
                ("name", "Jiné jméno"),
                ("own_addresses", "prodejna@example.com"),
                ("shop[start_date]", "2026-02-01"),
                ("shop[phone_country]", "CZ"),
                ("system[database]", "default"),
                ("system[record_type]", "orders"),
            ],
        ),
        change(
            "/api/save_schedule",
            ADMIN,
            &[
                ("integration", "{integration}"),
                ("slug", "{slug}"),
                ("revision", "{revision}"),
                ("mode", "every"),
                ("minutes", "30"),
            ],
        ),
        change(
            "/api/save_field",
            ADMIN,
            &[
                ("slug", "{slug}"),
                ("of", "orders.crm_records"),
                ("field", "title"),
                ("revision", "{row_revision}"),
                ("then", "save"),
                ("values[source]", "fixed"),
                ("values[fixed]", "Objednávka"),
                ("values[write]", "always"),
            ],
        ),
        change(
            "/api/choose_record",
            OPERATOR,
            &[("slug", "{slug}"), ("of", "orders.crm_records")],
        )
        .quiet(),
        change(
            "/api/refresh_fields",
            OPERATOR,
            &[("slug", "{slug}"), ("of", "orders.crm_records")],
        )
        .quiet(),
        change(
            "/api/choose_status_field",
            ADMIN,
            &[
                ("integration", "{integration}"),
                ("slug", "{slug}"),
                ("way", "shop"),
            ],
        ),
        change(
            "/api/save_statuses",
            ADMIN,
            &[
                ("integration", "{integration}"),
                ("slug", "{slug}"),
                ("rows[0][status]", "Vyřízena"),
                ("rows[0][value]", "OPEN"),
                ("rows[0][shown]", "{status_mark}"),
            ],
        ),
        change("/api/refresh_statuses", OPERATOR, named).quiet(),
        change("/api/count_records", OPERATOR, named).quiet(),
        change("/api/pause_integration", ADMIN, named),
        change(
            "/api/activate_integration",
            ADMIN,
            &[("integration", "{paused_integration}"), ("slug", "klidna")],
        ),
        change("/api/start_afresh", ADMIN, removed),
        change("/api/delete_integration", ADMIN, removed),
    ]
}

fn of_runs() -> Vec<Door> {
    vec![
        change(
            "/api/sync",
            OPERATOR,
            &[("integration", "{integration}"), ("kind", "full")],
        ),
        change(
            "/api/sync_record",
            OPERATOR,
            &[
                ("integration", "{integration}"),
                ("stream", "orders"),
                ("key", "key-1"),
                ("back", "/records"),
            ],
        ),
        change(
            "/api/retry_undelivered",
            OPERATOR,
            &[("integration", "{integration}")],
        ),
        change("/api/pause_run", OPERATOR, &[("run", "{queued_run}")]),
        change("/api/resume_run", OPERATOR, &[("run", "{paused_run}")]),
        change("/api/cancel_run", OPERATOR, &[("run", "{queued_run}")]),
    ]
}
