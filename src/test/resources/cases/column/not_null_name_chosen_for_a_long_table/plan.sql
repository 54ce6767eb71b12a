CREATE TABLE public.a (
    v bigint CONSTRAINT a_table_whose_name_is_as_long_as_a_name_can_be_in_po_v_not_null NOT NULL
);
CREATE TABLE public.a_table_whose_name_is_as_long_as_a_name_can_be_in_postgresql_xx (
    v bigint NOT NULL
);
CREATE TABLE public.z (
    v bigint CONSTRAINT a_table_whose_name_is_as_long_as_a_name_can_be_in_po_v_not_null NOT NULL
);
