package io.github.schemamaven.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.LabelProvider;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Security labels, on a server of their own into which a provider is loaded that a C compiler makes: PostgreSQL's own
 * binaries have none that works outside of SELinux.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecurityLabelsTest {
    private static final String OBJECTS = "create schema s; create type s.e as enum ('a'); create domain s.d as int;"
            + " create type s.c as (a int); create sequence s.q; create table s.t (\"A b\" int, b int);"
            + " create view s.v as select b from s.t; create materialized view s.m as select 1 as x;"
            + " create function s.f(int, variadic text[]) returns int language sql return $1;"
            + " create procedure s.p() language sql begin atomic select 1; end;"
            + " create aggregate s.a(*) (sfunc = int8inc, stype = int8, initcond = '0');"
            + " create publication \"Pub\"; create function s.g() returns event_trigger language plpgsql as 'begin end';"
            + " create event trigger ev on ddl_command_end execute function s.g();"
            + " create foreign data wrapper w; create server srv foreign data wrapper w;"
            + " create foreign table s.ft (a int) server srv;"
            + " create subscription sub connection '' publication p with (connect = false);";
    private static final List<String> TARGETS = List.of(
            "COLUMN s.t.\"A b\"",
            "COLUMN s.v.b",
            "EVENT TRIGGER ev",
            "FOREIGN TABLE s.ft",
            "MATERIALIZED VIEW s.m",
            "PUBLICATION \"Pub\"",
            "ROUTINE s.a()",
            "ROUTINE s.f(integer,pg_catalog.text[])",
            "ROUTINE s.p()",
            "SCHEMA public",
            "SCHEMA s",
            "SEQUENCE s.q",
            "SUBSCRIPTION sub",
            "TABLE s.t",
            "TYPE s.c",
            "TYPE s.d",
            "TYPE s.e",
            "VIEW s.v");

    private DevServer server;

    @BeforeAll
    void startServerWithProvider() throws SQLException {
        assumeThat(LabelProvider.isPossible())
                .as("a C compiler, cc, on the path")
                .isTrue();
        server = TestDevServer.start();
        LabelProvider.load(server);
    }

    @AfterAll
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void labelsAreMadeChangedAndTakenAwayOnEveryKindOfObject() {
        assertThat(plan(OBJECTS, OBJECTS + labels("dummy", "'new'")))
                .containsExactlyElementsOf(commands("dummy", "'new'"));
        assertThat(plan(OBJECTS + labels("dummy", "'old'"), OBJECTS + labels("dummy", "'it''s new'")))
                .containsExactlyElementsOf(commands("dummy", "'it''s new'"));
        assertThat(plan(OBJECTS + labels("dummy", "'old'"), OBJECTS))
                .containsExactlyElementsOf(commands("dummy", "NULL"));
        assertThat(plan(
                        OBJECTS + labels("dummy", "'one'") + labels("\"Other One\"", "'two'"),
                        OBJECTS + labels("dummy", "'one'") + labels("\"Other One\"", "'other'")))
                .containsExactlyElementsOf(commands("\"Other One\"", "'other'"));
    }

    @Test
    void labelsComeAndGoWithTheirObjects() {
        String all = OBJECTS
                + labels("dummy", "'one'").replace("security label for dummy on SCHEMA public is 'one'; ", "")
                + labels("\"Other One\"", "'two'")
                        .replace("security label for \"Other One\" on SCHEMA public is 'two'; ", "");
        assertThat(plan("", all)).contains("SECURITY LABEL FOR \"Other One\" ON TYPE s.e IS 'two'");
        assertThat(plan(all, "")).noneMatch(sql -> sql.startsWith("SECURITY"));
    }

    @Test
    void whatIsMadeAnewKeepsItsLabels() {
        String state = "create table t (a int); create view v as select a from t;"
                + " security label for dummy on column t.a is 'a'; security label for dummy on view v is 'v';"
                + " security label for \"Other One\" on view v is 'o'; security label for dummy on column v.a is 'c';";
        assertThat(plan(state, state.replace("a int", "a bigint")))
                .filteredOn(sql -> sql.startsWith("SECURITY"))
                .containsExactly(
                        "SECURITY LABEL FOR \"Other One\" ON VIEW public.v IS 'o'",
                        "SECURITY LABEL FOR dummy ON COLUMN public.v.a IS 'c'",
                        "SECURITY LABEL FOR dummy ON VIEW public.v IS 'v'");
    }

    private static String labels(String provider, String label) {
        StringBuilder sql = new StringBuilder();
        TARGETS.forEach(
                target -> sql.append("security label for " + provider + " on " + target + " is " + label + "; "));
        return sql.toString();
    }

    private static List<String> commands(String provider, String label) {
        return TARGETS.stream()
                .map(target -> "SECURITY LABEL FOR " + provider + " ON " + target + " IS " + label)
                .toList();
    }

    private List<String> plan(String old, String wanted) {
        try (ScratchDatabase from = TestDatabases.loaded(server, old);
                ScratchDatabase to = TestDatabases.loaded(server, wanted)) {
            return MigrationPlanner.plan(server, from, to, List.of()).steps().stream()
                    .map(PlanStep::sql)
                    .toList();
        }
    }
}
