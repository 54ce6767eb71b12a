package io.github.schemamaven.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemamaven.sql.SchemaException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ConcurrentlyTest {
    @Test
    void runsBothAtTheSameTime() {
        CountDownLatch both = new CountDownLatch(2);

        Concurrently.Both<Boolean, Boolean> result = Concurrently.run(() -> meet(both), () -> meet(both));

        assertThat(result.first()).isTrue();
        assertThat(result.second()).isTrue();
    }

    @Test
    void throwsWhatTheSecondThrew() {
        assertThatThrownBy(() -> Concurrently.run(() -> 1, () -> {
                    throw new SchemaException("second");
                }))
                .isInstanceOf(SchemaException.class)
                .hasMessage("second");
    }

    @Test
    void waitsForTheSecondWhereTheFirstFails() {
        AtomicBoolean ended = new AtomicBoolean();
        CountDownLatch failing = new CountDownLatch(1);

        assertThatThrownBy(() -> Concurrently.run(
                        () -> {
                            failing.countDown();
                            throw new SchemaException("first");
                        },
                        () -> {
                            await(failing);
                            ended.set(true);
                            return 2;
                        }))
                .hasMessage("first");
        assertThat(ended).isTrue();
    }

    private static boolean meet(CountDownLatch latch) {
        latch.countDown();
        return await(latch);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
