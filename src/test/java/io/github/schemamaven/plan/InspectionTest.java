package io.github.schemamaven.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDevServer.class)
class InspectionTest {
    @Test
    void aViewThatReadsFromItselfIsNamedWithTheWayOut(DevServer server) {
        assertRefused(server, "create view echo as select 1 as a; create or replace view echo as select a from echo;");
    }

    @Test
    void soIsOneThatDoesByWayOfAnother(DevServer server) {
        assertRefused(
                server,
                "create view echo as select 1 as a; create view back as select a from echo;"
                        + " create or replace view echo as select a from back;");
    }

    @Test
    void aDomainGetsADefaultThatReturnsItAfterwards(DevServer server) {
        String script = "create domain price as int; create function first() returns price language sql as 'select 3';"
                + " alter domain price set default first();";
        try (ScratchDatabase empty = server.createScratch("empty");
                ScratchDatabase database = TestDatabases.loaded(server, script)) {
            assertThat(Inspection.files(Catalogs.read(empty), Catalogs.read(database)))
                    .contains(new Inspection.SourceFile("types/price.sql", """
                            CREATE DOMAIN public.price AS integer;
                            ALTER DOMAIN public.price SET DEFAULT public.first();
                            """));
        }
    }

    private static void assertRefused(DevServer server, String script) {
        try (ScratchDatabase empty = server.createScratch("empty");
                ScratchDatabase database = TestDatabases.loaded(server, script)) {
            assertThatThrownBy(() -> Inspection.files(Catalogs.read(empty), Catalogs.read(database)))
                    .hasMessageContaining(" needs itself, directly or by way of other objects")
                    .hasMessageContaining("-Dschema.exclude=view:public.");
        }
    }
}
