package io.github.schemamaven.maven;

import io.github.schemamaven.sql.SchemaException;
import io.github.schemamaven.sql.Suggestion;
import java.util.List;
import java.util.Optional;

/** Chooses among the configured environments. */
final class Environments {
    private final List<Environment> environments;

    Environments(List<Environment> environments) {
        this.environments = environments == null ? List.of() : List.copyOf(environments);
    }

    /**
     * Returns the environment of that name.
     *
     * @param name the value of {@code schema.env}, or null where no environment is chosen
     * @return the environment; empty where none is chosen
     * @throws SchemaException if there is no such environment, with the ones that there are
     */
    Optional<Environment> choose(String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        List<Environment> found = environments.stream()
                .filter(environment -> environment.name().equals(name.trim()))
                .toList();
        if (found.size() > 1) {
            throw new SchemaException("<environments> in the plugin's configuration has " + found.size()
                    + " entries named '" + name.trim() + "'. Give each its own <name>.");
        }
        if (found.isEmpty()) {
            throw new SchemaException(unknown(name.trim()));
        }
        return Optional.of(found.get(0));
    }

    private String unknown(String name) {
        List<String> names = environments.stream().map(Environment::name).toList();
        if (names.isEmpty()) {
            return "schema.env=" + name + " names an environment, but the plugin's configuration has no <environments>."
                    + "\nThey belong into <plugin><configuration> of this project's POM: what stands inside an <execution>"
                    + " is not seen by a goal that is called on the command line.";
        }
        return "There is no environment '" + name + "' (parameter schema.env)." + Suggestion.of(name, names)
                + "\n<environments> in the plugin's configuration has: " + String.join(", ", names) + ".";
    }
}
