package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Dependency;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.devdb.StatementFailure;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.sql.Identifier;
import io.github.schemamaven.sql.SchemaException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** PostgreSQL refused a command of a plan. */
final class RefusedStep extends SchemaException {
    private static final long serialVersionUID = 1L;

    /** PostgreSQL has the command but not for this object as it is used (errcodes-appendix.sgml). */
    private static final String FEATURE_NOT_SUPPORTED = "0A000";

    private static final Pattern USES_ROW_TYPE =
            Pattern.compile("(?s)^cannot alter table \"(.*)\" because column \"(.*)\" uses its row type$");

    private static final String DATATYPE_MISMATCH = "42804";

    private static final String AMBIGUOUS_COLUMN = "42702";

    private static final String UNDEFINED_COLUMN = "42703";

    /** What an argument without a name is printed as. */
    private static final String NO_NAME = "zero-length delimited identifier";

    /** What a query prints of a column that a function's rows have no longer (src/backend/utils/adt/ruleutils.c). */
    private static final String DROPPED_COLUMN = "?dropped?column?";

    private static final Set<ObjectKind> QUERIES = EnumSet.of(
            ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW, ObjectKind.RULE, ObjectKind.FUNCTION, ObjectKind.PROCEDURE);

    private static final String INVALID_TABLE_DEFINITION = "42P16";

    private static final String OBJECT_NOT_IN_PREREQUISITE_STATE = "55000";

    private static final String SYNTAX_ERROR = "42601";

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private static final String DATA_EXCEPTIONS = "22";

    /** not_null_violation, check_violation: of a domain too (src/backend/executor/execExprInterp.c). */
    private static final Set<String> OF_DOMAIN = Set.of("23502", "23514");

    private static final Set<String> RAISED = Set.of("P0001", "P0004");

    private static final String DUPLICATE_OBJECT = "42710";

    private static final String AMBIGUOUS_FUNCTION = "42725";

    private static final String DEPENDENT_OBJECTS_STILL_EXIST = "2BP01";

    private final transient PlanStep step;
    private final String sqlState;

    RefusedStep(PlanStep step, String sqlState, String message, Throwable cause) {
        super(message, cause);
        this.step = step;
        this.sqlState = sqlState;
    }

    /** Returns the object that the step is about, if it is about one. */
    Optional<ObjectId> object() {
        return step.object();
    }

    /** Returns what PostgreSQL says. */
    String reason() {
        return getCause() instanceof StatementFailure failure ? failure.reason() : "";
    }

    /** Returns where in the schema's code PostgreSQL was, innermost first; empty where it was in none. */
    String context() {
        return getCause() instanceof StatementFailure failure ? failure.context() : "";
    }

    /** Returns the step. */
    PlanStep step() {
        return step;
    }

    /** Returns whether PostgreSQL was in a function of the schema, and not in the command itself. */
    boolean isInFunction() {
        return context().contains(" function ");
    }

    /** Returns whether PostgreSQL was computing a value when it failed, and not looking at what the command asks for. */
    boolean isComputing() {
        return isInFunction()
                || sqlState.startsWith(DATA_EXCEPTIONS)
                || (getCause() instanceof StatementFailure failure && isOfDomain(failure));
    }

    /** Returns whether a value is none of a domain: one of a row, or what a default gives. */
    static boolean isOfDomain(StatementFailure failure) {
        return OF_DOMAIN.contains(failure.sqlState())
                && (failure.reason().startsWith("domain ") || failure.reason().startsWith("value for domain "));
    }

    /** Returns whether PostgreSQL refuses the same step for the same reason, and while it computes, elsewhere. */
    boolean isRepeatedBy(RefusedStep again) {
        return again.isComputing()
                && again.step.equals(step)
                && again.sqlState.equals(sqlState)
                && again.reason().equals(reason());
    }

