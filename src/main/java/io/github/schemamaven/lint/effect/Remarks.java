package io.github.schemamaven.lint.effect;

import io.github.schemamaven.devdb.ServerNotice;
import java.util.ArrayList;
import java.util.List;

/**
 * What the server remarked while it ran a statement. Remarks are told apart by the function in PostgreSQL's source that
 * sends them, so that the server's language does not matter.
 */
final class Remarks {
    /** Sends "drop cascades to …": {@code dependency.c}. */
    private static final String CASCADE = "reportDependentObjects";

    /** Sends "rewriting table …", at level debug1: {@code tablecmds.c}. */
    private static final String REWRITE = "ATRewriteTable";

    private final List<String> cascades = new ArrayList<>();
    private final List<String> rewrites = new ArrayList<>();

    void add(ServerNotice notice) {
        if (notice.routine().equals(CASCADE)) {
            String text = notice.detail().isEmpty() ? notice.message() : notice.detail();
            text.lines()
                    .map(line -> line.replaceFirst("^drop cascades to ", ""))
                    .forEach(cascades::add);
        } else if (notice.routine().equals(REWRITE)) {
            rewrites.add(notice.message());
        }
    }

    /** Returns what CASCADE dropped, one object a line. */
    List<String> cascades() {
        return cascades;
    }

    /** Returns whether the server said that ALTER TABLE wrote the table anew; then its new file holds the old rows. */
    boolean tellOfRewriting(Relation table) {
        return rewrites.stream().anyMatch(text -> text.contains("\"" + table.name() + "\""));
    }
}
