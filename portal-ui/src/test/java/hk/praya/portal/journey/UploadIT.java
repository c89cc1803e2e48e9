package hk.praya.portal.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as people send them, good and bad, over connections as they are; and what they read about each in the list. */
class UploadIT {

    private static final String LIBRARY = "documents";
    private static final String DOCUMENTS = "application/documents";
    private static final int MEGABYTE = 1024 * 1024;
    private static final int KEPT = 5 * MEGABYTE;
    private static final int MOST_ON_THE_WAY = 5;

    /** How many pieces of 1 MB are let through before the connection is cut. */
    private static final int PIECES = 3;

    @TempDir
    static Path folder;

    private static PackagedPortal portal;
    private static Browsers browsers;
    private static DemoAccounts accounts;
    private static int visits;

    private final Papers papers = new Papers(folder);
    private Draft draft;
    private Visitor visitor;
    private List<Path> earlier = List.of();

    @BeforeAll
    static void open() {
        browsers = new Browsers();
        portal = PackagedPortal.start(
                PackagedPortal.demoHome("upload"),
                "--praya.demo=true",
                "--praya.documents.unfinished-uploads=" + MOST_ON_THE_WAY);
        accounts = DemoAccounts.in(portal.home());
    }

    @AfterAll
    static void close() {
        browsers.close();
        portal.close();
    }

