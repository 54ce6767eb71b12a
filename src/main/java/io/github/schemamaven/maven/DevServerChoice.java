package io.github.schemamaven.maven;

import io.github.schemamaven.devdb.ConnectionEnvironment;
import io.github.schemamaven.devdb.ConnectionSettings;
import io.github.schemamaven.devdb.ConnectionUrl;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.DevServerSpec;
import io.github.schemamaven.devdb.DevServers;
import io.github.schemamaven.sql.SchemaException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/**
 * Which dev server a goal uses: the command line's, else the environment's, else the goal's parameter.
 *
 * @param maven the build
 * @param environment the chosen environment
 * @param parameter the goal's parameter; a secret, for a URL may hold a password
 */
record DevServerChoice(MavenContext maven, Optional<Environment> environment, PlexusConfiguration parameter) {
    /**
     * Returns the server, started if it is not running yet. An embedded one of no given version is of the target's major
     * version, where there is a target.
     *
     * @param targetVersion gives the target's major version, if there is a target
     * @throws SchemaException if it cannot be had, or is the target
     */
    DevServer open(Supplier<OptionalInt> targetVersion) {
        String spec = spec();
        if (DevServerSpec.parse(spec) instanceof DevServerSpec.Embedded embedded
                && embedded.version().isEmpty()) {
            OptionalInt major = targetVersion.get();
            spec = major.isPresent() ? "embedded:" + major.getAsInt() : spec;
        }
        refuseTarget(DevServerSpec.parse(spec), ConnectionEnvironment.ofProcess());
        return maven.devServer(spec);
    }

    /** Returns the server's major version; empty where only the running server knows. */
    OptionalInt majorVersion() {
        return DevServerSpec.parse(spec()) instanceof DevServerSpec.Embedded embedded
                ? OptionalInt.of(embedded.majorVersion())
                : OptionalInt.empty();
    }

    private String spec() {
        return maven.userProperty("schema.devServer")
                .or(() -> environment.flatMap(Environment::devServer))
                .or(() -> maven.secret(parameter, "schema.devServer"))
                .orElse("embedded");
    }

    /** A goal that needs no target must not fail for one that cannot be reached: only one at the same place is asked. */
    private void refuseTarget(DevServerSpec spec, ConnectionEnvironment process) {
        if (!(spec instanceof DevServerSpec.Existing existing)) {
            return;
        }
        ConnectionSettings dev = ConnectionUrl.parse(existing.url(), process);
        maven.userProperty("schema.url")
                .or(() -> environment.flatMap(Environment::url))
                .or(() -> process.variable("DATABASE_URL"))
                .filter(ConnectionUrl::looksLikeUrl)
                .map(url -> ConnectionUrl.parse(url, process))
                .filter(target -> DevServers.sameServer(target, dev))
                // As the dev server's user: the target's own credentials are not needed to see that they are the same.
                .map(target -> dev.withDatabase(target.database()))
                .ifPresent(target -> DevServers.requireOtherThan(spec, target, process));
    }
}
