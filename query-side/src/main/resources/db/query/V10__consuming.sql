-- How far each projection is: a ledger index, written in the transaction of its rows. The offset is
-- only where to look first; repeats on the topic make it no position.
create table projection_position (
  projection    text   primary key,
  ledger_index  bigint not null,
  record_offset bigint not null
);

-- Aggregates that a projection could not follow any further, since which entry and why.
create table parked_aggregate (
  projection   text   not null,
  aggregate_id text   not null,
  ledger_index bigint not null,
  reason       text   not null,
  primary key (projection, aggregate_id)
);

-- The last applied event of each aggregate, so that a writer can wait for its own write.
create table revision (
  aggregate_id text   primary key,
  sequence     bigint not null
);

-- Which index was the last at which moment: one row for each run of entries recorded at once.
create table moment (
  recorded_at  timestamptz not null,
  ledger_index bigint      not null,
  primary key (ledger_index)
);
create index moment_by_time on moment (recorded_at, ledger_index);
