package io.github.schemamaven.lint;

import io.github.schemamaven.devdb.ScratchDatabase;
import java.util.List;

/** Compares what the migrations produce with what the schema source declares. */
@FunctionalInterface
public interface DeclarationCheck {
    /**
     * Compares.
     *
     * @param replayed the scratch database after every migration ran on it; no connection to it is open
     * @return a finding for each object that differs; empty where the two are equal
     */
    List<Finding> check(ScratchDatabase replayed);
}
