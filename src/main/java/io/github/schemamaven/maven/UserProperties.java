package io.github.schemamaven.maven;

import io.github.schemamaven.sql.SchemaException;
import io.github.schemamaven.sql.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/**
 * Finds the {@code -Dschema.…} that no goal reads. Maven passes them over in silence, and {@code -Dschema.dryrun} would
 * apply for real.
 */
final class UserProperties {
    private static final String PREFIX = "schema.";
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{(schema\\.[^}]+)}");

    private UserProperties() {}

    /** Returns the user properties that the goals of a plugin read. */
    static Set<String> known(PluginDescriptor plugin) {
        Set<String> known = new TreeSet<>();
        for (MojoDescriptor goal : plugin.getMojos()) {
            List<Parameter> parameters = goal.getParameters() == null ? List.of() : goal.getParameters();
            parameters.stream()
                    .map(Parameter::getExpression)
                    .filter(Objects::nonNull)
                    .map(EXPRESSION::matcher)
                    .filter(Matcher::matches)
                    .forEach(expression -> known.add(expression.group(1)));
        }
        return known;
    }

    /**
     * Checks what the user gave.
     *
     * @param given the names of the user properties
     * @param known those that the goals read
     * @param own those that the project's POM declares: {@code -D} changes them for the project's own use
     * @return those that nobody knows and that resemble none of ours: they may be meant for another plugin
     * @throws SchemaException if one is nearly one of ours
     */
    static List<String> check(Collection<String> given, Set<String> known, Collection<String> own) {
        List<String> unknown = given.stream()
                .filter(name -> name.startsWith(PREFIX) && !known.contains(name) && !own.contains(name))
                .sorted()
                .toList();
        List<String> names = known.stream().map(UserProperties::bare).toList();
        for (String name : unknown) {
            String meant = Suggestion.nearest(bare(name), names).orElse("");
            if (!meant.isEmpty()) {
                throw new SchemaException("No goal has a parameter '" + name + "'. Did you mean '" + PREFIX + meant
                        + "'?\n'mvn schema:help -Ddetail' prints all of them. If it is meant for something else, declare it"
                        + " under <properties> in the POM.");
            }
        }
        return unknown;
    }

    private static String bare(String name) {
        return name.substring(PREFIX.length());
    }
}
