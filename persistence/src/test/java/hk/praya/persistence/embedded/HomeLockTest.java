package hk.praya.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {

    @TempDir
    private Path parent;

    @Test
    void a_second_lock_is_refused_until_the_first_is_given_back() {
        var home = parent.resolve("home");
        try (var first = HomeLock.tryTake(home).orElseThrow()) {
            assertThat(HomeLock.tryTake(first.home())).isEmpty();
        }

        var again = HomeLock.tryTake(home);

        assertThat(again).isPresent();
        again.orElseThrow().close();
    }

    @Test
    void another_process_is_refused_even_after_this_one_has_asked_twice() throws IOException {
        var lock = HomeLock.tryTake(parent.resolve("home")).orElseThrow();
        try (lock) {
            assertThat(HomeLock.tryTake(lock.home())).isEmpty();

            try (var other = LaunchedPortal.launch(parent, "home")) {
                assertThat(other.report()).isEqualTo("refused");
            }
        }
    }

    @Test
    void a_lock_given_back_twice_does_not_take_it_from_its_next_holder() {
        var home = parent.resolve("home");
        var first = HomeLock.tryTake(home).orElseThrow();
        first.close();
        try (var second = HomeLock.tryTake(home).orElseThrow()) {
            first.close();

            assertThat(HomeLock.tryTake(second.home())).isEmpty();
        }
    }

    @Test
    void the_holder_tells_who_it_is_and_where_it_answers() {
        var home = parent.resolve("home");
        try (var lock = HomeLock.tryTake(home).orElseThrow()) {
            lock.tellAddress(URI.create("http://localhost:8080/"));

            assertThat(RunningPortal.read(lock.home()))
                    .contains(new RunningPortal(
                            ProcessHandle.current().pid(), URI.create("http://localhost:8080/"), null));
        }

        assertThat(RunningPortal.read(home)).isEmpty();
    }

    @Test
    void what_a_killed_holder_told_is_forgotten() throws IOException {
        var home = Files.createDirectories(parent.resolve("home"));
        Files.writeString(home.resolve("run.properties"), "pid=1\naddress=http://localhost:9999/\n");

        try (var lock = HomeLock.tryTake(home).orElseThrow()) {
            assertThat(RunningPortal.read(lock.home()))
                    .contains(new RunningPortal(ProcessHandle.current().pid(), null, null));
        }
    }

    @Test
    void a_home_is_closed_to_other_users() throws IOException {
        try (var lock = HomeLock.tryTake(parent.resolve("home")).orElseThrow()) {
            assertThat(mode(lock.home())).isEqualTo("rwx------");
            assertThat(mode(lock.home().resolve("run.properties"))).isEqualTo("rw-------");
        }
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
