package io.github.schemamaven.lint.rule;

/**
 * Something that the linter itself finds, not by looking at one statement's effect.
 *
 * @param name see {@link Rule#name()}
 * @param severity see {@link Rule#severity()}
 * @param summary see {@link Rule#summary()}
 */
public record Check(String name, Severity severity, String summary) implements Rule {
    /** A seal is broken, or the graph of the migrations is. */
    public static final Check INTACT_DIRECTORY = new Check(
            "intact-directory",
            Severity.ERROR,
            "A migration was edited after sealing, or one that it needs is missing");

    /** A statement fails on a scratch database. */
    public static final Check MIGRATION_FAILS = new Check(
            "migration-fails", Severity.ERROR, "PostgreSQL refuses a statement when the migrations are replayed");

    /** A statement that PostgreSQL refuses inside a transaction stands in a file that runs as one. */
    public static final Check NOT_IN_TRANSACTION = new Check(
            "not-in-transaction", Severity.ERROR, "A statement cannot run in a transaction, and its file is one");

    /** The migrations do not produce what the schema source declares. */
    public static final Check DECLARATION_DIFFERS = new Check(
            "declaration-differs", Severity.ERROR, "The migrations do not produce the schema that is declared");

    /** Two concurrent migrations give one schema in the one order and another in the other, or fail in one. */
    public static final Check ORDER_MATTERS = new Check(
            "order-matters",
            Severity.ERROR,
            "Two concurrent migrations give another schema in the one order than in the other");

    /** A {@code schema:allow} line without a reason or with an unknown rule. */
    public static final Check INVALID_ALLOW =
            new Check("invalid-allow", Severity.ERROR, "A schema:allow line names no known rule or gives no reason");

    /** A {@code schema:allow} line that accepts nothing. */
    public static final Check UNUSED_ALLOW =
            new Check("unused-allow", Severity.WARNING, "A schema:allow line accepts something that is not found");

    /** A check is about more than one statement, or about one that cannot run: no reason makes that right. */
    @Override
    public boolean canBeAccepted() {
        return false;
    }

    @Override
    public boolean hasFixedSeverity() {
        return equals(INTACT_DIRECTORY) || equals(MIGRATION_FAILS) || equals(NOT_IN_TRANSACTION);
    }
}
