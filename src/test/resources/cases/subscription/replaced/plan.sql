ALTER SUBSCRIPTION s DISABLE;
-- The slot stays on the publisher and keeps its WAL. There, by hand: SELECT pg_drop_replication_slot('one');
ALTER SUBSCRIPTION s SET (slot_name = NONE);
-- destroys the position of subscription s
DROP SUBSCRIPTION s;
-- Made disabled: a migration does not connect to the publisher. When it is to begin, by hand:
--   on the publisher: SELECT pg_create_logical_replication_slot('one', 'pgoutput', false, false, true);
--   ALTER SUBSCRIPTION s ENABLE; ALTER SUBSCRIPTION s REFRESH PUBLICATION;
CREATE SUBSCRIPTION s CONNECTION 'host=a' PUBLICATION p WITH (connect = false, slot_name = 'one', failover = true);
COMMENT ON SUBSCRIPTION s IS 'stays';
