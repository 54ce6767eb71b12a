ALTER PUBLICATION p DROP TABLE public.a;
-- destroys column public.a.gone
ALTER TABLE public.a DROP COLUMN gone;
ALTER PUBLICATION q DROP TABLE public.a;
ALTER PUBLICATION via_root DROP TABLE public.partitioned;
ALTER TABLE public.a ALTER COLUMN id TYPE bigint USING id::bigint;
ALTER PUBLICATION via_root SET (publish_via_partition_root = false);
ALTER PUBLICATION p ADD TABLE public.a (b, id) WHERE ((id > 6));
ALTER PUBLICATION q ADD TABLE public.a;
ALTER PUBLICATION via_root ADD TABLE public.partitioned;
