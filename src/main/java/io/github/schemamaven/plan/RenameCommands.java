package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The commands that give an object another name or schema, and what it is called after them. */
final class RenameCommands {
    private RenameCommands() {}

    static String rename(ObjectId id, String name) {
        return alter(id) + " RENAME TO " + Identifier.quote(name);
    }

    static String setSchema(ObjectId id, String schema) {
        return alter(id) + " SET SCHEMA " + Identifier.quote(schema);
    }

    static String alter(ObjectId id) {
        return "ALTER " + keyword(id.kind()) + " " + reference(id);
    }

    /** Returns the same object under another name of its own. */
    static ObjectId named(ObjectId id, String name) {
        return with(id, ownPart(id), name);
    }

    /** Returns the same object in another schema. */
    static ObjectId in(ObjectId id, String schema) {
        return with(id, 0, schema);
    }

    private static ObjectId with(ObjectId id, int part, String name) {
        List<String> path = new ArrayList<>(id.path());
        path.set(part, name);
        return new ObjectId(id.kind(), path);
    }

    /**
     * Which part of the path is the object's own name: behind a function's are its arguments, behind an operator class's
     * its access method.
     */
    static int ownPart(ObjectId id) {
        return switch (id.kind()) {
            case SCHEMA, LANGUAGE, FOREIGN_DATA_WRAPPER, SERVER, PUBLICATION, SUBSCRIPTION, EVENT_TRIGGER -> 0;
            case TRIGGER, POLICY, RULE -> 2;
            default -> 1;
        };
    }

    private static String keyword(ObjectKind kind) {
        return switch (kind) {
            case ENUM, COMPOSITE_TYPE, RANGE_TYPE, BASE_TYPE, SHELL_TYPE -> "TYPE";
            case AGGREGATE -> "ROUTINE";
            default -> kind.label().toUpperCase(Locale.ROOT);
        };
    }

    private static String reference(ObjectId id) {
        return switch (id.kind()) {
            case FUNCTION, PROCEDURE, AGGREGATE ->
                Identifier.quoteQualified(id.path().subList(0, 2)) + "("
                        + id.path().get(2) + ")";
            case TRIGGER, POLICY, RULE ->
                Identifier.quote(id.name()) + " ON "
                        + Identifier.quoteQualified(id.path().subList(0, 2));
            case OPERATOR_CLASS, OPERATOR_FAMILY ->
                Identifier.quoteQualified(id.path().subList(0, 2)) + " USING "
                        + Identifier.quote(id.path().get(2));
            default -> Identifier.quoteQualified(id.path());
        };
    }
}
