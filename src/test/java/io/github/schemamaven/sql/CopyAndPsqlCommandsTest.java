package io.github.schemamaven.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemamaven.sql.SqlStatement.Comment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyAndPsqlCommandsTest {
    private static SqlScript split(String text) {
        return SqlSplitter.split("a.sql", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "copy t from stdin",
                "COPY app.\"T\" (a, \"to\", c) FROM STDIN",
                "copy t(a) from /* x */ stdin with (format csv, header)",
                "copy binary t from stdin",
                "copy t from stdin delimiter ';' where a in (select 1)",
                "copy t from stdout"
            })
    void readsTheDataOfACopy(String command) {
        SqlScript script = split(command + "; -- note\n1;\t'\n\\\\x\\\n\\.x\n\n\\.\nselect 1;");
        assertThat(script.statements()).hasSize(2);
        SqlStatement copy = script.statements().get(0);
        assertThat(copy.text()).isEqualTo(command);
        assertThat(copy.copyData()).contains("1;\t'\n\\\\x\\\n\\.x\n\n");
        assertThat(script.statements().get(1).start()).isEqualTo(new Location("a.sql", 7, 1));
        assertThat(script.statements().get(1).comments())
                .extracting(Comment::text)
                .containsExactly("-- note");
    }

    @Test
    void keepsTheLineEndsOfTheData() {
        SqlScript script = split("copy t from stdin;\r\n1\r\n2\r\n\\.\r\nselect 1;\r\n");
        assertThat(script.statements().get(0).copyData()).contains("1\r\n2\r\n");
        assertThat(script.statements()).hasSize(2);
    }

    @Test
    void readsEmptyDataAndAnEndWithoutALineEnd() {
        assertThat(split("copy t from stdin;\n\\.").statements().get(0).copyData())
                .contains("");
        assertThat(split("copy t from stdin; /* x */\n1\n\\.")
                        .statements()
                        .get(0)
                        .copyData())
                .contains("1\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "copy t to stdout",
                "copy t from 'stdin'",
                "copy t from program 'stdin'",
                "copy (select a from stdin) to stdout",
                "copy (select 1) to stdin",
                "select copy from stdin",
                "copy t from \"stdin\"",
                "create table copy (a int)"
            })
    void takesNoDataForOtherCommands(String command) {
        SqlScript script = split(command + ";\nselect 1;");
        assertThat(script.statements()).extracting(SqlStatement::text).containsExactly(command, "select 1");
        assertThat(script.statements().get(0).copyData()).isEmpty();
    }

    @Test
    void findsBackslashCommandsBetweenCommands() {
        SqlScript script = split("\\restrict k9\r\n  \\connect -reuse-previous=on \"dbname='a \\\\ b'\"\n"
                + "select 1; \\echo it''s 'a\\b' \\\\ select 2; \\unrestrict k9");
        assertThat(script.items())
                .filteredOn(PsqlCommand.class::isInstance)
                .containsExactly(
                        new PsqlCommand("restrict", "k9", new Location("a.sql", 1, 1)),
                        new PsqlCommand(
                                "connect", "-reuse-previous=on \"dbname='a \\\\ b'\"", new Location("a.sql", 2, 3)),
                        new PsqlCommand("echo", "it''s 'a\\b'", new Location("a.sql", 3, 11)),
                        new PsqlCommand("unrestrict", "k9", new Location("a.sql", 3, 42)));
        assertThat(script.statements()).extracting(SqlStatement::text).containsExactly("select 1", "select 2");
    }

    @Test
    void findsBackslashCommandsThatFollowOneAnother() {
        assertThat(split("\\t\\x on\n\\.\n\\!"))
                .extracting(SqlScript::items)
                .isEqualTo(List.of(
                        new PsqlCommand("t", "", new Location("a.sql", 1, 1)),
                        new PsqlCommand("x", "on", new Location("a.sql", 1, 3)),
                        new PsqlCommand(".", "", new Location("a.sql", 2, 1)),
                        new PsqlCommand("!", "", new Location("a.sql", 3, 1))));
    }

    @Test
    void keepsBackslashesInStringsAndComments() {
        assertThat(split("select '\\a', $$\\b$$, \"\\c\" -- \\d\n/* \\e */;").statements())
                .extracting(SqlStatement::text)
                .containsExactly("select '\\a', $$\\b$$, \"\\c\"");
    }
}
