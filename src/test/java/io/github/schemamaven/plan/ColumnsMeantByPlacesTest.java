package io.github.schemamaven.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.sql.SchemaException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Texts that read the same and mean other columns, since a table has these in another order. */
@ExtendWith(TestDevServer.class)
class ColumnsMeantByPlacesTest {
    private static final String FUNCTION = "create function f(t) returns text language sql as 'select $1.a';";
    private static final String TABLE = "create table t (a text, b text, c text);" + FUNCTION;
    private static final String WITH_B_AT_ITS_END = "create table t (a text, c text, b text);" + FUNCTION;

    private final DevServer server;

    ColumnsMeantByPlacesTest(DevServer server) {
        this.server = server;
    }

    @Test
    void aListThatMeansOtherColumnsIsADifferenceAndIsMended() {
        String list = "create view v as select j.x, j.y from (t cross join t z) j (w, x, y);";
        try (ScratchDatabase from = TestDatabases.loaded(server, WITH_B_AT_ITS_END + list);
                ScratchDatabase to = TestDatabases.loaded(server, TABLE + list)) {
            assertThat(MigrationPlanner.plan(server, from, to, List.of()).steps())
                    .extracting(PlanStep::sql)
                    .singleElement()
                    .asString()
                    .contains("j(w, y, x, a, c, b)");
        }
    }

    @Test
    void aListThatMeansTheSameColumnsIsLeftAlone() {
        String view = "create view v as select j.x, j.y from (t cross join t z) j ";
        try (ScratchDatabase from = TestDatabases.loaded(server, WITH_B_AT_ITS_END + view + "(w, y, x, a, c, b);");
                ScratchDatabase to = TestDatabases.loaded(server, TABLE + view + "(w, x, y, a, b, c);")) {
            assertThat(MigrationPlanner.plan(server, from, to, List.of()).steps())
                    .isEmpty();
        }
    }

    @Test
    void aRowWithoutItsTypeIsNamedWithTheWayOut() {
        refuses("create view v as select f(row(a, b, c)) from t;", "view public.v");
        refuses("create view v as select f(row('1', '2', '3'));", "view public.v");
        refuses("create view v as select t = row(c, b, a) as same from t;", "view public.v");
        refuses("create policy p on t using (t = row(a, c, b));", "policy public.t.p");
        refuses(
                "create function g() returns text begin atomic select f(row(a, b, c)) from t; end;",
                "function public.g.");
    }

    private void refuses(String sql, String object) {
        try (ScratchDatabase from = TestDatabases.loaded(server, WITH_B_AT_ITS_END);
                ScratchDatabase to = TestDatabases.loaded(server, TABLE + sql)) {
            assertThatThrownBy(() -> MigrationPlanner.plan(server, from, to, List.of()))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageStartingWith("The " + object + " means columns by their places, which are others in the")
                    .hasMessageContaining("ROW(1, 2)::public.t");
        }
    }
}
