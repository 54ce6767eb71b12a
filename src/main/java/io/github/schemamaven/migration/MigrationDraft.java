package io.github.schemamaven.migration;

import java.time.Clock;
import java.util.stream.Collectors;

/**
 * A migration that is to be written.
 *
 * @param slug what the user calls the change; {@link MigrationWriter} makes it fit for a file name
 * @param body the SQL, without seal lines; may be empty
 * @param transactionMode how it runs
 * @param mark the end of its name that keeps it apart from one of the same name and second on another branch, such as
 *     {@code 3f2a}; empty for none
 */
public record MigrationDraft(String slug, String body, TransactionMode transactionMode, String mark) {
    private static final int MARK_LENGTH = 4;

    /** Makes one without a mark. */
    public MigrationDraft(String slug, String body, TransactionMode transactionMode) {
        this(slug, body, transactionMode, "");
    }

    /**
     * Returns the same with a mark made of the clock's instant, all its digits, the folder, its heads and the text. Git would
     * see two files of one name as one file, and two people's texts as a conflict in it.
     *
     * @param clock tells the time
     * @param directory where it is going to be written
     */
    public MigrationDraft marked(Clock clock, MigrationDirectory directory) {
        String heads =
                directory.heads().stream().map(MigrationFile::computedHash).collect(Collectors.joining(" "));
        String unique =
                clock.instant() + "\n" + directory.path().toAbsolutePath() + "\n" + heads + "\n" + slug + "\n" + body;
        return new MigrationDraft(
                slug, body, transactionMode, MigrationHash.sha256(unique).substring(0, MARK_LENGTH));
    }
}
