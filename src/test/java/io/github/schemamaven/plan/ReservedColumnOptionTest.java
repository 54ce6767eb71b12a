package io.github.schemamaven.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** PostgreSQL 15.20 keeps a number among the options of each column, another one in every database and after a change. */
@ExtendWith(TestDevServer.class)
class ReservedColumnOptionTest {
    private static final String TABLE = "create table t (a int, b text);"
            + "update pg_catalog.pg_attribute set attoptions = '{pg_attver=%s,n_distinct=%s}'"
            + " where attrelid = 't'::regclass and attnum > 0";

    @Test
    void theNumberIsNoOption(DevServer server) {
        assertThat(plan(server, TABLE.formatted("1", "5"), TABLE.formatted("2", "5")))
                .isEmpty();
    }

    @Test
    void whatIsBesideItIsOne(DevServer server) {
        assertThat(plan(server, "create table t (a int, b text)", TABLE.formatted("2", "5")))
                .containsExactly(
                        "ALTER TABLE public.t ALTER COLUMN a SET (n_distinct = '5')",
                        "ALTER TABLE public.t ALTER COLUMN b SET (n_distinct = '5')");
    }

    private static List<String> plan(DevServer server, String old, String wanted) {
        try (ScratchDatabase from = TestDatabases.loaded(server, old);
                ScratchDatabase to = TestDatabases.loaded(server, wanted)) {
            return MigrationPlanner.plan(server, from, to, List.of()).steps().stream()
                    .map(PlanStep::sql)
                    .toList();
        }
    }
}
