package io.github.schemamaven.command;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.lint.Finding;
import io.github.schemamaven.lint.OrderCheck;
import io.github.schemamaven.lint.rule.Check;
import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.order.Commutation;
import io.github.schemamaven.order.Conflict;
import io.github.schemamaven.order.Outcome;
import io.github.schemamaven.order.ProofFile;
import io.github.schemamaven.sql.Location;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Says which concurrent migrations give another schema in another order.
 *
 * @param server where the orders are run
 * @param proofFile what gets the proof, for builds that deploy where no dev server can run; empty for none
 */
record CommutationCheck(DevServer server, Optional<Path> proofFile) implements OrderCheck {
    private static final int SHOWN = 10;

    @Override
    public Result check(MigrationDirectory directory, Predicate<MigrationFile> linted) {
        Commutation commutation = Commutation.prove(server, directory, linted);
        proofFile.ifPresent(file -> write(file, directory, commutation));
        return new Result(
                commutation.conflicts().stream().map(CommutationCheck::finding).toList(),
                commutation.regions().stream()
                        .flatMap(region -> note(region).stream())
                        .toList());
    }

    private void write(Path file, MigrationDirectory directory, Commutation commutation) {
        if (!commutation.regions().isEmpty()) {
            FileOutput.write(file, ProofFile.text(directory, commutation, server.majorVersion()));
        } else if (Files.exists(file)) {
            FileOutput.delete(file);
        }
    }

    /** Returns what was proved of a region, one line; empty where nothing was, or the named pairs leave one order alone. */
    private static Optional<String> note(Commutation.Region region) {
        if (region.orders() < 2) {
            return Optional.empty();
        }
        String files = Phrase.count(region.files().size(), "migration") + " from '"
                + region.files().get(0).name() + "' to '"
                + region.files().get(region.files().size() - 1).name() + "', "
                + Phrase.count(region.pairs().size(), "concurrent pair");
        String orders =
                region.all() ? "all " + region.orders() + " orders" : region.orders() + " orders, each pair both ways,";
        return Optional.of("Order proved: " + files + ": " + orders
                + (region.conflicts().isEmpty() ? "" : " that keep the order of the pairs named above")
                + " give the same schema" + (region.reconciled() ? ", some only by the migrations that follow" : "")
                + ".");
    }

    static Finding finding(Conflict conflict) {
        Location location = location(conflict);
        String first = conflict.first().name();
        String second = conflict.second().name();
        StringBuilder message =
                new StringBuilder("'" + first + "' and '" + second + "' are concurrent, and their order matters.");
        if (!conflict.context().isEmpty()) {
            message.append("\n  after ").append(names(conflict.context()));
        }
        String behind = conflict.behind().isEmpty() ? "" : ", then " + names(conflict.behind());
        message.append("\n  first '" + first + "', then '" + second + "'" + behind + ": ")
                .append(result(conflict.canonical(), conflict, "one schema"));
        message.append("\n  first '" + second + "', then '" + first + "'" + behind + ": ")
                .append(result(conflict.swapped(), conflict, "another"));
        if (!conflict.objects().isEmpty()) {
            message.append("\n  what differs: ").append(shortened(conflict.objects(), ", "));
        }
        if (!conflict.way().isEmpty()) {
            message.append("\n  from the first to the second:");
            limited(conflict.way())
                    .forEach(sql -> message.append("\n    ")
                            .append(sql.replace("\n", "\n    "))
                            .append(';'));
        }
        return Finding.of(
                Check.ORDER_MATTERS,
                location,
                Optional.empty(),
                message.toString(),
                "Decide the order: 'mvn schema:rebase -Dschema.migration=" + second + "' plans '" + second
                        + "' again on top of the other (or the other way round), as long as no target has applied it.");
    }

    /** The failing statement, else the migration that comes second. */
    private static Location location(Conflict conflict) {
        return conflict.canonical() instanceof Outcome.Refused refused
                ? refused.location()
                : conflict.swapped() instanceof Outcome.Refused refused
                        ? refused.location()
                        : conflict.second().line(1);
    }

    private static String result(Outcome outcome, Conflict conflict, String schema) {
        if (outcome instanceof Outcome.Refused refused) {
            return "fails\n    " + refused.failure().getMessage().replace("\n", "\n    ");
        }
        return conflict.objects().isEmpty() ? "runs" : schema;
    }

    private static String names(List<MigrationFile> files) {
        return shortened(files.stream().map(file -> "'" + file.name() + "'").toList(), ", ");
    }

    private static List<String> limited(List<String> lines) {
        return lines.subList(0, Math.min(SHOWN, lines.size()));
    }

    private static String shortened(List<String> names, String separator) {
        String more = names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "";
        return names.stream().limit(SHOWN).collect(Collectors.joining(separator)) + more;
    }
}
