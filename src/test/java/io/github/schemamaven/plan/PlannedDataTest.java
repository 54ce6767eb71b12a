package io.github.schemamaven.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.sql.RenameHints;
import io.github.schemamaven.sql.SchemaException;
import io.github.schemamaven.sql.SqlSplitter;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What plans do to rows and positions, and what they refuse. */
@ExtendWith(TestDevServer.class)
class PlannedDataTest {
    private final DevServer server;

    PlannedDataTest(DevServer server) {
        this.server = server;
    }

    @Test
    void aRebuiltEnumKeepsTheRowsOfItsColumns() {
        String rows = after(
                "create type mood as enum ('sad', 'ok', 'happy'); create table t (m mood default 'ok', l mood[]);"
                        + " insert into t values ('happy', '{ok,happy}'), (default, null)",
                "create type mood as enum ('happy', 'ok'); create table t (m mood default 'ok', l mood[]);",
                "select string_agg(m || ' ' || coalesce(l::text, '-'), ', ' order by m) from t");
        assertThat(rows).isEqualTo("happy {ok,happy}, ok -");
    }

    @Test
    void aChangedTypeConvertsTheRows() {
        String rows = after(
                "create table t (a text, b int, c timestamp); insert into t values ('42', 7, '2026-01-02 03:04')",
                "create table t (a bigint, b text, c date)",
                "select a + 1 || ' ' || b || ' ' || c from t");
        assertThat(rows).isEqualTo("43 7 2026-01-02");
    }

    @Test
    void partitionsThatRowsReferToAreAttachedWithOtherBounds() {
        String tables = "create table note (event int references event); insert into event values (1, 12), (12, 1);"
                + " insert into note values (1), (12)";
        String rows = after(
                "create table event (id int primary key, cause int references event) partition by range (id);"
                        + " create table early partition of event for values from (0) to (10);"
                        + " create table late partition of event for values from (10) to (20); "
                        + tables,
                "create table event (id int primary key, cause int references event) partition by range (id);"
                        + " create table early partition of event for values from (0) to (5);"
                        + " create table late partition of event for values from (5) to (20); "
                        + tables,
                "select (select string_agg(id || ' ' || cause, ', ' order by id) from event) || ', '"
                        + " || (select string_agg(event::text, ', ' order by event) from note)");
        assertThat(rows).isEqualTo("1 12, 12 1, 1, 12");
    }

    @Test
    void aTableKeepsItsRowsAndPositionsWhenAnOperatorClassOfItsKeyIsMadeAnew() {
        String table = " create table p (a int, n int generated always as identity) partition by range (a by_size);"
                + " create table p1 partition of p for values from (0) to (10) partition by range (a by_size);"
                + " create table p11 partition of p1 for values from (0) to (5);"
                + " create table p2 partition of p for values from (10) to (20);";
        String operators = "create operator class by_size for type int using btree as operator 1 <, operator 2 <=,"
                + " operator 3 =, operator 4 >=, operator 5 >, function 1 ";
        String rows = after(
                "create function cmp(int, int) returns int language sql immutable as 'select $1 - $2'; " + operators
                        + "cmp(int, int);" + table + " insert into p values (3), (12), (4)",
                operators + "btint4cmp(int, int);" + table,
                "with added as (insert into p values (13) returning n)"
                        + " select string_agg(a || ' ' || n, ', ' order by n) || ', ' || (select n from added) from p");
        assertThat(rows).isEqualTo("3 1, 12 2, 4 3, 4");
    }

    @Test
    void aRebuiltDomainKeepsTheRows() {
        String rows = after(
                "create domain d as int; create table t (a d, b d[]); insert into t values (5, '{6,7}')",
                "create domain d as bigint; create table t (a d, b d[])",
                "select a || ' ' || b::text from t");
        assertThat(rows).isEqualTo("5 {6,7}");
    }

    @Test
    void attributesThatChangePlacesTakeTheirValuesAlongEverywhere() {
        String columns = "create domain d as c; create domain da as c[]; create type o as (x int, c c, cs c[]);"
                + " create table t (id int, one c, many c[], dom d, doms d[], dom_of_many da, nested o, all_nested o[]);";
        String rows = after(
                "create type c as (a int, b text, gone int);" + columns
                        + " insert into t select 1, v, array[v, null, row(null, null, null)::c], v, array[v::d], array[v],"
                        + " row(7, v, array[v, v])::o, array[row(7, v, array[v])::o, row(8, null, null)::o]"
                        + " from (select row(1, 'x, \"y\"', 3)::c) r (v);"
                        + " insert into t (id, many, doms, all_nested) values (2, '{}', '[0:0]={\"(4,z,5)\"}', null)",
                "create type c as (b text, fresh int, a int);" + columns,
                "select string_agg(t::text, ' ' order by id) from t");
        String one = "(\"\"x, \"\"\"\"y\"\"\"\"\"\",,1)";
        assertThat(rows).startsWith("(1,\"" + one + "\"").endsWith(" (2,,{},,\"[0:0]={\"\"(z,,4)\"\"}\",,,)");
        assertThat(after(
                        "create type c as (a int, b text);" + columns + " insert into t (id, nested, all_nested) values"
                                + " (1, row(7, row(1, 'x')::c, array[row(2, 'y')::c])::o,"
                                + " array[row(8, row(3, 'z')::c, null)::o])",
                        "create type c as (b text, a int);" + columns,
                        "select (nested).x || ((nested).c).b || ((nested).c).a || ((nested).cs)[1].b"
                                + " || (((all_nested)[1]).c).b from t"))
                .isEqualTo("7x1yz");
    }

