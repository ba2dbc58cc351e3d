-- Records a run has numbered so far: each of its log rows has a number of its own, hinted records between pages too.
alter table runs add column numbered integer not null default 0;
update runs set numbered = coalesce((select sum(f.read_records) from run_flows f where f.run_id = runs.id), 0);
