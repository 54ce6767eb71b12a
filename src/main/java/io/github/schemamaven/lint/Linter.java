package io.github.schemamaven.lint;

import io.github.schemamaven.devdb.ScratchDatabase;
import io.github.schemamaven.lint.effect.EffectMeter;
import io.github.schemamaven.lint.rule.Check;
import io.github.schemamaven.migration.DirectoryProblem;
import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.sql.SchemaException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks migrations: their seals and graph, that every one replays, what each statement destroys or blocks, and that
 * the result is what is declared.
 */
public final class Linter {
    /** With these nobody knows what would run, or in which order. */
    private static final Set<DirectoryProblem.Kind> NOT_REPLAYABLE = EnumSet.of(
            DirectoryProblem.Kind.BAD_TEXT, DirectoryProblem.Kind.DUPLICATE_NAME, DirectoryProblem.Kind.CYCLE);

    /** What ends the replay is reported wherever it is. */
    private static final Set<String> STOPS = Set.of(Check.MIGRATION_FAILS.name(), Check.NOT_IN_TRANSACTION.name());

    private Linter() {}

    /**
     * Lints.
     *
     * @throws SchemaException where the dev server or the scratch database fails; what is wrong with the migrations is
     *     a finding instead
     */
    public static LintResult lint(LintRequest request) {
        MigrationDirectory directory = request.directory();
        List<MigrationFile> order = directory.canonicalOrder();
        Acceptance acceptance = new Acceptance();
        directory
                .problems()
                .forEach(problem -> acceptance
                        .findings()
                        .add(Finding.of(
                                Check.INTACT_DIRECTORY,
                                problem.location(),
                                Optional.empty(),
                                problem.message(),
                                problem.advice())));
        boolean replayable = isReplayable(directory);
        int replayed = replayable ? replay(request, order, acceptance) : 0;
        List<Finding> findings = new ArrayList<>(acceptance.findings());
        List<String> notes = new ArrayList<>();
        if (replayable && request.orders().isPresent()) {
            OrderCheck.Result orders = request.orders().get().check(directory, request.linted());
            findings.addAll(orders.findings());
            notes.addAll(orders.notes());
        }
        return new LintResult(
                shown(order), shown(order.subList(replayed, order.size())), findings, acceptance.accepted(), notes);
    }

    private static boolean isReplayable(MigrationDirectory directory) {
        return directory.problems().stream().noneMatch(problem -> NOT_REPLAYABLE.contains(problem.kind()));
    }

    private static List<String> shown(List<MigrationFile> files) {
        return files.stream().map(MigrationFile::shownAs).toList();
    }

    /** Returns how many of the files ran to their end. */
    private static int replay(LintRequest request, List<MigrationFile> order, Acceptance acceptance) {
        try (ScratchDatabase scratch = request.server().createScratch("lint")) {
            int replayed = run(request, order, acceptance, scratch);
            if (replayed == order.size()) {
                request.declaration().ifPresent(check -> acceptance.findings().addAll(check.check(scratch)));
            }
            return replayed;
        } catch (SQLException e) {
            throw new SchemaException("the effect of the migrations cannot be measured: " + e.getMessage(), e);
        }
    }

    private static int run(
            LintRequest request, List<MigrationFile> order, Acceptance acceptance, ScratchDatabase scratch)
            throws SQLException {
        try (Connection work = scratch.connect();
                Connection committed = scratch.connect();
                EffectMeter meter = new EffectMeter(work, committed)) {
            int replayed = 0;
            for (MigrationFile file : order) {
                // What the rules find in the others does not count: they are replayed for the sake of what follows.
                Acceptance own = new Acceptance();
                boolean linted = request.linted().test(file);
                boolean done = new FileLint(scratch, work, meter, file, own).run(linted);
                own.findings().stream()
                        .filter(finding -> linted || STOPS.contains(finding.rule()))
                        .forEach(acceptance.findings()::add);
                if (linted) {
                    acceptance.accepted().addAll(own.accepted());
                }
                if (!done) {
                    break;
                }
                replayed++;
            }
            return replayed;
        }
    }
}
