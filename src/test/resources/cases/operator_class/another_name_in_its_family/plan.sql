DROP INDEX public.t_a;
DROP OPERATOR CLASS public.o USING btree;
CREATE OPERATOR CLASS public.a FOR TYPE text USING btree FAMILY public.f AS
    OPERATOR 1 ~<~(text,text),
    OPERATOR 2 ~<=~(text,text),
    OPERATOR 3 =(text,text),
    OPERATOR 4 ~>=~(text,text),
    OPERATOR 5 ~>~(text,text),
    FUNCTION 1 (text, text) bttext_pattern_cmp(text,text);
CREATE INDEX t_a ON public.t USING btree (a public.a);
