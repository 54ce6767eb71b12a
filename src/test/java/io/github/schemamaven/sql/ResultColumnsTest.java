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
                         SELECT DISTINCT ON (1, (t.a))
                                 CASE
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
    void putsAnotherColumnWhereCaseWasOnALineOfItsOwn() {
        assertThat(ResultColumns.reordered("""
                        BEGIN ATOMIC
                         SELECT
                                 CASE
                                     WHEN a THEN b
                                 END AS b,
                             t.c,
                                 CASE
                                     WHEN a THEN d
                                 END AS d
                            FROM public.t;
                        END""", List.of(1, 2, 0))).isEqualTo("""
                        BEGIN ATOMIC
                         SELECT t.c,
                                 CASE
                                     WHEN a THEN d
                                 END AS d,
                                 CASE
                                     WHEN a THEN b
                                 END AS b
                            FROM public.t;
                        END""");
        assertThat(ResultColumns.reordered(
                        "BEGIN ATOMIC VALUES (1,\n   CASE WHEN a THEN b END,3), (\n   CASE WHEN a THEN b END,2,3); END",
                        LAST_FIRST))
                .isEqualTo(
                        "BEGIN ATOMIC VALUES (3,1,\n   CASE WHEN a THEN b END), (3,\n   CASE WHEN a THEN b END,2); END");
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
    void leavesWhatACommandInsertsBeforeItReturnsColumns() {
        assertThat(ResultColumns.reordered(
                        "BEGIN ATOMIC INSERT INTO t (a, b, c) SELECT u.a, u.b, u.c FROM u RETURNING t.a, t.b, t.c; END",
                        LAST_FIRST))
                .isEqualTo(
                        "BEGIN ATOMIC INSERT INTO t (a, b, c) SELECT u.a, u.b, u.c FROM u RETURNING t.c, t.a, t.b; END");
        assertThat(ResultColumns.reordered(
                        "BEGIN ATOMIC INSERT INTO t (a, b, c) VALUES (1, 2, 3) RETURNING t.a, t.b, t.c; END",
                        LAST_FIRST))
                .isEqualTo("BEGIN ATOMIC INSERT INTO t (a, b, c) VALUES (1, 2, 3) RETURNING t.c, t.a, t.b; END");
    }

    @Test
    void putsRowsOfValuesIntoTheOrder() {
        assertThat(ResultColumns.reordered(
                        "BEGIN ATOMIC VALUES (1,f(2, 3),'x'), (4,ARRAY[5, 6],'y') ORDER BY \"*VALUES*\".column3,"
                                + " (\"*VALUES*\".column1 + 1); END",
                        LAST_FIRST))
                .isEqualTo("BEGIN ATOMIC VALUES ('x',1,f(2, 3)), ('y',4,ARRAY[5, 6]) ORDER BY"
                        + " \"*VALUES*\".column1, (\"*VALUES*\".column2 + 1); END");
    }

    @Test
    void putsQueriesInBracketsIntoTheOrder() {
        assertThat(ResultColumns.reordered(
                        "BEGIN ATOMIC ( SELECT a, b, (c = ALL ( SELECT 1)) FROM t LIMIT 1) UNION ALL"
                                + " ( VALUES (1,2,3)) ORDER BY 2; END",
                        LAST_FIRST))
                .isEqualTo("BEGIN ATOMIC ( SELECT (c = ALL ( SELECT 1)), a, b FROM t LIMIT 1) UNION ALL"
                        + " ( VALUES (3,1,2)) ORDER BY 3; END");
        assertThat(ResultColumns.reordered(
                        "BEGIN ATOMIC WITH c AS ( SELECT 1, 2, 3) ( SELECT 4, 5, 6) UNION SELECT 7, 8, 9; END",
                        LAST_FIRST))
                .isEqualTo("BEGIN ATOMIC WITH c AS ( SELECT 1, 2, 3) ( SELECT 6, 4, 5) UNION SELECT 9, 7, 8; END");
    }

    @Test
    void putsARowWithoutATypeIntoTheOrder() {
        assertThat(ResultColumns.reordered("CREATE FUNCTION f()\nRETURN ROW(1, f(2, 3), 4)", LAST_FIRST))
                .isEqualTo("CREATE FUNCTION f()\nRETURN ROW(4, 1, f(2, 3))");
        assertThat(ResultColumns.reordered("BEGIN ATOMIC SELECT ROW(1, 2, 3) AS \"row\"; END", LAST_FIRST))
                .isEqualTo("BEGIN ATOMIC SELECT ROW(3, 1, 2) AS \"row\"; END");
    }

    @Test
    void putsWhatARuleReturnsIntoTheOrder() {
        assertThat(ResultColumns.ofRule(
                        "CREATE RULE r AS ON INSERT TO t DO INSTEAD INSERT INTO u (a) SELECT 1, 2, 3 RETURNING u.a, 2, 3",
                        LAST_FIRST))
                .isEqualTo(
                        "CREATE RULE r AS ON INSERT TO t DO INSTEAD INSERT INTO u (a) SELECT 1, 2, 3 RETURNING 3, u.a, 2");
        assertThat(ResultColumns.ofRule(
                        "CREATE RULE r AS ON INSERT TO t DO INSTEAD ( DELETE FROM x;\n INSERT INTO u (a) VALUES (1)"
                                + " RETURNING u.a, 2, 3;\n)",
                        LAST_FIRST))
                .isEqualTo("CREATE RULE r AS ON INSERT TO t DO INSTEAD ( DELETE FROM x;\n INSERT INTO u (a) VALUES (1)"
                        + " RETURNING 3, u.a, 2;\n)");
    }

    @Test
    void leavesWhatReturnsAnotherNumberOfColumns() {
        for (String body : List.of(
                "BEGIN ATOMIC SELECT t.*::t FROM t; END",
                "BEGIN ATOMIC SELECT 1, 2, 3 UNION SELECT 1, 2; END",
                "BEGIN ATOMIC END",
                "RETURN ROW(1, 2)",
                "RETURN ROW(1, 2, 3)::t",
                "RETURN f(ROW(1, 2, 3))",
                "BEGIN ATOMIC VALUES (1, 2); END",
                "CREATE FUNCTION f() AS $$ select 1, 2, 3 $$",
                "")) {
            assertThat(ResultColumns.reordered(body, LAST_FIRST)).isEqualTo(body);
        }
    }
}
