package io.github.schemamaven.devdb;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a tar archive from its start to its end: ustar, with the long names of GNU tar and of pax (POSIX.1-2001, "pax
 * Interchange Format"; GNU tar manual, "Basic Tar Format"). Commons Compress would do the same in two megabytes of jars
 * that every user would download.
 */
final class TarReader {
    private static final int BLOCK = 512;

    private final DataInputStream in;
    private long unread;
    private int padding;

    /** Reads from a stream, which the caller closes. */
    TarReader(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /** What an entry is. */
    enum Type {
        FILE,
        DIRECTORY,
        SYMBOLIC_LINK,
        HARD_LINK
    }

    /**
     * One entry.
     *
     * @param name its path in the archive, with slashes
     * @param type what it is
     * @param target for a link, where it leads: a hard link to another entry's name
     * @param executable whether its owner may execute it
     */
    record Entry(String name, Type type, String target, boolean executable) {}

    /**
     * Goes to the next entry, over what is left of the one before.
     *
     * @return the entry, or empty at the archive's end
     * @throws IOException if reading fails, or this is no archive that can be read
     */
    Optional<Entry> next() throws IOException {
        Map<String, String> extended = new HashMap<>();
        while (true) {
            in.skipNBytes(unread + padding);
            byte[] header = in.readNBytes(BLOCK);
            if (header.length < BLOCK || isEmpty(header)) {
                unread = 0;
                padding = 0;
                return Optional.empty();
            }
            requireChecksum(header);
            unread = number(header, 124, 12);
            padding = (int) ((BLOCK - unread % BLOCK) % BLOCK);
            char type = (char) header[156];
            switch (type) {
                case 'L' -> extended.put("path", text(content(), 0, (int) unread));
                case 'K' -> extended.put("linkpath", text(content(), 0, (int) unread));
                case 'x' -> extended.putAll(records(content()));
                case 'g' -> content();
                default -> {
                    return Optional.of(entry(header, type, extended));
                }
            }
            unread = 0;
        }
    }

    /** Writes the content of the entry at which the reader stands. */
    void copyTo(OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 16];
        while (unread > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, unread));
            if (read < 0) {
                throw new EOFException("the archive ends inside an entry");
            }
            out.write(buffer, 0, read);
            unread -= read;
        }
    }

    private Entry entry(byte[] header, char type, Map<String, String> extended) throws IOException {
        if (extended.containsKey("size")) {
            unread = Long.parseLong(extended.get("size"));
            padding = (int) ((BLOCK - unread % BLOCK) % BLOCK);
        }
        String name = extended.getOrDefault("path", name(header));
        String target = extended.getOrDefault("linkpath", text(header, 157, 100));
        boolean executable = (number(header, 100, 8) & 0100) != 0;
        return switch (type) {
            // Before POSIX a directory was a file whose name ends with a slash.
            case '0', '\0' -> new Entry(name, name.endsWith("/") ? Type.DIRECTORY : Type.FILE, "", executable);
            case '5' -> new Entry(name, Type.DIRECTORY, "", executable);
            case '2' -> new Entry(name, Type.SYMBOLIC_LINK, target, executable);
            case '1' -> new Entry(name, Type.HARD_LINK, target, executable);
            default -> throw new IOException("the entry '" + name + "' is of the unknown type '" + type + "'");
        };
    }

    private static String name(byte[] header) {
        String name = text(header, 0, 100);
        // GNU tar writes "ustar " and uses the place of the prefix for other things.
        boolean posix = "ustar".equals(text(header, 257, 6));
        String prefix = posix ? text(header, 345, 155) : "";
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    /** Reads pax records, each {@code "<length> <key>=<value>\n"} with the length in decimal bytes. */
    private static Map<String, String> records(byte[] content) throws IOException {
        Map<String, String> records = new HashMap<>();
        int start = 0;
        while (start < content.length) {
            int space = start;
            while (space < content.length && content[space] != ' ') {
                space++;
            }
            int length = Integer.parseInt(text(content, start, space - start));
            if (start + length > content.length || length <= space - start + 1) {
                throw new IOException("an extended header of the archive is broken");
            }
            String record = new String(content, space + 1, start + length - space - 2, StandardCharsets.UTF_8);
            int equals = record.indexOf('=');
            records.put(record.substring(0, equals), record.substring(equals + 1));
            start += length;
        }
        return records;
    }

    private byte[] content() throws IOException {
        byte[] content = in.readNBytes(Math.toIntExact(unread));
        if (content.length < unread) {
            throw new EOFException("the archive ends inside an extended header");
        }
        return content;
    }

    /** Returns the text up to the first NUL. */
    private static String text(byte[] bytes, int from, int length) {
        int end = from;
        while (end < from + length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, from, end - from, StandardCharsets.UTF_8);
    }

    private static long number(byte[] header, int from, int length) throws IOException {
        String octal = text(header, from, length).strip();
        try {
            return octal.isEmpty() ? 0 : Long.parseLong(octal, 8);
        } catch (NumberFormatException broken) {
            throw new IOException("a header of the archive is broken: '" + octal + "' is no octal number", broken);
        }
    }

    private static void requireChecksum(byte[] header) throws IOException {
        long sum = 0;
        for (int i = 0; i < BLOCK; i++) {
            // The field itself counts as blanks.
            sum += i >= 148 && i < 156 ? ' ' : header[i] & 0xff;
        }
        if (sum != number(header, 148, 8)) {
            throw new IOException("a header of the archive is broken: its checksum does not match");
        }
    }

    private static boolean isEmpty(byte[] header) {
        for (byte each : header) {
            if (each != 0) {
                return false;
            }
        }
        return true;
    }
}
