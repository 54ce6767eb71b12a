package io.github.schemamaven.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.sql.SchemaException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What include and exclude patterns leave of a plan. */
@ExtendWith(TestDevServer.class)
class ScopeTest {
    private final DevServer server;

    ScopeTest(DevServer server) {
        this.server = server;
    }

    @Test
    void whatIsExcludedIsNeitherCreatedNorChangedNorDropped() {
        List<String> plan = plan(
                "create schema audit; create table audit.old (id int primary key); create table audit.both (id int);"
                        + " create table t (id int)",
                "create schema audit; create table audit.both (id bigint); create table audit.more (id serial);"
                        + " create index on audit.more (id); create table t (id bigint)",
                List.of(),
                List.of("audit.*"));
        assertThat(plan).containsExactly("ALTER TABLE public.t ALTER COLUMN id TYPE bigint USING id::bigint");
    }

    @Test
    void theSchemaOfWhatIsExcludedStays() {
        List<String> plan = plan(
                "create schema audit; create table audit.log (id int)",
                "create table t (id int)",
                List.of(),
                List.of("audit.*"));
        assertThat(plan).containsExactly("CREATE TABLE public.t (\n    id integer\n)");
    }

    @Test
    void onlyWhatIsIncludedIsPlanned() {
        List<String> plan = plan(
                "create table other (id int)",
                "create schema app; create table app.t (id int); create table stray (id int);"
                        + " create type app.e as enum ('a')",
                List.of("app", "view:public.*"),
                List.of("enum:*"));
        assertThat(plan).containsExactly("CREATE SCHEMA app", "CREATE TABLE app.t (\n    id integer\n)");
    }

    @Test
    void whatAManagedObjectNeedsIsCreatedAndThenLeftAlone() {
        String declared = "create schema ext; create table ext.base (id int, extra int);"
                + " create view v as select id from ext.base";
        assertThat(plan("", declared, List.of(), List.of("ext")))
                .hasSize(3)
                .element(1)
                .asString()
                .contains("ext.base");
        assertThat(plan("create schema ext; create table ext.base (id int)", declared, List.of(), List.of("ext")))
                .hasSize(1);
    }

    @Test
    void partsOfAKindCanBeExcludedAlone() {
        List<String> plan = plan(
                "create table t (id int); create index mine on t (id)",
                "create table t (id int, b int)",
                List.of(),
                List.of("index:public.mine"));
        assertThat(plan).containsExactly("ALTER TABLE public.t ADD COLUMN b integer");
    }

    @Test
    void whatSomethingExcludedNeedsCannotGo() {
        assertThatThrownBy(() -> plan(
                        "create table base (id int); create schema x; create view x.v as select * from base",
                        "",
                        List.of(),
                        List.of("x")))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("public.base")
                .hasMessageContaining("view x.v");
    }

    @Test
    void anExcludedTableThatIsNeededHasItsIdentityColumn() {
        assertThat(plan(
                        "",
                        "create table base (id int generated always as identity); create view v as select id from base",
                        List.of(),
                        List.of("public.b*")))
                .first()
                .asString()
                .contains("GENERATED ALWAYS AS IDENTITY");
    }

    @Test
    void aColumnOfAnExcludedTableThatIsNeededHasItsSequence() {
        assertThat(plan(
                        "create table base (a int)",
                        "create table base (a int, id int generated always as identity, n serial);"
                                + "create view v as select id, n from base",
                        List.of(),
                        List.of("public.b*")))
                .startsWith(
                        "ALTER TABLE public.base ADD COLUMN id integer GENERATED ALWAYS AS IDENTITY",
                        "ALTER TABLE public.base ADD COLUMN n serial");
    }

    @Test
    void whatAnExcludedObjectNeedsCannotBecomeUnfitForIt() {
        String function = "create function f() returns %s language plpgsql as 'begin end';";
        assertThatThrownBy(() -> plan(
                        function.formatted("trigger")
                                + "create schema x; create table x.t (id int);"
                                + "create trigger mine before insert on x.t for each row execute function f()",
                        function.formatted("void"),
                        List.of(),
                        List.of("x.*")))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("trigger x.t.mine is not managed")
                .hasMessageContaining("must return type trigger");
    }

    @Test
    void aPartitionOfAnExcludedTableHasItsColumns() {
        String parent = "create schema x; create table x.parent (id int, b text) partition by list (id);";
        assertThat(plan(
                        parent,
                        parent + "create table part partition of x.parent for values in (1)",
                        List.of(),
                        List.of("x.*")))
                .first()
                .asString()
                .contains("id integer");
    }

