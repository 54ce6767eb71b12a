package io.github.schemamaven.plan;

import io.github.schemamaven.devdb.ConnectionEnvironment;
import io.github.schemamaven.devdb.DevServer;
import io.github.schemamaven.devdb.DevServerSpec;
import io.github.schemamaven.devdb.DevServers;
import io.github.schemamaven.devdb.FolderArtifacts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The cases of {@link PlanCasesTest} on each PostgreSQL that is supported besides the newest, on which they run always.
 * Their plans are proved and carried out; byte by byte they are compared on one version alone. Runs with
 * {@code -Pmajors}, which fetches the binaries.
 */
@EnabledIfSystemProperty(named = "schema.test.binaries", matches = ".+", disabledReason = "run with -Pmajors")
@Execution(ExecutionMode.CONCURRENT)
@ParameterizedClass
@ValueSource(ints = {14, 15, 16, 17})
class PlanCasesOnEveryMajorTest {
    private final DevServer server;

    PlanCasesOnEveryMajorTest(int major) {
        server = DevServers.open(
                new DevServerSpec.Embedded(Integer.toString(major)),
                new FolderArtifacts(Path.of(System.getProperty("schema.test.binaries"))),
                ConnectionEnvironment.ofProcess());
    }

    @TestFactory
    Stream<DynamicTest> plansLeadFromOldToNewAndNoFurther() throws IOException {
        return PlanCasesTest.tests(server).stream();
    }

    @AfterEach
    void stop() {
        server.close();
    }
}
