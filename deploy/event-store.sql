-- The role of the command side owns its database. It may see who holds up the cluster, and may ask for
-- a checkpoint and a new WAL file, which erasing a text for good needs; it is no superuser.
\getenv password EVENT_STORE_PASSWORD
create role mijlpaal_command login password :'password';
grant pg_monitor, pg_checkpoint to mijlpaal_command;
create database mijlpaal_events owner mijlpaal_command;
\connect mijlpaal_events
grant execute on function pg_switch_wal() to mijlpaal_command;
