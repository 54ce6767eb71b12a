package io.github.schemamaven.report;

import io.github.schemamaven.lint.FailLevel;
import io.github.schemamaven.lint.LintResult;
import io.github.schemamaven.migration.FileFailure;
import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Writes the report files of a lint run. */
public final class LintReports {
    private LintReports() {}

    /**
     * Writes {@code lint.txt}, {@code lint.json}, {@code lint.sarif} and {@code TEST-schema-lint.xml}, each whole or
     * not at all.
     *
     * @param directory where to; made where it is missing
     * @param result the result
     * @param repository says where its files are in the repository
     * @param level from which findings on a test case of the JUnit report fails
     * @param version the plugin's version
     * @return the files, in the order above
     * @throws SchemaException where a file cannot be written
     */
    public static List<Path> write(
            Path directory, LintResult result, RepositoryPaths repository, FailLevel level, String version) {
        return List.of(
                write(directory.resolve("lint.txt"), LintText.of(result)),
                write(directory.resolve("lint.json"), LintJson.of(result)),
                write(directory.resolve("lint.sarif"), LintSarif.of(result, repository, version)),
                write(directory.resolve("TEST-schema-lint.xml"), LintJUnit.of(result, level)));
    }

    private static Path write(Path file, String text) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.getParent());
            Files.write(part, text.getBytes(StandardCharsets.UTF_8));
            return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new SchemaException(
                    "the report '" + file + "' cannot be written: " + FileFailure.reason(e)
                            + "; make the directory writable or free space",
                    e);
        }
    }
}
