DROP EVENT TRIGGER note_drop;
DROP EVENT TRIGGER note_end;
-- destroys table public.z_audit
DROP TABLE public.z_audit;
DROP FUNCTION public.note();
CREATE TABLE public.other (
    id integer
);
