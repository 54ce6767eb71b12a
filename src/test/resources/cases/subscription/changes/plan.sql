ALTER SUBSCRIPTION former_name RENAME TO new_name;
ALTER SUBSCRIPTION gets_a_slot SET (slot_name = 'here');
ALTER SUBSCRIPTION loses_its_slot DISABLE;
ALTER SUBSCRIPTION loses_its_slot SET (slot_name = NONE);
-- This takes the place of the whole connection. Where it has a password, by hand: ALTER SUBSCRIPTION s CONNECTION '...'; with it, for secrets are not written to migrations
ALTER SUBSCRIPTION s CONNECTION 'dbname=shop host=new user=reader';
-- Where it is enabled, by hand: ALTER SUBSCRIPTION s REFRESH PUBLICATION;
ALTER SUBSCRIPTION s SET PUBLICATION orders, returns WITH (refresh = false);
ALTER SUBSCRIPTION s SET (binary = true, streaming = on, synchronous_commit = local);
COMMENT ON SUBSCRIPTION s IS 'new';
