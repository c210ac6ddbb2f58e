-- Rows here are only ever added. A row of milestone_state is what was known from recorded_from on and
-- true on the days from effective_from; the next row implies where it ends.
create table milestone (
  milestone_id uuid   primary key,
  key          text   not null,
  ledger_index bigint not null
);
create index milestone_by_key on milestone (key);

create table milestone_fact (
  milestone_id uuid        not null,
  ledger_index bigint      not null,
  effective    date        not null,
  aggregate_id text        not null,
  name         text        not null,
  version      smallint    not null,
  report       uuid,
  corrects     boolean     not null,
  decided_at   timestamptz not null,
  recorded_at  timestamptz not null,
  metadata     text        not null,
  payload      text        not null,
  primary key (milestone_id, ledger_index)
);
create index milestone_fact_by_day on milestone_fact (milestone_id, effective, ledger_index);
create index milestone_fact_by_report on milestone_fact (milestone_id, report) where report is not null;
create index milestone_fact_correcting on milestone_fact (milestone_id) where corrects;

create table milestone_state (
  milestone_id   uuid   not null,
  effective_from date   not null,
  recorded_from  bigint not null,
  state          text   not null,
  primary key (milestone_id, effective_from, recorded_from)
);

-- Where a milestone ever stood under an edition: who to ask for a roadmap, before looking when.
create table milestone_place (
  edition      smallint not null,
  place        text     not null,
  milestone_id uuid     not null,
  primary key (edition, place, milestone_id)
);

-- Every mark above public; no row means public all along.
create table milestone_marking (
  milestone_id  uuid   not null,
  recorded_from bigint not null,
  marking       text   not null,
  primary key (milestone_id, recorded_from)
);
create index milestone_marking_by_entry on milestone_marking (recorded_from);
