-- Who waits for a milestone: the facts know it from the side of who waits.
create index milestone_fact_needing on milestone_fact ((payload::jsonb ->> 'needs')) where name = 'dependency.added';
