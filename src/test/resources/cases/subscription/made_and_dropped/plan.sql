ALTER SUBSCRIPTION going DISABLE;
-- The slot stays on the publisher and keeps its WAL. There, by hand: SELECT pg_drop_replication_slot('going');
ALTER SUBSCRIPTION going SET (slot_name = NONE);
-- destroys the position of subscription going
DROP SUBSCRIPTION going;
ALTER SUBSCRIPTION without_a_slot DISABLE;
ALTER SUBSCRIPTION without_a_slot SET (slot_name = NONE);
-- destroys the position of subscription without_a_slot
DROP SUBSCRIPTION without_a_slot;
-- Made disabled: a migration does not connect to the publisher. When it is to begin, by hand:
--   on the publisher: SELECT pg_create_logical_replication_slot('shop', 'pgoutput');
--   ALTER SUBSCRIPTION "The shop" CONNECTION '...'; with password, for secrets are not written to migrations
--   ALTER SUBSCRIPTION "The shop" ENABLE; ALTER SUBSCRIPTION "The shop" REFRESH PUBLICATION;
CREATE SUBSCRIPTION "The shop" CONNECTION E'application_name=''it\\''s+a'' dbname=shop+1 host=::1,b port=5433, sslmode=prefer user=reader' PUBLICATION "Order lines", orders WITH (connect = false, slot_name = 'shop', binary = true, synchronous_commit = remote_apply);
COMMENT ON SUBSCRIPTION "The shop" IS 'orders of the shop';
-- Made disabled: a migration does not connect to the publisher. When it is to begin, by hand:
--   make a slot on the publisher; ALTER SUBSCRIPTION plain SET (slot_name = '...');
--   ALTER SUBSCRIPTION plain ENABLE; ALTER SUBSCRIPTION plain REFRESH PUBLICATION;
CREATE SUBSCRIPTION plain CONNECTION '' PUBLICATION orders WITH (connect = false, slot_name = NONE, streaming = on);
