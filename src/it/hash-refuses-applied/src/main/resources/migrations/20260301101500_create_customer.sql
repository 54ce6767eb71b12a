-- schema:hash sha256:d9c7cb0c85462a47a3f87321171b18d3d68bfda7ac48b98bfa8a34c2479ed646

CREATE TABLE public.customer (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    email text NOT NULL,
    nickname text,
    CONSTRAINT customer_pkey PRIMARY KEY (id),
    CONSTRAINT customer_email_key UNIQUE (email)
);
