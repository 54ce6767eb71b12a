CREATE SEQUENCE public.s OWNED BY public.v.a;