    @BeforeEach
    void comeWithoutPapers() throws SQLException {
        try (var database = HomeDatabase.in(portal.home())) {
            draft = Draft.copied(database, DemoAccounts.address("lai.fan"), "upload.%d@example.org".formatted(++visits))
                    .withoutPapers(database);
        }
        visitor = new Visitor(browsers.browser(), portal.address(), 1280, "upload-" + visits);
        earlier = inHome();
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void anInterruptedUploadGoesOnWhereItStopped() throws IOException {
        signIn(LIBRARY);
        var file = papers.photograph("passport.jpg", 8 * MEGABYTE, new Random(1));
        var offsets = offsets();
        var held = holdPieceAfter(PIECES);
        choose(file);
        visitor.page().waitForCondition(() -> !held.isEmpty());

        visitor.isConnected(false);
        held.getFirst().abort();
        visitor.sees("The connection was lost. What has arrived is kept");
        offsets.clear();
        visitor.page().unrouteAll();
        visitor.isConnected(true);

        visitor.reads("passport.jpg", "added");
        assertThat(offsets).startsWith((long) PIECES * MEGABYTE).doesNotContain(0L);
    }

    @Test
    void itGoesOnAfterThePageWasOpenedAnewAndTheFileChosenAgain() throws IOException {
        signIn(LIBRARY);
        var file = papers.photograph("passport.jpg", 6 * MEGABYTE, new Random(2));
        var held = holdPieceAfter(PIECES);
        choose(file);
        visitor.page().waitForCondition(() -> !held.isEmpty());

        visitor.open(LIBRARY);
        visitor.page().unrouteAll();
        var offsets = offsets();
        choose(file);

        visitor.reads("passport.jpg", "added");
        assertThat(offsets).startsWith((long) PIECES * MEGABYTE).doesNotContain(0L);
    }

    @Test
    void whatIsCancelledIsGone() throws IOException {
        signIn(LIBRARY);
        var held = holdPieceAfter(PIECES);
        choose(papers.photograph("passport.jpg", 6 * MEGABYTE, new Random(3)));
        visitor.page().waitForCondition(() -> !held.isEmpty());
        assertThat(onTheWay()).hasSize(1);

        visitor.page()
                .waitForResponse(
                        response -> response.request().method().equals("DELETE"), () -> visitor.press("Cancel"));

        assertThat(visitor.page().locator("vaadin-upload-file").count()).isZero();
        assertThat(onTheWay()).isEmpty();
        visitor.sees("Nothing is here yet.");
        visitor.page().unrouteAll();
        choose(papers.pdf("instead.pdf", "Instead"));
        visitor.reads("instead.pdf", "added");
        visitor.hasNoComplaints();
    }

    @Test
    void whatThePortalCouldNotTakeIsTriedAgainWithoutBeingSentAgain() throws IOException {
        signIn(LIBRARY);
        visitor.page().route("**/VAADIN/dynamic/**", route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
        choose(papers.photograph("passport.jpg", 2 * MEGABYTE, new Random(4)));
        visitor.sees("The portal could not take this file just now. Try again; it need not be sent once more.");
        visitor.page().unrouteAll();
        var offsets = offsets();

        visitor.press("Try again");

        visitor.reads("passport.jpg", "added");
        assertThat(offsets).isEmpty();
    }

    @Test
    void theSameContentTwiceIsNoticed() throws IOException {
        signIn(LIBRARY);
        var file = papers.pdf("degree.pdf", "Specimen degree");
        choose(file);
        visitor.reads("degree.pdf", "added");

        choose(papers.bytes("copy.pdf", Files.readAllBytes(file)));

        visitor.sees("You have “copy.pdf” already, as “degree.pdf”");
        assertThat(rows()).containsExactly("degree.pdf");
        visitor.hasNoComplaints();
    }

    @Test
    void fortyFilesAtOnceAreAllTaken() {
        signIn(LIBRARY);
        var files = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> papers.pdf("letter-%d.pdf".formatted(number), "Specimen " + number))
                .toArray(Path[]::new);

        choose(files);

        visitor.sees("40 documents");
        assertThat(rows()).hasSize(40).doesNotHaveDuplicates();
        assertThat(visitor.page().locator("vaadin-upload-file").count()).isZero();
        assertThat(onTheWay()).isEmpty();
        visitor.hasNoComplaints();
    }

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("n".repeat(251) + ".pdf", "n".repeat(251) + ".pdf"),
                Arguments.of("n".repeat(252) + ".pdf", "n".repeat(251) + ".pdf"),
                Arguments.of("شهادة الميلاد.pdf", "شهادة الميلاد.pdf"),
                Arguments.of("harmless\u202Efdp.exe.pdf", "harmlessfdp.exe.pdf"),
                Arguments.of("護照・パスポート・여권.pdf", "護照・パスポート・여권.pdf"),
                Arguments.of("../../x.pdf", "x.pdf"),
                Arguments.of("..\\..\\x.pdf", "x.pdf"),
                Arguments.of("<img src=x onerror=alert(1)>.pdf", "<img src=x onerror=alert(1)>.pdf"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameIsKeptWithoutWhatCouldDeceive(String told, String kept) throws IOException {
        signIn(LIBRARY);
        choose(new FilePayload(
                told, "application/pdf", Files.readAllBytes(papers.pdf("plain.pdf", told.length() + ""))));

        visitor.reads(kept, "added");
        assertThat(rows()).containsExactly(kept);
        for (int width : List.of(1280, 320)) {
            visitor.widen(width);
            assertThat(visitor.sideways()).isZero();
        }
        visitor.hasNoComplaints();
    }

    @Test
    void aFileOfTheLimitIsKeptAsItIsAndOneByteMoreIsMadeSmaller() throws IOException {
        signIn(LIBRARY);
        var fits = papers.photograph("fits.jpg", KEPT, new Random(5));
        choose(fits);
        visitor.reads("fits.jpg", "5 MB");
        assertThat(visitor.row("fits.jpg").innerText()).doesNotContain("not quite as you chose it");
        assertThat(visitor.download(visitor.addressBelow("documents"))).isEqualTo(Files.readAllBytes(fits));

        choose(papers.photograph("over.jpg", KEPT + 1, new Random(6)));

        visitor.reads("over.jpg", "It was made smaller.");
        visitor.hasNoComplaints();
    }

    static Stream<Arguments> refusals() throws IOException {
        var papers = new Papers(folder);
        return Stream.of(
                Arguments.of(papers.bytes("nothing.pdf", new byte[0]), "Not added. This file has nothing in it."),
                Arguments.of(
                        papers.bytes("setup.pdf", Files.readAllBytes(Path.of("/bin/true"))),
                        "Not added. This is neither a PDF nor a picture that can be read here."),
                Arguments.of(
                        papers.lockedPdf("locked.pdf", "Locked"), "Not added. This file is protected by a password."),
                Arguments.of(papers.bytes("torn.jpg", "\u00FF\u00D8\u00FF\u00E0 torn".getBytes(UTF_8)), "Not added."),
                Arguments.of(
                        papers.bytes("huge.pdf", new byte[50 * MEGABYTE + 1]), "Not added. This file is too big."));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aFileThatIsNotTakenSaysWhatToDoBesideThoseThatWere(Path bad, String sentence) {
        signIn(LIBRARY);
        var good = papers.pdf("good.pdf", "Good");

        choose(bad, good);

        visitor.reads("good.pdf", "added");
        visitor.reads(bad.getFileName().toString(), sentence);
        assertThat(onTheWay()).isEmpty();
        visitor.hasNoComplaints();
    }

    @Test
    void whoHasTooMuchOnTheWayIsToldAndGoesOnWhenThereIsRoom() {
        signIn(LIBRARY);
        var announced = new ArrayList<String>();
        for (int number = 0; number < MOST_ON_THE_WAY; number++) {
            announced.add(announce());
        }

        choose(papers.pdf("late.pdf", "Late"));
        visitor.sees("Too many of your files are on their way at once.");
        letGo(announced.getFirst());
        visitor.press("Try again");

        visitor.reads("late.pdf", "added");
    }

    @Test
    void aTelephoneTakesAPhotographOfThePaper() {
        try (var telephone =
                Visitor.withTelephone(browsers.browser(), portal.address(), 390, "upload-telephone-" + visits)) {
            telephone.signIn(draft.email(), accounts.applicantsPassword(), LIBRARY);
            FileChooser camera =
                    telephone.page().waitForFileChooser(() -> telephone.press("Take a photo My documents"));
            assertThat(camera.element().getAttribute("capture")).isEqualTo("environment");
            assertThat(camera.element().getAttribute("accept")).isEqualTo("image/*");

            camera.setFiles(papers.scan("IMG_0001.jpg", "SPECIMEN"));

            telephone.reads("IMG_0001.jpg", "added");
            telephone.look("photographed");
            telephone.hasNoComplaints();
        }
    }

    @Test
    void photographsAreJoinedInOrderTakenApartAndAccepted() throws IOException {
        signIn(DOCUMENTS);
        var pages = Stream.of("page-2.jpg", "page-1.jpg", "page-3.jpg")
                .map(name -> papers.scan(name, "SPECIMEN", name))
                .toArray(Path[]::new);
        chooser(": Travel document").setInputFiles(pages);
        visitor.press("Join these 3 photographs into one document You: Travel document");
        assertThat(lines()).containsExactly("page-2.jpg", "page-1.jpg", "page-3.jpg");
        visitor.page()
                .waitForFunction("() => [...document.querySelectorAll('.join-line img')].every(it => it.complete)");
        assertThat(
                        visitor.page()
                                .evaluate(
                                        "[...document.querySelectorAll('.join-line img')].filter(it => it.naturalWidth).length"))
                .isEqualTo(3);
        lookAtBothWidths("joining");

        visitor.page().getByText("Move up page-1.jpg").focus();
        visitor.page().keyboard().press("Enter");
        visitor.settle();
        assertThat(lines()).containsExactly("page-1.jpg", "page-2.jpg", "page-3.jpg");
        assertThat(focused()).isEqualTo("Move down page-1.jpg");
        pressTwice("Join these 3 photographs into one document");

        visitor.reads("page-1.pdf", "This is now one document, joined from 3 files.");
        assertThat(rows()).containsExactly("page-1.pdf");
        assertThat(sheets("page-1.pdf")).containsExactly(content(pages[1]), content(pages[0]), content(pages[2]));
        lookAtBothWidths("joined");

        visitor.press("Take it apart again page-1.pdf");
        visitor.reads("page-3.jpg", "added");
        assertThat(rows()).containsExactly("page-1.jpg", "page-2.jpg", "page-3.jpg");

        visitor.press("Join these 3 photographs into one document You: Travel document");
        visitor.press("Join these 3 photographs into one document");
        visitor.press("Fine page-1.pdf");
        assertThat(visitor.row("page-1.pdf").innerText()).doesNotContain("joined from");
        visitor.open(LIBRARY);
        assertThat(rows()).containsExactly("page-1.pdf");
        visitor.hasNoComplaints();
    }

    private void signIn(String route) {
        visitor.signIn(draft.email(), accounts.applicantsPassword(), route);
    }

    private void choose(Path... files) {
        visitor.page().locator("main input[type=file]").first().setInputFiles(files);
    }

    private void choose(FilePayload file) {
        visitor.page().locator("main input[type=file]").first().setInputFiles(file);
    }

    private Locator chooser(String place) {
        return visitor.chooser(place).locator("input[type=file]");
    }

    private List<String> rows() {
        visitor.settle();
        return visitor.page().locator("main .file-row .file-name").allInnerTexts();
    }

    private List<String> lines() {
        return visitor.page().locator(".join-line vaadin-checkbox label").allInnerTexts();
    }

    private String focused() {
        return (String) visitor.page().evaluate("document.activeElement.textContent");
    }

    private void lookAtBothWidths(String what) {
        for (int width : List.of(1280, 390)) {
            visitor.widen(width);
            visitor.look(what + "-" + width);
        }
        visitor.widen(1280);
    }

    private void pressTwice(String button) {
        visitor.page()
                .getByText(button, new Page.GetByTextOptions().setExact(true))
                .last()
                .dblclick();
        visitor.settle();
    }

    /** Where pieces that the browser sends begin, in bytes. */
    private List<Long> offsets() {
        var offsets = new ArrayList<Long>();
        visitor.page().onRequest(request -> {
            if (isPiece(request)) {
                offsets.add(Long.parseLong(request.headers().get("upload-offset")));
            }
        });
        return offsets;
    }

    /** Lets some pieces through; the next stays on its way until the test lets go of it. */
    private List<Route> holdPieceAfter(int pieces) {
        var held = new ArrayList<Route>();
        var passed = new ArrayList<Request>();
        visitor.page().route("**/uploads/*", route -> {
            if (isPiece(route.request()) && passed.size() == pieces) {
                held.add(route);
                return;
            }
            if (isPiece(route.request())) {
                passed.add(route.request());
            }
            route.resume();
        });
        return held;
    }

    private static boolean isPiece(Request request) {
        return request.method().equals("PATCH");
    }

    /** What has come into the home in this test and has not been taken. */
    private List<Path> onTheWay() {
        return inHome().stream().filter(upload -> !earlier.contains(upload)).toList();
    }

    private static List<Path> inHome() {
        var folder = portal.home().resolve("uploads").resolve("uploads");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var uploads = Files.list(folder)) {
            return uploads.toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Announces a file, and sends nothing of it. */
    private String announce() {
        return tus("uploads", "POST", "'Upload-Length': '1000'");
    }

    private void letGo(String address) {
        tus(address, "DELETE", "");
    }

    private String tus(String address, String method, String header) {
        var token = "[document.querySelector('meta[name=_csrf_header]').content]:"
                + " document.querySelector('meta[name=_csrf]').content";
        return (String) visitor.page().evaluate("""
                        async () => {
                          const answer = await fetch('%s', {
                            method: '%s', headers: { 'Tus-Resumable': '1.0.0', %s, %s }
                          });
                          return answer.headers.get('Location');
                        }""".formatted(address, method, token, header));
    }

    private List<String> sheets(String file) throws IOException {
        var address = visitor.row(file).locator("a[href^='documents/']").first().getAttribute("href");
        var sheets = new ArrayList<String>();
        try (var document = Loader.loadPDF(visitor.download(address))) {
            for (PDPage page : document.getPages()) {
                var resources = page.getResources();
                for (var name : resources.getXObjectNames()) {
                    var picture = (PDImageXObject) resources.getXObject(name);
                    sheets.add(KeptFiles.fingerprint(papers.bytes("sheet.jpg", raw(picture))));
                }
            }
        }
        return sheets;
    }

    private static byte[] raw(PDImageXObject picture) throws IOException {
        try (var stream = picture.getCOSObject().createRawInputStream()) {
            return stream.readAllBytes();
        }
    }

    private static String content(Path file) throws IOException {
        return KeptFiles.fingerprint(file);
    }
}
