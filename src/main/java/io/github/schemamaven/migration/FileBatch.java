package io.github.schemamaven.migration;

import io.github.schemamaven.sql.SchemaException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes several files of one folder so that each is there in full or not at all: first all as hidden temporary files,
 * flushed to the disk (so a full disk shows before anything is changed), then moved to their names.
 */
final class FileBatch {
    private final Path folder;
    private final String shownAs;
    private final Map<Path, Path> temporaries = new LinkedHashMap<>();

    private FileBatch(Path folder, String shownAs) {
        this.folder = folder;
        this.shownAs = shownAs;
    }

    /**
     * Writes new files, all or none. Never overwrites.
     *
     * @param folder made where it is missing
     * @param shownAs the folder for messages
     * @param texts the texts by file name
     * @throws SchemaException where that fails; nothing is left behind then
     */
    static void create(Path folder, String shownAs, Map<String, String> texts) {
        FileBatch batch = new FileBatch(folder, shownAs);
        boolean existed = Files.exists(folder);
        List<Path> published = new ArrayList<>();
        boolean complete = false;
        try {
            Files.createDirectories(folder);
            batch.writeTemporaries(texts);
            for (Map.Entry<Path, Path> entry : batch.temporaries.entrySet()) {
                publish(entry.getValue(), entry.getKey());
                published.add(entry.getKey());
            }
            complete = true;
        } catch (IOException e) {
            throw batch.failure(e, "no migration was written");
        } finally {
            if (!complete) {
                published.forEach(FileBatch::deleteQuietly);
            }
            batch.cleanUp();
            if (!complete && !existed) {
                deleteQuietly(folder);
            }
        }
    }

    /**
     * Replaces existing files, each in one step. What a failure leaves is repaired by doing it again.
     *
     * @param texts the texts by file name
     */
    static void replace(Path folder, String shownAs, Map<String, String> texts) {
        FileBatch batch = new FileBatch(folder, shownAs);
        int done = 0;
        try {
            batch.writeTemporaries(texts);
            for (Map.Entry<Path, Path> entry : batch.temporaries.entrySet()) {
                move(entry.getValue(), entry.getKey().toRealPath());
                done++;
            }
        } catch (IOException e) {
            throw batch.failure(
                    e, done == 0 ? "no file was changed" : done + " of " + texts.size() + " files were changed");
        } finally {
            batch.cleanUp();
        }
    }

    /** Deletes files; what a failure leaves is deleted by doing it again. */
    static void delete(String shownAs, List<Path> files) {
        try {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new SchemaException(
                    "cannot remove a migration from '" + shownAs + "': " + FileFailure.reason(e)
                            + "; make the folder writable and remove it by hand: "
                            + files.stream()
                                    .map(file -> file.getFileName().toString())
                                    .toList(),
                    e);
        }
    }

    private void writeTemporaries(Map<String, String> texts) throws IOException {
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            Path temporary = folder.resolve("." + entry.getKey() + "." + UUID.randomUUID() + ".tmp");
            temporaries.put(folder.resolve(entry.getKey()), temporary);
            try (FileChannel channel =
                    FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(entry.getValue().getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        }
    }

    /** Gives a finished file its name; a move would overwrite a file of that name, a link does not. */
    private static void publish(Path temporary, Path target) throws IOException {
        try {
            Files.createLink(target, temporary);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            // a file system without links
            if (Files.exists(target)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            move(temporary, target);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private SchemaException failure(IOException cause, String outcome) {
        if (cause instanceof FileAlreadyExistsException) {
            return new SchemaException(
                    "a file of the same name appeared in '" + shownAs + "' while the migration was written; " + outcome
                            + "; run the command again",
                    cause);
        }
        return new SchemaException(
                "cannot write to the migration directory '" + shownAs + "': " + FileFailure.reason(cause) + "; "
                        + outcome + "; make the folder writable (or free disk space) and run the command again",
                cause);
    }

    private void cleanUp() {
        temporaries.values().forEach(FileBatch::deleteQuietly);
    }

    private static void deleteQuietly(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // Only a cleaning step of ours: the operation's own outcome is what the caller reports, and a leftover is a
            // hidden file that no reader looks at.
            return;
        }
    }
}
