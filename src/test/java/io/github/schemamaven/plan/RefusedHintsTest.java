package io.github.schemamaven.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.sql.Location;
import io.github.schemamaven.sql.RenameHint;
import io.github.schemamaven.sql.RenameHints;
import io.github.schemamaven.sql.SchemaException;
import io.github.schemamaven.sql.SqlSplitter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hints that cannot be followed: those by which two objects get each other's names would have them exchanged forever. */
@ExtendWith(TestDevServer.class)
class RefusedHintsTest {
    private static final String OLD = "create table a (id int, x int, y text); create table b (id int, key text);";

    private final DevServer server;

    RefusedHintsTest(DevServer server) {
        this.server = server;
    }

    @Test
    void anIndexOfATableInAnotherSchemaIsRefused() {
        assertThatThrownBy(() -> plan("create table a (id int); create index i on a (id);", """
                create schema s;
                create table a (id int);
                create table s.b (id int);
                -- schema:renamed-from public.i
                create index j on s.b (id);
                """))
                .isInstanceOf(SchemaException.class)
                .hasMessageStartingWith("new.sql:4:1: index public.i is in the schema of its table");
    }

    @Test
    void anIndexThatMovesWithItsTableIsRenamedThere() {
        ProvedPlan plan = plan("create table a (id int); create index i on a (id);", """
                create schema s;
                -- schema:renamed-from public.a
                create table s.b (id int);
                -- schema:renamed-from public.i
                create index j on s.b (id);
                """);
        assertThat(plan.steps())
                .extracting(PlanStep::sql)
                .containsExactly(
                        "CREATE SCHEMA s",
                        "ALTER TABLE public.a SET SCHEMA s",
                        "ALTER TABLE s.a RENAME TO b",
                        "ALTER INDEX s.i RENAME TO j");
    }

    @Test
    void aColumnWhoseNewNameAChildsOwnColumnHasIsRefused() {
        assertThatThrownBy(() -> plan("create table p (a int); create table c (x int) inherits (p);", """
                create table p (
                    -- schema:renamed-from a
                    x int
                );
                create table c (x int) inherits (p);
                """))
                .isInstanceOf(SchemaException.class)
                .hasMessageStartingWith(
                        "new.sql:2:5: column public.p.a cannot be renamed to 'x', since below it there is"
                                + " a column public.c.x already.");
    }

    @Test
    void aColumnThatIsTheParentsIsRefusedAboveTheChilds() {
        assertThatThrownBy(() -> plan("create table p (a int); create table c (a int, b int) inherits (p);", """
                create table p (x int);
                create table c (
                    -- schema:renamed-from a
                    x int,
                    b int
                ) inherits (p);
                """))
                .isInstanceOf(SchemaException.class)
                .hasMessage("new.sql:3:5: table public.c has the column 'a' from its parent; put the hint above"
                        + " column public.p.a there.");
    }

    @Test
    void aColumnThatHasTheHintAboveTheChildsTooIsRenamedOnce() {
        ProvedPlan plan = plan(
                "create table p (a int); create table m () inherits (p); create table c (a int, b int) inherits (m);",
                """
                create table p (
                    -- schema:renamed-from a
                    x int
                );
                create table m () inherits (p);
                create table c (
                    -- schema:renamed-from a
                    x int,
                    -- schema:renamed-from b
                    y int
                ) inherits (m);
                """);
        assertThat(plan.steps())
                .extracting(PlanStep::sql)
                .containsExactly(
                        "ALTER TABLE public.p RENAME COLUMN a TO x", "ALTER TABLE public.c RENAME COLUMN b TO y");
    }

    @Test
    void tablesThatExchangeTheirNamesAreRefusedWithTheWayOut() {
        assertThatThrownBy(() -> plan(OLD, """
                -- schema:renamed-from b
                create table a (id int, key text);
                -- schema:renamed-from a
                create table b (id int, x int, y text);
                """))
                .isInstanceOf(SchemaException.class)
                .hasMessage("new.sql:1:1: table public.a and table public.b exchange their names, and hints that say so"
                        + " look the same before and after.\nRename them in a migration of your own, by way of a third"
                        + " name, and remove the hints: mvn schema:new -Dschema.name=exchange_names");
    }

    @Test
    void columnsThatExchangeTheirNamesAreRefused() {
        assertThatThrownBy(() -> plan(OLD, """
                create table a (
                    id int,
                    -- schema:renamed-from y
                    x text,
                    -- schema:renamed-from x
                    y int
                );
                """))
                .isInstanceOf(SchemaException.class)
                .hasMessageStartingWith("new.sql:3:5: column public.a.x and column public.a.y exchange their names");
    }

    @Test
    void aTableBothNamesOfWhichAreInTheMigrationsIsRefusedWhereTheOldOneIsNotDeclared() {
        String old = "create table a (id int, x text); create table b (id int, y text);";
        String hinted = "-- schema:renamed-from a\ncreate table b (id int, x text);";
        assertThatThrownBy(() -> plan(old, hinted))
                .isInstanceOf(SchemaException.class)
                .hasMessage("new.sql:1:1: table public.a cannot be renamed to table public.b, since the migrations have"
                        + " both.\nIf the hint has done its work, remove it, and table public.a is dropped. If table"
                        + " public.b is to go and the other one to have its name, leave it out of the declaration, run mvn"
                        + " schema:diff, and declare the renamed one after that.");
        assertThat(plan(old, hinted + "create table a (id int, x text);").steps())
                .extracting(PlanStep::sql)
                .containsExactly("ALTER TABLE public.b DROP COLUMN y", "ALTER TABLE public.b ADD COLUMN x text");
    }

