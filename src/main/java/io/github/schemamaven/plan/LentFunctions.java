package io.github.schemamaven.plan;

import io.github.schemamaven.catalog.AllNeeds;
import io.github.schemamaven.catalog.Catalog;
import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.ObjectId;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.kind.Kinds;
import io.github.schemamaven.sql.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Functions that the owner of a table may execute for a while. PostgreSQL makes an index as that owner (DefineIndex in
 * src/backend/commands/indexcmds.c), who may have become it later, or lost the privilege later, than the index was made.
 *
 * @param desired the state to reach
 */
record LentFunctions(Catalog desired) {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private static final Pattern DENIED = Pattern.compile("permission denied for function (.+)");

    /**
     * A privilege that somebody has while a command runs.
     *
     * @param begin the step that grants it
     * @param end the step that revokes it
     */
    record Loan(PlanStep begin, PlanStep end) {}

    /** Returns what a step lacks that PostgreSQL refused; none if it refused it for another reason. */
    List<Loan> lackedBy(FailedStep failed) {
        Matcher denied = DENIED.matcher(failed.failure().reason());
        Optional<ObjectId> object = failed.step().object();
        if (!failed.failure().sqlState().equals(INSUFFICIENT_PRIVILEGE) || !denied.matches() || object.isEmpty()) {
            return List.of();
        }
        Set<String> owners = owners(object.get());
        return named(denied.group(1), object.get()).stream()
                .flatMap(function -> owners.stream()
                        .filter(owner -> !function.owner().equals(Optional.of(owner)))
                        .map(owner -> loan(failed.step(), function, owner)))
                .toList();
    }

    /** Returns the functions of a name that an object needs, or else all: it may need one by way of an operator. */
    private List<CatalogObject> named(String name, ObjectId user) {
        List<CatalogObject> all = desired.objects().values().stream()
                .filter(function -> function.id().kind() == ObjectKind.FUNCTION
                        && function.id().path().get(1).equals(name))
                .toList();
        Set<ObjectId> needs = AllNeeds.direct(user, desired);
        List<CatalogObject> needed =
                all.stream().filter(function -> needs.contains(function.id())).toList();
        return needed.isEmpty() ? all : needed;
    }

    private static Loan loan(PlanStep step, CatalogObject function, String role) {
        String privilege = " EXECUTE ON "
                + Kinds.of(ObjectKind.FUNCTION).grantTarget(function).orElseThrow();
        String name = Identifier.quote(role);
        return new Loan(
                new PlanStep(step.object(), "GRANT" + privilege + " TO " + name),
                new PlanStep(step.object(), "REVOKE" + privilege + " FROM " + name));
    }

    /** Returns who owns what an index or column is on, and the partitions of that, which get an index too. */
    private Set<String> owners(ObjectId part) {
        List<String> path = new InheritedParts(desired)
                .table(part)
                .map(ObjectId::path)
                .orElse(part.path().subList(0, Math.min(2, part.path().size())));
        ObjectId table = new ObjectId(ObjectKind.TABLE, path);
        return Stream.concat(
                        Stream.of(table, new ObjectId(ObjectKind.MATERIALIZED_VIEW, path)),
                        new PartitionTree(desired).below(table).stream())
                .flatMap(id -> desired.find(id).stream())
                .flatMap(relation -> relation.owner().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
