-- destroys the position of sequence public.t
DROP SEQUENCE public.t;
