-- One row for each entry of the ledger, never changed. Marks: 0 public, 1 intern, 2 confidential; the
-- withheld_ columns are bits of the fields that were marked higher than a caller of that clearance
-- may know, and about is the bits of the fields that the entry speaks of when it speaks of no other.
create table audit_entry (
  ledger_index    bigint      primary key,
  recorded_at     timestamptz not null,
  decided_at      timestamptz not null,
  effective       date        not null,
  known           text        not null,
  aggregate_id    text        not null,
  sequence        bigint      not null,
  event_id        uuid        not null,
  name            text        not null,
  version         smallint    not null,
  actor           text        not null,
  metadata        text        not null,
  payload         text        not null,
  milestone_id    uuid,
  other_id        uuid,
  places          text[]      not null,
  mark            smallint    not null,
  withheld_public smallint    not null,
  withheld_intern smallint    not null,
  about           smallint    not null
);
-- Each filter finds its newest rows without passing the others.
create index audit_entry_by_actor on audit_entry (actor, ledger_index);
create index audit_entry_by_name on audit_entry (name, ledger_index);
create index audit_entry_by_milestone on audit_entry (milestone_id, ledger_index);
create index audit_entry_by_other on audit_entry (other_id, ledger_index) where other_id is not null;
create index audit_entry_by_recording on audit_entry (recorded_at, ledger_index);
create index audit_entry_by_effect on audit_entry (effective, ledger_index);

create table audit_entry_place (
  place        text   not null,
  ledger_index bigint not null,
  primary key (place, ledger_index)
);

-- How each milestone is marked and where it stands now: a past value shows at the higher of the mark
-- then and the mark now.
create table audit_milestone (
  milestone_id    uuid     primary key,
  key             text     not null,
  marking         text     not null,
  edition         smallint not null,
  placed_on       date     not null,
  places          text[]   not null,
  mark            smallint not null,
  withheld_public smallint not null,
  withheld_intern smallint not null
);
create index audit_milestone_by_key on audit_milestone (key);
