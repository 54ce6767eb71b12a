package io.github.schemamaven.source;

import io.github.schemamaven.sql.SchemaException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells the user why a source does not load: what is wrong in itself first, then statements that wait for one another
 * in a circle, then those that only lack what one of the others would have made.
 */
final class FailureReport {
    private static final int SHOWN = 20;

    private final List<Failure> failures;
    private final int statements;
    /** For each failure the one that would have made what it lacks; null where there is none. */
    private final Map<Failure, Failure> needs = new HashMap<>();

    FailureReport(List<Failure> failures, int statements) {
        this.failures = failures;
        this.statements = statements;
        Map<String, List<Failure>> byName = new HashMap<>();
        for (Failure failure : failures) {
            List<String> name = definedName(failure);
            if (!name.isEmpty()) {
                byName.computeIfAbsent(name.get(name.size() - 1), any -> new ArrayList<>())
                        .add(failure);
            }
        }
        for (Failure failure : failures) {
            findNeed(failure, byName);
        }
    }

    private static List<String> definedName(Failure failure) {
        StatementHeader header = failure.statement().header();
        return header.manner() == StatementHeader.Manner.DEFINES ? header.name() : List.of();
    }

    private void findNeed(Failure failure, Map<String, List<Failure>> byName) {
        if (!failure.mayWait()) {
            return;
        }
        for (String missing : MissingNames.of(failure.reason())) {
            for (Failure maker : byName.getOrDefault(MissingNames.lastPart(missing), List.of())) {
                if (!maker.equals(failure) && MissingNames.mayMean(missing, definedName(maker))) {
                    needs.putIfAbsent(failure, maker);
                }
            }
        }
    }

    /** Makes the exception. */
    SchemaException exception() {
        Set<Failure> circular = new LinkedHashSet<>();
        List<List<Failure>> circles = circles(circular);
        List<Failure> causes =
                failures.stream().filter(failure -> !needs.containsKey(failure)).toList();
        List<Failure> consequences = failures.stream()
                .filter(failure -> needs.containsKey(failure) && !circular.contains(failure))
                .toList();
        StringBuilder text = new StringBuilder("The schema source does not load: %d of its %d statements fail%s."
                .formatted(failures.size(), statements, failures.size() == 1 ? "s" : ""));
        list(text, causes);
        circles.forEach(circle -> describe(text, circle));
        if (!consequences.isEmpty()) {
            text.append("\n\nBecause of these, %d more do%s not load:"
                    .formatted(consequences.size(), consequences.size() == 1 ? "es" : ""));
            consequences.stream()
                    .limit(SHOWN)
                    .forEach(failure -> text.append("\n  ")
                            .append(failure.statement().statement().start())
                            .append(": ")
                            .append(failure.reason())
                            .append(" (see ")
                            .append(needs.get(failure).statement().statement().start())
                            .append(")"));
            more(text, consequences.size());
        }
        return new SchemaException(text.toString());
    }

    private static void list(StringBuilder text, List<Failure> list) {
        list.stream().limit(SHOWN).forEach(failure -> text.append("\n\n").append(failure.message()));
        more(text, list.size());
    }

    private static void more(StringBuilder text, int size) {
        if (size > SHOWN) {
            text.append("\n... and ").append(size - SHOWN).append(" more");
        }
    }

    /** Follows what each failure needs; whoever comes back to itself is in a circle. */
    private List<List<Failure>> circles(Set<Failure> circular) {
        List<List<Failure>> circles = new ArrayList<>();
        Set<Failure> done = new LinkedHashSet<>();
        for (Failure failure : failures) {
            List<Failure> path = new ArrayList<>();
            Failure at = failure;
            while (at != null && !done.contains(at)) {
                done.add(at);
                path.add(at);
                at = needs.get(at);
            }
            int start = path.indexOf(at);
            if (start >= 0) {
                List<Failure> circle = path.subList(start, path.size());
                circles.add(circle);
                circular.addAll(circle);
            }
        }
        return circles;
    }

    private void describe(StringBuilder text, List<Failure> circle) {
        text.append("\n\nThese statements wait for one another, so none of them can be first:");
        for (Failure failure : circle) {
            text.append("\n  %s: %s needs %s at %s"
                    .formatted(
                            failure.statement().statement().start(),
                            failure.statement().describe(),
                            needs.get(failure).statement().describe(),
                            needs.get(failure).statement().statement().start()));
        }
        text.append(circle.stream().map(Failure::message).collect(Collectors.joining("\n\n", "\n\n", "")));
    }
}
