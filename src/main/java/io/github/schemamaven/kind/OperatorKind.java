package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.Identifier;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Operators. Their path is the schema, the name, and both operands' types; {@code NONE} for a prefix operator's left. */
final class OperatorKind implements Kind {
    private static final String NONE = "NONE";

    /** {@code ALTER OPERATOR} can add a commutator, a negator, hashing and merging from this version on. */
    private static final int ALTERS_OPTIMIZATIONS = 17;

    /**
     * An operator.
     *
     * @param function what computes it
     * @param commutator the operator with the operands exchanged
     * @param negator the operator with the opposite result
     * @param restrict its selectivity estimator
     * @param join its selectivity estimator in joins
     * @param hashes whether hash joins can use it
     * @param merges whether merge joins can use it
     */
    private record Operator(
            String function,
            Optional<Partner> commutator,
            Optional<Partner> negator,
            Optional<String> restrict,
            Optional<String> join,
            boolean hashes,
            boolean merges)
            implements Definition {
        boolean sameButSelectivity(Operator other) {
            return new Operator(function, commutator, negator, other.restrict, other.join, hashes, merges)
                    .equals(other);
        }
    }

    /** An operator that another one has been told about, but that has no function yet. */
    private record Shell() implements Definition {}

    /** Another operator: its name as SQL, its identity, and whether it is a shell. */
    private record Partner(String name, ObjectId id, boolean shell) {}

    /** Returns the operators that one names as its commutator and negator; a shell names none. */
    static List<ObjectId> partners(CatalogObject object) {
        return object.definition() instanceof Operator operator
                ? Stream.concat(operator.commutator().stream(), operator.negator().stream())
                        .map(Partner::id)
                        .toList()
                : List.of();
    }

