-- The only table that holds what people typed. A text is awaited until the command side gave it; one
-- that it no longer has is erased; one that does not match its commitment is disputed and not shown.
create table text (
  text_id      uuid   primary key,
  ledger_index bigint not null,
  commitment   text   not null,
  state        text   not null check (state in ('awaited', 'known', 'erased', 'disputed')),
  text         text,
  check ((state = 'known') = (text is not null))
);
create index text_awaited on text (ledger_index) where state = 'awaited';
