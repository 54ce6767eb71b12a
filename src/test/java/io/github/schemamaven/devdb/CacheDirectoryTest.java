package io.github.schemamaven.devdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.sql.SchemaException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "names of files there have none of these characters")
class CacheDirectoryTest {
    private static final EmbeddedPlatform PLATFORM = EmbeddedPlatform.current();
    private static final ProcessIdentity SELF = new ProcessIdentity(List.of(), Optional.empty(), 0);

    @TempDir
    private Path directory;

    @Test
    void theVariableComesBeforeTheHomeDirectory() throws Exception {
        Path variable = Files.createDirectory(directory.resolve("Ein Ördner"));

        assertThat(locate(variable.toString(), "home")).isEqualTo(variable.resolve("schema-maven-plugin"));
    }

    @Test
    void aPathThatTheShellWouldChangeIsPassedOver() throws Exception {
        Path variable = Files.createDirectory(directory.resolve("costs $5"));

        assertThat(locate(variable.toString(), "home")).isEqualTo(directory.resolve("home/.cache/schema-maven-plugin"));
    }

    @Test
    void aPathThatJavaCannotReadIsPassedOver() {
        assertThat(locate("\0", "home")).isEqualTo(directory.resolve("home/.cache/schema-maven-plugin"));
    }

    @Test
    void aFileInThePlaceOfADirectoryIsPassedOver() throws Exception {
        Path file = Files.createFile(directory.resolve("file"));

        assertThat(locate(file.toString(), "home")).isEqualTo(directory.resolve("home/.cache/schema-maven-plugin"));
    }

    @Test
    void whereThereIsNoPlaceEachOneIsNamedWithItsReason() {
        String before =
                System.setProperty("java.io.tmpdir", directory.resolve("t$mp").toString());
        try {
            assertThatThrownBy(() -> locate("a\"b", "`home`"))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining("a\"b/schema-maven-plugin' has a character")
                    .hasMessageContaining("`home`/.cache/schema-maven-plugin' has a character")
                    .hasMessageContaining("t$mp/schema-maven-plugin-somebody' has a character")
                    .hasMessageEndingWith("Set XDG_CACHE_HOME to a directory that can be written.");
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
    }

    @Test
    void theDataOfRunningServersGoWhereTheVariableSays() {
        Path run = directory.resolve("on a disk");

        assertThat(cache(Map.of(CacheDirectory.RUN_VARIABLE, run.toString()), "home")
                        .run())
                .isEqualTo(run);
    }

    @Test
    void whatEarlierBuildsLeftOnTheDiskIsStillLookedFor() {
        Path run = directory.resolve("elsewhere");
        CacheDirectory cache = cache(Map.of(CacheDirectory.RUN_VARIABLE, run.toString()), "home");

        assertThat(cache.everyRun()).containsExactly(run, cache.root().resolve("run"));
    }

    private Path locate(String variable, String home) {
        Map<String, String> variables =
                Map.of("XDG_CACHE_HOME", variable, CacheDirectory.RUN_VARIABLE, directory.toString());
        return cache(variables, home).root();
    }

    private CacheDirectory cache(Map<String, String> variables, String home) {
        return CacheDirectory.locate(
                new ConnectionEnvironment(variables, directory.resolve(home), "somebody"), PLATFORM, SELF);
    }
}
