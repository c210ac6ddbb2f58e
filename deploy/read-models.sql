-- Each node of the query side reads the whole topic into a database of its own; the identity provider
-- keeps its accounts in a third.
\getenv query_password READ_MODELS_PASSWORD
create role mijlpaal_query login password :'query_password';
grant pg_monitor to mijlpaal_query;
create database mijlpaal_read_1 owner mijlpaal_query;
create database mijlpaal_read_2 owner mijlpaal_query;
\getenv identity_password IDENTITY_DATABASE_PASSWORD
create role identity login password :'identity_password';
create database identity owner identity;
