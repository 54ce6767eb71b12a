package io.github.schemamaven.plan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.sql.SchemaException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What PostgreSQL prints of some views it does not read itself. */
@ExtendWith(TestDevServer.class)
class ReadBackTest {
    private final DevServer server;

    ReadBackTest(DevServer server) {
        this.server = server;
    }

    @Test
    void aColumnWithTheNameThatAListGivesToAnotherIsNamedWithTheWayOut() {
        String wanted = """
                create table t (a int);
                create function f() returns setof t language sql as 'select * from t';
                create view v as select x.a from f() x;
                alter table t rename column a to b;
                alter table t add column a text;
                """;
        try (ScratchDatabase from = TestDatabases.loaded(server, "create table u (a int);");
                ScratchDatabase to = TestDatabases.loaded(server, wanted)) {
            assertThatThrownBy(() -> MigrationPlanner.plan(server, from, to, List.of()))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageStartingWith(
                            "PostgreSQL does not read back what it prints of the view public.v, so neither a"
                                    + " plan nor a dump can make it.\nLet the declaration make what it reads from as it is in the"
                                    + " end, and this after it.\nPostgreSQL says: ")
                    .hasMessageContaining("column reference \"a\" is ambiguous");
        }
    }
}
