ALTER TABLE ONLY public.invoice ALTER COLUMN number DROP DEFAULT;
ALTER SEQUENCE public.invoice_number_seq OWNED BY NONE;
ALTER SEQUENCE public.invoice_number_seq OWNER TO CURRENT_USER;
CREATE TABLE public.bill (
    number integer DEFAULT nextval('public.invoice_number_seq'::regclass) CONSTRAINT invoice_number_not_null NOT NULL
);
ALTER SEQUENCE public.invoice_number_seq OWNED BY public.bill.number;
-- destroys table public.invoice
DROP TABLE public.invoice;
