package io.github.schemamaven.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemamaven.corpus.CorpusResult.Outcome;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.TestDevServer;
import io.github.schemamaven.plan.Scope;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short run over changes that meet; the long one, with all of them, is a corpus run. */
@ExtendWith(TestDevServer.class)
class ChangesTest {
    private static final int STEP = 17;

    private static final int MIXED = 4;

    @ParameterizedTest
    @ValueSource(strings = {"table", "partitions", "inheritance", "types", "queries", "building", "foreign", "modern"})
    void fromSeveralChangesToOthersConvergesBothWays(String folder, DevServer server, @TempDir Path out)
            throws IOException, SQLException {
        Path cases = Path.of("src/test/resources/changes").resolve(folder);
        List<ChangesTask.Change> all = ChangesTask.read(cases);
        List<CorpusResult> results = new ArrayList<>();
        for (long seed = 1; seed <= MIXED; seed++) {
            results.addAll(new MixedChangesTask(setting(server, out), cases, folder, all, seed).run());
        }
        assertThat(results).hasSize(2 * MIXED);
        assertThat(results)
                .filteredOn(result -> result.outcome() == Outcome.FAILED)
                .isEmpty();
        assertThat(results)
                .filteredOn(result -> result.outcome() == Outcome.CONVERGED)
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "partitions", "inheritance", "types", "queries", "modern"})
    void twoChangesAtOnceConvergeBothWays(String folder, DevServer server, @TempDir Path out)
            throws IOException, SQLException {
        Path cases = Path.of("src/test/resources/changes").resolve(folder);
        List<ChangesTask.Change> all = ChangesTask.read(cases);
        List<ChangesTask.Change> some = IntStream.iterate(0, i -> i < all.size(), i -> i + STEP)
                .mapToObj(all::get)
                .toList();
        List<CorpusResult> results = new ArrayList<>();
        for (int first = 0; first < some.size(); first++) {
            results.addAll(new ChangesTask(setting(server, out), cases, folder, some, first).run());
        }
        assertThat(results).hasSize(some.size() * (some.size() + 1));
        assertThat(results)
                .filteredOn(result -> result.outcome() != Outcome.CONVERGED && result.outcome() != Outcome.INPUT_ERROR)
                .isEmpty();
        assertThat(results)
                .filteredOn(result -> result.outcome() == Outcome.CONVERGED)
                .hasSizeGreaterThan(20);
    }

    private static CorpusSetting setting(DevServer server, Path out) {
        return new CorpusSetting(server, out, Scope.ALL, Optional.empty());
    }
}
