package io.github.schemamaven.plan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.sql.SchemaException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Columns of the row type of what reads from their own view or table: what no order of commands makes, and is refused. */
@ExtendWith(TestDevServer.class)
class RowTypeOfAReaderTest {
    private final DevServer server;

    RowTypeOfAReaderTest(DevServer server) {
        this.server = server;
    }

    @Test
    void aViewWithAColumnOfTheRowTypeOfItsReaderIsRefused() {
        assertRefused(
                "",
                "create view v as select 1 as a; create materialized view w as select a from v;"
                        + "create or replace view v as select 1 as a, null::w as b;",
                "The view public.v has a column public.v.b of the row type of the materialized view public.w, which reads from that"
                        + " view itself.\nA plan cannot order that.");
    }

    @Test
    void aTableThatIsMadeAnewAndLosesAColumnOfTheRowTypeOfAMaterializedReaderIsRefused() {
        assertRefused(
                "create table t (a int); create materialized view v as select a from t; alter table t add c v;",
                "create table t (a int, c text) partition by list (a);",
                "The column public.t.c is of a table that is made anew, and its type needs the materialized view public.v,"
                        + " which goes before the rows are copied.\nA plan cannot order that. Change the column in a"
                        + " migration of its own first");
    }

    @Test
    void aTableThatIsMadeAnewWithAColumnOfATypeThatCannotStepAsideIsRefused() {
        String type = "create function %1$s(int, int) returns int language sql immutable as 'select $1 - $2';"
                + "create operator class o for type int using btree as operator 1 <, operator 2 <=, operator 3 =,"
                + " operator 4 >=, operator 5 >, function 1 %1$s(int, int);"
                + "create type r as range (subtype = int, subtype_opclass = o);"
                + "create table t (a int, b int, c r) partition by hash (%2$s);";
        assertRefused(
                type.formatted("f", "a"),
                type.formatted("g", "b"),
                "The column public.t.c is of a table that is made anew, and its type needs the range type public.r, which"
                        + " goes before the rows are copied.");
    }

    private void assertRefused(String old, String wanted, String message) {
        try (ScratchDatabase from = TestDatabases.loaded(server, old);
                ScratchDatabase to = TestDatabases.loaded(server, wanted)) {
            assertThatThrownBy(() -> MigrationPlanner.plan(server, from, to, List.of()))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageStartingWith(message);
        }
    }
}
