-- Records a run has numbered so far: each of its log rows has a number of its own, hinted records between pages too.
alter table runs add column numbered bigint not null default 0;
update runs set numbered = coalesce((select cast(sum(f.read_records) as bigint) from run_flows f where f.run_id = runs.id), 0);