    @Test
    void aKeyThatAPartitionHasFromAnExcludedTableIsRenamed() {
        String tables = "create schema x; create table x.t (id int) partition by hash (id);"
                + " create table p partition of x.t for values with (modulus 4, remainder 3);"
                + " alter table x.t add unique (id);";
        assertThat(plan(tables + "alter index p_id_key rename to own", tables, List.of(), List.of("x.*")))
                .containsExactly("ALTER TABLE public.p RENAME CONSTRAINT own TO p_id_key");
    }

    @Test
    void aPartitionMayGetAKeyThatAnExcludedTableHasAndIsNotDeclaredWith() {
        String table = "create schema x; create table x.t (id int) partition by hash (id);";
        String part = " create table p partition of x.t for values with (modulus 4, remainder 3);";
        assertThat(plan(table + "alter table x.t add unique (id);", table + part, List.of(), List.of("x.*")))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("ALTER TABLE x.t ATTACH PARTITION public.p ");
    }

    @Test
    void aPartitionOfAnExcludedTableWithOtherColumnsIsRefused() {
        String part = "create table part partition of x.parent for values in (1)";
        assertThatThrownBy(() -> plan(
                        "create schema x; create table x.parent (id int, b text) partition by list (id);" + part,
                        "create schema x; create table x.parent (id int, c text) partition by list (id);" + part,
                        List.of(),
                        List.of("x.*")))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("table x.parent")
                .hasMessageContaining("partition public.part");
    }

    @Test
    void anExcludedPartitionFollowsItsParent() {
        String part = "create table x.part partition of parent for values in (1);"
                + " alter table x.part add check (id > 0);";
        assertThat(plan(
                        "create schema x; create table parent (id int, b text, d int) partition by list (id);" + part,
                        "create schema x; create table parent (id int, c text default 'x' check (c > 'a'), d bigint)"
                                + " partition by list (id); create index on parent (d);",
                        List.of(),
                        List.of("x.*")))
                .containsExactlyInAnyOrder(
                        "ALTER TABLE public.parent DROP COLUMN b",
                        "ALTER TABLE public.parent ADD COLUMN c text DEFAULT 'x'::text",
                        "ALTER TABLE public.parent ADD CONSTRAINT parent_c_check CHECK ((c > 'a'::text))",
                        "ALTER TABLE public.parent ALTER COLUMN d TYPE bigint USING d::bigint",
                        "CREATE INDEX parent_d_idx ON public.parent USING btree (d)");
    }

    @Test
    void theColumnsOfWhatIsExcludedGetTheTypesOfItsParents() {
        String rest = " alter table parent add check (case when note is null then note in ('a', 'b') else true end);"
                + " create schema x; create table x.child () inherits (parent);"
                + " create table x.below () inherits (x.child)";
        List<String> plan = plan(
                "create type mood as enum ('a'); create table parent (id int4range, of mood, note varchar);" + rest,
                "create table parent (id name, of text, note varchar);" + rest.replace("true", "false"),
                List.of(),
                List.of("x.*"));
        assertThat(plan)
                .contains(
                        "ALTER TABLE public.parent\n    ALTER COLUMN id TYPE name USING id::name,\n"
                                + "    ALTER COLUMN of TYPE text USING of::text",
                        "DROP TYPE public.mood")
                .noneMatch(statement -> statement.contains("x.child") || statement.contains("x.below"));
    }

    @Test
    void anExcludedChildFollowsItsParent() {
        String child = "create table x.child (own int) inherits (parent);";
        assertThat(plan(
                        "create schema x; create table parent (id int, b text);" + child,
                        "create schema x; create table parent (id int, c text not null);" + child,
                        List.of(),
                        List.of("x.*")))
                .containsExactlyInAnyOrder(
                        "ALTER TABLE public.parent DROP COLUMN b",
                        "ALTER TABLE public.parent ADD COLUMN c text NOT NULL");
    }

    @Test
    void whatAnExcludedObjectIsCalledCannotBeDeclared() {
        assertThatThrownBy(() -> plan(
                        "create view b as select 1 as one",
                        "create table t (id int); create index b on t (id)",
                        List.of(),
                        List.of("view:public.b")))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("view public.b")
                .hasMessageContaining("index public.b");
    }

    @Test
    void theSequenceOfAnExcludedColumnIsNoOtherColumns() {
        assertThatThrownBy(() -> plan(
                        "create schema x; create table x.t (id int generated always as identity)",
                        "create schema x; create table x.t (id int generated always as identity);"
                                + "alter table x.t rename id to number; create view v as select number from x.t",
                        List.of(),
                        List.of("x.*")))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("sequence x.t_id_seq is not managed")
                .hasMessageContaining("column x.t.number");
    }

    @Test
    void aTableOfATypeThatChangesIsNotLeftAlone() {
        String table = "create schema x; create type pair as (a int, b int); create table x.t of pair;";
        assertThatThrownBy(() -> plan(table, "create schema x; create type pair as (a int)", List.of(), List.of("x.*")))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("table x.t")
                .hasMessageContaining("composite type public.pair");
    }

