/** The measurements of {@code docs/performance.md}; {@code ./mvnw -Pbenchmark verify} runs them. Not tests. */
package io.github.schemamaven.benchmark;