    /**
     * Returns whether PostgreSQL refuses what it prints itself: a query that names a column that there are two of, or that
     * was dropped; a body with arguments that have no name, or that of another one; statistics of a column of a row type
     * that got a column without an order since.
     */
    boolean isOfUnreadable() {
        boolean body = (reason().contains(NO_NAME) || UNDEFINED_COLUMN.equals(sqlState)) && isOfRoutine();
        boolean query = (AMBIGUOUS_COLUMN.equals(sqlState) || reason().contains(DROPPED_COLUMN))
                && step.sql().startsWith("CREATE ")
                && step.object().filter(id -> QUERIES.contains(id.kind())).isPresent();
        boolean statistics = FEATURE_NOT_SUPPORTED.equals(sqlState)
                && reason().endsWith("has no default btree operator class")
                && step.object()
                        .filter(id -> id.kind() == ObjectKind.STATISTICS)
                        .isPresent();
        return body || query || statistics;
    }

    /** Returns whether the step is about a function or procedure. */
    boolean isOfRoutine() {
        return step.object().filter(Overloads::isRoutine).isPresent();
    }

    /**
     * Returns what may have to be replaced since PostgreSQL does not change an object where it is, such as a domain that a
     * column uses inside an array (get_rels_with_domain in src/backend/commands/typecmds.c), or a column of a table whose
     * row type another column has (find_composite_type_dependencies in src/backend/commands/tablecmds.c); and functions
     * that go, and have to leave their name first.
     *
     * @param current the state that the plan starts from
     * @param desired the state that it leads to
     * @param replaced what is replaced already
     */
    Set<ObjectId> unchangeable(Catalog current, Catalog desired, Set<ObjectId> replaced) {
        if (dropsNotNullOfKey()) {
            return new NotNullLinks(current, desired).around(step.object().orElseThrow());
        }
        if (fillsViewOfAnother()) {
            return step.object().stream().collect(Collectors.toSet());
        }
        if (returnsRowsOfATableWithDroppedColumns()) {
            return Set.of(new ObjectId(
                    ObjectKind.TABLE, step.object().orElseThrow().path().subList(0, 2)));
        }
        if (dropsInheritedColumn()) {
            return linksOfColumn(current);
        }
        if (dropsWhatNoParentHas(current, replaced)) {
            return step.object().stream()
                    .map(check -> new ObjectId(ObjectKind.TABLE, check.path().subList(0, 2)))
                    .collect(Collectors.toSet());
        }
        if (detachesWhatLostIdentity()) {
            return new PartitionIdentities(current, desired)
                    .belowBoth(step.object().orElseThrow())
                    .collect(Collectors.toSet());
        }
        Set<ObjectId> overloads = overloads(new Overloads(current, desired));
        if (!overloads.isEmpty()) {
            return overloads;
        }
        Set<ObjectId> links = DATATYPE_MISMATCH.equals(sqlState)
                ? step.object()
                        .filter(id -> id.kind() == ObjectKind.COLUMN)
                        .map(column -> ForeignLinks.below(column, current))
                        .orElse(Set.of())
                : Set.of();
        Set<ObjectId> checks = checksInAnotherForm(current);
        if (!checks.isEmpty()) {
            return checks;
        }
        Set<ObjectId> users = usersOfRowType(current);
        if (!users.isEmpty()) {
            return users;
        }
        Set<ObjectId> changed = links.isEmpty() ? object(current).map(Set::of).orElse(Set.of()) : links;
        return changed.isEmpty() ? eventTriggers(current, desired) : changed;
    }

    private Set<ObjectId> overloads(Overloads overloads) {
        return switch (sqlState) {
            case AMBIGUOUS_FUNCTION -> overloads.ambiguous(reason());
            case DEPENDENT_OBJECTS_STILL_EXIST ->
                step.object().map(overloads::stillCalled).orElse(Set.of());
            default -> Set.of();
        };
    }

    /**
     * Returns what PostgreSQL names as using the row type of a table or of one below it: a materialized view, which can be
     * filled again, or else the table below, if it is one.
     */
    private Set<ObjectId> usersOfRowType(Catalog current) {
        Matcher says = USES_ROW_TYPE.matcher(reason());
        if (!FEATURE_NOT_SUPPORTED.equals(sqlState) || !says.find()) {
            return Set.of();
        }
        Set<ObjectId> views = new TreeSet<>();
        Set<ObjectId> tables = new TreeSet<>();
        for (ObjectId table : current.objects().keySet()) {
            if (table.kind() != ObjectKind.TABLE || !table.name().equals(says.group(1))) {
                continue;
            }
            for (ObjectId column : RowTypeUsers.columns(table, current)) {
                List<String> user = column.path();
                if (says.group(2).equals(user.get(1) + "." + user.get(2))) {
                    ObjectId view = new ObjectId(ObjectKind.MATERIALIZED_VIEW, user.subList(0, 2));
                    (current.contains(view) ? views : tables).add(current.contains(view) ? view : table);
                }
            }
        }
        return views.isEmpty() ? tables : views;
    }

