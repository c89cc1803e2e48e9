package hk.praya.portal.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import hk.praya.domain.account.AccountId;
import hk.praya.portal.testing.SignedInAs;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UuidUploadIdFactory;
import me.desair.tus.server.upload.disk.DiskStorageService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;

class UploadsTest {

    private static final AccountId OWNER = new AccountId(new UUID(1, 1));
    private static final AccountId STRANGER = new AccountId(new UUID(1, 2));
    private static final String CONTENT = "what is in the file";
    private static final int LARGEST = 100;
    private static final int MOST_UNFINISHED = 4;
    private static final int MOST_UNFINISHED_BYTES = 250;

    @TempDir
    Path home;

    private final SignedInAs account = new SignedInAs();
    private Uploads uploads;
    private MockMvc http;

    @BeforeEach
    void start() throws IOException {
        account.applicant(OWNER);
        uploads = new Uploads(
                home, DataSize.ofBytes(LARGEST), MOST_UNFINISHED, DataSize.ofBytes(MOST_UNFINISHED_BYTES), "", account);
        http = MockMvcBuilders.standaloneSetup(new UploadController(uploads)).build();
    }

    @Test
    void aFileComesInPieceByPiece() throws Exception {
        var address = create(CONTENT.length());
        assertThat(send(address, 0, CONTENT.substring(0, 7)).getHeader("Upload-Offset"))
                .isEqualTo("7");
        assertThat(offset(address)).isEqualTo("7");
        assertThat(send(address, 7, CONTENT.substring(7)).getStatus()).isEqualTo(204);

        try (var content = uploads.open(id(address))) {
            assertThat(content.readAllBytes()).asString(UTF_8).isEqualTo(CONTENT);
        }
    }

    @Test
    void whatIsNotWholeIsNotTaken() throws Exception {
        var address = create(CONTENT.length());
        send(address, 0, CONTENT.substring(0, CONTENT.length() - 1));

        assertThatThrownBy(() -> uploads.open(id(address))).isInstanceOf(FileNotFoundException.class);
    }

    @Test
    void aPieceThatDoesNotFitWhereTheFileStoppedIsRefused() throws Exception {
        var address = create(CONTENT.length());
        send(address, 0, CONTENT.substring(0, 7));

        assertThat(send(address, 6, CONTENT.substring(6)).getStatus()).isEqualTo(409);
        assertThat(offset(address)).isEqualTo("7");
    }

    @Test
    void itGoesOnAfterThePortalHasStartedAnew() throws Exception {
        var address = create(CONTENT.length());
        send(address, 0, CONTENT.substring(0, 7));

        start();

        assertThat(offset(address)).isEqualTo("7");
        assertThat(send(address, 7, CONTENT.substring(7)).getStatus()).isEqualTo(204);
    }

    @Test
    void toAnybodyElseThereIsNoSuchUpload() throws Exception {
        var address = create(CONTENT.length());
        send(address, 0, CONTENT.substring(0, 7));
        account.applicant(STRANGER);

        assertThat(perform(head(address)).getStatus()).isEqualTo(404);
        assertThat(send(address, 7, CONTENT.substring(7)).getStatus()).isEqualTo(404);
        assertThat(perform(delete(address)).getStatus()).isEqualTo(404);
        assertThatThrownBy(() -> uploads.open(id(address))).isInstanceOf(FileNotFoundException.class);
        uploads.remove(id(address));

        account.applicant(OWNER);
        assertThat(offset(address)).isEqualTo("7");
    }

    @Test
    void whatHasComeInWholeIsStillItsOwnersAlone() throws Exception {
        var address = create(CONTENT.length());
        send(address, 0, CONTENT);
        account.applicant(STRANGER);

        assertThatThrownBy(() -> uploads.open(id(address))).isInstanceOf(FileNotFoundException.class);
    }

    @Test
    void nothingIsReadHere() throws Exception {
        var address = create(CONTENT.length());
        send(address, 0, CONTENT);

        assertThat(perform(get(address)).getStatus()).isEqualTo(405);
    }

    @Test
    void aFileOfTheLargestSizeIsTakenAndOneByteMoreIsNot() throws Exception {
        assertThat(announce(LARGEST).getStatus()).isEqualTo(201);
        assertThat(announce(LARGEST + 1).getStatus()).isEqualTo(413);
        assertThat(uploads.largest()).isEqualTo(LARGEST);
    }

