ALTER TABLE public.b_p ALTER CONSTRAINT b_p_a_not_null NO INHERIT;
-- destroys column public.b_p.a
ALTER TABLE public.b_p DROP COLUMN a;
ALTER TABLE public.b_p ALTER CONSTRAINT b_p_b_not_null NO INHERIT;
-- destroys column public.b_p.b
ALTER TABLE public.b_p DROP COLUMN b;
ALTER TABLE public.a_c RENAME CONSTRAINT a_c_b_not_null TO pb;
ALTER TABLE public.a_p ADD COLUMN b integer CONSTRAINT pb NOT NULL;
CREATE TABLE public.a_d (
    b integer CONSTRAINT db NOT NULL
)
INHERITS (public.a_p);
ALTER TABLE public.b_c RENAME CONSTRAINT b_p_a_not_null TO r;
ALTER TABLE public.b_c ALTER COLUMN b DROP NOT NULL;
