package io.github.schemamaven.lint;

import io.github.schemamaven.lint.rule.Check;
import io.github.schemamaven.lint.rule.Rule;
import io.github.schemamaven.lint.rule.Rules;
import io.github.schemamaven.sql.SqlStatement.Comment;
import io.github.schemamaven.sql.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sorts the findings of one statement into those that the lines above it accept and the rest. */
final class Acceptance {
    private static final String FORM = "Write '-- schema:allow <rule> <reason>' right above the statement.";

    private final List<Finding> findings = new ArrayList<>();
    private final List<LintResult.Accepted> accepted = new ArrayList<>();

    /** Returns what stays, in order. */
    List<Finding> findings() {
        return findings;
    }

    /** Returns what was accepted, in order. */
    List<LintResult.Accepted> accepted() {
        return accepted;
    }

    /**
     * Takes what was found at one statement.
     *
     * @param comments the comments above the statement
     * @param found the findings
     */
    void add(List<Comment> comments, List<Finding> found) {
        List<Allowance> allowances = comments.stream()
                .map(Allowance::read)
                .flatMap(Optional::stream)
                .filter(this::isValid)
                .toList();
        Set<Allowance> used = new LinkedHashSet<>();
        for (Finding finding : found) {
            Optional<Allowance> allowance = allowances.stream()
                    .filter(candidate -> candidate.rule().equals(finding.rule()))
                    .findFirst();
            if (allowance.isPresent()) {
                used.add(allowance.get());
                accepted.add(new LintResult.Accepted(finding, allowance.get().reason()));
            } else {
                findings.add(finding);
            }
        }
        allowances.stream().filter(allowance -> !used.contains(allowance)).forEach(this::addUnused);
    }

    private boolean isValid(Allowance allowance) {
        if (allowance.rule().isEmpty()) {
            addInvalid(allowance, "a schema:allow line names no rule", FORM);
            return false;
        }
        if (Rules.named(allowance.rule()).isEmpty()) {
            addInvalid(allowance, "'" + allowance.rule() + "' is not a rule", didYouMean(allowance.rule()));
            return false;
        }
        if (!Rules.named(allowance.rule()).get().canBeAccepted()) {
            addInvalid(
                    allowance,
                    "'" + allowance.rule() + "' cannot be accepted by a schema:allow line",
                    "Mend what it finds and remove the line.");
            return false;
        }
        if (allowance.reason().isEmpty()) {
            addInvalid(
                    allowance,
                    "the schema:allow line for '" + allowance.rule() + "' gives no reason",
                    "Write behind the rule's name why it is safe here: reviewers will ask.");
            return false;
        }
        return true;
    }

    private static String didYouMean(String name) {
        List<String> names = Rules.all().stream()
                .filter(Rule::canBeAccepted)
                .map(Rule::name)
                .sorted()
                .toList();
        String near = Suggestion.of(name, names).strip();
        return near.isEmpty() ? "The rules are: " + String.join(", ", names) + "." : near;
    }

    private void addInvalid(Allowance allowance, String message, String advice) {
        findings.add(Finding.of(Check.INVALID_ALLOW, allowance.location(), Optional.empty(), message, advice));
    }

    private void addUnused(Allowance allowance) {
        findings.add(Finding.of(
                Check.UNUSED_ALLOW,
                allowance.location(),
                Optional.empty(),
                "nothing below this line is found by '" + allowance.rule() + "'",
                "Remove the line, so that it does not accept something else one day."));
    }
}
