create function noop() returns trigger language plpgsql as $$ begin return new; end $$;
