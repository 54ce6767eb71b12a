DROP PUBLICATION gone;
ALTER PUBLICATION kept DROP TABLE public.a;
CREATE PUBLICATION added FOR TABLE public.a, public.c WITH (publish = 'insert');
COMMENT ON PUBLICATION kept IS 'new';
ALTER PUBLICATION optioned SET (publish = 'delete', publish_via_partition_root = true);
ALTER PUBLICATION kept ADD TABLE public.c;
