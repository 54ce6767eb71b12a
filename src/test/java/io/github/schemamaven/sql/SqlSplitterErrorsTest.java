package io.github.schemamaven.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlSplitterErrorsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "select 'a; select 1|8|this quoted string never ends; close it with '",
                "select E'a\\'; select 1|8|this quoted string never ends",
                "select U&'a; select 1|8|this quoted string never ends",
                "select \"a; select 1|8|this quoted identifier never ends; close it with \"",
                "select U&\"a|8|this quoted identifier never ends",
                "select $a$ $$ $A$|8|this dollar-quoted string never ends; close it with $a$",
                "select /* /* */ 1|8|this comment never ends",
                "create table t (a int; select 1|16|this parenthesis is not closed before its command ends",
                "select (1|8|this parenthesis is not closed",
                "create rule r as on insert to t do (select 1; select 2|36|this parenthesis is not closed",
                "create function f() returns int begin atomic select 1;|33|this BEGIN ATOMIC never ends",
                "create function f() begin atomic select (1; end|41|this parenthesis is not closed",
                "copy t from stdin;|1|the data of this COPY never ends; close it with a line that holds \\. alone",
                "copy t from stdin; select 1;|20|only a comment may follow COPY ... FROM stdin on its line",
                "select 1 \\g|10|a backslash command stands inside the SQL command that begins at line 3",
                "select 1\\; select 2|9|a backslash command stands inside the SQL command"
            })
    void saysWhereTheConstructBegins(String text, int column, String problem) {
        assertThatThrownBy(() -> SqlSplitter.split("dir/a.sql", "-- first\n\r\n" + text))
                .isInstanceOf(SqlSyntaxException.class)
                .hasMessageStartingWith("dir/a.sql:3:" + column + ": " + problem)
                .hasMessageEndingWith("\n    " + text + "\n    " + " ".repeat(column - 1) + "^");
    }

    @Test
    void refusesZeroBytes() {
        assertThatThrownBy(() -> SqlSplitter.split("a.sql", "s\0e\0l\0"))
                .hasMessageStartingWith("a.sql:1:2: a zero byte")
                .hasMessageContaining("Save it as UTF-8");
    }

    @Test
    void tellsThePlace() {
        SqlSyntaxException e =
                catchThrowableOfType(SqlSyntaxException.class, () -> SqlSplitter.split("a.sql", "select '😀', 'x"));
        assertThat(e.location()).isEqualTo(new Location("a.sql", 1, 13));
    }
}
