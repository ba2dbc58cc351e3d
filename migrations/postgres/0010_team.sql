-- How people like their console; empty means as the language, and as the system.
alter table users add column formats text not null default '';
alter table users add column colours text not null default '';
alter table users add column last_sign_in_at bigint;

-- What people see of their sessions.
alter table sessions add column team_id text not null default '';
alter table sessions add column origin text not null default '';
alter table sessions add column browser text not null default '';
alter table sessions add column began_at bigint not null default 0;
alter table sessions add column seen_at bigint not null default 0;

-- Invitations into a team. The token itself is stored nowhere, only its hash.
create table invitations (
    id text primary key,
    team_id text not null references teams (id),
    email text not null,
    role text not null,
    token_hash text not null unique,
    state text not null,
    invited_by text not null,
    invited_by_name text not null,
    created_at bigint not null,
    expires_at bigint not null,
    mail text not null,
    mail_answer text not null,
    mail_at bigint
);

-- One open invitation for each address.
create unique index invitations_open on invitations (team_id, email) where state = 'open';

create index audit_by_person on audit (team_id, user_id, id);
