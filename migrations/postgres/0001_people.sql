-- People, teams and sign-in.
create table instance (
    key text primary key,
    value text not null
);

create table teams (
    id text primary key,
    slug text not null unique,
    name text not null,
    time_zone text not null,
    created_at bigint not null
);

create table users (
    id text primary key,
    email text not null unique,
    name text not null,
    password_hash text not null,
    language text not null,
    disabled boolean not null,
    created_at bigint not null
);

create table members (
    team_id text not null references teams (id),
    user_id text not null references users (id),
    role text not null,
    created_at bigint not null,
    primary key (team_id, user_id)
);

create index members_by_user on members (user_id);

create table sessions (
    id text primary key,
    user_id text not null,
    data text not null,
    expires_at bigint not null
);

create index sessions_by_user on sessions (user_id);
create index sessions_by_expiry on sessions (expires_at);

-- Growing delay per account and per address; `subject` is `account:...` or `address:...`.
create table sign_in_failures (
    subject text primary key,
    failures bigint not null,
    last_at bigint not null
);

create table audit (
    id text primary key,
    team_id text not null,
    user_id text not null,
    who text not null,
    origin text not null,
    action text not null,
    subject_kind text not null,
    subject_id text not null,
    before_value jsonb not null,
    after_value jsonb not null,
    at bigint not null
);

create index audit_by_team on audit (team_id, id);
