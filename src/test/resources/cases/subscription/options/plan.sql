ALTER SUBSCRIPTION s SET (disable_on_error = true, origin = none, password_required = false, run_as_owner = true);
ALTER SUBSCRIPTION t SET (disable_on_error = false, origin = any, password_required = true, run_as_owner = false, streaming = off);
-- Made disabled: a migration does not connect to the publisher. When it is to begin, by hand:
--   on the publisher: SELECT pg_create_logical_replication_slot('u', 'pgoutput', false, true, true);
--   ALTER SUBSCRIPTION u ENABLE; ALTER SUBSCRIPTION u REFRESH PUBLICATION;
CREATE SUBSCRIPTION u CONNECTION 'host=a' PUBLICATION p WITH (connect = false, disable_on_error = true, failover = true, origin = none, password_required = false, run_as_owner = true, streaming = off, two_phase = true);
