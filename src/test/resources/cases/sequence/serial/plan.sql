CREATE SCHEMA s;
CREATE SEQUENCE public.otherwise_nullable_seq AS integer;
CREATE SEQUENCE public.otherwise_numbers AS integer;
CREATE SEQUENCE public.otherwise_retyped_seq AS integer;
CREATE SEQUENCE public.otherwise_stepped_seq AS integer INCREMENT BY 2;
CREATE SEQUENCE public.stays_id_seq AS integer OWNED BY public.stays.id;
CREATE SEQUENCE s.otherwise_elsewhere_seq AS integer;
CREATE TABLE public."Made" (
    id serial,
    small smallserial,
    "Big one" bigserial,
    CONSTRAINT "Made_pkey" PRIMARY KEY (id)
);
CREATE TABLE public.otherwise (
    stepped integer DEFAULT nextval('public.otherwise_stepped_seq'::regclass) NOT NULL,
    named integer DEFAULT nextval('public.otherwise_numbers'::regclass) NOT NULL,
    nullable integer DEFAULT nextval('public.otherwise_nullable_seq'::regclass),
    retyped bigint DEFAULT nextval('public.otherwise_retyped_seq'::regclass) NOT NULL,
    elsewhere integer DEFAULT nextval('s.otherwise_elsewhere_seq'::regclass) NOT NULL
);
CREATE SEQUENCE public.otherwise_elsewhere_seq AS integer OWNED BY public.otherwise.elsewhere;
CREATE TABLE public.parts (
    id serial,
    day date
)
PARTITION BY RANGE (day);
COMMENT ON SEQUENCE public.parts_id_seq IS 'numbers';
CREATE TABLE public.parts_1 (
    id integer DEFAULT nextval('public.parts_id_seq'::regclass) CONSTRAINT parts_id_not_null NOT NULL,
    day date
);
ALTER TABLE public.grows ADD COLUMN id bigserial;
ALTER TABLE ONLY public.stays ALTER COLUMN id SET DEFAULT nextval('public.stays_id_seq'::regclass);
ALTER SEQUENCE public.otherwise_nullable_seq OWNED BY public.otherwise.nullable;
ALTER SEQUENCE public.otherwise_numbers OWNED BY public.otherwise.named;
ALTER SEQUENCE public.otherwise_retyped_seq OWNED BY public.otherwise.retyped;
ALTER SEQUENCE public.otherwise_stepped_seq OWNED BY public.otherwise.stepped;
ALTER TABLE public.parts ATTACH PARTITION public.parts_1 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
