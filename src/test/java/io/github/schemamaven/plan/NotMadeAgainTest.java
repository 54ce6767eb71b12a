package io.github.schemamaven.plan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.sql.SchemaException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is there, but PostgreSQL does not make again: it does not read what it prints, or cannot run it. */
@ExtendWith(TestDevServer.class)
class NotMadeAgainTest {
    private final DevServer server;

    NotMadeAgainTest(DevServer server) {
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

    @Test
    void statisticsOfARowTypeThatLostItsOrderAreNamedWithTheWayOut() {
        String wanted = """
                create table place (name text);
                create table log (at place, what text);
                create statistics places on at, what from log;
                alter table place add spot point;
                """;
        try (ScratchDatabase from = TestDatabases.loaded(server, "");
                ScratchDatabase to = TestDatabases.loaded(server, wanted)) {
            assertThatThrownBy(() -> MigrationPlanner.plan(server, from, to, List.of()))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageStartingWith("PostgreSQL does not read back what it prints of the statistics"
                            + " public.places, so neither a plan nor a dump can make it.")
                    .hasMessageContaining("has no default btree operator class");
        }
    }

    @Test
    void aBodyWithSeveralArgumentsWithoutNamesBesideOthersIsNamedWithTheWayOut() {
        String wanted = "create function f(int, int, out o int) language sql begin atomic select $2 - $1; end;";
        try (ScratchDatabase from = TestDatabases.loaded(server, "");
                ScratchDatabase to = TestDatabases.loaded(server, wanted)) {
            assertThatThrownBy(() -> MigrationPlanner.plan(server, from, to, List.of()))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageStartingWith("PostgreSQL does not read back what it prints of the function public.f")
                    .hasMessageContaining(
                            "\nGive all of its arguments names, with those that are OUT last, or else let");
        }
    }

    @Test
    void aMaterializedViewThatCannotBeFilledIsNamedWithTheWayOut() {
        String wanted = """
                create view v as select 1 as a;
                create view w as select a from v;
                create materialized view m as select a from w;
                create or replace view v as select a from w;
                """;
        try (ScratchDatabase from = TestDatabases.loaded(server, "");
                ScratchDatabase to = TestDatabases.loaded(server, wanted)) {
            assertThatThrownBy(() -> MigrationPlanner.plan(server, from, to, List.of()))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageStartingWith(
                            "The materialized view public.m cannot be filled: infinite recursion detected")
                    .hasMessageEndingWith("\nDeclare it WITH NO DATA, or change what it reads from.");
        }
    }

    @Test
    void aViewWithAColumnOfTheRowTypeOfItsReaderIsNamed() {
        String wanted = """
                create view v as select 1 as a;
                create materialized view m as select a from v with no data;
                create or replace view v as select m.a, m as b from m;
                """;
        try (ScratchDatabase from = TestDatabases.loaded(server, "");
                ScratchDatabase to = TestDatabases.loaded(server, wanted)) {
            assertThatThrownBy(() -> MigrationPlanner.plan(server, from, to, List.of()))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageStartingWith("The view public.v has a column public.v.b of the row type of the"
                            + " materialized view public.m, which reads from that view itself.");
            assertThatThrownBy(() -> MigrationPlanner.plan(server, to, from, List.of()))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageStartingWith("The view public.v has a column public.v.b of the row type");
        }
    }
}
