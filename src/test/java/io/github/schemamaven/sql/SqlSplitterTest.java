package io.github.schemamaven.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemamaven.sql.SqlStatement.Comment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlSplitterTest {
    private static SqlScript split(String text) {
        return SqlSplitter.split("a.sql", text);
    }

    private static List<String> texts(String text) {
        return split(text).statements().stream().map(SqlStatement::text).toList();
    }

    @Test
    void cutsAtSemicolonsAndLeavesOutEmptyCommands() {
        assertThat(texts("select 1;; ;\n select 2 ; select 3")).containsExactly("select 1", "select 2", "select 3");
        assertThat(texts("")).isEmpty();
        assertThat(texts(" -- nothing\n;/* */")).isEmpty();
    }

    @Test
    void givesThePlaceOfEachCommandInCodePoints() {
        SqlScript script = split("\uFEFFselect 1;\r\n/* 😀é */ select 2;\r\tselect\n3");
        assertThat(script.statements())
                .extracting(SqlStatement::start)
                .containsExactly(
                        new Location("a.sql", 1, 1), new Location("a.sql", 2, 10), new Location("a.sql", 3, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select ';'",
                "select 'it''s;'",
                "select 'a\\', ';'",
                "select E'a\\';', 1",
                "select e'a\\\\', ';'",
                "select E'a'\n 'b\\';'",
                "select E'a' -- one\n -- two ';\n 'b\\';'",
                "select B'1;', X'f;', N';', n'\\', ';'",
                "select U&'\\0041;', U&'d!0061;' UESCAPE '!'",
                "select U&\"\\0041;\"\"\"",
                "select \"a;\"\"b\"",
                "select $$;$$",
                "select $a$;$$;$b$;$a$",
                "select $é1_$;$é1_$",
                "select a$b$, ';', c$b$",
                "select $1, ';', $2",
                "select 1 /* ; /* ; */ ; */ + 2",
                "select 1 -- ;\n + 2",
                "select 1 -- ;\r + 2",
                "select 1 +/* ; */ 2",
                "select 1 *-- ;\n 2",
                "select 1 /*/ ; /**/ ; */ + 2",
                "select a[1:2], b::int, 1.5e10, .5, 0x1F, 1_000",
                "create rule r as on insert to t do (select 1; select 2;)",
                "create or replace rule r as on insert to t do also (select (1); select 2)",
                "create function f() returns int begin atomic select 1; select 2; end",
                "create or replace procedure p(begin atomic) begin /* x */ atomic select case when a then b end; end",
                "create function f() returns int begin atomic; select 1 end; select 1 as end; select t.end; end",
                "create function f() returns int language sql begin atomic select (select begin from t); end",
                "create function f() returns int language sql return 1",
                "create function f() returns int begin atomic end cost 10",
            })
    void keepsOneCommandWhole(String command) {
        assertThat(texts(command + ";select 'next';")).containsExactly(command, "select 'next'");
    }

    @Test
    void knowsTransactionCommandsFromRoutineBodies() {
        assertThat(texts("begin; select 1; end; begin atomic; create table atomic(i int); end;"))
                .containsExactly("begin", "select 1", "end", "begin atomic", "create table atomic(i int)", "end");
    }

    @Test
    void givesCommentsToTheCommandBelow() {
        SqlScript script = split("-- one\nselect /* in */ 1 -- own\n; -- two\n/* three */ select 2; -- four");
        assertThat(script.statements())
                .extracting(s -> s.comments().stream().map(Comment::text).toList())
                .containsExactly(List.of("-- one", "-- own"), List.of("-- two", "/* three */"));
        assertThat(script.trailingComments()).containsExactly(new Comment("-- four", new Location("a.sql", 4, 23)));
    }

    @Test
    void followsStandardConformingStrings() {
        assertThat(texts("set standard_conforming_strings = off; select 'a\\';', n'\\';';"
                        + "set session standard_conforming_strings to 'on'; select '\\'; select 1"))
                .containsExactly(
                        "set standard_conforming_strings = off",
                        "select 'a\\';', n'\\';'",
                        "set session standard_conforming_strings to 'on'",
                        "select '\\'",
                        "select 1");
    }

    @Test
    void followsTheSettingThroughItsOtherForms() {
        String off = "'a\\'; '";
        String on = "'a\\'";
        for (String command : List.of(
                "set standard_conforming_strings = 'off'",
                "set \"standard_conforming_strings\" to 0",
                "select pg_catalog.set_config('standard_conforming_strings', 'off', false)",
                "begin; set local standard_conforming_strings = off",
                "set standard_conforming_strings = off; begin; set local standard_conforming_strings = on; commit")) {
            assertThat(texts(command + "; select " + off)).last().isEqualTo("select " + off);
        }
        for (String command : List.of(
                "set standard_conforming_strings = off; reset standard_conforming_strings",
                "set standard_conforming_strings = off; reset all",
                "set standard_conforming_strings = off; discard all",
                "set standard_conforming_strings = off;\n\\connect x\n",
                "begin; set local standard_conforming_strings = off; rollback")) {
            assertThat(texts(command + "; select " + on)).last().isEqualTo("select " + on);
        }
    }
}
