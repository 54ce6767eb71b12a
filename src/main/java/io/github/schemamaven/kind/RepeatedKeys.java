package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.ObjectKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keys of the same columns as another key of the table. Within one {@code CREATE TABLE} PostgreSQL takes them for the
 * same key and makes one of them alone, silently (transformIndexConstraints in parse_utilcmd.c).
 */
final class RepeatedKeys {
    private RepeatedKeys() {}

    /** Returns the parts of a table that its create command cannot hold along with the others. */
    static List<Kind.Part> among(List<Kind.Part> parts) {
        List<Kind.Part> repeated = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Kind.Part part : parts) {
            if (part.object().id().kind() == ObjectKind.CONSTRAINT) {
                String name = "CONSTRAINT " + Names.own(part.object().id()) + " ";
                String text = part.clause().isEmpty() ? "" : part.clause().substring(name.length());
                boolean key =
                        text.startsWith("PRIMARY KEY ") || text.startsWith("UNIQUE ") || text.startsWith("EXCLUDE ");
                if (key
                        && !seen.add(text.replaceFirst("^(PRIMARY KEY|UNIQUE( NULLS NOT DISTINCT)?) ", "")
                                .replaceFirst(" WITH \\(.*?\\)", ""))) {
                    repeated.add(part);
                }
            }
        }
        return repeated;
    }
}
