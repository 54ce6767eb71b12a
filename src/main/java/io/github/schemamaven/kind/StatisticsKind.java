package io.github.schemamaven.kind;

import io.github.schemamaven.catalog.CatalogObject;
import io.github.schemamaven.catalog.Definition;
import io.github.schemamaven.catalog.ObjectKind;
import io.github.schemamaven.catalog.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Extended statistics: which columns and expressions {@code ANALYZE} looks at together. */
final class StatisticsKind implements Kind {
    /**
     * Extended statistics.
     *
     * @param command the command that creates them
     * @param ofExpressions whether expressions are among what they are about
     * @param target how much {@code ANALYZE} samples for them, if it is not what the columns say
     */
    private record Statistics(String command, boolean ofExpressions, Optional<Integer> target) implements Definition {
        @Override
        public Definition skeleton() {
            return ofExpressions ? new Statistics("", true, target) : this;
        }
    }

    @Override
    public String resource() {
        return "statistics.sql";
    }

    @Override
    public Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.STATISTICS);
    }

    @Override
    public Definition definition(Row row) throws SQLException {
        return new Statistics(row.text("definition"), row.flag("of_expressions"), row.optionalNumber("target"));
    }

    @Override
    public List<Statement> create(CatalogObject object, List<Part> parts, States states) {
        Statistics statistics = object.definitionAs(Statistics.class);
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.of(statistics.command()));
        statistics.target().ifPresent(target -> statements.add(target(object, target)));
        return statements;
    }

    @Override
    public List<Statement> drop(CatalogObject object, States states) {
        return List.of(Statement.of("DROP STATISTICS " + Names.qualified(object.id())));
    }

    @Override
    public Alteration alter(CatalogObject from, CatalogObject to, States states) {
        Statistics wanted = to.definitionAs(Statistics.class);
        return from.definitionAs(Statistics.class).command().equals(wanted.command())
                ? Alteration.inPlace(List.of(target(to, wanted.target().orElse(-1))))
                : Alteration.replace();
    }

    private static Statement target(CatalogObject object, int target) {
        return Statement.of("ALTER STATISTICS " + Names.qualified(object.id()) + " SET STATISTICS " + target);
    }

    @Override
    public Optional<String> commentTarget(CatalogObject object) {
        return Optional.of("STATISTICS " + Names.qualified(object.id()));
    }

    @Override
    public Set<String> names(CatalogObject object) {
        return Set.of("statistics " + String.join("\0", object.id().path()));
    }
}
