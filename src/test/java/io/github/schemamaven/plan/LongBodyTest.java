package io.github.schemamaven.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A function's body is text of any length, with quotes that need not come in pairs. */
@ExtendWith(TestDevServer.class)
class LongBodyTest {
    @Test
    void aBodyMayHaveMuchBetweenQuotes(DevServer server) {
        String body = "begin /* 5\" " + "wide ".repeat(20_000) + "and \" */ return 1; end";
        String wanted = "create function f() returns int language plpgsql as $$" + body + "$$;"
                + "create table t (a int default f(), b text default '\"" + "\"\"".repeat(20_000) + "');";
        try (ScratchDatabase from = TestDatabases.loaded(server, "");
                ScratchDatabase to = TestDatabases.loaded(server, wanted)) {
            assertThat(MigrationPlanner.plan(server, from, to, List.of()).steps())
                    .hasSize(2);
        }
    }
}
