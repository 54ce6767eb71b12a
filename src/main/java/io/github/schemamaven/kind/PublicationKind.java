package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import io.github.schemamaven.sql.Literal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Publications. */
final class PublicationKind implements Kind {
    private static final Publication USUAL = new Publication(false, "insert, update, delete, truncate", false, false);

    /**
     * A publication.
     *
     * @param allTables whether it is {@code FOR ALL TABLES}
     * @param operations the operations it publishes, as its option {@code publish} has them
     * @param viaRoot whether changes of partitions are published as their root's
     * @param generatedColumns whether stored generated columns are published (from 18 on)
     */
    private record Publication(boolean allTables, String operations, boolean viaRoot, boolean generatedColumns)
            implements Definition {
        /** Returns the options that differ from another publication's. */
        List<String> optionsUnlike(Publication other) {
            List<String> options = new ArrayList<>();
            if (!operations.equals(other.operations)) {
                options.add("publish = " + Literal.quote(operations));
            }
            if (viaRoot != other.viaRoot) {
                options.add("publish_via_partition_root = " + viaRoot);
            }
            if (generatedColumns != other.generatedColumns) {
                options.add("publish_generated_columns = " + (generatedColumns ? "stored" : "none"));
            }
            return options;
        }
    }

    @Override
    public String resource() {
        return "publication.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.PUBLICATION);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new Publication(
                row.flag("all_tables"), row.text("operations"), row.flag("via_root"), row.flag("generated_columns"));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        Publication publication = object.definitionAs(Publication.class);
        List<String> members = new ArrayList<>();
        members(parts, ObjectKind.PUBLICATION_TABLE, "TABLE ").ifPresent(members::add);
        members(parts, ObjectKind.PUBLICATION_SCHEMA, "TABLES IN SCHEMA ").ifPresent(members::add);
        String what = publication.allTables() ? "ALL TABLES" : String.join(", ", members);
        List<String> options = publication.optionsUnlike(USUAL);
        return List.of(Statement.of("CREATE " + target(object)
                + (what.isEmpty() ? "" : " FOR " + what)
                + (options.isEmpty() ? "" : " WITH (" + String.join(", ", options) + ")")));
    }

    private static Optional<String> members(List<Part> parts, ObjectKind kind, String words) {
        return parts.stream()
                .filter(part -> part.object().id().kind() == kind)
                .map(Part::clause)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "),
                        list -> list.isEmpty() ? Optional.empty() : Optional.of(words + list)));
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of("DROP " + target(object)));
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        Publication old = from.definitionAs(Publication.class);
        Publication wanted = to.definitionAs(Publication.class);
        return old.allTables() == wanted.allTables()
                ? Alteration.inPlace(
                        "ALTER " + target(to) + " SET (" + String.join(", ", wanted.optionsUnlike(old)) + ")")
                : Alteration.replace();
    }

    private static String target(CatalogObject object) {
        return "PUBLICATION " + Names.own(object.id());
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of(target(object));
    }
}