    @Test
    void anArrayOfMoreDimensionsStopsTheMigrationBeforeItIsMixedUp() {
        assertThatThrownBy(() -> after(
                        "create type c as (a int, b int); create table t (m c[]);"
                                + " insert into t values (array[array[row(1, 2)::c]])",
                        "create type c as (b int, a int); create table t (m c[])",
                        "select m::text from t"))
                .hasMessageContaining("an array of public.c has more than one dimension: [1:1][1:1]");
    }

    @Test
    void rangesOfCompositeValuesThatWouldBeMixedUpAreRefused() {
        String rest = "create type r as range (subtype = c); create table t (m r_multirange)";
        assertThatThrownBy(() ->
                        plan("create type c as (a int, b int); " + rest, "create type c as (b int, a int); " + rest))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("column public.t.m holds ranges of a composite type")
                .hasMessageContaining("mvn schema:new");
    }

    @Test
    void aRowTypeWhoseTableIsMadeAnewKeepsItsValues() {
        assertThat(after(
                        "create table p (a int, b int) partition by list (a); create table u (r p, rs p[]);"
                                + " insert into u values (row(1, 2), array[row(3, 4)::p])",
                        "create table p (b int, a int) partition by hash (a); create table u (r p, rs p[])",
                        "select (r).a || ' ' || (r).b || ' ' || (rs[1]).a || ' ' || (rs[1]).b from u"))
                .isEqualTo("1 2 3 4");
    }

    @Test
    void aRenamedTableKeepsItsRowsAndThePositionOfItsSequence() {
        String rows = after(
                "create table people (id serial primary key, mail text); insert into people (mail) values ('a'), ('b')",
                "-- schema:renamed-from people\ncreate table person (id serial primary key,\n"
                        + "-- schema:renamed-from mail\nemail text);",
                "with added as (insert into person (email) values ('c') returning id, email)"
                        + " select (select count(*) from person) || ' ' || id || email from added");
        assertThat(rows).isEqualTo("2 3c");
    }

    @Test
    void aNarrowedSequenceKeepsAPositionThatStillFits() {
        String position = after(
                "create sequence s; select setval('s', 500)", "create sequence s maxvalue 1000", "select nextval('s')");
        assertThat(position).isEqualTo("501");
    }

    @Test
    void whatDestroysDataIsNamed() {
        ProvedPlan plan = plan(
                "create table gone (id int); create table t (a int, b int); create type e as enum ('x', 'y');"
                        + " create table u (e e)",
                "create table t (a int); create type e as enum ('x'); create table u (e e)");
        assertThat(plan.destroys())
                .containsExactlyInAnyOrder("table public.gone", "column public.t.b", "value y of enum public.e");
    }

    @Test
    void anObjectOfAKindThatAnotherVersionMayAddIsNamed() {
        String invented = "create table t (a int); create type e as enum ('a');"
                + " create function f() returns int language sql return 1; alter table t add constraint c check (a > 0);"
                + " set allow_system_table_mods = on; update pg_class set relkind = 'g' where relname = 't';"
                + " update pg_type set typtype = 'x' where typname = 'e'; update pg_proc set prokind = 'y' where proname = 'f';"
                + " update pg_constraint set contype = 'z' where conname = 'c'";
        try (ScratchDatabase database = TestDatabases.loaded(server, invented)) {
            assertThatThrownBy(() -> Catalogs.read(database))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining("relation of the kind 'g': public.t")
                    .hasMessageContaining("type of the kind 'x': public.e")
                    .hasMessageContaining("routine of the kind 'y': public.f()")
                    .hasMessageContaining("constraint of the kind 'z': c");
        }
    }

