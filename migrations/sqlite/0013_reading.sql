-- Why records wait, counted without reading the payloads.
create index undelivered_by_cause on undelivered (integration_id, outcome, code, first_at);
drop index undelivered_by_outcome;

-- What an audit log can be filtered by, without reading what was changed.
create index audit_by_facet on audit (team_id, user_id, subject_kind, who);
