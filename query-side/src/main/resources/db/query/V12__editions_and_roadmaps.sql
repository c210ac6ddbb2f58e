-- Rows here are only ever added.
create table edition_opened (
  edition      smallint not null,
  effective    date     not null,
  ledger_index bigint   not null,
  title        text     not null,
  predecessor  smallint,
  primary key (edition, effective, ledger_index)
);

-- The fields of a roadmap that ever had a value, and each value since which entry about which day.
create table roadmap_field (
  edition smallint not null,
  area    text     not null,
  field   text     not null,
  primary key (edition, area, field)
);

create table roadmap_value (
  edition      smallint not null,
  area         text     not null,
  field        text     not null,
  effective    date     not null,
  ledger_index bigint   not null,
  value        text,
  primary key (edition, area, field, effective, ledger_index)
);
