package io.github.schemamaven.command;

import io.github.schemamaven.apply.OrderProof;
import io.github.schemamaven.devdb.ConnectionSettings;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.migration.MigrationDirectory;
import io.github.schemamaven.migration.MigrationFile;
import io.github.schemamaven.order.ProofFile;
import io.github.schemamaven.order.ReplayedOrder;
import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * Proves an order by replaying it on the dev server or, where none can run, by the file that lint wrote.
 *
 * @param target the target
 * @param directory the migrations
 * @param devServer gives the running dev server
 * @param files where lint's proof may be
 */
record OrderProver(
        ConnectionSettings target, MigrationDirectory directory, Supplier<DevServer> devServer, List<Path> files)
        implements OrderProof {
    @Override
    public String prove(List<MigrationFile> ran, List<MigrationFile> pending, List<MigrationFile> canonical) {
        DevServer server;
        try {
            server = devServer.get();
        } catch (SchemaException noServer) {
            return byFile(ran, pending, canonical, noServer);
        }
        TargetVersion.requireSame(target, server.majorVersion());
        return ReplayedOrder.prove(server, ran, pending, canonical);
    }

    private String byFile(
            List<MigrationFile> ran,
            List<MigrationFile> pending,
            List<MigrationFile> canonical,
            SchemaException noServer) {
        for (Path file : files) {
            if (Files.exists(file)) {
                return read(file).prove(ran, pending, canonical, TargetVersion.of(target));
            }
        }
        throw new SchemaException(
                "migrations come out of order on this target, and nothing can prove here that this makes no"
                        + " difference. The dev server cannot run:\n  "
                        + noServer.getMessage().replace("\n", "\n  ")
                        + "\nand lint left no proof at any of: "
                        + String.join(", ", files.stream().map(Path::toString).toList())
                        + "\nLet the build run schema:lint before the package is made, so that the proof is beside the"
                        + " migrations; or say -Dschema.outOfOrder=allow",
                noServer);
    }

    private ProofFile read(Path file) {
        try {
            return ProofFile.read(file.toString(), Files.readString(file, StandardCharsets.UTF_8), directory);
        } catch (IOException e) {
            throw new SchemaException("the proof '" + file + "' cannot be read: " + e, e);
        }
    }
}
