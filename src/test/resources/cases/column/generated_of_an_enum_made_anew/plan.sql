ALTER TABLE public.task DROP COLUMN fallback;
DROP TYPE public.state;
CREATE TYPE public.state AS ENUM ('new', 'done');
ALTER TABLE public.task ADD COLUMN fallback public.state GENERATED ALWAYS AS ('new'::public.state) STORED;
ALTER TABLE public.task ALTER COLUMN number TYPE bigint;
CREATE INDEX task_fallback_idx ON public.task USING btree (fallback);
