package io.github.schemamaven.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The production classes, read once for each test class. */
final class Classes {
    static final String ROOT = "io.github.schemamaven";

    private Classes() {}

    /**
     * Reads the compiled classes of {@code src/main/java}; the generated help goal is left out.
     *
     * @return the classes, never empty
     */
    static JavaClasses production() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("/HelpMojo"))
                .importPackages(ROOT);
    }
}
