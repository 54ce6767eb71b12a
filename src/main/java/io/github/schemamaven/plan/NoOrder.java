package io.github.schemamaven.plan;

import io.github.schemamaven.sql.RenameHint;
import io.github.schemamaven.sql.SchemaException;
import java.util.List;
import java.util.stream.Collectors;

/** The operations of a plan have to wait for one another in a circle that nothing opens. */
final class NoOrder extends SchemaException {
    private static final long serialVersionUID = 1L;

    private final String circle;

    NoOrder(List<Operation> circle) {
        this(circle.stream()
                .map(operation -> operation.phase() + " " + operation.id())
                .collect(Collectors.joining(
                        "\n  ", "\nEach of these has to wait for the next, the last for the first:\n  ", "")));
    }

    private NoOrder(String circle) {
        super("Internal error: the plan has a circle, so nothing was written. Please report it with"
                + " both states.\nUntil then make the change in two steps, or by hand: mvn schema:new"
                + " -Dschema.name=by_hand" + circle);
        this.circle = circle;
    }

    /** Returns the refusal where there are rename hints: what keeps its name need not be changed where it is. */
    SchemaException with(List<RenameHint> hints) {
        String places = hints.stream().map(hint -> hint.location().toString()).collect(Collectors.joining(", "));
        return new SchemaException(
                "What is renamed (" + places + ") cannot be changed in this way in the same migration.\nLet the rename"
                        + " have a migration of its own, before the other changes are declared, or leave the hint out."
                        + circle,
                this);
    }
}
