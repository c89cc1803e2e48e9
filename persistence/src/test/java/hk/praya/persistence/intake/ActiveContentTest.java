package hk.praya.persistence.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.document.Alteration;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.FileType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActiveContentTest {

    private static final String SCRIPT = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";

    @TempDir
    Path folder;

    static Stream<Arguments> activePdfs() {
        var annotation = "/Annots [<< /Type /Annot /Rect [0 0 9 9] /Subtype ";
        return Stream.of(
                Arguments.of("when it opens", Pdfs.ofPage("/OpenAction " + SCRIPT, "")),
                Arguments.of("by name", Pdfs.ofPage("/Names << /JavaScript << /Names [(a) " + SCRIPT + "] >> >>", "")),
                Arguments.of("when it is closed", Pdfs.ofPage("/AA << /WC " + SCRIPT + " >>", "")),
                Arguments.of("when a page is turned to", Pdfs.ofPage("", "/AA << /O " + SCRIPT + " >>")),
                Arguments.of("when a link is followed", Pdfs.ofPage("", annotation + "/Link /A " + SCRIPT + " >>]")),
                Arguments.of(
                        "after something harmless",
                        Pdfs.ofPage("/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next [" + SCRIPT + "] >>", "")),
                Arguments.of(
                        "when a field is filled in",
                        Pdfs.ofPage(
                                "/AcroForm << /Fields [4 0 R] >>",
                                "",
                                "<< /FT /Tx /T (a) /AA << /K " + SCRIPT + " >> >>")),
                Arguments.of("in a form", Pdfs.ofPage("/AcroForm << /Fields [] /XFA [(a) (b)] >>", "")),
                Arguments.of("program", Pdfs.ofPage("/OpenAction << /S /Launch /F (cmd.exe) >>", "")),
                Arguments.of("program as structure", Pdfs.ofPage("/OpenAction << /S /Launch /F (a) /P 1 /K 2 >>", "")),
                Arguments.of(
                        "sending", Pdfs.ofPage("", annotation + "/Widget /A << /S /SubmitForm /F (http://a) >> >>]")),
                Arguments.of("importing", Pdfs.ofPage("/OpenAction << /S /ImportData /F (a.fdf) >>", "")),
                Arguments.of(
                        "another file", Pdfs.ofPage("/OpenAction << /S /GoToR /F (\\\\\\\\host\\\\a) /D [0] >>", "")),
                Arguments.of(
                        "script as address",
                        Pdfs.ofPage("/OpenAction << /S /URI /URI ( JavaScript:alert\\(1\\)) >>", "")),
                Arguments.of("film", Pdfs.ofPage("", annotation + "/RichMedia >>]")),
                Arguments.of("sound", Pdfs.ofPage("", annotation + "/Sound >>]")),
                Arguments.of("attached to a page", Pdfs.ofPage("", annotation + "/FileAttachment >>]")),
                Arguments.of("attached", attached("")),
                Arguments.of("attached as a font", attached("/Type /Font")));
    }

    private static byte[] attached(String entries) {
        return Pdfs.ofPage(
                "/Names << /EmbeddedFiles << " + entries + " /Names [(a) 4 0 R] >> >>",
                "/Other 4 0 R",
                "<< /Type /Filespec /F (a.exe) /EF << " + entries + " /F 5 0 R >> >>",
                Pdfs.stream("/Type /EmbeddedFile", "MZ hidden program".getBytes(US_ASCII)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("activePdfs")
    void whatIsActiveIsTakenOut(String where, byte[] file) throws IOException {
        var outcome = Taking.in(folder).take(file);

        assertThat(outcome.problem()).as(where).isEmpty();
        assertThat(outcome.alterations()).containsExactly(Alteration.ACTIVE_CONTENT_REMOVED);
        assertThat(text(outcome.kept()))
                .doesNotContain(
                        "/JavaScript", "/Launch", "/SubmitForm", "/GoToR", "/XFA", "/AA ", "hidden program", "alert");
        try (var pdf = Loader.loadPDF(outcome.kept())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(Taking.in(folder).take(outcome.kept()).alterations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/OpenAction [3 0 R /Fit]",
                "/OpenAction << /S /GoTo /D [3 0 R /Fit] >>",
                "/OpenAction << /S /URI /URI (https://www.gov.hk/) >>",
                "/OpenAction << /S /Named /N /NextPage >>"
            })
    void linksAreKept(String harmless) {
        var file = Pdfs.ofPage(harmless, "");

        assertThat(Taking.in(folder).take(file).kept()).isEqualTo(file);
    }

    @Test
    void fontsMayBeCalledAnything() {
        var font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
        var file = Pdfs.ofPage("", "/Resources << /Font << /JS " + font + " /AA " + font + " /EF " + font + " >> >>");

        assertThat(Taking.in(folder).take(file).kept()).isEqualTo(file);
    }

    @Test
    void aScriptThatNoPageLeadsToIsTakenOut() {
        var outcome = Taking.in(folder).take(Pdfs.ofPage("", "", SCRIPT));

        assertThat(outcome.alterations()).containsExactly(Alteration.ACTIVE_CONTENT_REMOVED);
        assertThat(text(outcome.kept())).doesNotContain("JavaScript");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Collection << /View /D >>", "/NeedsRendering true /AcroForm << /XFA [] /Fields [] >>"})
    void aPdfOfWhichNothingWouldBeLeftIsRefused(String root) {
        assertThat(Taking.in(folder).take(Pdfs.ofPage(root, "")).problem()).contains(DocumentProblem.HARMFUL);
    }

    @Test
    void aPdfThatNeedsAPasswordIsRefused() {
        assertThat(Taking.in(folder).take(Pdfs.encrypted("secret")).problem()).contains(DocumentProblem.ENCRYPTED);
    }

    @Test
    void aPdfThatOnlyForbidsChangingIsKeptAsItIs() {
        var file = Pdfs.encrypted("");

        assertThat(Taking.in(folder).take(file).kept()).isEqualTo(file);
    }

    @Test
    void aPdfThatOnlyForbidsChangingCanBeCleaned() {
        var file = Pictures.joined(Pdfs.encrypted(""), "<html>".repeat(400).getBytes(US_ASCII));
        var outcome = Taking.in(folder).take(file);

        assertThat(outcome.alterations()).containsExactly(Alteration.ACTIVE_CONTENT_REMOVED);
        assertThat(text(outcome.kept())).doesNotContain("<html>", "/Encrypt");
    }

    @Test
    void aPdfThatIsAlsoAnArchiveBecomesOnlyAPdf() throws IOException {
        var outcome = Taking.in(folder).take(Pictures.joined(Pdfs.plain(), PlainFilesTest.zip("a.class")));

        assertThat(outcome.alterations()).containsExactly(Alteration.ACTIVE_CONTENT_REMOVED);
        assertThat(text(outcome.kept())).doesNotContain("PK\u0003\u0004").endsWith("%%EOF\n");
    }

    @Test
    void aPdfBehindSomethingElseBecomesOnlyAPdf() {
        var outcome = Taking.in(folder).take(Pictures.joined("plain words\n".getBytes(US_ASCII), Pdfs.plain()));

        assertThat(outcome.alterations()).containsExactly(Alteration.ACTIVE_CONTENT_REMOVED);
        assertThat(text(outcome.kept())).startsWith("%PDF-");
    }

    @Test
    void anArchiveThatAPageLeadsToIsRefused() throws IOException {
        var file = Pdfs.ofPage("", "/Other 4 0 R", Pdfs.stream("", PlainFilesTest.zip("a.class")));

        assertThat(Taking.in(folder).take(file).problem()).contains(DocumentProblem.HARMFUL);
    }

    @Test
    void aWebPageThatContainsAPdfIsRefused() {
        var file = Pictures.joined("<html><script>alert(1)</script>\n".getBytes(US_ASCII), Pdfs.plain());

        assertThat(Taking.in(folder).take(file).problem()).contains(DocumentProblem.WRONG_TYPE);
    }

    static Stream<Arguments> picturesWithATail() throws IOException {
        var zip = PlainFilesTest.zip("a.class");
        var page = "<html><script>alert(1)</script></html>".getBytes(US_ASCII);
        return Stream.of(FileType.JPEG, FileType.PNG, FileType.GIF)
                .flatMap(type -> Stream.of(zip, page, Pdfs.plain()).map(tail -> Arguments.of(type, tail)));
    }

    @ParameterizedTest
    @MethodSource("picturesWithATail")
    void whatFollowsTheEndOfAPictureIsTakenOut(FileType type, byte[] tail) {
        var picture = Pictures.written(Pictures.quarters(64, 48), type.extension());
        var outcome = Taking.in(folder).take(Pictures.joined(picture, tail));

        assertThat(outcome.alterations()).containsExactly(Alteration.ACTIVE_CONTENT_REMOVED);
        assertThat(outcome.kept()).isEqualTo(picture);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7", "<script>alert(1)</script>", "<?php system(1);", "PK\u0003\u0004"})
    void whatHidesInTheNotesOfAPictureIsTakenOut(String hidden) {
        var outcome = Taking.in(folder).take(Pictures.jpegWith(Pictures.jpeg(), 0xFE, hidden.getBytes(US_ASCII)));

        assertThat(outcome.alterations()).containsExactly(Alteration.ACTIVE_CONTENT_REMOVED);
        assertThat(outcome.kept()).isEqualTo(Pictures.jpeg());
    }

    @Test
    void whatHidesInThePixelsOfAPictureIsGoneWhenItIsWrittenAgain() {
        var outcome = Taking.in(folder).take(Pictures.jpegWith(Pictures.jpeg(), 0xE2, "%PDF-1.7".getBytes(US_ASCII)));

        assertThat(outcome.alterations()).containsExactly(Alteration.ACTIVE_CONTENT_REMOVED);
        assertThat(text(outcome.kept())).doesNotContain("%PDF-");
    }

    @Test
    void aTiffThatIsAlsoAnArchiveIsRefused() throws IOException {
        var tiff = Pictures.tiff("LZW", Pictures.quarters(64, 48));

        assertThat(Taking.in(folder)
                        .take(Pictures.joined(tiff, PlainFilesTest.zip("a")))
                        .problem())
                .contains(DocumentProblem.HARMFUL);
    }

    private static String text(byte[] file) {
        return new String(file, ISO_8859_1);
    }
}
