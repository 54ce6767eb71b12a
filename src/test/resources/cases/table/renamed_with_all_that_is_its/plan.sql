ALTER TABLE public.people RENAME TO person;
ALTER SEQUENCE public.people_id_seq RENAME TO person_id_seq;
ALTER INDEX public.people_boss_idx RENAME TO person_boss_idx;
ALTER TABLE public.person RENAME CONSTRAINT people_name_key TO person_name_key;
ALTER TABLE public.person RENAME CONSTRAINT people_pkey TO person_pkey;
ALTER TABLE public.person RENAME CONSTRAINT people_boss_fkey TO person_boss_fkey;
ALTER TABLE public.person RENAME CONSTRAINT people_id_not_null TO person_id_not_null;
ALTER TABLE public.person RENAME CONSTRAINT people_name_not_null TO person_name_not_null;