    @Test
    void aColumnBothNamesOfWhichAreInTheMigrationsIsRefusedWhereTheOldOneIsNotDeclared() {
        assertThatThrownBy(() -> plan("create table a (id int, x text, y text);", """
                create table a (
                    id int,
                    -- schema:renamed-from x
                    y text
                );
                """))
                .isInstanceOf(SchemaException.class)
                .hasMessageStartingWith("new.sql:3:5: column public.a.x cannot be renamed to column public.a.y");
    }

    @Test
    void aTriggerBothNamesOfWhichAreInTheMigrationsIsRefusedWhereItsTableIsRenamed() {
        String triggers = "create function f() returns trigger language plpgsql as 'begin return new; end';"
                + " create table t (id int); create trigger a before insert on t execute function f();"
                + " create trigger b before delete on t execute function f();";
        assertThatThrownBy(() -> plan(triggers, """
                create function f() returns trigger language plpgsql as 'begin return new; end';
                -- schema:renamed-from t
                create table u (id int);
                -- schema:renamed-from a
                create trigger b before insert on u execute function f();
                """))
                .isInstanceOf(SchemaException.class)
                .hasMessageStartingWith(
                        "new.sql:4:1: trigger public.t.a cannot be renamed to trigger public.u.b, since the migrations have both.");
    }

    @Test
    void triggersThatExchangeTheirNamesAreRefusedWhereTheirTableIsRenamed() {
        String triggers = "create function f() returns trigger language plpgsql as 'begin return new; end';"
                + " create table t (id int); create trigger a before insert on t execute function f();"
                + " create trigger b before delete on t execute function f();";
        assertThatThrownBy(() -> plan(triggers, """
                create function f() returns trigger language plpgsql as 'begin return new; end';
                -- schema:renamed-from t
                create table u (id int);
                -- schema:renamed-from a
                create trigger b before insert on u execute function f();
                -- schema:renamed-from b
                create trigger a before delete on u execute function f();
                """))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("exchange their names");
    }

    @Test
    void threeSequencesThatPassTheirNamesOnAreRefused() {
        String old = "create sequence s start 1; create sequence t start 2; create sequence u start 3;";
        assertThatThrownBy(() -> plan(old, """
                -- schema:renamed-from t
                create sequence s start 2;
                -- schema:renamed-from u
                create sequence t start 3;
                -- schema:renamed-from s
                create sequence u start 1;
                """))
                .isInstanceOf(SchemaException.class)
                .hasMessageStartingWith("new.sql:1:1: sequence public.s and sequence public.t exchange their names");
    }

    @Test
    void indexesThatExchangeTheirNamesAreKnownByTheirDefinitions() {
        ProvedPlan plan =
                plan("create table a (x int, y text); create index i on a (x); create index j on a (y);", """
                create table a (x int, y text);
                -- schema:renamed-from j
                create index i on a (y);
                -- schema:renamed-from i
                create index j on a (x);
                """);
        assertThat(plan.steps())
                .extracting(PlanStep::sql)
                .containsExactly(
                        "ALTER INDEX public.i RENAME TO i__former",
                        "ALTER INDEX public.j RENAME TO i",
                        "ALTER INDEX public.i__former RENAME TO j");
    }

    @Test
    void aColumnThatIsComputedFromOneWhoseNamesItGetsIsRenamed() {
        ProvedPlan plan = plan("""
                create table a (u int generated by default as identity);
                alter sequence a_u_seq cache 20;
                alter table a rename u to f;
                alter table a add g text generated always as (f) stored;
                """, """
                create table a (
                    -- schema:renamed-from g
                    u int generated by default as identity);
                """);
        assertThat(plan.steps())
                .extracting(PlanStep::sql)
                .startsWith("ALTER TABLE public.a RENAME COLUMN g TO u")
                .contains("ALTER TABLE public.a ALTER COLUMN u DROP EXPRESSION")
                .endsWith("ALTER TABLE public.a DROP COLUMN f");
    }

    @Test
    void aRenameThatLeavesNoOrderIsRefusedWithItsPlace() {
        Operation drop = new Operation(Operation.Phase.DROP, ObjectId.of(ObjectKind.COLUMN, "public", "a", "f"), 1);
        RenameHint hint = new RenameHint("column", List.of("a", "u"), List.of("g"), new Location("new.sql", 2, 5));
        assertThat(new NoOrder(List.of(drop)).with(List.of(hint)))
                .hasMessageStartingWith(
                        "What is renamed (new.sql:2:5) cannot be changed in this way in the same migration.")
                .hasMessageEndingWith("DROP column public.a.f");
    }

    private ProvedPlan plan(String old, String wanted) {
        try (ScratchDatabase from = TestDatabases.loaded(server, old);
                ScratchDatabase to = TestDatabases.loaded(server, wanted)) {
            return MigrationPlanner.plan(server, from, to, RenameHints.find(SqlSplitter.split("new.sql", wanted)));
        }
    }
}
