ALTER TABLE public.t ALTER COLUMN at TYPE character varying(20) USING at::character varying(20);
ALTER TABLE public.t ADD COLUMN note text GENERATED ALWAYS AS ((id)::text) STORED;
ALTER TABLE public.t SET (toast.autovacuum_enabled = 'false');
