package io.github.schemamaven.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.source.SchemaSource.ProgramOutput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs here are those of Unix")
class ProgramRunnerTest {
    @TempDir
    private Path folder;

    private String run(String... command) {
        return run(Duration.ofSeconds(60), command);
    }

    private String run(Duration timeout, String... command) {
        ProgramOutput source =
                new ProgramOutput(List.of(command), folder, timeout, Map.of("SCHEMA_NAME", "app", "SECRET", "hush"));
        return new ProgramRunner(source).run().text();
    }

    @Test
    void argumentsReachTheProgramAsTheyAre() {
        assertThat(run("printf", "%s|", "a b", "$HOME", "*", "é;")).isEqualTo("a b|$HOME|*|é;|");
    }

    @Test
    void theProgramRunsInItsFolderWithItsVariables() {
        assertThat(run("sh", "-c", "pwd; echo \"$SCHEMA_NAME\"; cat")).isEqualTo(folder.toAbsolutePath() + "\napp\n");
    }

    @Test
    void aFailureShowsExitCodeAndErrors() {
        assertThatThrownBy(() -> run("sh", "-c", "echo partly; echo 'no such schema.ts' >&2; exit 3"))
                .hasMessageContaining("failed with exit code 3")
                .hasMessageContaining("its standard error:\n    no such schema.ts")
                .hasMessageContaining("its standard output:\n    partly")
                .message()
                .doesNotContain("hush");
    }

    @Test
    void onlyTheLastOfManyErrorLinesAreShown() {
        assertThatThrownBy(() -> run("sh", "-c", "seq 1 5000 >&2; exit 1"))
                .hasMessageContaining("the last 40 lines of its standard error")
                .hasMessageContaining("    5000")
                .message()
                .doesNotContain("    4960\n");
    }

    @Test
    void aProgramThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> run("no-such-program-anywhere"))
                .hasMessageContaining("'no-such-program-anywhere' cannot be started")
                .hasMessageContaining("PATH");
    }

    @Test
    void aTimeoutEndsTheProgramAndWhatItStarted() throws Exception {
        Path pid = folder.resolve("pid");
        assertThatThrownBy(() ->
                        run(Duration.ofMillis(1500), "sh", "-c", "sleep 300 & echo $! > pid; trap '' TERM; wait; wait"))
                .hasMessageContaining("did not end within")
                .hasMessageContaining("was ended");
        long child = Long.parseLong(Files.readString(pid).strip());
        Optional<ProcessHandle> handle = ProcessHandle.of(child);
        if (handle.isPresent()) {
            handle.get().onExit().get();
        }
        assertThat(ProcessHandle.of(child).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void aProcessThatTheProgramLeavesBehindIsNotWaitedFor() {
        assertThat(run("sh", "-c", "sleep 3 & echo 'select 1;'")).isEqualTo("select 1;\n");
    }

    @Test
    void printingNothingIsAnError() {
        assertThatThrownBy(() -> run("sh", "-c", "echo hint >&2"))
                .hasMessageContaining("printed nothing")
                .hasMessageContaining("    hint");
    }

    @Test
    void outputThatIsNotUtf8IsRefusedWithItsPlace() {
        assertThatThrownBy(() -> run("printf", "select 1;\n-- \\351"))
                .hasMessageContaining("<command printf>:2:4: the byte 0xE9 is not UTF-8");
    }

    @Test
    void aMissingWorkingDirectoryIsNamed() {
        ProgramOutput source =
                new ProgramOutput(List.of("true"), folder.resolve("nowhere"), Duration.ofSeconds(1), Map.of());
        assertThatThrownBy(() -> new ProgramRunner(source).run()).hasMessageContaining("nowhere' does not exist");
    }
}
