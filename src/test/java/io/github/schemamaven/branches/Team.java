package io.github.schemamaven.branches;

import io.github.schemamaven.command.DiffCommand;
import io.github.schemamaven.command.Lines;
import io.github.schemamaven.command.MigrationsFolder;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.plan.Scope;
import io.github.schemamaven.source.SchemaSource;
import io.github.schemamaven.sql.SchemaException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** People who work on branches of one repository: they edit the declaration, plan, commit, and merge. */
final class Team {
    static final String MIGRATIONS = "src/main/resources/migrations";
    private static final String SCHEMA = "src/main/resources/schema";
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

    private final DevServer server;
    private final GitRepository git;
    private final Random random;
    private final List<String> story = new ArrayList<>();
    private int merges;
    private int declarationConflicts;
    private int migrationConflicts;

    Team(DevServer server, Path folder, Random random) {
        this.server = server;
        this.git = GitRepository.create(folder);
        this.random = random;
    }

    /** Returns what happened, line by line. */
    List<String> story() {
        return story;
    }

    int merges() {
        return merges;
    }

    int declarationConflicts() {
        return declarationConflicts;
    }

    int migrationConflicts() {
        return migrationConflicts;
    }

    MigrationDirectory migrations() {
        return MigrationDirectory.read(git.folder().resolve(MIGRATIONS), git.folder());
    }

    /** Makes the base, lets every branch do its work, and merges all, two at a time, in a random order. */
    void work(int branches) {
        Edits.base(git.folder().resolve(SCHEMA));
        diff("base", NOW.minusSeconds(1000));
        git.commit("base");
        List<String> tips = new ArrayList<>();
        for (int i = 0; i < branches; i++) {
            String branch = "b" + i;
            git.run("checkout", "--quiet", "-b", branch, "main");
            work(branch);
            tips.add(branch);
        }
        while (tips.size() > 1) {
            String into = tips.remove(random.nextInt(tips.size()));
            String from = tips.remove(random.nextInt(tips.size()));
            git.run("checkout", "--quiet", into);
            merge(from);
            if (random.nextInt(4) == 0) {
                work(into);
            }
            tips.add(into);
        }
        git.run("checkout", "--quiet", tips.get(0));
    }

    private void work(String branch) {
        Edits edits = new Edits(git.folder().resolve(SCHEMA), random, branch);
        // Most clocks agree to the second; some are a day off.
        Instant time = random.nextInt(4) == 0 ? NOW.plusSeconds(random.nextInt(172800) - 86400) : NOW;
        int commits = random.nextInt(4) == 0 ? 2 : 1;
        for (int i = 0; i < commits; i++) {
            for (int attempt = 0; attempt < 6; attempt++) {
                String what = edits.one();
                if (diff(what.replaceAll("[^a-z0-9]+", " ").strip(), time)) {
                    story.add(branch + ": " + what);
                    git.commit(what);
                    break;
                }
                git.run("checkout", "--quiet", "--", ".");
                git.run("clean", "--quiet", "-fd");
            }
        }
    }

    private void merge(String from) {
        merges++;
        story.add("merge " + from);
        List<String> conflicts = git.merge(from);
        migrationConflicts += (int)
                conflicts.stream().filter(file -> file.startsWith(MIGRATIONS)).count();
        for (String file : conflicts) {
            declarationConflicts++;
            String side = random.nextBoolean() ? "--ours" : "--theirs";
            story.add("conflict in " + file + ", taking " + side);
            if (git.succeeds("checkout", "--quiet", side, "--", file)) {
                git.run("add", "--", file);
            } else {
                // the chosen side dropped the object
                git.run("rm", "--quiet", "--", file);
            }
        }
        if (!conflicts.isEmpty()) {
            git.commit("merge " + from);
        }
    }

    /** Runs {@code schema:diff}; returns whether a migration was written. */
    boolean diff(String name, Instant time) {
        Clock clock = Clock.fixed(time, ZoneOffset.UTC);
        try {
            return !new DiffCommand(new Lines(), () -> server, clock)
                    .run(new DiffCommand.Request(
                            new SchemaSource.SqlFolder(git.folder().resolve(SCHEMA)),
                            new MigrationsFolder(git.folder().resolve(MIGRATIONS), git.folder()),
                            name,
                            false,
                            Scope.ALL))
                    .isEmpty();
        } catch (SchemaException refused) {
            return false;
        }
    }

    /** Writes and commits what the merged declaration says and the migrations do not; returns whether there was something. */
    boolean reconcile() {
        boolean written = diff("reconcile", NOW.plusSeconds(1000));
        if (written) {
            git.commit("reconcile");
            story.add("reconcile");
        }
        return written;
    }
}
