package io.github.schemamaven.migration;

import io.github.schemamaven.migration.DirectoryProblem.Kind;
import io.github.schemamaven.sql.Location;
import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads the files of a migration directory. */
final class DirectoryReader {
    private static final String SUFFIX = ".sql";

    private DirectoryReader() {}

    /** Reads a folder; {@code shown} is the folder's path for messages. */
    static MigrationDirectory read(Path directory, Path shown) {
        String shownAs = shown.toString().replace('\\', '/');
        if (!Files.exists(directory)) {
            return new MigrationDirectory(directory, shownAs, List.of(), List.of());
        }
        if (!Files.isDirectory(directory)) {
            throw new SchemaException("the migration directory '" + shownAs + "' is a file, not a folder;"
                    + " set -Dschema.migrationDirectory to a folder or move that file away");
        }
        List<MigrationFile> files = new ArrayList<>();
        List<DirectoryProblem> problems = new ArrayList<>();
        for (Path path : list(directory, shownAs)) {
            String name = path.getFileName().toString();
            String shownFile = shownAs.isEmpty() ? name : shownAs + "/" + name;
            if (Files.isDirectory(path)) {
                checkSubfolder(path, shownFile, problems);
            } else if (name.endsWith(SUFFIX)) {
                files.add(readFile(path, shownFile, problems));
            } else if (name.toLowerCase(Locale.ROOT).endsWith(SUFFIX)) {
                problems.add(new DirectoryProblem(
                        Kind.BAD_NAME,
                        new Location(shownFile, 1, 1),
                        "the file name ends in '" + name.substring(name.length() - SUFFIX.length()) + "'",
                        "name it '" + name.substring(0, name.length() - SUFFIX.length()) + SUFFIX + "'"));
            }
        }
        return new MigrationDirectory(directory, shownAs, files, problems);
    }

    private static List<Path> list(Path directory, String shownAs) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(path -> path.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new SchemaException(
                    "cannot read the migration directory '" + shownAs + "': " + FileFailure.reason(e)
                            + "; check that this user may read the folder",
                    e);
        }
    }

    private static void checkSubfolder(Path folder, String shownAs, List<DirectoryProblem> problems) {
        try (Stream<Path> inside = Files.walk(folder)) {
            inside.filter(path -> path.toString().toLowerCase(Locale.ROOT).endsWith(SUFFIX))
                    .sorted()
                    .findFirst()
                    .ifPresent(path -> problems.add(new DirectoryProblem(
                            Kind.SUBFOLDER,
                            new Location(
                                    shownAs + "/"
                                            + folder.relativize(path).toString().replace('\\', '/'),
                                    1,
                                    1),
                            "migrations are not looked for in folders inside the migration directory",
                            "move the file up, or the folder out of the migration directory")));
        } catch (IOException e) {
            throw new SchemaException(
                    "cannot read the folder '" + shownAs + "': " + FileFailure.reason(e)
                            + "; check that this user may read it",
                    e);
        }
    }

    private static MigrationFile readFile(Path path, String shownAs, List<DirectoryProblem> problems) {
        String text;
        try {
            text = decode(Files.readAllBytes(path), shownAs, problems);
        } catch (IOException e) {
            throw new SchemaException(
                    "cannot read the migration '" + shownAs + "': " + FileFailure.reason(e)
                            + "; check that this user may read the file",
                    e);
        }
        return parse(path, shownAs, text, problems);
    }

    /** Makes a migration of a normalized text; the name comes from the path. */
    static MigrationFile parse(Path path, String shownAs, String text, List<DirectoryProblem> problems) {
        String fileName = path.getFileName().toString();
        String name = fileName.substring(0, fileName.length() - SUFFIX.length());
        return MigrationFile.of(name, path, shownAs, text, SealReader.read(shownAs, text, problems));
    }

    private static String decode(byte[] bytes, String shownAs, List<DirectoryProblem> problems) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, StandardCharsets.UTF_8);
            int line = 1
                    + (int) text.substring(0, Math.max(0, text.indexOf('\uFFFD')))
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            problems.add(new DirectoryProblem(
                    Kind.BAD_TEXT, new Location(shownAs, line, 1), "the file is not UTF-8", "save it as UTF-8"));
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            int line = 1
                    + (int) text.substring(0, nul)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            problems.add(new DirectoryProblem(
                    Kind.BAD_TEXT,
                    new Location(shownAs, line, 1),
                    "the file holds a NUL character, which PostgreSQL refuses",
                    "remove it (is the file saved as UTF-16?)"));
        }
        return normalize(text);
    }

    /** Returns a text without byte order mark and with line ends LF. */
    static String normalize(String text) {
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
    }
}
