package io.github.schemamaven.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a history's {@code meta.json} says; a history without one needs nothing.
 *
 * @param extensions what has to be there before the first step
 * @param withoutTransaction the files whose commands refuse a transaction
 */
record HistoryMeta(List<String> extensions, List<String> withoutTransaction) {
    static HistoryMeta of(Path folder) throws IOException {
        Path file = folder.resolve("meta.json");
        String text = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "{}";
        return new HistoryMeta(texts(text, "extensions"), texts(text, "notx_files"));
    }

    /** Names of files and extensions hold no quotes and backslashes, so there is nothing to unescape. */
    private static List<String> texts(String json, String key) {
        Matcher list =
                Pattern.compile("\"" + key + "\"\\s*:\\s*\\[([^\\]]*)\\]").matcher(json);
        return list.find()
                ? Pattern.compile("\"([^\"]*)\"")
                        .matcher(list.group(1))
                        .results()
                        .map(text -> text.group(1))
                        .toList()
                : List.of();
    }
}
