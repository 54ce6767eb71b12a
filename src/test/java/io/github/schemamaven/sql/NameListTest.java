package io.github.schemamaven.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameListTest {
    @Test
    void findsTheNamesOfARelationsColumns() {
        String sql = "SELECT x.a FROM (public.\"T 1\" x(a, \"b\"\"c\") JOIN ONLY s.u y(k) USING (k))";

        assertThat(NameList.in(sql))
                .extracting(NameList::source, NameList::ofFunction, list -> sql.substring(list.start(), list.end()))
                .containsExactly(
                        tuple(List.of("public", "T 1"), false, "a, \"b\"\"c\""), tuple(List.of("s", "u"), false, "k"));
    }

    @Test
    void findsTheNamesOfWhatAFunctionReturns() {
        List<NameList> lists = NameList.in("SELECT 1 FROM public.f((1 + 2), 'x)'::text) f(a, b),"
                + " LATERAL s.g() WITH ORDINALITY g(c, ordinality)");

        assertThat(lists)
                .extracting(NameList::source, NameList::ordinality, NameList::names)
                .containsExactly(
                        tuple(List.of("public", "f"), false, List.of("a", "b")),
                        tuple(List.of("s", "g"), true, List.of("c", "ordinality")));
        assertThat(lists).allMatch(NameList::ofFunction);
    }

    @Test
    void findsTheNamesOfWhatOneOfPostgresOwnFunctionsReturns() {
        assertThat(NameList.in("SELECT 1 FROM unnest(ARRAY[1]) \"U u\"(a, b)"))
                .extracting(NameList::source, NameList::alias, NameList::names)
                .containsExactly(tuple(List.of("pg_catalog", "unnest"), "U u", List.of("a", "b")));
    }

    @Test
    void takesNothingElseForSuchAList() {
        assertThat(NameList.in("CREATE VIEW public.v (a, b) AS\n WITH c(x, y) AS (SELECT 1, 2)\n SELECT s.f(a, b)"
                        + " FROM (public.t JOIN public.u USING (a)), c z(a, b), ( SELECT 1) q(a),"
                        + " public.r() AS r(a integer), ( VALUES (1)) v(k) WHERE (t.a IN ( SELECT u.a))"))
                .isEmpty();
        assertThat(NameList.in("INSERT INTO public.t (a, b) VALUES (1, 2)")).isEmpty();
        assertThat(NameList.in("CREATE FUNCTION public.f(a integer) AS $$ FROM public.t x(a) $$"))
                .isEmpty();
        assertThat(NameList.in("")).isEmpty();
    }
}
