package io.github.schemamaven.maven;

import io.github.schemamaven.sql.SchemaException;
import io.github.schemamaven.sql.Suggestion;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;

/** Reads a user name and a password from a {@code <server>} of settings.xml, decrypting it as Maven does. */
final class ServerCredentials {
    private final Settings settings;
    private final SettingsDecrypter decrypter;

    ServerCredentials(Settings settings, SettingsDecrypter decrypter) {
        this.settings = settings;
        this.decrypter = decrypter;
    }

    /**
     * Returns the decrypted server.
     *
     * @param id the server's id
     * @throws SchemaException if settings.xml has no such server, or its password cannot be decrypted
     */
    Server find(String id) {
        Server server = settings.getServer(id);
        if (server == null) {
            throw new SchemaException(missing(id));
        }
        SettingsDecryptionResult result = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
        List<SettingsProblem> errors = result.getProblems().stream()
                .filter(problem -> problem.getSeverity() != SettingsProblem.Severity.WARNING)
                .toList();
        if (!errors.isEmpty()) {
            throw new SchemaException("The password of server '" + id + "' in settings.xml cannot be decrypted: "
                    + errors.stream().map(SettingsProblem::getMessage).collect(Collectors.joining("; "))
                    + "\nEncrypt it again with 'mvn --encrypt-password', or see that settings-security.xml is there.");
        }
        return result.getServer();
    }

    private String missing(String id) {
        List<String> ids = settings.getServers().stream().map(Server::getId).toList();
        return "settings.xml has no <server> with the id '" + id + "' (parameter schema.serverId)."
                + Suggestion.of(id, ids)
                + "\nAdd <server><id>" + id + "</id><username>...</username><password>...</password></server> to it.";
    }
}
