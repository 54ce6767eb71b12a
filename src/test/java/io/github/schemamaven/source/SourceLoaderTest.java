package io.github.schemamaven.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.sql.SchemaException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestDevServer.class)
class SourceLoaderTest {
    @TempDir
    private Path folder;

    private SourceFiles files;
    private ScratchDatabase database;

    @BeforeEach
    void makeDatabase(DevServer server) {
        files = new SourceFiles(folder);
        database = server.createScratch("source");
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    private List<String> query(String sql) throws SQLException {
        return SourceFiles.query(database, sql);
    }

    @Test
    void statementsWaitForWhatLaterFilesDefine() throws SQLException {
        files.file("a.sql", "create view app.report as select name from app.users where mood = 'ok';")
                .file("b.sql", "create table app.users (name text, mood app.mood);")
                .file("c.sql", "create type app.mood as enum ('ok', 'bad');")
                .file("d.sql", "create schema app;")
                .load(database);
        assertThat(query("select relname from pg_class where relnamespace = 'app'::regnamespace order by 1"))
                .containsExactly("report", "users");
    }

    @Test
    void aDropIsRefusedBeforeAnythingRunsButForOneBeforeADefinition() throws SQLException {
        files.file("a.sql", """
                drop view if exists v, w cascade;
                drop function if exists f(numeric(4, 2), text), g;
                drop trigger if exists tr on t;
                create table t (id int);
                create view v as select id from t;
                create function f() returns trigger language plpgsql as 'begin return new; end';
                create trigger tr before insert on t execute function f();
                create temp table helper (id int);
                drop table helper;
                """).load(database);
        assertThat(query("select relname from pg_class where relnamespace = 'public'::regnamespace order by 1"))
                .containsExactly("t", "v");
        files.file("b.sql", "drop table u;\ndrop view if exists x, public.v;\ndrop trigger if exists tr on other;");
        assertThatThrownBy(() -> files.load(database))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("b.sql:1:1: drop table u: a declaration says what there is")
                .hasMessageContaining("--if-exists")
                .hasMessageContaining("b.sql:2:1: drop view if exists x, public.v: a declaration says what there is")
                .hasMessageContaining("a.sql:5:1.")
                .hasMessageNotContaining("b.sql:3");
    }

    @Test
    void aSecurityLabelWithoutItsProviderSaysWhereThatBelongs() {
        files.file("a.sql", "create table t (id int);\nsecurity label for anon on table t is 'masked';");
        assertThatThrownBy(() -> files.load(database))
                .hasMessageContaining("a.sql:2:1: security label provider \"anon\" is not loaded")
                .hasMessageContaining("<devServer>");
    }

    @Test
    void aSubscriptionThatWouldConnectIsRefusedBeforeAnythingRuns() throws SQLException {
        files.file("a.sql", "create table t (id int);").file("b.sql", """
                create subscription s connection 'host=production password=secret' publication p;
                create subscription t connection 'host=production' publication p with (connect = false);
                alter subscription t enable;
                """);
        assertThatThrownBy(() -> files.load(database))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("b.sql:1:1: this would connect to the publisher")
                .hasMessageContaining("WITH (connect = false)")
                .hasMessageContaining("b.sql:3:1: this would connect to the publisher")
                .hasMessageNotContaining("b.sql:2")
                .hasMessageNotContaining("secret");
        assertThat(query("select to_regclass('t')::text")).containsExactly((String) null);
    }

    @Test
    void statementsWaitForWhatStandsLaterInTheirOwnFile() throws SQLException {
        files.file("a.sql", """
                comment on table orders is 'what was bought';
                alter table orders add foreign key (user_id) references users;
                create table orders (id int primary key, user_id int);
                create table users (id int);
                alter table users add primary key (id);
                """).load(database);
        assertThat(query("select conname from pg_constraint where contype = 'f'"))
                .hasSize(1);
        assertThat(query("select obj_description('orders'::regclass)")).containsExactly("what was bought");
    }

    @Test
    void whatIsRefusedInATransactionLoadsAmongStatementsThatAreNot() throws SQLException {
        files.file("a.sql", """
                create table t (id int, m int);
                create index concurrently t_id on t (id);
                create type mood as enum ('ok');
                alter type mood add value 'great';
                create table u (m mood default 'great');
                vacuum t;
                create index t_m on t (m);
                """).load(database);
        assertThat(
                        query(
                                "select indexrelid::regclass from pg_index where indisvalid and indrelid = 't'::regclass order by 1"))
                .containsExactly("t_id", "t_m");
        assertThat(query("select count(*) from pg_class where relname = 'u'")).containsExactly("1");
    }

    @Test
    void whatRanBeforeARefusedStatementIsThereOnce() throws SQLException {
        files.file("a.sql", """
                create table t (id int);
                insert into t values (1);
                create view early as select * from late;
                insert into t values (2);
                create table late (id int);
                """).load(database);
        assertThat(query("select id from t order by 1")).containsExactly("1", "2");
        assertThat(query("select count(*) from early")).containsExactly("0");
    }

    @Test
    void aLongChainInTheWrongOrderLoads() throws SQLException {
        for (int i = 0; i < 300; i++) {
            files.file("v%03d.sql".formatted(i), "create view v%d as select * from v%d;".formatted(i, i + 1));
        }
        files.file("z.sql", "create table v300 (id int)").load(database);
        assertThat(query("select count(*) from pg_views where schemaname = 'public'"))
                .containsExactly("300");
    }

    @Test
    void settingsStayInTheirFile() throws SQLException {
        files.file("a.sql", "create schema app; set search_path = app; set standard_conforming_strings = off;")
                .file("b.sql", "create table users (path text default 'a\\b');")
                .load(database);
        assertThat(query("select relnamespace::regnamespace from pg_class where relname = 'users'"))
                .containsExactly("public");
        assertThat(query("select column_default from information_schema.columns where table_name = 'users'"))
                .containsExactly("'a\\b'::text");
    }

    @Test
    void aStatementThatWaitsRunsUnderTheSettingsOfItsPlace() throws SQLException {
        files.file("a.sql", """
                set search_path = app;
                create table orders (mood shared.mood);
                set search_path = other;
                create table invoices (mood shared.mood);
                select set_config('my.name', 'x', false);
                create function who() returns shared.mood language sql as 'select null::shared.mood';
                reset search_path;
                """)
                .file("b.sql", "create schema app; create schema other; create schema shared;")
                .file("c.sql", "create type shared.mood as enum ('ok');")
                .load(database);
        assertThat(query("select relnamespace::regnamespace || '.' || relname from pg_class where relname in"
                        + " ('orders', 'invoices') order by 1"))
                .containsExactly("app.orders", "other.invoices");
        assertThat(query("select pronamespace::regnamespace from pg_proc where proname = 'who'"))
                .containsExactly("other");
    }

    @Test
    void aCustomSettingIsThereForAStatementThatWaits() throws SQLException {
        files.file("a.sql", """
                set my.name = 'made';
                do $$ begin execute format('create table %I (x later)', current_setting('my.name')); end $$;
                """).file("b.sql", "create type later as (a int);").load(database);
        assertThat(query("select relname from pg_class where relname = 'made'")).hasSize(1);
    }

    @Test
    void temporaryTablesStayInTheirFile() {
        files.file("a.sql", "create temp table t (id int); create table a (id int);")
                .file("b.sql", "create table b as select * from t;");
        assertThatThrownBy(() -> files.load(database)).hasMessageContaining("relation \"t\" does not exist");
    }

    @Test
    void anEnumValueAddedLaterCanBeUsed() throws SQLException {
        files.file("a.sql", "create table users (mood mood default 'great');")
                .file("b.sql", "alter type mood add value 'great';")
                .file("c.sql", "create type mood as enum ('ok');")
                .load(database);
        assertThat(query("select column_default from information_schema.columns where table_name = 'users'"))
                .containsExactly("'great'::mood");
    }

    @Test
    void dataWaitsForTheRowsItRefersTo() throws SQLException {
        files.file("a.sql", "create table child (id int references parent); insert into child values (1);")
                .file("b.sql", "insert into parent values (1);")
                .file("c.sql", "create table parent (id int primary key);")
                .load(database);
        assertThat(query("select id from child")).containsExactly("1");
    }

    @Test
    void whatFailsHalfwayDoesNotRunTwice() throws SQLException {
        files.file("a.sql", """
                create table log (id serial, what text);
                do $$ begin insert into log (what) values ('x'); perform 1 from later; end $$;
                """).file("b.sql", "create table later (id int);").load(database);
        assertThat(query("select what from log")).containsExactly("x");
    }

    @Test
    void concurrentIndexesAreMadeOutsideATransaction() throws SQLException {
        files.file("a.sql", "create index concurrently i on t (id);")
                .file("b.sql", "create table t (id int);")
                .load(database);
        assertThat(query("select relname from pg_class where relname = 'i'")).hasSize(1);
    }

    @Test
    void aRenameHintAndTheFilesAndTheDefinitionsAreReturned() {
        LoadedSource loaded = files.file("b/two.sql", """
                create schema app;
                set search_path = app;
                -- schema:renamed-from people
                create table users (id int);
                create index on users (id);
                create trigger t before update on users
                  for each row execute function suppress_redundant_updates_trigger();
                """)
                .file("a.sql", "create view v as select 1 as x;")
                .load(database);
        assertThat(loaded.files()).containsExactly(folder.resolve("a.sql"), folder.resolve("b/two.sql"));
        assertThat(loaded.renameHints()).hasSize(1);
        assertThat(loaded.definitions())
                .extracting(definition -> definition.keyword() + " " + String.join(".", definition.name()))
                .containsExactly("view public.v", "schema app", "table app.users", "trigger app.users.t");
    }

    @Test
    void aFileWithoutStatementsDeclaresNothing() {
        assertThat(files.file("a.sql", "-- nothing yet\n").load(database).definitions())
                .isEmpty();
    }

    @Test
    void aSyntaxErrorIsNamedWithItsPlaceBeforeAnythingThatFollowsFromIt() {
        files.file("a.sql", "create view v as select * from t;").file("b.sql", "\n\ncreate table t (id int,, x int);");
        assertThatThrownBy(() -> files.load(database))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("2 of its 2 statements fail")
                .hasMessageContaining("b.sql:3:24: syntax error at or near \",\"")
                .message()
                .containsSubsequence(
                        "b.sql:3:24: syntax error",
                        "^",
                        "Because of these, 1 more does not load:",
                        "a.sql:1:1: relation \"t\" does not exist (see ",
                        "b.sql:3:1)");
    }

    @Test
    void aCircleIsShown() {
        files.file("a.sql", "create view a as select * from b;")
                .file("b.sql", "create view b as select * from c;")
                .file("c.sql", "create view c as select * from a;")
                .file("d.sql", "create view d as select * from a;");
        assertThatThrownBy(() -> files.load(database))
                .message()
                .containsSubsequence(
                        "These statements wait for one another",
                        "a.sql:1:1: view 'a' needs view 'b' at ",
                        "b.sql:1:1",
                        "b.sql:1:1: view 'b' needs view 'c' at ",
                        "c.sql:1:1",
                        "c.sql:1:1: view 'c' needs view 'a' at ",
                        "a.sql:1:1",
                        "relation \"b\" does not exist",
                        "Because of these, 1 more does not load");
    }

    @Test
    void allProblemsAreShownButNotTooMany() {
        for (int i = 0; i < 30; i++) {
            files.file("f%02d.sql".formatted(i), "create view v%d as select * from missing%d;".formatted(i, i));
        }
        assertThatThrownBy(() -> files.load(database))
                .hasMessageContaining("missing0\"")
                .hasMessageContaining("missing19\"")
                .hasMessageContaining("... and 10 more");
    }

    @Test
    void anExtensionThatTheServerLacksNamesTheWayOut() {
        files.file("a.sql", "create extension if not exists no_such_thing;");
        assertThatThrownBy(() -> files.load(database))
                .hasMessageContaining("a.sql:1:1")
                .hasMessageContaining("The extension 'no_such_thing' is not in the embedded PostgreSQL; set <devServer>"
                        + " to docker:<image>");
    }

    @Test
    void anUnterminatedStringIsNamedForEachFile() {
        files.file("a.sql", "select 'x;").file("b.sql", "\nselect $$ x;");
        assertThatThrownBy(() -> files.load(database))
                .hasMessageContaining("a.sql:1:8")
                .hasMessageContaining("b.sql:2:8");
    }
}
