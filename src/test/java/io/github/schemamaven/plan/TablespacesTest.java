package io.github.schemamaven.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.source.SchemaSource;
import io.github.schemamaven.source.SourceLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Tablespaces, where they are managed and where they are not; the dev server gets those that it lacks. */
@ExtendWith(TestDevServer.class)
class TablespacesTest {
    private static final String PLAIN = "create table t (id int primary key, a text) with (fillfactor = 70);"
            + " create table p (id int) partition by list (id); create table p1 partition of p for values in (1);"
            + " create index i on t (a) include (id) with (fillfactor = 60) where id > 0; create index pi on p (id);"
            + " create materialized view m as select 1 as x;";
    private static final String MOVED = "create table t (id int primary key using index tablespace fast, a text)"
            + " with (fillfactor = 70) tablespace \"Slow One\";"
            + " create table p (id int) partition by list (id) tablespace fast;"
            + " create table p1 partition of p for values in (1);"
            + " create index i on t (a) include (id) with (fillfactor = 60) tablespace fast where id > 0;"
            + " create index pi on p (id) tablespace fast;"
            + " set default_tablespace = \"Slow One\"; create materialized view m as select 1 as x;";

    @TempDir
    private Path folder;

    private final DevServer server;

    TablespacesTest(DevServer server) {
        this.server = server;
    }

    @Test
    void everythingThatIsStoredIsMovedWhereTablespacesAreManaged() throws IOException {
        assertThat(plan(PLAIN, MOVED, true))
                .containsExactlyInAnyOrder(
                        "ALTER TABLE public.t SET TABLESPACE \"Slow One\"",
                        "ALTER INDEX public.t_pkey SET TABLESPACE fast",
                        "ALTER TABLE public.p SET TABLESPACE fast",
                        "ALTER TABLE public.p1 SET TABLESPACE fast",
                        "ALTER INDEX public.i SET TABLESPACE fast",
                        "ALTER INDEX public.pi SET TABLESPACE fast",
                        "ALTER INDEX public.p1_id_idx SET TABLESPACE fast",
                        "ALTER MATERIALIZED VIEW public.m SET TABLESPACE \"Slow One\"");
        assertThat(plan(MOVED, PLAIN, true))
                .hasSize(8)
                .allSatisfy(sql -> assertThat(sql).endsWith(" SET TABLESPACE pg_default"));
    }

    @Test
    void newObjectsAreMadeInTheirTablespaces() throws IOException {
        assertThat(plan("", MOVED, true))
                .contains(
                        "CREATE TABLE public.t (\n    id integer NOT NULL,\n    a text,\n    CONSTRAINT t_pkey PRIMARY KEY (id)\n)"
                                + "\nWITH (fillfactor = '70')\nTABLESPACE \"Slow One\"",
                        "ALTER INDEX public.t_pkey SET TABLESPACE fast",
                        "CREATE TABLE public.p (\n    id integer\n)\nPARTITION BY LIST (id)\nTABLESPACE fast",
                        "CREATE INDEX i ON public.t USING btree (a) INCLUDE (id) WITH (fillfactor='60') TABLESPACE fast"
                                + " WHERE (id > 0)",
                        "CREATE MATERIALIZED VIEW public.m (x) TABLESPACE \"Slow One\" AS\nSELECT 1 AS x");
        assertThat(plan(MOVED, "", true)).noneMatch(sql -> sql.contains("TABLESPACE"));
    }

    @Test
    void nothingIsMovedWhereTheyAreNot() throws IOException {
        assertThat(plan(PLAIN, MOVED, false)).isEmpty();
        assertThat(plan(MOVED, PLAIN, false)).isEmpty();
        assertThat(plan("", MOVED, false)).noneMatch(sql -> sql.contains("TABLESPACE"));
    }

    @Test
    void whatIsMadeAnewStaysWhereItWas() throws IOException {
        String wider = PLAIN.replace("select 1 as x", "select 1 as x, 2 as y").replace("where id > 0", "where id > 1");
        assertThat(plan(MOVED, wider, false))
                .contains(
                        "CREATE MATERIALIZED VIEW public.m (x, y) TABLESPACE \"Slow One\" AS\nSELECT 1 AS x,\n    2 AS y",
                        "CREATE INDEX i ON public.t USING btree (a) INCLUDE (id) WITH (fillfactor='60') TABLESPACE fast"
                                + " WHERE (id > 1)");
    }

    private List<String> plan(String old, String wanted, boolean managed) throws IOException {
        try (ScratchDatabase from = loaded(old);
                ScratchDatabase to = loaded(wanted)) {
            return MigrationPlanner.plan(server, from, to, List.of(), Scope.of(List.of(), List.of(), false, managed))
                    .steps()
                    .stream()
                    .map(PlanStep::sql)
                    .toList();
        }
    }

    private ScratchDatabase loaded(String declaration) throws IOException {
        Files.writeString(folder.resolve("all.sql"), declaration);
        ScratchDatabase database = server.createScratch("tablespaces");
        SourceLoader.load(new SchemaSource.SqlFolder(folder), database);
        return database;
    }
}
