package io.github.schemamaven.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestDevServer.class)
class TransactionsTest {
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

    private List<String> tables() throws SQLException {
        return SourceFiles.query(database, "select tablename from pg_tables where schemaname = 'public' order by 1");
    }

    @Test
    void aStatementInATransactionWaitsAlone() throws SQLException {
        files.file("a.sql", """
                begin;
                create table a (id int);
                create table b (id later);
                create table c (id int);
                commit;
                create type later as (x int);
                """).load(database);
        assertThat(tables()).containsExactly("a", "b", "c");
    }

    @Test
    void whatIsRolledBackIsNotLoadedLater() throws SQLException {
        files.file("a.sql", """
                start transaction;
                create table a (id int);
                create table b (id later);
                rollback;
                create type later as (x int);
                """).load(database);
        assertThat(tables()).isEmpty();
    }

    @Test
    void aSavepointCanBeRolledBackTo() throws SQLException {
        files.file("a.sql", """
                begin;
                create table a (id later);
                savepoint s;
                create table b (id later);
                create table c (id int);
                rollback to savepoint s;
                create table d (id int);
                end;
                """)
                .file("b.sql", "create type later as (x int); create table c (id int);")
                .load(database);
        assertThat(tables()).containsExactly("a", "c", "d");
    }

    @Test
    void aLocalSettingHoldsForAStatementThatWaits() throws SQLException {
        files.file("a.sql", """
                create schema app;
                begin;
                set local search_path = app, public;
                create table a (id later);
                commit;
                create table b (id later);
                """).file("b.sql", "create type later as (x int);").load(database);
        assertThat(SourceFiles.query(
                        database,
                        "select schemaname || '.' || tablename from pg_tables"
                                + " where tablename in ('a', 'b') order by 1"))
                .containsExactly("app.a", "public.b");
    }

    @Test
    void aTransactionThatIsNeverCommittedIsAnError() {
        files.file("a.sql", "create table a (id int);\nbegin;\ncreate table b (id int);")
                .file("b.sql", "create table c (id int);");
        assertThatThrownBy(() -> files.load(database))
                .hasMessageContaining("a.sql:2:1: the transaction that begins here is never committed; add COMMIT");
    }

    @Test
    void aCommitThatFailsIsReported() {
        files.file("a.sql", """
                create table p (id int primary key);
                create table c (id int references p deferrable initially deferred);
                begin;
                insert into c values (1);
                commit;
                """);
        assertThatThrownBy(() -> files.load(database))
                .hasMessageContaining("a.sql:5:1")
                .hasMessageContaining("violates foreign key constraint");
    }
}
