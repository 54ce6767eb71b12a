package io.github.schemamaven.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.lint.FailLevel;
import io.github.schemamaven.lint.Finding;
import io.github.schemamaven.lint.LintResult;
import io.github.schemamaven.lint.rule.Severity;
import io.github.schemamaven.sql.Location;
import io.github.schemamaven.sql.SchemaException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@ExtendWith(TestDevServer.class)
class LintReportsTest {
    private static final String ODD = "a \"b\" <c> & \\ 'd'\u0001\t\u2028\u00e9\ud83d\ude00 100%, x:y";
    private static final Finding DROP = new Finding(
            "drop-table",
            Severity.ERROR,
            new Location("db/1 \u00e9.sql", 3, 5),
            Optional.of("drop table\n  a"),
            "drops " + ODD,
            "Do not.");
    private static final Finding SCAN = new Finding(
            "full-scan-while-blocking",
            Severity.WARNING,
            new Location("db/2.sql", 1, 1),
            Optional.empty(),
            "reads\nall",
            "Wait.");
    private static final LintResult RESULT = new LintResult(
            List.of("db/1 \u00e9.sql", "db/2.sql", "db/3.sql"),
            List.of("db/3.sql"),
            List.of(DROP, SCAN),
            List.of(new LintResult.Accepted(DROP, "because")),
            List.of());

    @TempDir
    Path folder;

    /** PostgreSQL is the JSON parser: it refuses what is no JSON. */
    private static String json(DevServer server, String text, String path) throws SQLException {
        try (ScratchDatabase scratch = server.createScratch("json");
                Connection connection = scratch.connect();
                PreparedStatement query = connection.prepareStatement("select ?::json #>> ?::text[]")) {
            query.setString(1, text);
            query.setString(2, path);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    @Test
    void jsonHoldsEveryCharacter(DevServer server) throws SQLException {
        String text = LintJson.of(RESULT);
        assertThat(json(server, text, "{findings,0,message}")).isEqualTo("drops " + ODD);
        assertThat(json(server, text, "{findings,0,line}")).isEqualTo("3");
        assertThat(json(server, text, "{findings,1,statement}")).isNull();
        assertThat(json(server, text, "{accepted,0,reason}")).isEqualTo("because");
        assertThat(json(server, text, "{errors}")).isEqualTo("1");
    }

    @Test
    void jsonEscapesHalvesOfCharactersAndWritesEmptyContainers() {
        assertThat(Json.text(List.of("\ud83d", List.of(), Map.of(), true, 1)))
                .isEqualTo("[\n  \"\\ud83d\",\n  [],\n  {},\n  true,\n  1\n]\n");
    }

    @Test
    void sarifNamesRulesPlacesAndSuppressions(DevServer server) throws SQLException {
        String text = LintSarif.of(RESULT, RepositoryPaths.ROOT, "1.2");
        String result = "runs,0,results,";
        assertThat(json(server, text, "{version}")).isEqualTo("2.1.0");
        assertThat(json(server, text, "{" + result + "0,locations,0,physicalLocation,artifactLocation,uri}"))
                .isEqualTo("db/1%20%C3%A9.sql");
        assertThat(json(server, text, "{" + result + "0,locations,0,physicalLocation,region,startColumn}"))
                .isEqualTo("5");
        assertThat(json(server, text, "{" + result + "1,level}")).isEqualTo("warning");
        assertThat(json(server, text, "{" + result + "2,suppressions,0,justification}"))
                .isEqualTo("because");
        assertThat(json(server, text, "{" + result + "0,partialFingerprints,statement/v1}"))
                .isNotEqualTo(json(server, text, "{" + result + "2,partialFingerprints,statement/v1}"));
        assertThat(json(server, text, "{runs,0,tool,driver,version}")).isEqualTo("1.2");
    }

    @Test
    void junitHasACaseForEachMigration() throws Exception {
        Document xml = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        LintJUnit.of(RESULT, FailLevel.ERROR).getBytes(StandardCharsets.UTF_8)));
        Element suite = xml.getDocumentElement();
        assertThat(suite.getAttribute("tests")).isEqualTo("3");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getAttribute("skipped")).isEqualTo("1");
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).isEqualTo("drop-table: drops " + ODD.replace('\u0001', '\ufffd'));
        assertThat(suite.getElementsByTagName("system-out").item(0).getTextContent())
                .contains("db/2.sql:1:1: warning: reads [full-scan-while-blocking]\nall\n    Wait.");
    }

    @Test
    void gitHubGetsOneLineForEachFinding() {
        assertThat(LintGitHub.of(RESULT, RepositoryPaths.ROOT))
                .containsExactly(
                        "::error file=db/1 \u00e9.sql,line=3,col=5,title=drop-table::drops " + ODD.replace("%", "%25")
                                + "%0ADo not.",
                        "::warning file=db/2.sql,line=1,col=1,title=full-scan-while-blocking::reads%0Aall%0AWait.");
    }

    @Test
    void placesAreCountedFromTheRootOfTheRepository(DevServer server) throws SQLException {
        RepositoryPaths module = RepositoryPaths.between(Path.of("/r"), Path.of("/r/services/shop db"));
        assertThat(LintGitHub.of(RESULT, module))
                .first()
                .asString()
                .startsWith("::error file=services/shop db/db/1 \u00e9.sql,");
        assertThat(json(
                        server,
                        LintSarif.of(RESULT, module, "1.2"),
                        "{runs,0,results,1,locations,0,physicalLocation,artifactLocation,uri}"))
                .isEqualTo("services/shop%20db/db/2.sql");
        assertThat(RepositoryPaths.between(Path.of("/r"), Path.of("/r"))).isEqualTo(RepositoryPaths.ROOT);
        assertThat(RepositoryPaths.between(Path.of("/r"), Path.of("/elsewhere")))
                .isEqualTo(RepositoryPaths.ROOT);
    }

    @Test
    void textIsGroupedByFileAndSummedUp() {
        assertThat(LintText.of(RESULT))
                .contains("db/1 \u00e9.sql:3:5: error: drops ")
                .contains("[drop-table]\n    drop table a\n    Do not.\n\ndb/2.sql:1:1: warning: reads")
                .endsWith("\n3 migrations: 1 error, 1 warning, 1 accepted by schema:allow\nnot replayed: db/3.sql\n");
        assertThat(LintText.of(new LintResult(List.of("a"), List.of(), List.of(), List.of(), List.of())))
                .isEqualTo("1 migration: nothing found\n");
    }

    @Test
    void filesAreWrittenWhole() throws IOException {
        List<Path> files = LintReports.write(
                folder.resolve("target/schema"), RESULT, RepositoryPaths.ROOT, FailLevel.ERROR, "1.2");
        assertThat(files).allMatch(Files::isRegularFile);
        try (Stream<Path> left = Files.list(folder.resolve("target/schema"))) {
            assertThat(left).hasSameSizeAs(files);
        }
    }

    @Test
    void aDirectoryThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() ->
                        LintReports.write(file.resolve("schema"), RESULT, RepositoryPaths.ROOT, FailLevel.ERROR, "1.2"))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining(file.toString());
    }
}
