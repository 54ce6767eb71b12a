package io.github.schemamaven.corpus;

import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.plan.Scope;
import io.github.schemamaven.survival.SurvivalTotals;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a run takes place.
 *
 * @param server where the states are
 * @param out the folder of the results
 * @param scope what is planned
 * @param data where to count what becomes of rows, if each plan is carried out on some as well
 */
record CorpusSetting(DevServer server, Path out, Scope scope, Optional<SurvivalTotals> data) {}
