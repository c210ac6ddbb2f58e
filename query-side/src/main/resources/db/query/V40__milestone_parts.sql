-- A state is a narrow row now, and what many states say alike stands once, under the hash of what it
-- says. Everything here is made again from the topic, by projection milestone-2.
drop table milestone_state;
drop table milestone_fact;
truncate milestone, milestone_place, milestone_marking;
delete from projection_position where projection = 'milestone-1';
delete from parked_aggregate where projection = 'milestone-1';

-- Never changed, whatever the milestone and the moment: it may be kept at hand for ever.
create table milestone_part (
  part_id uuid primary key,
  said    text not null
);

-- phase: 0 open, 1 achieved, 2 dropped. status: 0 on track, 1 at risk, 2 off track.
create table milestone_state (
  milestone_id   uuid     not null,
  effective_from date     not null,
  recorded_from  bigint   not null,
  profile        uuid     not null,
  phase          smallint not null,
  ended_on       date,
  status         smallint,
  forecast       uuid,
  moved          int      not null,
  moved_on       date,
  last_report    date,
  primary key (milestone_id, effective_from, recorded_from)
);

-- What late facts are folded with again; its history is told from audit_entry. moved_from: of a
-- correction that moves a report to an earlier day, the day that it was about.
create table milestone_fact (
  milestone_id uuid     not null,
  effective    date     not null,
  ledger_index bigint   not null,
  name         text     not null,
  version      smallint not null,
  report       uuid,
  moved_from   date,
  source       text,
  payload      text     not null,
  primary key (milestone_id, effective, ledger_index)
);
create index milestone_fact_by_report on milestone_fact (report) where report is not null;
create index milestone_fact_moving on milestone_fact (milestone_id, moved_from) where moved_from is not null;
create index milestone_fact_needing on milestone_fact ((payload::jsonb ->> 'needs')) where name = 'dependency.added';