    @Test
    void aHintThatNamesNothingIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> plan("", "-- schema:renamed-from nobody\ncreate table person (id int)"))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("new.sql:1")
                .hasMessageContaining("table public.nobody");
    }

    @Test
    void aTableThatBecomesPartitionedKeepsItsRowsAndTheNextValueOfItsIdentity() {
        String rows = after(
                "create table t (id int generated always as identity, day date not null, e text, gone int);"
                        + " insert into t (day, e) values ('2025-05-05', 'x'), ('2026-01-01', 'y');"
                        + " alter table t force row level security",
                "create table t (id int generated always as identity, day date not null, e text)"
                        + " partition by range (day);"
                        + " create table t_2025 partition of t for values from ('2025-01-01') to ('2026-01-01');"
                        + " create table t_rest partition of t default; alter table t force row level security",
                "with added as (insert into t (day) values ('2027-01-01') returning id)"
                        + " select (select string_agg(tableoid::regclass || ' ' || id || e, ', ' order by id) from t)"
                        + " || ', next ' || id from added");
        assertThat(rows).isEqualTo("t_2025 1x, t_rest 2y, next 3");
    }

    @Test
    void aPartitionKeyThatChangesBringsEachRowToItsPartition() {
        String rows = after(
                "create table t (id serial, k text) partition by list (k);"
                        + " create table t_a partition of t for values in ('a') partition by hash (id);"
                        + " create table t_a0 partition of t_a for values with (modulus 1, remainder 0);"
                        + " create table t_rest partition of t default;"
                        + " create table t_left partition of t for values in ('left');"
                        + " insert into t (k) values ('a'), ('b'), ('left'), ('a')",
                "create table t (id serial, k text) partition by range (id);"
                        + " create table t_low partition of t for values from (0) to (2);"
                        + " create table t_rest partition of t default; create table t_left (id int not null"
                        + " default nextval('t_id_seq'), k text)",
                "select (select string_agg(tableoid::regclass || ' ' || id || k, ', ' order by id) from t)"
                        + " || '; ' || (select string_agg(id || k, ', ') from t_left) || '; ' || nextval('t_id_seq')");
        assertThat(rows).isEqualTo("t_low 1a, t_rest 2b, t_rest 4a; 3left; 5");
    }

    @Test
    void aPartitionedTableThatBecomesPlainKeepsTheRowsOfItsPartitions() {
        String rows = after(
                "create table t (id int, k text) partition by list (k);"
                        + " create table t_a partition of t for values in ('a');"
                        + " create table t_rest partition of t default; insert into t values (1, 'a'), (2, 'b')",
                "create table t (id bigint primary key, k text)",
                "select string_agg(id || k, ', ' order by id) from t");
        assertThat(rows).isEqualTo("1a, 2b");
    }

    @Test
    void aTableThatKeepsNoColumnKeepsItsRows() {
        String rows = after(
                "create table t (a text); insert into t values ('x'), ('y')",
                "create table t (k int default 1, n serial) partition by range (k);"
                        + " create table t_1 partition of t for values from (0) to (10);",
                "select string_agg(k || ' ' || n, ', ' order by n) from t_1");
        assertThat(rows).isEqualTo("1 1, 1 2");
    }

    @Test
    void aSerialColumnThatBecomesAnIdentityColumnGoesOnAtItsPositionAndBack() {
        String rows = after(
                "create table t (d serial, b int generated always as identity, c text); alter table t rename d to a;"
                        + " insert into t (c) values ('x'), ('y')",
                "create table t (a int generated always as identity, b serial, c text)",
                "with added as (insert into t (c) values ('z') returning a, b) select a || ' ' || b from added");
        assertThat(rows).isEqualTo("3 3");
        assertThat(plan("create table t (a serial)", "create table t (a int generated always as identity)")
                        .destroys())
                .isEmpty();
    }

    @Test
    void theColumnsThatARebuildLeavesOutAreNamed() {
        ProvedPlan plan = plan("create table t (a int, b int)", "create table t (a int) partition by list (a)");
        assertThat(plan.destroys()).containsExactly("column public.t.b");
    }

    @Test
    void thePlanOfTheSameStatesIsTheSameText() {
        String wanted = "create table b (id int primary key); create table a (id int references b, t text unique);"
                + " create view v as select * from a join b using (id); grant select on v to public;"
                + " create index on a (id); create index on a (t)";
        assertThat(text(plan("", wanted))).isEqualTo(text(plan("", wanted)));
    }

    private ProvedPlan plan(String old, String wanted) {
        try (ScratchDatabase from = TestDatabases.loaded(server, old);
                ScratchDatabase to = TestDatabases.loaded(server, wanted)) {
            return MigrationPlanner.plan(server, from, to, RenameHints.find(SqlSplitter.split("new.sql", wanted)));
        }
    }

    private String after(String old, String wanted, String query) {
        try (ScratchDatabase from = TestDatabases.loaded(server, old);
                ScratchDatabase to = TestDatabases.loaded(server, wanted)) {
            ProvedPlan plan =
                    MigrationPlanner.plan(server, from, to, RenameHints.find(SqlSplitter.split("new.sql", wanted)));
            TestDatabases.run(from, text(plan));
            List<String> found = TestDatabases.query(from, query);
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }

    private static String text(ProvedPlan plan) {
        return plan.steps().stream().map(step -> step.sql() + ";\n").collect(Collectors.joining());
    }
}
