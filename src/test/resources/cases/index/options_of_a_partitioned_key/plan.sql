DROP INDEX public.i;
ALTER TABLE public.p DROP CONSTRAINT p_pkey;
CREATE TABLE public.q (
    id integer,
    b integer,
    CONSTRAINT q_b_key UNIQUE (b) WITH (fillfactor='55') DEFERRABLE INITIALLY DEFERRED
)
PARTITION BY LIST (b);
CREATE INDEX p1_b_idx ON public.p1 USING btree (b) WITH (fillfactor='50');
CREATE INDEX i ON public.p USING btree (b) WITH (fillfactor='50');
ALTER TABLE public.p1 ADD CONSTRAINT p1_pkey PRIMARY KEY (id);
ALTER INDEX public.p1_pkey SET (fillfactor = '80');
ALTER TABLE public.p ADD CONSTRAINT p_pkey PRIMARY KEY (id) WITH (fillfactor='80');
