package io.github.schemamaven.random;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.TestDevServer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The short run: a few fixed seeds, so that a change which breaks something common is seen at once. The long run with
 * other seeds and majors is the profile {@code random}.
 */
@ExtendWith(TestDevServer.class)
class RandomPairsTest {
    private static final int PAIRS = 25;
    private static final List<Theme> THEMES = List.of(Theme.ALL, Theme.TABLES, Theme.QUERIES);

    @Test
    void everyPairOfAFewSeedsConvergesBothWays(DevServer server) throws SQLException {
        Databases.makeShared(server);
        List<String> failures = new ArrayList<>();
        for (long seed = 1; seed <= PAIRS; seed++) {
            Theme theme = THEMES.get((int) (seed % THEMES.size()));
            Trial trial = new Trial(server, Optional.empty(), Optional.empty(), Manner.of(seed), false);
            try (Generator.Grown grown = Generator.grow(server, theme, seed)) {
                for (Outcome outcome : trial.run(grown)) {
                    if (outcome.isFailure()) {
                        Pair small = new Shrinker(trial, outcome).shrink(grown.pair());
                        failures.add(described(server, seed, outcome, small));
                    }
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void aSeedGivesTheSamePairAgain(DevServer server) throws SQLException {
        Databases.makeShared(server);
        assertThat(Generator.pair(server, Theme.ALL, 7)).isEqualTo(Generator.pair(server, Theme.ALL, 7));
    }

    private static String described(DevServer server, long seed, Outcome outcome, Pair small) {
        return "seed " + seed + " on " + server.majorVersion() + ", " + outcome.direction() + ": " + outcome.message()
                + "\nold.sql:\n" + Pair.script(small.old()) + "\nnew.sql:\n" + Pair.script(small.wanted());
    }
}
