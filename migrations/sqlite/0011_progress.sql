-- How much of an export has come in, while one does.
alter table runs add column received_bytes integer;
alter table runs add column expected_bytes integer;

-- Counting what waits must not read the payloads.
create index undelivered_by_outcome on undelivered (integration_id, outcome);

-- The log of one flow, newest first, without reading the other flows' rows.
create index outcomes_by_stream on outcomes (run_id, stream, number);