    @Test
    void noMoreComesInThanWasAnnounced() throws Exception {
        var address = create(3);

        assertThat(send(address, 0, "four").getStatus()).isNotEqualTo(204);
        assertThat(offset(address)).isEqualTo("0");
    }

    @Test
    void oneFileMoreThanMayBeOnTheirWayIsRefusedUntilOneIsGone() throws Exception {
        var first = create(1);
        for (int number = 1; number < MOST_UNFINISHED; number++) {
            create(1);
        }
        assertThat(announce(1).getStatus()).isEqualTo(429);
        account.applicant(STRANGER);
        assertThat(announce(1).getStatus()).isEqualTo(201);

        account.applicant(OWNER);
        perform(delete(first));
        assertThat(announce(1).getStatus()).isEqualTo(201);
    }

    @Test
    void oneByteMoreThanMayBeOnTheWayIsRefused() throws Exception {
        create(LARGEST);
        create(LARGEST);

        assertThat(announce(MOST_UNFINISHED_BYTES - 2 * LARGEST + 1).getStatus())
                .isEqualTo(429);
        assertThat(announce(MOST_UNFINISHED_BYTES - 2 * LARGEST).getStatus()).isEqualTo(201);
    }

    @Test
    void aFileOfUntoldLengthCountsAsTheLargest() throws Exception {
        create(LARGEST);
        create(LARGEST);

        assertThat(perform(post("/uploads").header("Upload-Defer-Length", 1).header("Content-Length", 0))
                        .getStatus())
                .isEqualTo(429);
    }

    @Test
    void whatIsAllowedCountsAfterThePortalHasStartedAnew() throws Exception {
        create(LARGEST);
        create(LARGEST);
        start();

        assertThat(announce(LARGEST).getStatus()).isEqualTo(429);
    }

    @Test
    void oneFileIsAnnouncedWhileTheRecordOfAnotherIsHeld() throws Exception {
        create(1);
        var record =
                kept().stream().filter(file -> file.endsWith("info")).findAny().orElseThrow();

        try (var channel = FileChannel.open(record, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThat(announce(1).getStatus()).isEqualTo(201);
        }
    }

    @Test
    void nothingIsKeptOfWhoeverSendsIt() throws Exception {
        var address = create(CONTENT.length(), "192.0.2.77", "198.51.100.5");
        send(address, 0, CONTENT.substring(0, 7));

        for (var file : kept()) {
            assertThat(Files.readString(file, ISO_8859_1)).doesNotContain("192.0.2.77", "198.51.100.5");
        }
        assertThat(kept()).isNotEmpty();
    }

    /** As if the disk were full, or the portal were killed, while a record is written. */
    @Test
    void aRecordThatCannotBeWrittenLeavesTheOneBefore() throws Exception {
        var address = create(CONTENT.length());
        send(address, 0, CONTENT.substring(0, 7));
        var folder = Objects.requireNonNull(kept().getFirst().getParent());
        Files.createDirectory(folder.resolve("info.new"));

        assertThatThrownBy(() -> send(address, 7, CONTENT.substring(7))).isInstanceOf(Exception.class);

        Files.delete(folder.resolve("info.new"));
        assertThat(Integer.parseInt(offset(address))).isGreaterThanOrEqualTo(7);
    }

    @Test
    void whatNeverCameIntoBeingKeepsNobodyFromAnything() throws Exception {
        var broken = kept("uploads", new UUID(6, 6).toString());
        Files.createDirectories(broken);
        Files.createFile(broken.resolve("data"));
        var old = create(CONTENT.length());
        age(old, Duration.ofHours(25));

        new UploadSweep(uploads).sweep();

        assertThat(perform(head(old)).getStatus()).isEqualTo(404);
        assertThat(announce(1).getStatus()).isEqualTo(201);
    }

    @Test
    void aFileWithNothingInItIsWholeAtOnce() throws Exception {
        var address = create(0);

        try (var content = uploads.open(id(address))) {
            assertThat(content.readAllBytes()).isEmpty();
        }
    }

    @Test
    void whatWasTakenIsGone() throws Exception {
        var address = create(CONTENT.length());
        send(address, 0, CONTENT);
        uploads.remove(id(address));

        assertThat(perform(head(address)).getStatus()).isEqualTo(404);
        assertThat(kept()).isEmpty();
        uploads.remove(id(address));
    }

    @Test
    void whatIsCancelledIsGone() throws Exception {
        var address = create(CONTENT.length());
        send(address, 0, CONTENT.substring(0, 7));

        assertThat(perform(delete(address)).getStatus()).isEqualTo(204);
        assertThat(kept()).isEmpty();
    }

    @Test
    void whatHasNotGrownForADayIsSweptAndTheRestStays() throws Exception {
        var old = create(CONTENT.length());
        var young = create(CONTENT.length());
        age(old, Duration.ofHours(25));
        age(young, Duration.ofHours(23));

        new UploadSweep(uploads).sweep();

        assertThat(perform(head(old)).getStatus()).isEqualTo(404);
        assertThat(offset(young)).isEqualTo("0");
    }

    @Test
    void whereNothingWasEverSentThereIsNothingToSweep() {
        assertThatCode(uploads::sweep).doesNotThrowAnyException();
    }

    @Test
    void oneRequestAtATimeWorksOnAnUpload() throws Exception {
        var locks = new UploadLocks();
        var address = "/uploads/" + new UUID(7, 7);
        locks.setIdFactory(new Ids());

        try (var held = locks.lockUploadByUri(address)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> locks.lockUploadByUri(address)).isInstanceOf(UploadBusy.class);
            assertThat(locks.lockUploadByUri("/uploads/" + new UUID(7, 8))).isNotNull();
        }
        assertThat(locks.lockUploadByUri(address)).isNotNull();
        assertThat(locks.lockUploadByUri("/uploads")).isNull();
    }

