package io.github.schemamaven.branches;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.order.Commutation;
import io.github.schemamaven.order.Conflict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** One run: a team works on branches, everything is merged, and what lint says of the result is checked. */
final class Simulation {
    private static final int ORDERS = 2;

    private final DevServer server;
    private final Databases databases;
    private final Random random;
    private final Team team;
    private final List<String> wrong = new ArrayList<>();

    private Simulation(DevServer server, Databases databases, Path folder, long seed) {
        this.server = server;
        this.databases = databases;
        this.random = new Random(seed);
        this.team = new Team(server, folder, random);
    }

    /**
     * What a run gave.
     *
     * @param branches how many branches there were
     * @param merges how many merges
     * @param declarationConflicts how many files of the declaration git could not merge
     * @param migrations how many migrations there were at the end
     * @param pairs how many concurrent pairs
     * @param named the pairs that were named
     * @param reconciled whether a migration was written that follows the merged ones
     * @param wrong what was wrong: empty
     * @param story what the team did
     */
    record Result(
            int branches,
            int merges,
            int declarationConflicts,
            int migrations,
            int pairs,
            int named,
            boolean reconciled,
            List<String> wrong,
            List<String> story) {}

    /** Runs one; the same seed gives the same run. */
    static Result run(DevServer server, Databases databases, Path folder, long seed) {
        return new Simulation(server, databases, folder, seed).run();
    }

    private Result run() {
        // 2 to 12, small teams more often
        int branches = 2 + Math.min(random.nextInt(11), Math.min(random.nextInt(11), random.nextInt(11)));
        team.work(branches);
        if (team.migrationConflicts() > 0) {
            wrong.add("git could not merge the migrations");
        }
        Commutation merged = check();
        boolean reconciled = merged.conflicts().isEmpty() && team.reconcile();
        if (reconciled) {
            check();
        }
        return new Result(
                branches,
                team.merges(),
                team.declarationConflicts(),
                team.migrations().files().size(),
                merged.regions().stream()
                        .mapToInt(region -> region.pairs().size())
                        .sum(),
                merged.conflicts().size(),
                reconciled,
                List.copyOf(wrong),
                team.story());
    }

    private Commutation check() {
        MigrationDirectory directory = team.migrations();
        if (!directory.problems().isEmpty()) {
            wrong.add("not intact: " + directory.problems());
        }
        Commutation commutation = Commutation.prove(server, directory, file -> true);
        commutation.conflicts().forEach(conflict -> checkNamed(directory, conflict));
        if (commutation.conflicts().isEmpty()) {
            checkOrders(directory);
        }
        return commutation;
    }

    /** What was named has to be right: the two orders really differ. */
    private void checkNamed(MigrationDirectory directory, Conflict conflict) {
        List<MigrationFile> before = directory.canonicalOrder().stream()
                .filter(file -> !file.equals(conflict.first()) && !file.equals(conflict.second()))
                .filter(file -> conflict.context().contains(file)
                        || directory.isBefore(file, conflict.first())
                        || directory.isBefore(file, conflict.second()))
                .toList();
        List<MigrationFile> one = sequence(before, conflict.first(), conflict.second(), conflict.behind());
        List<MigrationFile> other = sequence(before, conflict.second(), conflict.first(), conflict.behind());
        Optional<String> difference = databases.difference(databases.state(one), databases.state(other));
        if (difference.isEmpty()) {
            wrong.add("false alarm: " + conflict.first().name() + " and "
                    + conflict.second().name());
        } else if (difference.get().startsWith(Databases.OPPOSITE)) {
            wrong.add(difference.get());
        }
    }

    private static List<MigrationFile> sequence(
            List<MigrationFile> before, MigrationFile first, MigrationFile second, List<MigrationFile> behind) {
        List<MigrationFile> order = new ArrayList<>(before);
        order.add(first);
        order.add(second);
        order.addAll(behind);
        return order;
    }

    /** What was not named has to make no difference on databases that ran the branches in other orders. */
    private void checkOrders(MigrationDirectory directory) {
        Databases.State canonical = databases.state(directory.canonicalOrder());
        Set<List<MigrationFile>> orders = new LinkedHashSet<>();
        for (int i = 0; i < ORDERS; i++) {
            orders.add(drawn(directory));
        }
        orders.remove(directory.canonicalOrder());
        for (List<MigrationFile> order : orders) {
            databases
                    .difference(canonical, databases.state(order))
                    .ifPresent(difference -> wrong.add("missed: " + difference + "\n  in the order "
                            + order.stream().map(MigrationFile::name).toList()));
        }
    }

    private List<MigrationFile> drawn(MigrationDirectory directory) {
        List<MigrationFile> left = new ArrayList<>(directory.canonicalOrder());
        List<MigrationFile> order = new ArrayList<>();
        while (!left.isEmpty()) {
            List<MigrationFile> ready = left.stream()
                    .filter(file -> left.stream().noneMatch(other -> directory.isBefore(other, file)))
                    .toList();
            MigrationFile next = ready.get(random.nextInt(ready.size()));
            left.remove(next);
            order.add(next);
        }
        return order;
    }
}
