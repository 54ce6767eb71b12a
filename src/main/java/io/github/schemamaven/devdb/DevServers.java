package io.github.schemamaven.devdb;

import io.github.schemamaven.sql.SchemaException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Opens dev servers. */
public final class DevServers {
    private DevServers() {}

    /**
     * Starts or connects to a dev server.
     *
     * @param spec which one
     * @param fetcher gives the binaries of the embedded server, and Testcontainers
     * @param environment what a URL leaves open, and where the user's cache is
     * @return the server; the caller closes it
     * @throws SchemaException if it cannot be had; the message says what to do
     */
    public static DevServer open(DevServerSpec spec, ArtifactFetcher fetcher, ConnectionEnvironment environment) {
        if (spec instanceof DevServerSpec.Embedded embedded) {
            return EmbeddedServer.start(EmbeddedRelease.of(embedded.version()), fetcher, environment);
        }
        if (spec instanceof DevServerSpec.Docker docker) {
            return ContainerServer.start(docker.image(), fetcher);
        }
        DevServerSpec.Existing existing = (DevServerSpec.Existing) spec;
        return new ExistingServer(ConnectionUrl.parse(existing.url(), environment));
    }

    /**
     * Refuses a dev server whose URL leads to the target database itself: both URLs read alike, or the servers that
     * answer say so. The same server with another database is fine.
     *
     * @param spec the dev server
     * @param target the target
     * @param environment what the dev server's URL leaves open
     * @throws SchemaException if they are the same database, or one of them cannot be reached
     */
    public static void requireOtherThan(
            DevServerSpec spec, ConnectionSettings target, ConnectionEnvironment environment) {
        if (!(spec instanceof DevServerSpec.Existing existing)) {
            return;
        }
        ConnectionSettings dev = ConnectionUrl.parse(existing.url(), environment);
        if (samePlace(dev, target) || identity(dev).equals(identity(target))) {
            throw new SchemaException("The dev server's URL leads to the target database itself, '" + target.database()
                    + "' on '" + target.host() + ":" + target.port() + "'. Name another database of a server for "
                    + "development, or use the dev server 'embedded'.");
        }
    }

    /**
     * Returns whether two settings lead to the same server, as far as names and ports tell: {@code localhost} and
     * {@code 127.0.0.1} do.
     */
    public static boolean sameServer(ConnectionSettings one, ConnectionSettings other) {
        return one.port() == other.port() && sameHost(one.host(), other.host());
    }

    private static boolean sameHost(String one, String other) {
        if (one.equalsIgnoreCase(other)) {
            return true;
        }
        try {
            List<InetAddress> addresses = List.of(InetAddress.getAllByName(other));
            return Stream.of(InetAddress.getAllByName(one)).anyMatch(addresses::contains);
        } catch (UnknownHostException unknown) {
            // Who connects there is told so.
            return false;
        }
    }

    private static boolean samePlace(ConnectionSettings one, ConnectionSettings other) {
        return sameServer(one, other) && one.database().equals(other.database());
    }

    private static DatabaseIdentity identity(ConnectionSettings settings) {
        try (Connection connection = Connections.open(settings, ScratchDatabases.APPLICATION)) {
            return DatabaseIdentity.of(connection);
        } catch (SQLException failure) {
            throw new SchemaException(
                    "The connection " + settings + " cannot be closed: " + failure.getMessage(), failure);
        }
    }
}
