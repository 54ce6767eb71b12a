package io.github.schemamaven.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.sql.WireClient.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Compares the splitter's pieces of random scripts with what the server itself makes of them. */
@ExtendWith(TestDevServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SqlSplitterPropertyTest {
    private ScratchDatabase database;
    private WireClient client;
    private int majorVersion;

    @BeforeAll
    void start(DevServer server) throws IOException {
        majorVersion = server.majorVersion();
        database = server.createScratch("splitter");
        client = new WireClient(database.settings());
        assertThat(client.query("create table base (a int); create table other (b text)")
                        .errors())
                .isEmpty();
    }

    @AfterAll
    void stop() throws IOException {
        client.close();
        database.close();
    }

    private static List<String> split(String script) {
        return SqlSplitter.split("script.sql", script).statements().stream()
                .map(SqlStatement::text)
                .toList();
    }

    @Test
    void findsTheCommandsThatTheServerFinds() throws IOException {
        for (long seed = 0; seed < 800; seed++) {
            ScriptGenerator generator = new ScriptGenerator(seed, majorVersion);
            List<String> commands = generator.commands(false);
            String script = generator.script(commands);

            List<String> pieces = split(script);
            assertThat(pieces).as("seed %d of %s", seed, script).isEqualTo(commands);

            Answer whole = client.query(script.replace("\uFEFF", ""));
            assertThat(whole.errors()).as("seed %d of %s", seed, script).isEmpty();
            assertThat(whole.tags()).as("seed %d of %s", seed, script).hasSameSizeAs(pieces);
            assertThat(runOneByOne(pieces)).as("seed %d of %s", seed, script).isEqualTo(whole.rows());
        }
    }

    @Test
    void findsTheCommandsWhateverTheLineEndsAre() throws IOException {
        for (String lineEnd : List.of("\r\n", "\r")) {
            for (long seed = 5000; seed < 5150; seed++) {
                ScriptGenerator generator = new ScriptGenerator(seed, majorVersion);
                List<String> commands = generator.commands(false);
                String script = generator.script(commands).replace("\n", lineEnd);

                List<String> pieces = split(script);
                assertThat(pieces)
                        .as("seed %d of %s", seed, script)
                        .isEqualTo(commands.stream()
                                .map(c -> c.replace("\n", lineEnd))
                                .toList());
                runOneByOne(pieces);
            }
        }
    }

    @Test
    void findsTheCommandsWhenTheScriptChangesHowStringsRead() throws IOException {
        for (long seed = 10_000; seed < 10_400; seed++) {
            ScriptGenerator generator = new ScriptGenerator(seed, majorVersion);
            List<String> commands = generator.commands(true);
            String script = generator.script(commands);

            List<String> pieces = split(script);
            assertThat(pieces).as("seed %d of %s", seed, script).isEqualTo(commands);
            runOneByOne(pieces);
            client.query("reset standard_conforming_strings");
        }
    }

    /** Runs each piece as a prepared command, which the server refuses if it finds more than one in it. */
    private List<List<String>> runOneByOne(List<String> pieces) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String piece : pieces) {
            Answer answer = client.single(piece);
            assertThat(answer.errors()).as(piece).isEmpty();
            assertThat(answer.tags()).as(piece).hasSize(1);
            rows.addAll(answer.rows());
        }
        return rows;
    }
}
