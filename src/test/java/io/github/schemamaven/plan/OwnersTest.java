package io.github.schemamaven.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.sql.SchemaException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Owners, where they are managed and where they are not. */
@ExtendWith(TestDevServer.class)
class OwnersTest {
    private static final String ROLES = "do $$ begin create role reader; exception when duplicate_object then null;"
            + " end $$; do $$ begin create role writer; exception when duplicate_object then null; end $$;";
    private static final String EVERYTHING = "create schema s; create collation s.col (locale = 'C');"
            + " create type s.e as enum ('a'); create domain s.d as int; create type s.c as (a int);"
            + " create type s.r as range (subtype = int); create sequence s.q; create table s.t (id serial, b int);"
            + " create view s.v as select 1 as x; create materialized view s.m as select 1 as x;"
            + " create function s.f(int) returns int language sql return $1;"
            + " create procedure s.p() language sql begin atomic select 1; end;"
            + " create aggregate s.a(int) (sfunc = int4pl, stype = int);"
            + " create operator s.## (leftarg = int, rightarg = int, function = int4pl);"
            + " create operator family s.fam using btree; create statistics s.st on id, b from s.t;"
            + " create operator class s.cls for type int using hash as operator 1 =, function 1 hashint4(int);"
            + " create conversion s.conv for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;"
            + " create text search dictionary s.dict (template = simple);"
            + " create text search configuration s.conf (parser = default); create publication pub;"
            + " create foreign data wrapper w; create server srv foreign data wrapper w;";
    private static final String OWNED = "alter schema s owner to writer; alter collation s.col owner to writer;"
            + " alter type s.e owner to writer; alter domain s.d owner to writer; alter type s.c owner to writer;"
            + " alter type s.r owner to writer; alter sequence s.q owner to writer; alter table s.t owner to writer;"
            + " alter view s.v owner to writer; alter materialized view s.m owner to writer;"
            + " alter function s.f(int) owner to writer; alter procedure s.p() owner to writer;"
            + " alter aggregate s.a(int) owner to writer; alter operator s.## (int, int) owner to writer;"
            + " alter operator family s.fam using btree owner to writer; alter statistics s.st owner to writer;"
            + " alter operator class s.cls using hash owner to writer; alter conversion s.conv owner to writer;"
            + " alter text search dictionary s.dict owner to writer;"
            + " alter text search configuration s.conf owner to writer; alter server srv owner to writer;"
            + " alter publication pub owner to writer;";

    private final DevServer server;

    OwnersTest(DevServer server) {
        this.server = server;
    }

    @Test
    void theOwnerOfEachKindIsChangedWhereOwnersAreManaged() {
        List<String> plan = plan(ROLES + EVERYTHING, ROLES + EVERYTHING + OWNED, true);
        assertThat(plan).hasSize(22).allSatisfy(sql -> assertThat(sql).endsWith(" OWNER TO writer"));
        assertThat(plan(ROLES + EVERYTHING + OWNED, ROLES + EVERYTHING, true))
                .hasSize(22)
                .allSatisfy(sql -> assertThat(sql).endsWith(" OWNER TO CURRENT_USER"));
    }

    @Test
    void privilegesOnTheSequencesOfATableAreChangedOnceItHasItsNewOwner() {
        String table = ROLES + "create table t (a int generated always as identity, b serial);";
        String owned = table + "alter table t owner to writer; grant select on sequence t_b_seq to reader;";
        String granted = table + "grant select on sequence t_a_seq, t_b_seq to writer;";
        assertThat(plan(owned, granted, true))
                .startsWith("ALTER TABLE public.t OWNER TO CURRENT_USER")
                .contains("GRANT SELECT ON SEQUENCE public.t_a_seq TO writer");
        assertThat(plan(granted, owned, true))
                .containsExactly(
                        "ALTER TABLE public.t OWNER TO writer", "GRANT SELECT ON SEQUENCE public.t_b_seq TO reader");
    }

    @Test
    void newObjectsGetTheirOwnersAndPrivilegesBetweenThem() {
        String wanted =
                ROLES + EVERYTHING + OWNED + " grant select on s.t to reader; revoke insert on s.t from writer;";
        assertThat(plan(ROLES, wanted, true)).contains("ALTER TABLE s.t OWNER TO writer");
        assertThat(plan(wanted, ROLES, true)).contains("DROP TABLE s.t");
    }

