package io.github.schemamaven.command;

import io.github.schemamaven.migration.FileFailure;
import io.github.schemamaven.plan.Inspection;
import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A folder that is to become the schema source.
 *
 * @param path where
 * @param shownAs the path for messages
 */
record SourceFolder(Path path, String shownAs) {
    /**
     * Checks that the folder may be written.
     *
     * @throws SchemaException if there is something in it already
     */
    static SourceFolder forNew(Path path, Path base) {
        String shownAs = path.startsWith(base) ? base.relativize(path).toString() : path.toString();
        if (!Files.exists(path)) {
            return new SourceFolder(path, shownAs);
        }
        try (Stream<Path> entries = Files.list(path)) {
            if (entries.findAny().isEmpty()) {
                return new SourceFolder(path, shownAs);
            }
        } catch (IOException failure) {
            throw new SchemaException("Cannot read '" + shownAs + "': " + FileFailure.reason(failure), failure);
        }
        throw new SchemaException("There is a schema source in '" + shownAs + "' already; schema:inspect does not"
                + " overwrite it.\nGive another folder with -Dschema.source=..., or move this one away.");
    }

    /**
     * Writes the files into a folder beside, which {@link Draft#publish} then puts in place.
     *
     * @throws SchemaException if that fails; then nothing is left behind
     */
    Draft write(List<Inspection.SourceFile> files) {
        Draft draft = null;
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Path beside = path.resolveSibling(path.getFileName() + "-" + UUID.randomUUID());
            draft = new Draft(this, Files.createDirectory(beside), files.size());
            for (Inspection.SourceFile file : files) {
                Path target = draft.path().resolve(file.path());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.sql());
            }
            return draft;
        } catch (IOException failure) {
            if (draft != null) {
                draft.close();
            }
            throw unwritable(failure);
        }
    }

    private SchemaException unwritable(IOException failure) {
        return new SchemaException(
                "Cannot write '" + shownAs + "': " + FileFailure.reason(failure)
                        + "\nSee that its folder can be written to, and has room.",
                failure);
    }

    /**
     * Files that are not in place yet. Closing it removes what was not published.
     *
     * @param folder where they are to be
     * @param path where they are
     * @param files how many
     */
    record Draft(SourceFolder folder, Path path, int files) implements AutoCloseable {
        /**
         * Puts the files in place, then does what belongs to them; if that fails, takes them back.
         *
         * @param rest what belongs to them
         * @return what the rest gave
         * @throws SchemaException if the files cannot be put in place
         */
        <T> T publish(Supplier<T> rest) {
            try {
                // an empty folder makes place
                Files.deleteIfExists(folder.path());
                Files.move(path, folder.path());
            } catch (IOException failure) {
                throw folder.unwritable(failure);
            }
            try {
                return rest.get();
            } catch (RuntimeException failure) {
                delete(folder.path());
                throw failure;
            }
        }

        @Override
        public void close() {
            if (Files.exists(path)) {
                delete(path);
            }
        }

        private void delete(Path root) {
            try (Stream<Path> tree = Files.walk(root)) {
                for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            } catch (IOException failure) {
                throw folder.unwritable(failure);
            }
        }
    }
}
