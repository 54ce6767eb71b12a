package io.github.schemamaven.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Compares quoting with the server's own functions. */
@ExtendWith(TestDevServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuotingTest {
    private static final String[] PIECES = {
        "a", "B", "9", "_", "$", " ", "'", "''", "\"", "\\", "\\\\", "\n", "é", "ß", "İ", "😀", ";", "--", "/*", "$$",
        "$body$", "\t", "\u00A0", ".", "select", "users"
    };

    private ScratchDatabase database;
    private Connection connection;
    private int majorVersion;

    @BeforeAll
    void start(DevServer server) {
        majorVersion = server.majorVersion();
        database = server.createScratch("quoting");
        connection = database.connect();
    }

    @AfterAll
    void stop() throws SQLException {
        connection.close();
        database.close();
    }

    private List<String> query(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private String call(String function, String argument) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select " + function + "(?)")) {
            statement.setString(1, argument);
            try (ResultSet rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getString(1);
            }
        }
    }

    private static List<String> texts() {
        Random random = new Random(20_260_114);
        List<String> texts = new ArrayList<>(List.of("", "a", "A", "order", "Order", "1a", "a1", "x'y", "a\\b"));
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(8);
            for (int j = 0; j < length; j++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            texts.add(text.toString());
        }
        return texts;
    }

    @Test
    void quotesEveryKeywordAsTheServerDoes() throws SQLException {
        List<String> keywords = query("select word from pg_get_keywords()");
        assertThat(keywords).hasSizeGreaterThan(400);
        for (String keyword : keywords) {
            String quoted = call("quote_ident", keyword);
            // A word that a later version reserves is quoted on earlier ones too, which does no harm there.
            if (majorVersion >= 18 || !quoted.equals(keyword)) {
                assertThat(Identifier.quote(keyword)).isEqualTo(quoted);
            }
        }
    }

    @Test
    void quotesNamesAsTheServerDoes() throws SQLException {
        for (String text : texts()) {
            assertThat(Identifier.quote(text)).isEqualTo(call("quote_ident", text));
        }
    }

    @Test
    void quotesLiteralsAsTheServerDoes() throws SQLException {
        for (String text : texts()) {
            assertThat(Literal.quote(text)).isEqualTo(call("quote_literal", text));
        }
    }

    @Test
    void quotesTextsThatReadBackAtEverySetting() throws SQLException {
        for (String setting : List.of("on", "off")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set standard_conforming_strings = " + setting);
            }
            for (String text : texts()) {
                String sql = "select unnest(array[" + Literal.quote(text) + "," + Literal.dollarQuote(text) + "])";
                assertThat(query(sql)).containsExactly(text, text);
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("reset standard_conforming_strings");
        }
    }

    @Test
    void dollarQuotesWithTheShortestTagThatIsFree() {
        assertThat(Literal.dollarQuote("a")).isEqualTo("$$a$$");
        assertThat(Literal.dollarQuote("a$$")).isEqualTo("$body$a$$$body$");
        assertThat(Literal.dollarQuote("a$")).isEqualTo("$body$a$$body$");
        assertThat(Literal.dollarQuote("$$ $body$")).isEqualTo("$body1$$$ $body$$body1$");
        assertThat(Literal.dollarQuote("$$ $body")).isEqualTo("$body1$$$ $body$body1$");
    }

    @Test
    void readsNamesAsTheServerDoes() throws SQLException {
        List<String> written =
                new ArrayList<>(List.of("Abc", "ÄÖÜx", "a$B", "\"A\"\"b\"", "U&\"d\\0061t\\+000061\\\\\""));
        written.add("x".repeat(70));
        written.add("\"" + "é".repeat(40) + "\"");
        written.add("\"a" + "😀".repeat(20) + "\"");
        for (String name : written) {
            Token token = Lexer.tokens(new SourceText("name", name)).get(0);
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select 1 as " + name)) {
                assertThat(Identifier.read(token)).isEqualTo(rows.getMetaData().getColumnLabel(1));
            }
        }
    }

    @Test
    void joinsQualifiedNames() {
        assertThat(Identifier.quoteQualified("app", "User", "id")).isEqualTo("app.\"User\".id");
        assertThat(Identifier.quoteQualified(List.of("order"))).isEqualTo("\"order\"");
        assertThatThrownBy(Identifier::quoteQualified).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesZeroCharacters() {
        assertThatThrownBy(() -> Identifier.quote("a\0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Literal.quote("a\0")).isInstanceOf(IllegalArgumentException.class);
    }
}