    /**
     * Neither what an event trigger does now nor what it is to do may stand in the way of the plan that changes it, or
     * takes away meanwhile what its function uses.
     */
    private Set<ObjectId> eventTriggers(Catalog current, Catalog desired) {
        return current.objects().keySet().stream()
                .filter(id -> id.kind() == ObjectKind.EVENT_TRIGGER)
                .filter(id -> current.needsOf(id).stream()
                        .map(Dependency::referenced)
                        .anyMatch(function -> isRunning(function)
                                || !current.find(function)
                                        .map(CatalogObject::definition)
                                        .equals(desired.find(function).map(CatalogObject::definition))))
                .collect(Collectors.toSet());
    }

    /** Whether PostgreSQL was in a function, which did not raise the error by intent. */
    private boolean isRunning(ObjectId function) {
        // PostgreSQL names the schema where that is not in the search path
        List<String> path = function.path();
        return !RAISED.contains(sqlState)
                && function.kind() == ObjectKind.FUNCTION
                && Stream.of(path.subList(0, 2), path.subList(1, 2))
                        .map(name -> " function " + Identifier.quoteQualified(name) + "(")
                        .anyMatch(context()::contains);
    }

    /** Returns the refusal where it is code of the schema that raises the error: RAISE EXCEPTION, or ASSERT. */
    Optional<SchemaException> raised() {
        return RAISED.contains(sqlState)
                ? Optional.of(new SchemaException(
                        "Code of the schema itself, such as an event trigger, stands in the way of a command of the"
                                + " plan: " + reason() + "\n  in: " + step.sql()
                                + "\nDisable it first in a migration of its own: mvn schema:new -Dschema.name=by_hand",
                        this))
                : Optional.empty();
    }

    /** A table that once had more columns cannot have such a rule any more (checkRuleResultList in rewriteDefine.c). */
    private boolean returnsRowsOfATableWithDroppedColumns() {
        return step.object().filter(id -> id.kind() == ObjectKind.RULE).isPresent()
                && (reason().equals("RETURNING list has too few entries")
                        || reason().endsWith("for a relation containing dropped columns"));
    }

    /**
     * A materialized view is filled as its owner, who may not read what it reads (refresh_materialized_view.sgml). Made anew,
     * it is filled before it is the owner's.
     */
    private boolean fillsViewOfAnother() {
        return INSUFFICIENT_PRIVILEGE.equals(sqlState)
                && step.sql().startsWith("REFRESH ")
                && step.object()
                        .filter(id -> id.kind() == ObjectKind.MATERIALIZED_VIEW)
                        .isPresent();
    }

    /** A column that a table has from its parent is made anew, where it is computed and the parent's is not (before 16). */
    private boolean dropsInheritedColumn() {
        return INVALID_TABLE_DEFINITION.equals(sqlState)
                && step.sql().contains(" DROP COLUMN ")
                && step.object().filter(id -> id.kind() == ObjectKind.COLUMN).isPresent();
    }

    /** Returns what makes the column its parents' too: it can go once its table has left these. */
    private Set<ObjectId> linksOfColumn(Catalog current) {
        ObjectId column = step.object().orElseThrow();
        InheritedParts inherited = new InheritedParts(current);
        return inherited.parents(column).stream()
                .flatMap(parent -> inherited.link(column, parent).stream())
                .collect(Collectors.toSet());
    }

    /** A check whose parent's went with a column counts as inherited ever after (dropconstraint_internal in tablecmds.c). */
    private boolean dropsWhatNoParentHas(Catalog current, Set<ObjectId> replaced) {
        return INVALID_TABLE_DEFINITION.equals(sqlState)
                && step.sql().contains(" DROP CONSTRAINT ")
                && step.object()
                        .filter(id -> id.kind() == ObjectKind.CONSTRAINT)
                        .filter(id -> new InheritedParts(current)
                                .parents(id).stream()
                                        .map(parent -> new ObjectId(
                                                ObjectKind.TABLE, parent.path().subList(0, 2)))
                                        .allMatch(replaced::contains))
                        .isPresent();
    }

