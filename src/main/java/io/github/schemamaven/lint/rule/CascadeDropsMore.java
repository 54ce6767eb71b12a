package io.github.schemamaven.lint.rule;

import io.github.schemamaven.lint.effect.Effect;
import java.util.List;

/** Finds what CASCADE dropped. Where a schema went, drop-schema speaks of its contents instead. */
public final class CascadeDropsMore implements EffectRule {
    @Override
    public String name() {
        return "cascade-drops-more-than-named";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String summary() {
        return "CASCADE drops objects that the statement does not name";
    }

    @Override
    public List<Problem> check(Effect effect) {

        List<String> dropped = effect.losses().cascades();
        if (dropped.isEmpty()) {
            return List.of();
        }
        return List.of(new Problem(
                "CASCADE also drops " + String.join(", ", dropped),
                "Drop these objects by name first, or change them so that they no longer need what goes; on the target "
                        + "CASCADE drops whatever depends there."));
    }
}