    @Override
    public String resource() {
        return "operator.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.OPERATOR);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        if (row.flag("shell")) {
            return new Shell();
        }
        return new Operator(
                row.text("function"),
                partner(row, "commutator"),
                partner(row, "negator"),
                row.optionalText("restrict_function"),
                row.optionalText("join_function"),
                row.flag("hashes"),
                row.flag("merges"));
    }

    private static Optional<Partner> partner(Row row, String column) throws SQLException {
        Optional<String> name = row.optionalText(column);
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Partner(
                        name.get(),
                        new ObjectId(ObjectKind.OPERATOR, row.texts(column + "_path")),
                        row.flag(column + "_shell")));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        if (object.definition() instanceof Shell) {
            return List.of();
        }
        Operator operator = object.definitionAs(Operator.class);
        List<String> options = new ArrayList<>();
        options.add("FUNCTION = " + operator.function());
        String left = object.id().path().get(2);
        if (!left.equals(NONE)) {
            options.add("LEFTARG = " + left);
        }
        options.add("RIGHTARG = " + object.id().path().get(3));
        operator.commutator().ifPresent(other -> options.add("COMMUTATOR = OPERATOR(" + other.name() + ")"));
        operator.negator().ifPresent(other -> options.add("NEGATOR = OPERATOR(" + other.name() + ")"));
        operator.restrict().ifPresent(function -> options.add("RESTRICT = " + function));
        operator.join().ifPresent(function -> options.add("JOIN = " + function));
        if (operator.hashes()) {
            options.add("HASHES");
        }
        if (operator.merges()) {
            options.add("MERGES");
        }
        return List.of(Statement.of("CREATE OPERATOR " + name(object) + " (" + String.join(", ", options) + ")"));
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of("DROP " + target(object)));
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        if (from.definition() instanceof Shell) {
            return Alteration.inPlace(create(to, List.of(), states));
        }
        if (to.definition() instanceof Shell) {
            return Alteration.replace();
        }
        Operator old = from.definitionAs(Operator.class);
        Operator wanted = to.definitionAs(Operator.class);
        List<String> options = new ArrayList<>();
        if (!old.restrict().equals(wanted.restrict())) {
            options.add("RESTRICT = " + wanted.restrict().orElse(NONE));
        }
        if (!old.join().equals(wanted.join())) {
            options.add("JOIN = " + wanted.join().orElse(NONE));
        }
        if (!old.sameButSelectivity(wanted) && !optimizations(old, wanted, states, options)) {
            return Alteration.replace();
        }
        return options.isEmpty()
                ? Alteration.inPlace(List.of())
                : Alteration.inPlace("ALTER " + target(to) + " SET (" + String.join(", ", options) + ")");
    }

    /** Returns whether no replacement is needed: options are added, or the other operator's own change does it. */
    private static boolean optimizations(Operator old, Operator wanted, States states, List<String> options) {
        boolean addable = states.desired().majorVersion() >= ALTERS_OPTIMIZATIONS;
        if (!old.function().equals(wanted.function())
                || (old.hashes() && !wanted.hashes())
                || (old.merges() && !wanted.merges())
                || (!addable && (old.hashes() != wanted.hashes() || old.merges() != wanted.merges()))) {
            return false;
        }
        boolean linked = link("COMMUTATOR", old.commutator(), wanted.commutator(), states, options)
                && link("NEGATOR", old.negator(), wanted.negator(), states, options);
        if (old.hashes() != wanted.hashes()) {
            options.add("HASHES");
        }
        if (old.merges() != wanted.merges()) {
            options.add("MERGES");
        }
        return linked;
    }

    /** PostgreSQL keeps such a link on both sides: a drop of the one takes it from the other, a creation gives it. */
    private static boolean link(
            String word, Optional<Partner> old, Optional<Partner> wanted, States states, List<String> options) {
        if (old.equals(wanted)) {
            return true;
        }
        if (wanted.filter(Partner::shell).isPresent()) {
            // only a creation makes the other one's shell
            return false;
        }
        boolean filled = old.isPresent() && old.map(Partner::id).equals(wanted.map(Partner::id));
        boolean cut = old.isEmpty() || !states.desired().contains(old.get().id());
        boolean tied =
                wanted.isEmpty() || !states.current().contains(wanted.get().id());
        if (filled || !cut || tied) {
            return filled || cut;
        }
        if (states.desired().majorVersion() < ALTERS_OPTIMIZATIONS) {
            return false;
        }
        // the other side says the same, and a second command of this kind changes nothing
        options.add(word + " = OPERATOR(" + wanted.orElseThrow().name() + ")");
        return true;
    }

    /** A shell comes and goes with the operator that names it, but stays when that is dropped in another way. */
    @Override
    public boolean canBeMade(CatalogObject object, Catalog catalog) {
        return !(object.definition() instanceof Shell)
                || catalog.objects().values().stream()
                        .flatMap(other -> other.definition() instanceof Operator operator
                                ? Stream.concat(operator.commutator().stream(), operator.negator().stream())
                                : Stream.empty())
                        .anyMatch(partner -> partner.id().equals(object.id()));
    }

    private static String name(CatalogObject object) {
        return Identifier.quote(object.schema()) + "." + object.id().path().get(1);
    }

    private static String target(CatalogObject object) {
        List<String> path = object.id().path();
        return "OPERATOR " + name(object) + " (" + path.get(2) + ", " + path.get(3) + ")";
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of(target(object));
    }

    /**
     * Its shells are a part of it: what they are called has to be free. And it is the only one that another operator is the
     * commutator or negator of, which PostgreSQL demands from 17 on, and 15.20 does too (OperatorValidateParams,
     * OperatorUpd in pg_operator.c).
     */
    @Override
    public Set<String> names(CatalogObject object) {
        Set<String> names = new HashSet<>();
        names.add(slot(object.id()));
        if (object.definition() instanceof Operator operator) {
            operator.commutator().ifPresent(other -> names.add(slot("commutator of ", other)));
            operator.negator().ifPresent(other -> names.add(slot("negator of ", other)));
        }
        return names;
    }

    private static String slot(String role, Partner partner) {
        return (partner.shell() ? "" : role) + slot(partner.id());
    }

    private static String slot(ObjectId id) {
        return Names.of("operator", id.path());
    }
}