    /** A partition below has lost what it had from the root when the one above it was attached. */
    private boolean detachesWhatLostIdentity() {
        return OBJECT_NOT_IN_PREREQUISITE_STATE.equals(sqlState)
                && reason().endsWith(" is not an identity column")
                && step.object().filter(id -> id.kind() == ObjectKind.PARTITION).isPresent();
    }

    /** A column of a primary key or replica identity, or an identity column, cannot be null, not even for a while. */
    private boolean dropsNotNullOfKey() {
        return (INVALID_TABLE_DEFINITION.equals(sqlState) || SYNTAX_ERROR.equals(sqlState))
                && step.sql().endsWith(" DROP NOT NULL")
                && step.object().filter(id -> id.kind() == ObjectKind.COLUMN).isPresent();
    }

    /**
     * A check of a parent and its child has to be the same for both when they are joined, or when the parent gets it, and
     * one that was not made of what PostgreSQL prints of it may not be (MergeConstraintsIntoExisting in
     * src/backend/commands/tablecmds.c, MergeWithExistingConstraint in src/backend/catalog/heap.c). Made anew, both are.
     */
    private Set<ObjectId> checksInAnotherForm(Catalog current) {
        boolean joins = DATATYPE_MISMATCH.equals(sqlState)
                && step.object().filter(RefusedStep::isLink).isPresent();
        boolean merges = DUPLICATE_OBJECT.equals(sqlState)
                && step.object()
                        .filter(id -> id.kind() == ObjectKind.CONSTRAINT)
                        .isPresent();
        String says = reason();
        return joins || merges
                ? current.objects().keySet().stream()
                        .filter(id -> id.kind() == ObjectKind.CONSTRAINT && says.contains('"' + id.name() + '"'))
                        .filter(id -> Kinds.of(id.kind())
                                .holdsExpression(current.find(id).orElseThrow()))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static boolean isLink(ObjectId id) {
        return id.kind() == ObjectKind.PARTITION || id.kind() == ObjectKind.INHERITANCE;
    }

    private Optional<ObjectId> object(Catalog current) {
        Optional<ObjectId> table = step.object().filter(id -> id.kind() == ObjectKind.TABLE_TYPE);
        if (DATATYPE_MISMATCH.equals(sqlState) && table.isPresent()) {
            // its columns stand in another order than those of its type
            return table.map(id -> new ObjectId(ObjectKind.TABLE, id.path()));
        }
        Optional<ObjectId> computed = step.object()
                .filter(id -> id.kind() == ObjectKind.COLUMN)
                .filter(id -> current.find(id)
                        .filter(Kinds.of(id.kind())::holdsExpression)
                        .isPresent());
        boolean otherExpression =
                FEATURE_NOT_SUPPORTED.equals(sqlState) && step.sql().contains(" SET EXPRESSION AS ");
        if ((DATATYPE_MISMATCH.equals(sqlState) || otherExpression) && computed.isPresent()) {
            // there is no USING for a generated column, and no other expression for a virtual one beside checks (18);
            // computed anew, it needs neither
            return computed;
        }
        Optional<ObjectId> rows = step.object()
                .filter(id -> id.kind() == ObjectKind.COLUMN)
                .map(id -> new ObjectId(ObjectKind.TABLE, id.path().subList(0, 2)))
                .filter(id -> !RowTypeUsers.columns(id, current).isEmpty());
        if (FEATURE_NOT_SUPPORTED.equals(sqlState) && rows.isPresent()) {
            return rows;
        }
        return FEATURE_NOT_SUPPORTED.equals(sqlState)
                ? step.object().map(RefusedStep::whole).filter(Planner::replaceable)
                : Optional.empty();
    }

    private static ObjectId whole(ObjectId id) {
        return id.kind() == ObjectKind.DOMAIN_CONSTRAINT
                ? new ObjectId(ObjectKind.DOMAIN, id.path().subList(0, 2))
                : id;
    }
}
