-- Runs as they happen: what a stopping run stops for, its pace, a count of its changes; when an account was asked to pause.
alter table runs add column pausing bigint not null default 0;
alter table runs add column version bigint not null default 0;
alter table runs add column pace jsonb not null default '{}';
create index runs_by_end on runs (finished_at);
alter table budgets add column paused_at bigint not null default 0;
