package io.github.schemamaven.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlStatementTest {
    private final SqlStatement statement = SqlSplitter.split("a.sql", "select 1;\n  select '😀',\r\n\tnope from t;")
            .statements()
            .get(1);

    @Test
    void findsThePlaceOfAServersPositionInTheFile() {
        assertThat(statement.locate(1)).isEqualTo(new Location("a.sql", 2, 3));
        assertThat(statement.locate(11)).isEqualTo(new Location("a.sql", 2, 13));
        assertThat(statement.locate(15)).isEqualTo(new Location("a.sql", 3, 2));
    }

    @Test
    void takesAPositionPastTheEndAsTheEnd() {
        assertThat(statement.locate(1000)).isEqualTo(new Location("a.sql", 3, 13));
    }

    @Test
    void drawsACaretUnderThePosition() {
        assertThat(statement.caret(15)).isEqualTo("\tnope from t\n\t^");
        assertThat(statement.caret(8)).isEqualTo("select '😀',\n       ^");
    }
}
