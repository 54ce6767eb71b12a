DROP INDEX public.changed;
DROP INDEX public.gone;
CREATE INDEX by_c ON public.t USING gin (c) WITH (fastupdate=off);
COMMENT ON INDEX public.by_c IS 'search';
CREATE INDEX by_lower ON public.t USING btree (lower(b) text_pattern_ops);
CREATE UNIQUE INDEX changed ON public.t USING btree (a DESC NULLS LAST) INCLUDE (b) WHERE (a > 0);
CREATE UNIQUE INDEX once ON public.t USING btree (b) NULLS NOT DISTINCT;
