package io.github.schemamaven.source;

import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the SQL files of a folder; {@link SchemaSource.SqlFolder} says which and in which order. */
final class FolderReader {
    private final Path folder;

    FolderReader(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads all files.
     *
     * @throws SchemaException if the folder is missing, holds no SQL file, or cannot be read
     */
    List<SourcePart> read() {
        if (!Files.isDirectory(folder)) {
            throw new SchemaException(
                    "The schema source '%s' %s; make the folder and put the schema's *.sql files into it,"
                                    .formatted(
                                            displayName(folder),
                                            Files.exists(folder) ? "is not a folder" : "does not exist")
                            + " or name another one with <source> (-Dschema.source)");
        }
        List<Path> files = find();
        if (files.isEmpty()) {
            throw new SchemaException("The schema source '%s' holds no *.sql file; put the schema's SQL into it,"
                            .formatted(displayName(folder))
                    + " or name another folder with <source> (-Dschema.source)");
        }
        files.sort(Comparator.comparing(this::sortKey));
        return files.stream().map(FolderReader::read).toList();
    }

    private List<Path> find() {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Collector(folder, files));
        } catch (FileSystemLoopException e) {
            throw new SchemaException(
                    "The schema source '%s' has a symbolic link that leads back to a folder above it: '%s'; remove the link"
                            .formatted(displayName(folder), e.getFile()),
                    e);
        } catch (IOException e) {
            throw new SchemaException("The schema source '%s' cannot be read: %s".formatted(displayName(folder), e), e);
        }
        return files;
    }

    private String sortKey(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static SourcePart read(Path file) {
        String name = displayName(file);
        try {
            return new SourcePart(name, Optional.of(file), Utf8.decode(name, Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new SchemaException("%s: cannot be read: %s".formatted(name, e), e);
        }
    }

    /** Returns the path relative to the folder that the build runs in, which editors and CI systems link. */
    private static String displayName(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path here = Path.of("").toAbsolutePath().normalize();
        Path shown = absolute.startsWith(here) && !absolute.equals(here) ? here.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }

    private static final class Collector extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Path> files;

        Collector(Path root, List<Path> files) {
            this.root = root;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean hidden = !directory.equals(root) && isHidden(directory);
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".sql") && !isHidden(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
