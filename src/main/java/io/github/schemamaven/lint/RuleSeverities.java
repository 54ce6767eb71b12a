package io.github.schemamaven.lint;

import io.github.schemamaven.lint.rule.Rule;
import io.github.schemamaven.lint.rule.Rules;
import io.github.schemamaven.lint.rule.Severity;
import io.github.schemamaven.sql.SchemaException;
import io.github.schemamaven.sql.Suggestion;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How much a project wants the findings of rules to matter.
 *
 * @param byRule the rules that have another severity than their own; empty for one that is off
 */
public record RuleSeverities(Map<String, Optional<Severity>> byRule) {
    /** Every rule as it is. */
    public static final RuleSeverities DEFAULT = new RuleSeverities(Map.of());

    private static final String OFF = "off";

    /** Copies the map. */
    public RuleSeverities {
        byRule = Map.copyOf(byRule);
    }

    /**
     * Reads settings such as {@code index-build-blocks=off}.
     *
     * @param property the user property that holds them, for messages
     * @param settings each a rule's name, {@code =}, and {@code error}, {@code warning} or {@code off}
     * @throws SchemaException if one has another form, names no rule or a rule that cannot be changed, or two are about
     *     the same rule
     */
    public static RuleSeverities parse(String property, List<String> settings) {
        Map<String, Optional<Severity>> byRule = new HashMap<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            if (equals < 0) {
                throw new SchemaException(property + ": '" + setting + "' has no '='."
                        + " Write a rule and what it shall be: index-build-blocks=off");
            }
            String name = setting.substring(0, equals).trim();
            Optional<Severity> severity =
                    severity(property, setting, setting.substring(equals + 1).trim());
            if (byRule.put(requireChangeable(property, name), severity) != null) {
                throw new SchemaException(property + " names the rule '" + name + "' twice; leave one out.");
            }
        }
        return new RuleSeverities(byRule);
    }

    private static Optional<Severity> severity(String property, String setting, String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "error" -> Optional.of(Severity.ERROR);
            case "warning" -> Optional.of(Severity.WARNING);
            case OFF -> Optional.empty();
            default ->
                throw new SchemaException(property + ": '" + setting + "' says none of error, warning, off."
                        + Suggestion.of(word, List.of("error", "warning", OFF)));
        };
    }

    private static String requireChangeable(String property, String name) {
        Rule rule = Rules.named(name).orElseThrow(() -> new SchemaException(unknown(property, name)));
        if (rule.hasFixedSeverity()) {
            throw new SchemaException(property + ": '" + name + "' cannot be changed: what it finds fails in"
                    + " schema:apply too. Leave it out.");
        }
        return name;
    }

    private static String unknown(String property, String name) {
        List<String> names = Rules.all().stream()
                .filter(rule -> !rule.hasFixedSeverity())
                .map(Rule::name)
                .sorted()
                .toList();
        String near = Suggestion.of(name, names);
        return property + ": there is no rule '" + name + "'."
                + (near.isEmpty() ? "\nThe rules are: " + String.join(", ", names) : near);
    }

    /** Returns a result without the findings of rules that are off, and with the severities that are set. */
    public LintResult of(LintResult result) {
        return new LintResult(
                result.files(),
                result.notReplayed(),
                result.findings().stream()
                        .flatMap(finding -> of(finding).stream())
                        .toList(),
                result.accepted().stream()
                        .flatMap(
                                each -> of(each.finding())
                                        .map(finding -> new LintResult.Accepted(finding, each.reason()))
                                        .stream())
                        .toList(),
                result.notes());
    }

    private Optional<Finding> of(Finding finding) {
        Optional<Severity> set = byRule.get(finding.rule());
        return set == null ? Optional.of(finding) : set.map(finding::withSeverity);
    }

    /** Returns the settings as {@link #parse} reads them. */
    @Override
    public String toString() {
        return byRule.entrySet().stream()
                .map(entry -> entry.getKey() + "="
                        + entry.getValue().map(Severity::label).orElse(OFF))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
