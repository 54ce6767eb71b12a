ALTER TABLE ONLY public.task ALTER COLUMN state DROP DEFAULT;
ALTER TABLE public.log DROP CONSTRAINT log_id_due_state_fkey;
ALTER TABLE public.task DETACH PARTITION public.task_1;
DROP INDEX public.task_1_state_idx;
ALTER TABLE public.task_1 DROP CONSTRAINT task_1_pkey;
ALTER TABLE public.task_1 DROP CONSTRAINT task_id_fkey;
ALTER TABLE public.task_1a RENAME TO task_1a__former;
DROP VIEW public.states;
-- destroys value c of enum public.state
ALTER TYPE public.state RENAME TO state__former;
ALTER TABLE public.task_1 RENAME TO task_1__former;
CREATE TYPE public.state AS ENUM ('a', 'b');
ALTER TABLE public.log ALTER COLUMN state TYPE public.state USING state::text::public.state;
ALTER TABLE public.task ALTER COLUMN state TYPE public.state USING state::text::public.state;
CREATE TABLE public.task_1 (
    id integer CONSTRAINT task_id_not_null NOT NULL,
    due date CONSTRAINT task_due_not_null NOT NULL,
    state public.state DEFAULT 'a'::public.state CONSTRAINT task_state_not_null NOT NULL,
    CONSTRAINT task_1_pkey PRIMARY KEY (id, due, state),
    CONSTRAINT task_id_fkey FOREIGN KEY (id) REFERENCES public.owner(id)
)
PARTITION BY LIST (state);
CREATE TABLE public.task_1a (
    id integer CONSTRAINT task_id_not_null NOT NULL,
    due date CONSTRAINT task_due_not_null NOT NULL,
    state public.state DEFAULT 'a'::public.state CONSTRAINT task_state_not_null NOT NULL,
    CONSTRAINT task_1a_pkey PRIMARY KEY (id, due, state),
    CONSTRAINT task_id_fkey FOREIGN KEY (id) REFERENCES public.owner(id)
);
ALTER TABLE ONLY public.task ALTER COLUMN state SET DEFAULT 'a'::public.state;
CREATE INDEX task_1_state_idx ON public.task_1 USING btree (state);
CREATE INDEX task_1a_state_idx ON public.task_1a USING btree (state);
ALTER TABLE public.task ATTACH PARTITION public.task_1 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
ALTER TABLE public.task_1 ATTACH PARTITION public.task_1a FOR VALUES IN ('a');
INSERT INTO public.task_1 (id, due, state)
SELECT id, due, state::text::public.state
FROM public.task_1__former;
ALTER TABLE public.log ADD CONSTRAINT log_id_due_state_fkey FOREIGN KEY (id, due, state) REFERENCES public.task(id, due, state);
CREATE VIEW public.states (state, count) AS
SELECT state,
    count(*) AS count
   FROM public.task_1
  GROUP BY state;
DROP TABLE public.task_1__former;
DROP TYPE public.state__former;
