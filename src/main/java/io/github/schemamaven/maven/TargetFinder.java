package io.github.schemamaven.maven;

import io.github.schemamaven.devdb.ConnectionEnvironment;
import io.github.schemamaven.devdb.ConnectionSettings;
import io.github.schemamaven.devdb.ConnectionUrl;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.maven.settings.Server;

/**
 * Puts a target together from what the user gave. What stands on the command line comes before the chosen environment,
 * that before the plugin's configuration, that before the variables of the process.
 *
 * @param maven the build
 * @param environment the chosen environment
 * @param url the parameter {@code url}
 * @param user the parameter {@code user}
 * @param password the parameter {@code password}
 * @param serverId the parameter {@code serverId}
 * @param rehearsal gives the throwaway target of {@code schema.url=embedded}
 */
record TargetFinder(
        MavenContext maven,
        Optional<Environment> environment,
        Optional<String> url,
        Optional<String> user,
        Optional<String> password,
        Optional<String> serverId,
        Supplier<ConnectionSettings> rehearsal) {
    private static final String REHEARSAL = "embedded";

    /** Returns the target; empty where nothing names one. */
    Optional<ConnectionSettings> find() {
        Optional<String> place = place();
        return place.isPresent() && place.get().equals(REHEARSAL)
                ? Optional.of(rehearsal.get())
                : place.map(this::settings);
    }

    /** Returns the target that is there before the goal runs, so not the throwaway one; empty where nothing names one. */
    Optional<ConnectionSettings> existing() {
        return place().filter(text -> !text.equals(REHEARSAL)).map(this::settings);
    }

    /** Returns the same of a target that the command line or the chosen environment names, and nothing else. */
    Optional<ConnectionSettings> chosen() {
        return chosenPlace().filter(text -> !text.equals(REHEARSAL)).map(this::settings);
    }

    private Optional<String> chosenPlace() {
        return maven.userProperty("schema.url").or(() -> environment.flatMap(Environment::url));
    }

    private Optional<String> place() {
        ConnectionEnvironment process = ConnectionEnvironment.ofProcess();
        return chosenPlace()
                .or(() -> url)
                .or(() -> process.variable("DATABASE_URL"))
                .or(() -> fromVariables(process));
    }

    private ConnectionSettings settings(String place) {
        Optional<Server> server = maven.userProperty("schema.serverId")
                .or(() -> environment.flatMap(Environment::serverId))
                .or(() -> serverId)
                .map(maven.servers()::find);
        String role = user.or(() -> server.map(Server::getUsername)).orElse(null);
        String secret = password.or(() -> server.map(Server::getPassword)).orElse(null);
        return ConnectionUrl.parse(place, role, secret, ConnectionEnvironment.ofProcess());
    }

    /** Returns the URL that leaves everything to the {@code PG*} variables, if they name a server or a database. */
    private static Optional<String> fromVariables(ConnectionEnvironment process) {
        return process.variable("PGHOST")
                .or(() -> process.variable("PGDATABASE"))
                .map(set -> "postgres://");
    }
}
