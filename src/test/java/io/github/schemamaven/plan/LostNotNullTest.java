package io.github.schemamaven.plan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.sql.SchemaException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Not-null constraints that PostgreSQL 18 loses with a new expression of a partition's column. */
@ExtendWith(TestDevServer.class)
class LostNotNullTest {
    private static final String TABLES =
            "create table t (a int, g int not null generated always as (a + 1) stored)" + " partition by list (a);";

    private final DevServer server;

    LostNotNullTest(DevServer server) {
        this.server = server;
    }

    @Test
    void aDeclarationThatLosesOneIsRefused() {
        assertRefused(
                TABLES + "create table p partition of t default;",
                TABLES + "create table p partition of t default; alter table p alter g set expression as (a + 2);");
    }

    @Test
    void aPlanThatWouldLoseOneIsRefused() {
        assertRefused(
                TABLES + "create table p partition of t default;",
                TABLES + "create table p partition of t (g generated always as (a + 2) stored) default;");
    }

    private void assertRefused(String old, String wanted) {
        assumeTrue(server.majorVersion() >= 18);
        try (ScratchDatabase from = TestDatabases.loaded(server, old);
                ScratchDatabase to = TestDatabases.loaded(server, wanted)) {
            assertThatThrownBy(() -> MigrationPlanner.plan(server, from, to, List.of()))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageStartingWith("The column public.p.g is marked NOT NULL without a constraint");
        }
    }
}
