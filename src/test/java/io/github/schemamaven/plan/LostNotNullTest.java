package io.github.schemamaven.plan;

import static org.assertj.core.api.Assertions.assertThat;
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
        assumeTrue(server.majorVersion() >= 18);
        String wanted =
                TABLES + "create table p partition of t default; alter table p alter g set expression as (a + 2);";
        try (ScratchDatabase from = TestDatabases.loaded(server, TABLES + "create table p partition of t default;");
                ScratchDatabase to = TestDatabases.loaded(server, wanted)) {
            assertThatThrownBy(() -> MigrationPlanner.plan(server, from, to, List.of()))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageStartingWith("The column public.p.g is marked NOT NULL without a constraint");
        }
    }

    @Test
    void aPlanTakesThePartitionOutAndLosesNone() {
        assumeTrue(server.majorVersion() >= 18);
        String wanted = TABLES + "create table p partition of t (g generated always as (a + 2) stored) default;";
        try (ScratchDatabase from = TestDatabases.loaded(server, TABLES + "create table p partition of t default;");
                ScratchDatabase to = TestDatabases.loaded(server, wanted)) {
            assertThat(MigrationPlanner.plan(server, from, to, List.of()).steps().stream()
                            .map(PlanStep::sql))
                    .containsExactly(
                            "ALTER TABLE public.t DETACH PARTITION public.p",
                            "ALTER TABLE public.p ALTER COLUMN g SET EXPRESSION AS ((a + 2))",
                            "ALTER TABLE public.t ATTACH PARTITION public.p DEFAULT");
        }
    }
}
