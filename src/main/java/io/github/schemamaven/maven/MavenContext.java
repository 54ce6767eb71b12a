package io.github.schemamaven.maven;

import io.github.schemamaven.devdb.ConnectionEnvironment;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.DevServerSpec;
import io.github.schemamaven.devdb.DevServers;
import io.github.schemamaven.sql.SchemaException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.eclipse.aether.RepositorySystem;

/** What the goals need of the running build: its user properties, its project, its settings. */
final class MavenContext {
    private final MavenSession session;
    private final MavenProject project;
    private final MojoExecution execution;
    private final SettingsDecrypter decrypter;
    private final RepositorySystem resolver;

    @Inject
    MavenContext(
            MavenSession session,
            MavenProject project,
            MojoExecution execution,
            SettingsDecrypter decrypter,
            RepositorySystem resolver) {
        this.session = session;
        this.project = project;
        this.execution = execution;
        this.decrypter = decrypter;
        this.resolver = resolver;
    }

    MavenProject project() {
        return project;
    }

    Path basedir() {
        return project.getBasedir().toPath();
    }

    /** Returns the folder of the whole build, that of the topmost {@code .mvn} or POM. */
    Path rootFolder() {
        return session.getRequest().getMultiModuleProjectDirectory().toPath();
    }

    ServerCredentials servers() {
        return new ServerCredentials(session.getSettings(), decrypter);
    }

    /**
     * Returns the dev server that all modules of the build share.
     *
     * @param spec which one, such as {@code embedded:17}
     */
    DevServer devServer(String spec) {
        DevServerSpec parsed = DevServerSpec.parse(spec);
        return SessionServers.of(session)
                .devServer(
                        spec,
                        () -> DevServers.open(
                                parsed,
                                new MavenArtifacts(
                                        resolver,
                                        session.getRepositorySession(),
                                        project.getRemotePluginRepositories()),
                                ConnectionEnvironment.ofProcess()));
    }

    /** Deletes a file at the end of the build: what it tells of ends then too. */
    void deleteAtEnd(Path file) {
        SessionServers servers = SessionServers.of(session);
        servers.release(file.toString());
        servers.keep(file.toString(), () -> Files.deleteIfExists(file));
    }

    /**
     * Returns the user properties that begin as ours do and that no goal reads.
     *
     * @throws SchemaException if one is nearly one of ours
     */
    List<String> unknownUserProperties() {
        return UserProperties.check(
                session.getUserProperties().stringPropertyNames(),
                UserProperties.known(execution.getMojoDescriptor().getPluginDescriptor()),
                project.getProperties().stringPropertyNames());
    }

    /** Returns what {@code -Dname=value} says. Unlike a parameter's value it is known apart from the POM's. */
    Optional<String> userProperty(String name) {
        return Optional.ofNullable(session.getUserProperties().getProperty(name))
                .filter(value -> !value.isBlank());
    }

    /**
     * Returns the value of a parameter that may hold a password. Such a parameter is declared as a
     * {@link PlexusConfiguration}: Maven hands that over unevaluated, so {@code mvn -X}, which prints the value of each
     * parameter, prints {@code ${schema.url}} and not what it stands for.
     *
     * @param parameter the parameter, or null
     * @param property its user property
     */
    Optional<String> secret(PlexusConfiguration parameter, String property) {
        return userProperty(property).or(() -> evaluate(parameter)).filter(value -> !value.isBlank());
    }

    private Optional<String> evaluate(PlexusConfiguration parameter) {
        String text = parameter == null ? null : parameter.getValue(null);
        if (text == null) {
            return Optional.empty();
        }
        try {
            Object value = new PluginParameterExpressionEvaluator(session, execution).evaluate(text, String.class);
            return Optional.ofNullable(value).map(Object::toString);
        } catch (ExpressionEvaluationException failure) {
            // Not with the value, which may be secret.
            throw new SchemaException(
                    "The parameter <" + parameter.getName() + "> has an expression that Maven" + " cannot evaluate.");
        }
    }
}