    @Test
    void aTableOfAnExcludedTypeWithOtherAttributesIsRefused() {
        String table = "create table t of x.pair;";
        assertThatThrownBy(() -> plan(
                        "create schema x; create type x.pair as (a int, b int);" + table,
                        "create schema x; create type x.pair as (a int);" + table,
                        List.of(),
                        List.of("x.*")))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("composite type x.pair")
                .hasMessageContaining("table type public.t");
    }

    @Test
    void theIndexOfAPartitionStaysWithThatOfItsExcludedParent() {
        String tables = "create schema x; create table x.t (a int) partition by list (a);"
                + " create table p partition of x.t for values in (1);";
        assertThat(plan(tables + " create index i on x.t (a);", tables, List.of(), List.of("x.*")))
                .isEmpty();
    }

    @Test
    void anExcludedParentThatIsNeededComesWithItsDefaults() {
        List<String> plan = plan(
                "",
                "create schema x; create table x.t (a serial); create table c () inherits (x.t)",
                List.of(),
                List.of("x.*"));
        assertThat(plan).startsWith("CREATE SCHEMA x", "CREATE TABLE x.t (\n    a serial\n)");
    }

    @Test
    void anExcludedPartitionThatIsNeededComesWithItsColumns() {
        String table = "create schema x; create table t (a int) partition by list (a);";
        assertThat(plan(
                        table,
                        table + " create table x.p partition of t default;"
                                + " create rule r as on insert to t do instead insert into x.p values (new.a);",
                        List.of(),
                        List.of("x.*")))
                .startsWith(
                        "CREATE TABLE x.p (\n    a integer\n)", "ALTER TABLE public.t ATTACH PARTITION x.p DEFAULT");
    }

    @Test
    void theSequenceOfAnIdentityColumnThatAnExcludedTableHasIsRefused() {
        String table = "create schema x; create table x.t (b int generated always as identity);";
        assertThatThrownBy(
                        () -> plan(table + "alter table x.t rename to other", table, List.of("table:*.t"), List.of()))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("sequence x.t_b_seq is not managed");
    }

    @Test
    void anExcludedViewFollowsTheTypesOfManagedColumns() {
        String views = "create schema x; create view x.v as select a from t;"
                + " create materialized view x.m as select a from x.v;";
        assertThat(plan(
                        "create table t (a varchar);" + views,
                        "create table t (a int);" + views,
                        List.of(),
                        List.of("x.*")))
                .contains("ALTER TABLE public.t ALTER COLUMN a TYPE integer USING a::integer");
    }

    @Test
    void aViewOfAnExcludedColumnOfAnotherTypeIsRefused() {
        assertThatThrownBy(() -> plan(
                        "create schema x; create table x.t (a int);",
                        "create schema x; create table x.t (a text); create view v as select a from x.t",
                        List.of(),
                        List.of("x.*")))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("view public.v")
                .hasMessageContaining("column x.t.a");
    }

    @Test
    void anExcludedSequenceThatIsNeededBelongsToTheColumnThatIsThere() {
        String table = "create schema x; create table x.t (a int);";
        assertThat(plan(
                        table,
                        table + "alter table x.t add id serial; alter sequence x.t_id_seq owned by x.t.a;"
                                + "create view v as select nextval('x.t_id_seq');",
                        List.of(),
                        List.of("x.*")))
                .containsExactly(
                        "CREATE SEQUENCE x.t_id_seq AS integer OWNED BY x.t.a",
                        "CREATE VIEW public.v (nextval) AS\nSELECT nextval('x.t_id_seq'::regclass) AS nextval");
    }

    @Test
    void aPartitionThatMovesFromAnExcludedTableHasNoColumnsOfThat() {
        assertThat(plan(
                        "create schema x; create table x.p (a int, b int, check (a > 0)) partition by list (a);"
                                + "create table p (b int, c int) partition by list (b);"
                                + "create table q partition of x.p default;",
                        "create table p (b int, c int) partition by list (b);"
                                + "create table q partition of p default;",
                        List.of(),
                        List.of("x.*")))
                .contains("ALTER TABLE public.p ATTACH PARTITION public.q DEFAULT")
                .noneMatch(sql -> sql.contains("x.p") && !sql.contains("DETACH"));
    }

    @Test
    void whatIsNoPatternIsRefused() {
        assertThatThrownBy(() -> Scope.of(List.of("tabel:x.*"), List.of(), false, false))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("'tabel' is no kind of object")
                .hasMessageContaining("materialized_view");
        assertThatThrownBy(() -> Scope.of(List.of(), List.of("audit."), false, false))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("'audit.'");
    }

    private List<String> plan(String old, String wanted, List<String> include, List<String> exclude) {
        return ScopedPlan.of(server, old, wanted, include, exclude);
    }
}
