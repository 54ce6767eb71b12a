package io.github.schemamaven.plan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.sql.SchemaException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the schema's own code does when the commands of a plan run. */
@ExtendWith(TestDevServer.class)
class CodeOfTheSchemaTest {
    private final DevServer server;

    CodeOfTheSchemaTest(DevServer server) {
        this.server = server;
    }

    @Test
    void anEventTriggerThatForbidsAChangeIsNamedWithTheWayOut() {
        String guard = """
                create function guard() returns event_trigger language plpgsql
                  as $$ begin raise exception 'no rewrites'; end $$;
                create event trigger guard on table_rewrite execute function guard();
                """;
        try (ScratchDatabase from = TestDatabases.loaded(server, guard + "create table t (a integer);");
                ScratchDatabase to = TestDatabases.loaded(server, guard + "create table t (a numeric);")) {
            assertThatThrownBy(() -> MigrationPlanner.plan(server, from, to, List.of()))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageStartingWith("Code of the schema itself, such as an event trigger, stands in the way"
                            + " of a command of the plan: no rewrites\n  in: ALTER TABLE public.t ALTER COLUMN a TYPE")
                    .hasMessageEndingWith(
                            "\nDisable it first in a migration of its own: mvn schema:new -Dschema.name=by_hand");
        }
    }

    @Test
    void aFunctionThatCannotBeRunInTheDeclaredSchemaEitherIsNamed() {
        String function = """
                create type kind as enum ('a');
                create function k() returns text immutable language sql as $f$ select 'a'::kind::text $f$;
                """;
        String table = "create table t (id int, k text generated always as (k()) stored);";
        try (ScratchDatabase from = TestDatabases.loaded(server, function + "create table t (id int);");
                ScratchDatabase to =
                        TestDatabases.loaded(server, function + table + "alter type kind rename to sort;")) {
            assertThatThrownBy(() -> MigrationPlanner.plan(server, from, to, List.of()))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageStartingWith("Code of the schema cannot be run, in the declared schema neither, and a"
                            + " command of the plan runs it: type \"kind\" does not exist\n  at: SQL function \"k\"")
                    .hasMessageEndingWith("\nCorrect the function's body in the schema source.");
        }
    }

    @Test
    void aDefaultThatCannotBeComputedIsNamed() {
        String domain = "create domain code as character(3) default 'long one';";
        try (ScratchDatabase from = TestDatabases.loaded(server, domain + "create table t (id int);");
                ScratchDatabase to = TestDatabases.loaded(server, domain + "create table t (id int, c code);")) {
            assertThatThrownBy(() -> MigrationPlanner.plan(server, from, to, List.of()))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageStartingWith("An expression cannot be computed, in the declared schema neither, and a"
                            + " command of the plan computes it: value too long for type character(3)\n  in: ALTER"
                            + " TABLE public.t ADD COLUMN c public.code")
                    .hasMessageEndingWith("of the column or its domain, in the schema source.");
        }
    }

    @Test
    void aDefaultThatCannotBeComputedIsNamedWhereAPartitionGetsTheColumn() {
        String domain = "create domain code as character(3) default 'long one';";
        String former = "create table former (id int) partition by list (id);"
                + " create table part partition of former default;";
        String table = "create table t (id int primary key, c code) partition by list (id);"
                + " create table part partition of t default;";
        try (ScratchDatabase from = TestDatabases.loaded(server, domain + former);
                ScratchDatabase to = TestDatabases.loaded(server, domain + table)) {
            assertThatThrownBy(() -> MigrationPlanner.plan(server, from, to, List.of()))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageStartingWith("An expression cannot be computed, in the declared schema neither, and a"
                            + " command of the plan computes it: value too long for type character(3)\n  in: ALTER"
                            + " TABLE public.part ADD COLUMN c public.code");
        }
    }

    @Test
    void aDefaultThatIsNoValueOfADomainIsNamed() {
        String domain = "create domain code as text not null;";
        try (ScratchDatabase from = TestDatabases.loaded(server, domain + "create table t (id int);");
                ScratchDatabase to = TestDatabases.loaded(
                        server, domain + "create table t (id int, c code[] default array[null::code]);")) {
            assertThatThrownBy(() -> MigrationPlanner.plan(server, from, to, List.of()))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageStartingWith("An expression cannot be computed, in the declared schema neither, and a"
                            + " command of the plan computes it: domain code does not allow null values");
        }
    }

    @Test
    void aRowThatHasNoValueOfADomainIsNamed() {
        String domain = "create domain code as text not null;";
        try (ScratchDatabase from =
                        TestDatabases.loaded(server, domain + "create table t (id int); insert into t values (1);");
                ScratchDatabase to = TestDatabases.loaded(server, domain + "create table t (id int, c code);")) {
            assertThatThrownBy(() -> MigrationPlanner.plan(server, from, to, List.of()))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageStartingWith(
                            "Rows that the migrations put into the database stand in the way of the change:"
                                    + " domain code does not allow null values");
        }
    }

    @Test
    void anExpressionThatCannotBeComputedIsNamedWhereItChanges() {
        String table = "create table t (c character(3) generated always as ('%s') stored);";
        try (ScratchDatabase from = TestDatabases.loaded(server, table.formatted("one"));
                ScratchDatabase to = TestDatabases.loaded(server, table.formatted("long one"))) {
            assertThatThrownBy(() -> MigrationPlanner.plan(server, from, to, List.of()))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageStartingWith("An expression cannot be computed, in the declared schema neither, and a"
                            + " command of the plan computes it: value too long for type character(3)\n  in: ALTER"
                            + " TABLE public.t ALTER COLUMN c SET EXPRESSION AS ('long one'::bpchar)");
        }
    }
}