    @Test
    void theOwnersOwnPrivilegeOnAColumnIsGrantedToTheOwner() {
        String table = ROLES
                + "create table t (a int, b int); alter table t owner to writer; grant select (b) on t to writer;";
        assertThat(plan(ROLES, table, true))
                .containsSubsequence(
                        "ALTER TABLE public.t OWNER TO writer", "GRANT SELECT (b) ON TABLE public.t TO writer");
        assertThat(plan(table, table.replace("grant select (b)", "grant insert (b)"), false))
                .containsExactly(
                        "REVOKE SELECT (b) ON TABLE public.t FROM writer",
                        "GRANT INSERT (b) ON TABLE public.t TO writer");
    }

    @Test
    void privilegesOnColumnsFollowTheOwnerOfTheTable() {
        String table = ROLES + "create table t (a int, b int);";
        String owned = table + "grant select (b) on t to writer; alter table t owner to writer;";
        assertThat(plan(owned, table, true))
                .containsExactly(
                        "ALTER TABLE public.t OWNER TO CURRENT_USER",
                        "REVOKE SELECT (b) ON TABLE public.t FROM CURRENT_USER");
        assertThat(plan(table + "grant select (b) on t to writer;", owned, true))
                .containsExactly("ALTER TABLE public.t OWNER TO writer");
    }

    @Test
    void whatTheNewOwnerGrantedIsTheOwnersGrant() {
        String table = ROLES + "create table t (a int, b int); grant select on t to writer with grant option;"
                + " set role writer; grant select on t to reader; grant select (a) on t to public; reset role;";
        assertThat(plan(table, table + "alter table t owner to writer", true))
                .containsExactly("ALTER TABLE public.t OWNER TO writer");
        String owned = ROLES + "create table t (a int, b int); alter table t owner to writer;";
        assertThat(plan(owned + "grant select on t to reader; grant select (a) on t to public;", table, true))
                .startsWith("ALTER TABLE public.t OWNER TO CURRENT_USER")
                .containsSubsequence("SET ROLE writer", "GRANT SELECT ON TABLE public.t TO reader", "RESET ROLE");
    }

    @Test
    void aViewWhoseOwnerMayNotReadAnyMoreIsTheReasonWhyAMaterializedViewCannotBeFilled() {
        String view = ROLES + "create table t (a int); create view v as select a from t;";
        assertThatThrownBy(() -> plan(
                        view + "alter view v owner to writer;",
                        view + "create materialized view m as select a from v;",
                        false))
                .isInstanceOf(SchemaException.class)
                .hasMessageStartingWith(
                        "The materialized view public.m cannot be filled: permission denied for table t");
    }

    @Test
    void whatWasGrantedToTheNewOwnerIsTheOwners() {
        String table = ROLES + "create table t (id int); grant all on t to writer; grant select on t to reader;";
        assertThat(plan(table, table + "alter table t owner to writer", true))
                .containsExactly("ALTER TABLE public.t OWNER TO writer");
    }

    @Test
    void nothingIsDoneAboutOwnersThatAreNotManaged() {
        assertThat(plan(ROLES + EVERYTHING, ROLES + EVERYTHING + OWNED, false)).isEmpty();
    }

    @Test
    void whatIsMadeAnewKeepsItsOwner() {
        String view = "create table t (id int); create view v as select id from t; alter view v owner to reader;";
        assertThat(plan(ROLES + view, ROLES + view.replace("id int", "id bigint"), false))
                .contains("ALTER VIEW public.v OWNER TO reader");
    }

    @Test
    void aSequenceThatATableGetsHasTheTablesOwner() {
        assertThat(plan(
                        ROLES + "create table t (id int); alter table t owner to reader",
                        ROLES + "create table t (id serial); alter table t owner to reader",
                        false))
                .contains("ALTER SEQUENCE public.t_id_seq OWNER TO reader");
        assertThat(plan(
                        ROLES + "create table t (id serial); alter table t owner to reader",
                        ROLES + "create table t (id int not null); create sequence t_id_seq as int;"
                                + " alter table t owner to reader",
                        true))
                .contains("ALTER SEQUENCE public.t_id_seq OWNER TO CURRENT_USER");
    }

    private List<String> plan(String old, String wanted, boolean managed) {
        try (ScratchDatabase from = TestDatabases.loaded(server, old);
                ScratchDatabase to = TestDatabases.loaded(server, wanted)) {
            return MigrationPlanner.plan(server, from, to, List.of(), Scope.of(List.of(), List.of(), managed, false))
                    .steps()
                    .stream()
                    .map(PlanStep::sql)
                    .toList();
        }
    }
}
