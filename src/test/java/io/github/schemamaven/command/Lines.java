package io.github.schemamaven.command;

import java.util.ArrayList;
import java.util.List;

/** Keeps what a command tells. */
public final class Lines implements Console {
    private final List<String> all = new ArrayList<>();

    @Override
    public void info(String line) {
        all.add(line);
    }

    @Override
    public void warn(String line) {
        all.add(line);
    }

    @Override
    public void error(String line) {
        all.add(line);
    }

    @Override
    public void command(String line) {
        all.add(line);
    }

    /** Returns everything told so far. */
    public List<String> all() {
        return List.copyOf(all);
    }
}
