package io.github.schemamaven.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowValuesTest {
    /** Of three columns the last one comes first, and there is a new one at the end. */
    private static final RowValues.Places LAST_FIRST = (type, values) ->
            type.equals(List.of("public", "T t")) && values == 3 ? Optional.of(List.of(2, 0, 1, -1)) : Optional.empty();

    @Test
    void putsTheValuesOfConstructorsIntoPlaces() {
        assertThat(placed("SELECT ROW(f(1, 2), ARRAY[a, b], (x.c, ';'))::public.\"T t\" AS r, ROW(1, 2, 3) AS s"))
                .isEqualTo(
                        "SELECT ROW((x.c, ';'), f(1, 2), ARRAY[a, b], NULL)::public.\"T t\" AS r, ROW(1, 2, 3) AS s");
    }

    @Test
    void putsTheValuesOfOneWithinAnotherIntoPlaces() {
        assertThat(placed("ROW(ROW(1, 2, 3)::public.\"T t\", ROW(4, 5, 6)::public.\"T t\", 7)::public.\"T t\" = x.y"))
                .isEqualTo("ROW(7, ROW(3, 1, 2, NULL)::public.\"T t\", ROW(6, 4, 5, NULL)::public.\"T t\", NULL)"
                        + "::public.\"T t\" = x.y");
    }

    @Test
    void putsTheValuesOfConstantsIntoPlaces() {
        assertThat(placed("('(1,\"a,\"\"b\",)'::public.\"T t\")")).isEqualTo("('(,1,\"a,\"\"b\",)'::public.\"T t\")");
        assertThat(placed("E'(1,\\\\,''x)'::public.\"T t\"")).isEqualTo("E'(''x,1,\\\\,)'::public.\"T t\"");
    }

    @Test
    void leavesOtherTypesAndNumbersOfValues() {
        for (String sql : List.of(
                "ROW(1, 2, 3)::public.t",
                "ROW(1, 2)::public.\"T t\"",
                "ROW()::public.\"T t\"",
                "'(1,2,3)'::text",
                "'{\"(1,2,3)\"}'::public.\"T t\"[]",
                "'x(1,2,3)'::public.\"T t\"",
                "SELECT 1",
                "")) {
            assertThat(placed(sql)).isEqualTo(sql);
        }
    }

    private static String placed(String sql) {
        return RowValues.placed(sql, LAST_FIRST);
    }
}
