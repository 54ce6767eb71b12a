ALTER SEQUENCE public.invoice_number_seq OWNED BY NONE;
-- destroys table public.invoice
DROP TABLE public.invoice;
ALTER SEQUENCE public.invoice_number_seq OWNER TO CURRENT_USER;
CREATE TABLE public.bill (
    number integer DEFAULT nextval('public.invoice_number_seq'::regclass) CONSTRAINT invoice_number_not_null NOT NULL
);
ALTER SEQUENCE public.invoice_number_seq OWNED BY public.bill.number;
