package io.github.schemamaven.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The statements that did not load when their turn came. They are tried again, in the order in which they stand, until
 * none of them loads any more; one that lacks an object by name is tried as soon as a statement has made or changed an
 * object of that name, so that a long chain in the wrong order takes few tries each.
 */
final class WaitingRoom {
    private static final Comparator<Waiting> IN_ORDER = Comparator.comparingInt(waiting -> waiting.order);

    private final LoadSession session;
    private final StatementLoader loader;
    private final FunctionBodies bodies;
    private final List<Waiting> all = new ArrayList<>();

    private static final class Waiting {
        private final int order;
        private final SessionSettings settings;
        private Failure failure;

        Waiting(int order, SessionSettings settings, Failure failure) {
            this.order = order;
            this.settings = settings;
            this.failure = failure;
        }
    }

    WaitingRoom(LoadSession session, StatementLoader loader, FunctionBodies bodies) {
        this.session = session;
        this.loader = loader;
        this.bodies = bodies;
    }

    /** Takes in a statement that failed under the given settings. */
    void add(SessionSettings settings, Failure failure) {
        all.add(new Waiting(all.size(), settings, failure));
    }

    /** Returns how many there are, for {@link #forgetAfter}. */
    int count() {
        return all.size();
    }

    /** Forgets those that came since there were so many: their transaction was rolled back. */
    void forgetAfter(int count) {
        all.subList(count, all.size()).clear();
    }

    /**
     * Loads what can be loaded, after all files had their turn.
     *
     * @return why the others do not load, in the order in which they stand
     */
    List<Failure> drain() {
        session.renew();
        List<Waiting> rest = new ArrayList<>();
        List<Waiting> hopeless = new ArrayList<>();
        all.forEach(waiting -> (waiting.failure.mayWait() ? rest : hopeless).add(waiting));
        while (!rest.isEmpty()) {
            Round round = new Round(rest);
            round.run();
            rest.clear();
            round.parked.stream().sorted(IN_ORDER).forEach(rest::add);
            hopeless.addAll(round.hopeless);
            boolean progress = round.loaded > 0 || force(rest);
            if (!progress) {
                break;
            }
        }
        hopeless.addAll(rest);
        List<Failure> failures = new ArrayList<>();
        hopeless.stream().sorted(IN_ORDER).forEach(waiting -> failures.add(waiting.failure));
        failures.addAll(bodies.check());
        return failures;
    }

    /** Tries functions without a look at their bodies, which may need what needs the functions; tells of success. */
    private boolean force(List<Waiting> rest) {
        int before = rest.size();
        rest.removeIf(waiting -> waiting.failure.statement().header().definesRoutine()
                && bodies.loadUnchecked(waiting.settings, waiting.failure));
        return rest.size() < before;
    }

    /** Tries each waiting statement once, and again whenever something of a name that it lacks was made. */
    private final class Round {
        private final Deque<Waiting> queue;
        private final Map<String, Set<Waiting>> byMissingName = new HashMap<>();
        private final Set<Waiting> parked = new LinkedHashSet<>();
        private final List<Waiting> hopeless = new ArrayList<>();
        private int loaded;

        Round(List<Waiting> waiting) {
            queue = new ArrayDeque<>(waiting);
        }

        void run() {
            while (!queue.isEmpty()) {
                Waiting waiting = queue.poll();
                session.apply(waiting.settings);
                SourceStatement statement = waiting.failure.statement();
                Optional<Failure> failure = loader.load(statement);
                if (failure.isEmpty()) {
                    loaded++;
                    wake(statement.header().name());
                } else {
                    waiting.failure = failure.get();
                    park(waiting);
                }
            }
        }

        private void park(Waiting waiting) {
            if (!waiting.failure.mayWait()) {
                hopeless.add(waiting);
                return;
            }
            parked.add(waiting);
            for (String name : MissingNames.of(waiting.failure.reason())) {
                byMissingName
                        .computeIfAbsent(MissingNames.lastPart(name), any -> new LinkedHashSet<>())
                        .add(waiting);
            }
        }

        private void wake(List<String> made) {
            if (made.isEmpty()) {
                return;
            }
            Set<Waiting> woken = byMissingName.remove(made.get(made.size() - 1));
            if (woken != null) {
                woken.stream().sorted(IN_ORDER).filter(parked::remove).forEach(queue::add);
            }
        }
    }
}
