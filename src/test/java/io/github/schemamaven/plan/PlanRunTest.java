package io.github.schemamaven.plan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDevServer.class)
class PlanRunTest {
    @Test
    void rowsThatMigrationsPutInTheWayAreTheirs(DevServer server) {
        try (ScratchDatabase database = TestDatabases.loaded(
                server, "create table city (name text); insert into city values ('Bern'), ('Bern');")) {
            assertThatThrownBy(() -> run(database, "ALTER TABLE public.city ADD UNIQUE (name)"))
                    .hasMessageStartingWith("Rows that the migrations put into the database stand in the way")
                    .hasMessageContaining("could not create unique index \"city_name_key\"");
        }
    }

    @Test
    void rowsOfPostgresItselfAreAnInternalError(DevServer server) {
        try (ScratchDatabase database = TestDatabases.loaded(server, "")) {
            String twice = "INSERT INTO pg_catalog.pg_description VALUES (1, 1, 1, 'once'), (1, 1, 1, 'twice')";
            assertThatThrownBy(() -> run(database, twice))
                    .isInstanceOf(RefusedStep.class)
                    .hasMessageStartingWith("Internal error: PostgreSQL refused a command of the plan")
                    .hasMessageContaining("pg_description_o_c_o_index");
        }
    }

    private static void run(ScratchDatabase database, String sql) {
        Plan plan = new Plan(List.of(new PlanStep(Optional.empty(), sql, List.of(), false, Optional.empty())));
        new PlanRun(plan, Catalogs.read(database)).run(() -> database, false);
    }
}
