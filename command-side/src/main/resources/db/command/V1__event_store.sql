-- What was decided, for ever. The transaction id lets the sequencer see which events can no longer
-- be overtaken by one that commits later.
create table event (
  global_index bigint generated always as identity primary key,
  txid         xid8        not null default pg_current_xact_id(),
  aggregate_id text        not null,
  sequence     bigint      not null,
  event_id     uuid        not null,
  name         text        not null,
  version      smallint    not null,
  decided_at   timestamptz not null,
  metadata     bytea       not null,
  payload      bytea       not null,
  constraint event_in_its_place unique (aggregate_id, sequence),
  constraint event_of_a_size check (octet_length(metadata) + octet_length(payload) <= 61440)
);
create index event_in_commit_order on event (txid, global_index);

-- The one order: index from 1 without holes.
create table ledger (
  index        bigint      primary key,
  global_index bigint      not null unique references event,
  recorded_at  timestamptz not null,
  leaf         bytea       not null
);

-- Where the ledger ends, up to which transaction it has read, and which node may extend it.
create table ledger_head (
  one               boolean     primary key default true check (one),
  size              bigint      not null default 0,
  peaks             bytea       not null default '',
  recorded_at       timestamptz not null default '-infinity',
  mark_txid         xid8        not null default '0',
  mark_global_index bigint      not null default 0,
  held              bigint[]    not null default '{}',
  holder            text        not null default '',
  leased_until      timestamptz not null default '-infinity'
);
insert into ledger_head default values;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is only ever added to', tg_table_name;
end $$;
create trigger event_is_for_ever before update or delete or truncate on event
  for each statement execute function refuse_change();
create trigger ledger_is_for_ever before update or delete or truncate on ledger
  for each statement execute function refuse_change();

-- What people typed. An event holds only the id and a commitment, so that a text can be erased.
create table text (
  id   uuid  primary key,
  salt bytea not null,
  text text  not null
);

-- One milestone for each readable key.
create table milestone_key (
  key          text primary key,
  milestone_id uuid not null
);

-- The lifecycle that plan changes rely on, guarded; one edition is open at a time.
create table edition_state (
  edition int  primary key,
  state   text not null
);
create unique index one_open_edition on edition_state ((true)) where state = 'OPEN';

-- Answers to accepted requests, so that a repeated one is answered and not done again. No text.
create table answered_request (
  caller      text        not null,
  key         text        not null,
  hmac        bytea       not null,
  status      smallint    not null,
  location    text,
  changed     boolean     not null,
  revisions   text        not null,
  accepted_at timestamptz not null default now(),
  primary key (caller, key)
);
create index answered_request_age on answered_request (accepted_at);
-- Lets a start look at every name that was ever stored without reading every event.
create index event_name_known on event (name, version);
