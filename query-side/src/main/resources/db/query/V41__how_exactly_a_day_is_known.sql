-- A state also says how exactly the days in it are known. Everything here is made again from the topic,
-- by projection milestone-3.
truncate milestone_state, milestone_part, milestone_fact, milestone, milestone_place, milestone_marking;
delete from projection_position where projection = 'milestone-2';
delete from parked_aggregate where projection = 'milestone-2';

-- 0 the day, 1 the month, 2 the quarter, 3 the year, 4 at the latest that day.
alter table milestone_state
  add column ended_known smallint,
  add column last_report_known smallint;
