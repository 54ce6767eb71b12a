package io.github.schemamaven.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemamaven.migration.MigrationDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which orders are run: on random graphs, without a database. */
class OrdersTest {
    @TempDir
    Path folder;

    private void migration(int number, int... parents) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int parent : parents) {
            text.append("-- schema:after ").append(name(parent)).append('\n');
        }
        Files.writeString(folder.resolve(name(number) + ".sql"), text + "select 1;\n");
    }

    private static String name(int number) {
        return "202601010000%02d_m".formatted(number);
    }

    private Precedence read() {
        MigrationDirectory directory = MigrationDirectory.read(folder);
        return Precedence.of(directory, directory.canonicalOrder());
    }

    private Precedence random(Random random, int size) throws IOException {
        for (int i = 0; i < size; i++) {
            int self = i;
            migration(
                    i,
                    IntStream.range(0, i)
                            .filter(parent -> random.nextInt(self + 1) == 0)
                            .toArray());
        }
        return read();
    }

    private static void assertAllowed(Precedence precedence, List<Integer> order) {
        assertThat(order).hasSize(precedence.size()).doesNotHaveDuplicates();
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                assertThat(precedence.before(order.get(j), order.get(i)))
                        .as("%d before %d in %s", order.get(j), order.get(i), order)
                        .isFalse();
            }
        }
    }

    @RepeatedTest(30)
    void runsOnlyAllowedOrdersAndEveryPairBothWays(RepetitionInfo repetition) throws IOException {
        Precedence precedence =
                random(new Random(repetition.getCurrentRepetition()), 3 + repetition.getCurrentRepetition() % 9);
        OrderCover cover = OrderCover.of(precedence);
        assertThat(cover.orders().get(0))
                .isEqualTo(IntStream.range(0, precedence.size()).boxed().toList());
        Set<List<Integer>> ways = new HashSet<>();
        for (List<Integer> order : cover.orders()) {
            assertAllowed(precedence, order);
            for (int i = 0; i < order.size(); i++) {
                for (int j = i + 1; j < order.size(); j++) {
                    ways.add(List.of(order.get(i), order.get(j)));
                }
            }
        }
        for (int i = 0; i < precedence.size(); i++) {
            for (int j = 0; j < precedence.size(); j++) {
                if (precedence.concurrent(i, j)) {
                    assertThat(ways).contains(List.of(i, j));
                }
            }
        }
    }

    @RepeatedTest(20)
    void runsEachAsEarlyAndAsLateAsItCanCome(RepetitionInfo repetition) throws IOException {
        Precedence precedence = random(new Random(100L + repetition.getCurrentRepetition()), 9);
        List<List<Integer>> orders = OrderCover.of(precedence).orders();
        for (int i = 0; i < precedence.size(); i++) {
            int number = i;
            long above = precedence.above(number).cardinality();
            long below = IntStream.range(0, precedence.size())
                    .filter(other -> precedence.before(number, other))
                    .count();
            assertThat(orders).anyMatch(order -> order.indexOf(number) == above);
            assertThat(orders).anyMatch(order -> order.size() - 1 - order.indexOf(number) == below);
        }
    }

    @RepeatedTest(20)
    void walksToAnotherOrderBySwapsOfConcurrentNeighbours(RepetitionInfo repetition) throws IOException {
        Precedence precedence = random(new Random(200L + repetition.getCurrentRepetition()), 8);
        for (List<Integer> order : OrderCover.of(precedence).orders()) {
            SwapPath path = new SwapPath(order);
            assertThat(path.at(0)).isSorted();
            assertThat(path.at(path.length())).isEqualTo(order);
            for (int step = 1; step <= path.length(); step++) {
                List<Integer> before = path.at(step - 1);
                List<Integer> after = path.at(step);
                int place = path.place(step);
                assertAllowed(precedence, after);
                assertThat(after.get(place)).isEqualTo(before.get(place + 1));
                assertThat(after.get(place + 1)).isEqualTo(before.get(place));
                assertThat(precedence.concurrent(after.get(place), after.get(place + 1)))
                        .isTrue();
            }
        }
    }

    @Test
    void runsAllOrdersOfTwoBranchesWithThreeMigrationsEach() throws IOException {
        migration(0);
        for (int i = 1; i < 7; i++) {
            migration(i, i < 3 ? 0 : i - 2);
        }
        Precedence precedence = read();
        Precedence.Region region = new Precedence.Region(1, 7);
        assertThat(precedence.regions()).containsExactly(region);
        OrderCover cover = OrderCover.of(precedence.inside(region));
        assertThat(cover.all()).isTrue();
        assertThat(cover.orders()).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void aMergeEndsARegion() throws IOException {
        migration(0);
        migration(1, 0);
        migration(2, 0);
        migration(3, 1, 2);
        migration(4, 3);
        migration(5, 3);
        assertThat(read().regions()).containsExactly(new Precedence.Region(1, 3), new Precedence.Region(4, 6));
    }

    @Test
    void thirtyBranchesTakeAboutThirtyOrders() throws IOException {
        for (int i = 0; i < 30; i++) {
            migration(i);
        }
        OrderCover cover = OrderCover.of(read());
        assertThat(cover.all()).isFalse();
        assertThat(cover.orders()).hasSizeBetween(30, 36);
    }
}
