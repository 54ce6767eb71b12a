DO $$ BEGIN CREATE ROLE reader; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
CREATE SUBSCRIPTION s CONNECTION 'host=b password=y' PUBLICATION p WITH (connect = false, slot_name = NONE);
ALTER SUBSCRIPTION s OWNER TO reader;
CREATE SUBSCRIPTION t CONNECTION 'host=b' PUBLICATION p
  WITH (connect = false, slot_name = NONE, password_required = false);
ALTER SUBSCRIPTION t OWNER TO reader;
