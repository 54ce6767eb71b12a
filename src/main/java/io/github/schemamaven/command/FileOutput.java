package io.github.schemamaven.command;

import io.github.schemamaven.migration.FileFailure;
import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes whole files, or nothing. */
public final class FileOutput {
    private FileOutput() {}

    /** Removes a file that says what is no longer so. */
    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new SchemaException("Cannot remove '" + file + "': " + FileFailure.reason(failure), failure);
        }
    }

    /**
     * Writes a text to a temporary file first, which then takes the file's place.
     *
     * @param file the file; its folder is made where it is missing
     * @param text what it is to hold
     * @throws SchemaException if it cannot be written; then it is as it was
     */
    public static void write(Path file, String text) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            Path temporary = file.resolveSibling(file.getFileName() + ".part");
            try {
                Files.writeString(temporary, text);
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException failure) {
            throw new SchemaException(
                    "Cannot write '" + file + "': " + FileFailure.reason(failure)
                            + "\nSee that its folder can be written to, and has room.",
                    failure);
        }
    }
}
