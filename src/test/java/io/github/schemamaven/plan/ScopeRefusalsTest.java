package io.github.schemamaven.plan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.sql.SchemaException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Plans that what is left alone makes impossible: refused with its name and the way out. */
@ExtendWith(TestDevServer.class)
class ScopeRefusalsTest {
    private final DevServer server;

    ScopeRefusalsTest(DevServer server) {
        this.server = server;
    }

    @Test
    void aColumnOfAnExcludedDomainOfAnotherTypeIsRefused() {
        assertThatThrownBy(() -> plan(
                        "create schema x; create domain x.d as int; ",
                        "create schema x; create domain x.d as int[]; create table t (a x.d)",
                        List.of(),
                        List.of("x.*")))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("column public.t.a")
                .hasMessageContaining("domain x.d");
    }

    @Test
    void anExcludedOperatorThatNamesAShellWhichGoesIsRefused() {
        String operator = "create schema x; create function x.f(date, int) returns date immutable language sql as"
                + " 'select $1'; create operator x.%% (function = x.f, leftarg = date, rightarg = int, commutator = ===);";
        assertThatThrownBy(() ->
                        plan(operator, operator + "drop operator public.=== (int, date);", List.of(), List.of("x.*")))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("operator x.%%.date.integer is not managed")
                .hasMessageContaining("names the operator public.===.integer.date as its commutator or negator");
    }

    @Test
    void aViewThatNamesTheColumnsOfAnExcludedTableByTheirPlacesIsRefused() {
        String table = "create schema x; create table x.t (a int, b int);"
                + " create view v as select a, y.b from x.t join x.t y using (a);";
        assertThatThrownBy(() -> plan(table, table + " alter table x.t rename a to c;", List.of(), List.of("x.*")))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("table x.t is not managed")
                .hasMessageContaining("the view public.v needs those");
    }

    @Test
    void aViewThatNeedsAColumnThatAnExcludedViewLacksIsRefused() {
        String view = "create schema x; create view x.t as select 1 as a;";
        assertThatThrownBy(() -> plan(
                        view,
                        view + "create or replace view x.t as select 1 as a, 2 as b;"
                                + "create view v as with c as (select * from x.t) select 1 as a;",
                        List.of(),
                        List.of("x.*")))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("view x.t is not managed")
                .hasMessageContaining("the view public.v needs those");
    }

    @Test
    void aPartitionWhoseBoundsThoseOfAnExcludedOneOverlapIsRefused() {
        String table = "create schema x; create table t (a int) partition by range (a);";
        assertThatThrownBy(() -> plan(
                        table + "create table x.p partition of t for values from (0) to (10);",
                        table + "create table q partition of t for values from (5) to (15);",
                        List.of(),
                        List.of("x.*")))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("table x.p is not managed")
                .hasMessageContaining("overlap");
    }

    @Test
    void aTypeWhoseExcludedFunctionIsAnotherIsRefused() {
        String functions = "create schema x; create type b;"
                + "create function x.i(cstring) returns b language internal immutable strict as 'textin';"
                + "create function x.o(b) returns cstring language internal immutable strict as 'textout';"
                + "create type b (input = x.i, output = x.o, like = text);";
        assertThatThrownBy(() -> plan(
                        functions + "create schema y; alter type b set schema y;",
                        functions,
                        List.of(),
                        List.of("x.*", "y.*")))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("base type public.b needs the function x.")
                .hasMessageContaining("which is not managed");
    }

    @Test
    void aDefaultOfAValueThatAnExcludedTypeLacksIsRefused() {
        String table = "create schema x; create type x.e as enum ('a'); create table t (a x.e default 'a');";
        assertThatThrownBy(() -> plan(
                        table,
                        table + "alter type x.e rename value 'a' to 'b';" + " create table u (a x.e default 'b');",
                        List.of(),
                        List.of("x.*")))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("needs the enum x.e, which is not managed");
    }

    @Test
    void aTableThatAnExcludedPublicationUsesIsRefusedWhatThatForbids() {
        assertThatThrownBy(() -> plan(
                        "create table t (a int); create publication p for table t;",
                        "create unlogged table t (a int);",
                        List.of(),
                        List.of("p")))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("publication table p.public.t, which is not managed")
                .hasMessageContaining("uses the table public.t");
    }

    @Test
    void aColumnThatAnExcludedChildHasOtherwiseIsRefused() {
        assertThatThrownBy(() -> plan(
                        "create table t (a int); create table k (b int) inherits (t);",
                        "create table t (a int, b date); create table k (b date) inherits (t);",
                        List.of(),
                        List.of("public.k")))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("column public.k.b is not managed")
                .hasMessageContaining("does not go with the new column public.t.b");
    }

    private List<String> plan(String old, String wanted, List<String> include, List<String> exclude) {
        return ScopedPlan.of(server, old, wanted, include, exclude);
    }
}
