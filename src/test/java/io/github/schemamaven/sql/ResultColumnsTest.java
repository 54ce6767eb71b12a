package io.github.schemamaven.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultColumnsTest {
    private static final List<Integer> LAST_FIRST = List.of(2, 0, 1);

    @Test
    void putsWhatTheLastCommandSelectsIntoAnotherOrder() {
        assertThat(ResultColumns.reordered("""
                        CREATE FUNCTION public.f(a integer, b text DEFAULT f(1, 2, 3))
                        BEGIN ATOMIC
                         INSERT INTO public.t (a, b)
                           VALUES (1, 'x');
                         WITH c AS (
                                  SELECT 1, 2, 3
                                 )
                         SELECT DISTINCT ON (1, (t.a)) t.a,
                             f(t.b, ';') AS "x FROM",
                             CASE
                                 WHEN (t.c > 1) THEN 1
                                 ELSE 2
                             END AS "case"
                            FROM public.t
                           ORDER BY t.a, t.b;
                        END""", LAST_FIRST)).isEqualTo("""
                        CREATE FUNCTION public.f(a integer, b text DEFAULT f(1, 2, 3))
                        BEGIN ATOMIC
                         INSERT INTO public.t (a, b)
                           VALUES (1, 'x');
                         WITH c AS (
                                  SELECT 1, 2, 3
                                 )
                         SELECT DISTINCT ON (1, (t.a)) CASE
                                 WHEN (t.c > 1) THEN 1
                                 ELSE 2
                             END AS "case",
                             t.a,
                             f(t.b, ';') AS "x FROM"
                            FROM public.t
                           ORDER BY t.a, t.b;
                        END""");
    }

    @Test
    void putsEachOfSeveralQueriesIntoTheOrderAndTheNumbersThatTheyAreSortedBy() {
        assertThat(ResultColumns.reordered(
                        "BEGIN ATOMIC SELECT a, b, c FROM t UNION ALL SELECT 1, 2, 3 ORDER BY 3, 1 DESC LIMIT 3; END",
                        LAST_FIRST))
                .isEqualTo(
                        "BEGIN ATOMIC SELECT c, a, b FROM t UNION ALL SELECT 3, 1, 2 ORDER BY 1, 2 DESC LIMIT 3; END");
    }

    @Test
    void putsWhatACommandReturnsIntoTheOrder() {
        assertThat(ResultColumns.reordered(
                        "BEGIN ATOMIC UPDATE t SET a = 1 RETURNING t.a, t.b, (t.c = ANY (ARRAY[1, 2])); END",
                        LAST_FIRST))
                .isEqualTo("BEGIN ATOMIC UPDATE t SET a = 1 RETURNING (t.c = ANY (ARRAY[1, 2])), t.a, t.b; END");
    }

    @Test
    void leavesWhatReturnsAnotherNumberOfColumns() {
        for (String body : List.of(
                "BEGIN ATOMIC SELECT t.*::t FROM t; END",
                "BEGIN ATOMIC SELECT 1, 2, 3 UNION SELECT 1, 2; END",
                "BEGIN ATOMIC END",
                "RETURN ROW(1, 2, 3)",
                "CREATE FUNCTION f() AS $$ select 1, 2, 3 $$",
                "")) {
            assertThat(ResultColumns.reordered(body, LAST_FIRST)).isEqualTo(body);
        }
    }
}
