package io.github.schemamaven.devdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.schemamaven.sql.Location;
import io.github.schemamaven.sql.SqlSplitter;
import io.github.schemamaven.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(TestDevServer.class)
class StatementRunnerTest {
    private ScratchDatabase scratch;
    private Connection connection;

    @BeforeEach
    void connect(DevServer server) {
        scratch = server.createScratch("runner");
        connection = scratch.connect();
    }

    @AfterEach
    void drop() throws SQLException {
        connection.close();
        scratch.close();
    }

    @Test
    void bodiesWithSemicolonsGoAsOneMessage() throws SQLException {
        run("create table t (id int, note text)");
        run("create function f() returns int language sql begin atomic select 1; select 2; end");
        run("create rule r as on insert to t do (delete from t where id < 0; update t set note = 'x')");
        run("do $$ begin perform 1; perform 2; end $$");

        assertThat(EmbeddedServerTest.text(connection, "select f()")).isEqualTo("2");
        assertThat(EmbeddedServerTest.text(connection, "select count(*) from pg_rewrite where rulename = 'r'"))
                .isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select '{\"a\":1}'::jsonb ? 'a', '{}'::jsonb ?| array['a'], '{}'::jsonb ?& array['a']",
                "select '{fn now()}', $$ ? {d '2020-01-01'} $$, E'\\'?', U&'d\\0061t', 1 as \"?\"",
                "select 1 /* ? ; /* nested ; */ */ -- ? ;",
                "  select 1 ; ",
                "/* first */ select 1",
            })
    void theTextIsSentAsItIs(String text) throws SQLException {
        run(text);
    }

    @Test
    void theServerSeesTheVeryText() throws SQLException {
        String text =
                "/* a ? */ insert into seen\n  select query from pg_stat_activity -- ';' ?\n where pid = pg_backend_pid()";
        run("create table seen (query text)");
        run(text);

        assertThat(EmbeddedServerTest.text(connection, "select query from seen"))
                .isEqualTo(text);
    }

    @Test
    void copyTakesItsData() throws SQLException {
        run("create table t (id int, note text)");
        StatementRunner.run(
                connection, statement("copy t (id, note) from stdin", Optional.of("1\tone\n2\t\\N\n3\tthr\\tee\n")));

        assertThat(EmbeddedServerTest.text(
                        connection, "select string_agg(coalesce(note, '-'), ',' order by id) from t"))
                .isEqualTo("one,-,thr\tee");
    }

    @Test
    void anErrorInCopysDataPointsAtItsLine() throws SQLException {
        run("create table t (id int)");
        List<SqlStatement> script = SqlSplitter.split(
                        "dump.sql", "-- data\n\ncopy t (id)\n  from stdin;\n1\n2\nthree\n\\.\n")
                .statements();

        StatementFailure failure = failure(script.get(0));

        assertThat(failure.location()).isEqualTo(new Location("dump.sql", 7, 1));
        assertThat(failure.getMessage())
                .startsWith("dump.sql:7:1: invalid input syntax for type integer: \"three\" (SQLSTATE 22P02)\n"
                        + "    three\n    ^");
    }

    @Test
    void anErrorShowsPlaceLineAndCaret() {
        StatementFailure failure = failure(new SqlStatement(
                "create table größe (\n\tid int,\n\t\uD83D\uDE00x strng\n)",
                new Location("schema/a.sql", 3, 5),
                List.of(),
                Optional.empty()));

        assertThat(failure.sqlState()).isEqualTo("42704");
        assertThat(failure.reason()).isEqualTo("type \"strng\" does not exist");
        assertThat(failure.location()).isEqualTo(new Location("schema/a.sql", 5, 5));
        assertThat(failure.getMessage()).isEqualTo("""
                schema/a.sql:5:5: type "strng" does not exist (SQLSTATE 42704)
                    \t\uD83D\uDE00x strng
                    \t   ^""");
    }

    @Test
    void anErrorOnTheFirstLineCountsFromWhereTheStatementBegins() {
        StatementFailure failure = failure(
                new SqlStatement("select nothing_here", new Location("a.sql", 2, 11), List.of(), Optional.empty()));

        assertThat(failure.location()).isEqualTo(new Location("a.sql", 2, 18));
    }

    @Test
    void detailHintAndContextAreShown() throws SQLException {
        run("create table t (id int primary key)");
        run("create function f() returns void language plpgsql as $$ begin insert into t values (1), (1); end $$");

        StatementFailure failure = failure(statement("select f()", Optional.empty()));

        assertThat(failure.sqlState()).isEqualTo("23505");
        assertThat(failure.getMessage())
                .contains("Detail: Key (id)=(1) already exists.")
                .contains("Context: ")
                .contains("PL/pgSQL function f() line 1");
    }

    @Test
    void anErrorInAQueryInsideAFunctionShowsThatQuery() throws SQLException {
        StatementFailure failure =
                failure(statement("do $$ begin execute 'select 1 from where'; end $$", Optional.empty()));

        assertThat(failure.location()).isEqualTo(new Location("test.sql", 1, 1));
        assertThat(failure.getMessage()).contains("SQLSTATE 42601").contains("Inside: select 1 from where");
    }

    @Test
    void aTransactionOfTheCallerIsKept() throws SQLException {
        connection.setAutoCommit(false);
        run("create table t (id int)");
        connection.rollback();
        connection.setAutoCommit(true);

        assertThat(EmbeddedServerTest.text(connection, "select to_regclass('t')"))
                .isNull();
    }

    private StatementFailure failure(SqlStatement statement) {
        return catchThrowableOfType(StatementFailure.class, () -> StatementRunner.run(connection, statement));
    }

    private void run(String text) {
        StatementRunner.run(connection, statement(text, Optional.empty()));
    }

    private static SqlStatement statement(String text, Optional<String> data) {
        return new SqlStatement(text, new Location("test.sql", 1, 1), List.of(), data);
    }
}
