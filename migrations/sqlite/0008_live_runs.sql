-- Runs as they happen: what a stopping run stops for, its pace, a count of its changes; when an account was asked to pause.
alter table runs add column pausing integer not null default 0;
alter table runs add column version integer not null default 0;
alter table runs add column pace text not null default '{}';
create index runs_by_end on runs (finished_at);
alter table budgets add column paused_at integer not null default 0;
