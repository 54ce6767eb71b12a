package io.github.schemamaven.devdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemamaven.devdb.MemoryDirectory.Room;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class MemoryDirectoryTest {
    private static final long GIB = 1L << 30;
    private static final ProcessIdentity SELF = new ProcessIdentity(List.of(), Optional.empty(), 0);

    @Test
    void aMachineWithRoomIsUsed() {
        assertThat(new Room(4 * GIB, 4 * GIB, 8 * GIB).suffices()).isTrue();
    }

    @Test
    void theSharedMemoryThatDockerGivesAContainerIsTooSmall() {
        assertThat(new Room(64L << 20, 16 * GIB, 32 * GIB).suffices()).isFalse();
    }

    @Test
    void aContainerWithLittleMemoryOnABigMachineIsLeftAlone() {
        assertThat(new Room(16 * GIB, 16 * GIB, 2 * GIB).suffices()).isFalse();
    }

    @Test
    void aMachineThatIsShortOfMemoryIsLeftAlone() {
        assertThat(new Room(8 * GIB, 1 * GIB, 16 * GIB).suffices()).isFalse();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theDirectoryOfThisMachineIsOnesOwn() throws Exception {
        String user = System.getProperty("user.name");
        Optional<Path> directory = MemoryDirectory.locate(
                new ConnectionEnvironment(Map.of(), Path.of("/"), user), EmbeddedPlatform.current(), SELF);

        if (directory.isPresent()) {
            assertThat(Files.getOwner(directory.get()).getName()).isEqualTo(user);
            assertThat(Files.getFileStore(directory.get()).type()).isEqualTo("tmpfs");
        }
    }

    @Test
    void onlyLinuxHasIt() {
        EmbeddedPlatform mac = new EmbeddedPlatform("darwin-amd64");

        assertThat(MemoryDirectory.locate(new ConnectionEnvironment(Map.of(), Path.of("/"), "somebody"), mac, SELF))
                .isEmpty();
    }
}
