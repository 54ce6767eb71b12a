package io.github.schemamaven.branches;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.TestDevServer;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A few runs of the simulation; {@code ./mvnw -Pbranches verify} makes hundreds. */
@ExtendWith(TestDevServer.class)
class SimulationTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatLintSaysOfMergedBranchesIsSo(long seed, DevServer server) {
        Simulation.Result result = Simulation.run(server, new Databases(server, ""), folder, seed);
        assertThat(result.wrong()).as(() -> String.join("\n", result.story())).isEmpty();
        assertThat(result.merges()).isEqualTo(result.branches() - 1);
    }
}