    @Test
    void onlyThePortalsOwnUserReadsWhatLiesThere() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("uploads"))))
                .isEqualTo("rwx------");
    }

    @Test
    void anAddressThatIsNoneLeadsNowhere() throws Exception {
        assertThat(perform(head("/uploads/nonsense")).getStatus()).isEqualTo(404);
        assertThat(perform(head("/uploads/" + new UUID(9, 9))).getStatus()).isEqualTo(404);
        assertThatThrownBy(() -> uploads.open("../uploads")).isInstanceOf(FileNotFoundException.class);
    }

    @Test
    void aMethodIsTheOneThatIsSaid() throws Exception {
        var address = create(CONTENT.length());

        assertThat(perform(head(address).header("X-HTTP-Method-Override", "DELETE"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(offset(address)).isEqualTo("0");
    }

    private Path kept(String... below) {
        return home.resolve(Path.of("uploads", below));
    }

    /** Announces a file from an address, by way of a proxy. */
    private String create(long length, String sender, String proxy) throws Exception {
        var response = perform(post("/uploads")
                .header("Upload-Length", length)
                .header("Content-Length", 0)
                .header("X-Forwarded-For", sender)
                .remoteAddress(proxy));
        assertThat(response.getStatus()).isEqualTo(201);
        return Objects.requireNonNull(response.getHeader("Location"));
    }

    private String create(long length) throws Exception {
        var response = announce(length);
        assertThat(response.getStatus()).isEqualTo(201);
        return Objects.requireNonNull(response.getHeader("Location"));
    }

    private MockHttpServletResponse announce(long length) throws Exception {
        return perform(post("/uploads").header("Upload-Length", length).header("Content-Length", 0));
    }

    private MockHttpServletResponse send(String address, long offset, String piece) throws Exception {
        return perform(patch(address)
                .header("Upload-Offset", offset)
                .header("Content-Length", piece.length())
                .contentType("application/offset+octet-stream")
                .content(piece));
    }

    private String offset(String address) throws Exception {
        return String.valueOf(perform(head(address)).getHeader("Upload-Offset"));
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.header("Tus-Resumable", "1.0.0"))
                .andReturn()
                .getResponse();
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private List<Path> kept() throws IOException {
        try (var files = Files.find(home.resolve("uploads"), 5, (_, is) -> is.isRegularFile())) {
            return files.toList();
        }
    }

    /** Makes it so that an upload has not grown for this long. */
    private void age(String address, Duration age) throws Exception {
        var storage = new DiskStorageService(home.resolve("uploads").toString());
        storage.setIdFactory(new Ids());
        var upload = storage.getUploadInfo(new UploadId(UUID.fromString(id(address))));
        upload.updateExpiration(Duration.ofHours(24).minus(age).toMillis());
        storage.update(upload);
    }

    /** Reads the identities of uploads as the portal does. */
    private static final class Ids extends UuidUploadIdFactory {

        Ids() {
            setUploadUri("/uploads");
        }
    }
}
