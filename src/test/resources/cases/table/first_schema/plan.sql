CREATE TYPE public.color AS ENUM ('red', 'green');
CREATE TABLE public.parent (
    id bigint GENERATED ALWAYS AS IDENTITY,
    name text NOT NULL,
    tint public.color DEFAULT 'red'::public.color NOT NULL,
    CONSTRAINT parent_pkey PRIMARY KEY (id),
    CONSTRAINT parent_name_key UNIQUE (name)
);
CREATE TABLE public.child (
    id bigint NOT NULL,
    parent_id bigint NOT NULL,
    note text,
    CONSTRAINT child_pkey PRIMARY KEY (id),
    CONSTRAINT child_note_check CHECK ((note <> ''::text)),
    CONSTRAINT child_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.parent(id) ON DELETE CASCADE
);
COMMENT ON TABLE public.child IS 'it''s a child';
CREATE INDEX child_parent_id_idx ON public.child USING btree (parent_id);
