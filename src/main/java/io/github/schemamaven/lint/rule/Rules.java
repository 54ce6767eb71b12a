package io.github.schemamaven.lint.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The registry: every rule has its line here. */
public final class Rules {
    private static final List<GuardRule> GUARDS =
            List.of(new DropDatabase(), new TransactionControl(), new UnnamedConcurrentIndex());

    private static final List<EffectRule> EFFECT_RULES = List.of(
            new DropTable(),
            new DropColumn(),
            new DropSchema(),
            new DropSequence(),
            new EnumValueRemoved(),
            new LossyTypeChange(),
            new Truncate(),
            new DeleteWithoutWhere(),
            new UpdateWithoutWhere(),
            new CascadeDropsMore(),
            new TableRewrite(),
            new FullScanWhileBlocking(),
            new IndexBuildBlocks(),
            new HiddenIndexRebuild());

    private static final List<Check> CHECKS = List.of(
            Check.INTACT_DIRECTORY,
            Check.MIGRATION_FAILS,
            Check.NOT_IN_TRANSACTION,
            Check.DECLARATION_DIFFERS,
            Check.ORDER_MATTERS,
            Check.INVALID_ALLOW,
            Check.UNUSED_ALLOW);

    private Rules() {}

    /** Returns the rules that keep statements from being run. */
    public static List<GuardRule> guards() {
        return GUARDS;
    }

    /** Returns the rules about what a statement did. */
    public static List<EffectRule> effectRules() {
        return EFFECT_RULES;
    }

    /** Returns every rule: guards, rules about effects, and what the linter itself checks. */
    public static List<Rule> all() {
        return Stream.<List<? extends Rule>>of(GUARDS, EFFECT_RULES, CHECKS)
                .<Rule>flatMap(List::stream)
                .toList();
    }

    /** Returns the rule of a name. */
    public static Optional<Rule> named(String name) {
        return all().stream().filter(rule -> rule.name().equals(name)).findFirst();
    }
}
