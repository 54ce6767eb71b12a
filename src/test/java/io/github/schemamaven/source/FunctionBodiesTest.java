package io.github.schemamaven.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestDevServer.class)
class FunctionBodiesTest {
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

    @Test
    void aFunctionWaitsForWhatItsBodyReads() throws SQLException {
        files.file("a.sql", "create function total() returns bigint language sql as 'select sum(x) from t';")
                .file("b.sql", "create table t (x int);")
                .load(database);
        assertThat(SourceFiles.query(database, "select proname from pg_proc where proname = 'total'"))
                .hasSize(1);
    }

    @Test
    void functionsThatCallEachOtherLoad() throws SQLException {
        files.file("a.sql", "create function f(int) returns int language sql as 'select g($1)';")
                .file("b.sql", "create function g(int) returns int language sql as 'select f($1)';")
                .file("c.sql", "comment on function f(int) is 'calls g';")
                .load(database);
        assertThat(SourceFiles.query(database, "select obj_description('f(int)'::regprocedure)"))
                .containsExactly("calls g");
    }

    @Test
    void aTableMayCallAFunctionThatReadsTheTable() throws SQLException {
        files.file("a.sql", """
                create table t (id int default next_id());
                create function next_id() returns int language sql as 'select max(id) + 1 from t';
                """).load(database);
        assertThat(SourceFiles.query(
                        database, "select column_default from information_schema.columns" + " where table_name = 't'"))
                .containsExactly("next_id()");
    }

    @Test
    void aWrongBodyIsReportedWithItsPlaceThoughOthersNeedTheFunction() {
        files.file("a.sql", "create table t (id int default f());").file("b.sql", """
                        create function f() returns int language sql as $$
                            select nothing
                            from t
                        $$;
                        """);
        assertThatThrownBy(() -> files.load(database))
                .hasMessageContaining("b.sql:2:12: column \"nothing\" does not exist");
    }

    @Test
    void aBodyThatReadsAMissingTableIsReportedAlone() {
        files.file("a.sql", "create function f() returns int language sql as 'select x from missing';")
                .file("b.sql", "create view v as select f() as x;");
        assertThatThrownBy(() -> files.load(database))
                .hasMessageContaining("1 of its 2 statements fails")
                .hasMessageContaining("a.sql:1:64: relation \"missing\" does not exist");
    }

    @Test
    void aSyntaxErrorInAPlpgsqlBodyIsReported() {
        files.file("a.sql", "create function f() returns int language plpgsql as 'begin retrun 1; end';");
        assertThatThrownBy(() -> files.load(database)).hasMessageContaining("syntax error at or near \"retrun\"");
    }

    @Test
    void aBodyIsNotCheckedWhereTheFileSaysSo() throws SQLException {
        files.file(
                        "a.sql",
                        "set check_function_bodies = false;"
                                + "create function f() returns int language sql as 'select x from missing';")
                .load(database);
        assertThat(SourceFiles.query(database, "select proname from pg_proc where proname = 'f'"))
                .hasSize(1);
    }

    @Test
    void theBodyOfAFunctionIsCheckedInTheSearchPathOfItsPlace() throws SQLException {
        files.file("a.sql", """
                create schema app;
                set search_path = app;
                create function f(int) returns int language sql as 'select g($1)';
                create function g(int) returns int language sql as 'select f($1)';
                """).load(database);
        assertThat(SourceFiles.query(database, "select proname from pg_proc where proname in ('f', 'g')"))
                .hasSize(2);
    }
}
