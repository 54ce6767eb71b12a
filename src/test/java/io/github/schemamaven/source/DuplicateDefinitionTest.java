package io.github.schemamaven.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import java.nio.file.Path;
import java.sql.SQLException;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestDevServer.class)
class DuplicateDefinitionTest {
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

    private AbstractThrowableAssert<?, ? extends Throwable> assertRefused(String first, String second) {
        files.file("a.sql", first).file("b.sql", "\n" + second);
        return assertThatThrownBy(() -> files.load(database))
                .hasMessageContaining("b.sql:2:1")
                .hasMessageContaining("a.sql:1:1");
    }

    @Test
    void aTableInTwoFilesIsNamedWithBothPlaces() {
        assertRefused("create table users (id int);", "create table public.users (id bigint);")
                .hasMessageContaining("relation \"users\" already exists")
                .hasMessageContaining("It is defined differently at ");
    }

    @Test
    void theSameWordsTwiceAreADuplicate() {
        assertRefused("create table users (id int);", "create table users (id int);")
                .hasMessageContaining("It is defined in the same words at ");
    }

    @Test
    void ifNotExistsDoesNotHideASecondDefinition() {
        assertRefused("create table if not exists t (id int);", "create table if not exists t (id bigint);")
                .hasMessageContaining("table 't' is defined a second time")
                .hasMessageContaining("differently");
    }

    @Test
    void orReplaceDoesNotHideASecondDefinitionOfAView() {
        assertRefused("create or replace view v as select 1 as x;", "create or replace view v as select 2 as x;")
                .hasMessageContaining("view 'v' is defined a second time");
    }

    @Test
    void orReplaceDoesNotHideASecondDefinitionOfAFunction() {
        assertRefused(
                        "create function f(a int) returns int language sql as 'select 1';",
                        "create or replace function public.f(a integer) returns int language sql as 'select 2';")
                .hasMessageContaining("function 'public.f' is defined a second time");
    }

    @Test
    void functionsOfOneNameWithOtherArgumentsAreNoDuplicates() throws SQLException {
        files.file("a.sql", "create or replace function f(int) returns int language sql as 'select 1';")
                .file("b.sql", "create or replace function f(text) returns int language sql as 'select 2';")
                .file("c.sql", "create function f(uuid) returns int language sql as 'select 3';")
                .load(database);
        assertThat(SourceFiles.query(database, "select prosrc from pg_proc where proname = 'f' order by 1"))
                .hasSize(3);
    }

    @Test
    void theReplacedOneOfSeveralFunctionsIsNamed() {
        files.file("a.sql", "create function f(int) returns int language sql as 'select 1';")
                .file("b.sql", "create function f(text) returns int language sql as 'select 2';")
                .file("c.sql", "create or replace function f(varchar) returns int language sql as 'select 3';")
                .file("d.sql", "create or replace function f(text) returns int language sql as 'select 4';");
        assertThatThrownBy(() -> files.load(database))
                .hasMessageContaining("1 of its 4 statements fails")
                .message()
                .containsSubsequence("d.sql:1:1: function 'f' is defined a second time", "b.sql:1:1");
    }

    @Test
    void droppingItFirstDoesNotHideASecondDefinition() {
        files.file("a.sql", "drop view if exists v;\ncreate view v as select 1 as x;")
                .file("b.sql", "drop view if exists v;\ncreate view v as select 2 as x;");
        assertThatThrownBy(() -> files.load(database))
                .message()
                .containsSubsequence("b.sql:2:1: view 'v' is defined a second time", "a.sql:2:1");
    }

    @Test
    void oneFileMayReplaceItsOwnObjects() throws SQLException {
        files.file("a.sql", """
                create view v as select null::int as x;
                create or replace view v as select 1 as x;
                """).load(database);
        assertThat(SourceFiles.query(database, "select x from v")).containsExactly("1");
    }

    @Test
    void aTriggerIsKnownByItsTable() throws SQLException {
        String trigger = "create or replace trigger t before update on %s"
                + " for each row execute function suppress_redundant_updates_trigger();";
        files.file("a.sql", "create table a (id int);" + trigger.formatted("a"))
                .file("b.sql", "create table b (id int);" + trigger.formatted("b"))
                .load(database);
        assertThat(SourceFiles.query(database, "select tgname from pg_trigger")).hasSize(2);
    }

    @Test
    void orReplaceDoesNotHideASecondDefinitionOfATrigger() {
        String trigger = "create or replace trigger t before update on a"
                + " for each row execute function suppress_redundant_updates_trigger();";
        files.file("a.sql", "create table a (id int);\n" + trigger).file("b.sql", trigger);
        assertThatThrownBy(() -> files.load(database))
                .message()
                .containsSubsequence("b.sql:1:1: trigger 't' is defined a second time", "a.sql:2:1");
    }

    @Test
    void schemasAndExtensionsMayBeAskedForInManyFiles() throws SQLException {
        files.file("a.sql", "create schema if not exists app; create extension if not exists hstore;")
                .file("b.sql", "create schema app; create schema if not exists app; create schema public;")
                .file("c.sql", "create extension if not exists hstore;")
                .load(database);
        assertThat(SourceFiles.query(database, "select nspname from pg_namespace where nspname = 'app'"))
                .hasSize(1);
    }

    @Test
    void aSchemaInTwoFilesWithoutIfNotExistsIsADuplicate() {
        assertRefused("create schema app;", "create schema app;").hasMessageContaining("same words");
    }

    @Test
    void aTypeInTwoFilesIsNamedWithBothPlaces() {
        assertRefused("create type mood as enum ('a');", "create type mood as enum ('b');")
                .hasMessageContaining("type \"mood\" already exists");
    }
}
