package hk.praya.persistence.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.Expectation;
import hk.praya.domain.document.FileType;
import hk.praya.domain.document.MachineReadableZone;
import hk.praya.domain.document.Remark;
import hk.praya.domain.document.ZoneField;
import hk.praya.domain.profile.PersonName;
import hk.praya.domain.profile.TravelDocument;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The specimen is the one that ICAO publishes in Doc 9303; nobody bears this name. */
@Timeout(60)
class TesseractTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 6, 1);
    private static final List<String> ZONE =
            List.of("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10");
    private static final Expectation TOLD = new Expectation(
            DocumentKind.TRAVEL_DOCUMENT,
            new PersonName("Eriksson", "Anna Maria", null),
            LocalDate.of(1974, 8, 12),
            new TravelDocument("L898902C3", LocalDate.of(2012, 4, 15)),
            TODAY);

    /** A data page of 125 by 88 mm, with a letter of the zone every tenth of an inch. */
    private static final BufferedImage PASSPORT = Drawn.scan(Drawn.pdf(TesseractTest::drawPassport), 300);

    @Test
    void theZoneOfAPassportIsRecognised() throws IOException {
        var tesseract = installed();
        var page = PASSPORT;
        var foot = page.getSubimage(0, page.getHeight() * 2 / 3, page.getWidth(), page.getHeight() / 3);

        var zone = MachineReadableZone.find(tesseract.lines(foot), TODAY).orElseThrow();

        assertThat(zone.misread()).isEmpty();
        assertThat(zone.fitsAsAWhole()).isTrue();
        assertThat(zone.surname()).isEqualTo("ERIKSSON");
    }

    @Test
    void aPictureOfThePassportThatWasToldGivesNoCauseForRemarks() throws IOException {
        assertThat(look(Drawn.encoded(PASSPORT, "jpeg"), FileType.JPEG, TOLD)).isEmpty();
    }

    @Test
    void aPassportAtTheHeadOfAScannedPageIsRecognised() throws IOException {
        var page = Drawn.picture(
                1_654, 2_339, Color.WHITE, graphics -> graphics.drawImage(PASSPORT, 300, 150, 984, 692, null));
        var told = new Expectation(TOLD.kind(), TOLD.name(), LocalDate.of(1974, 8, 13), null, TODAY);

        assertThat(look(Drawn.scanned(page), FileType.PDF, told))
                .containsExactly(new Remark.ZoneDiffers(ZoneField.BIRTH));
    }

    @Test
    void aPictureOfAnotherPassportDiffers() throws IOException {
        var told = new Expectation(
                TOLD.kind(),
                new PersonName("Chan", "Tai Man", null),
                LocalDate.of(1980, 1, 1),
                new TravelDocument("K1234567", LocalDate.of(2030, 1, 1)),
                LocalDate.of(2026, 6, 1));

        assertThat(look(Drawn.encoded(PASSPORT, "png"), FileType.PNG, told))
                .containsExactly(
                        new Remark.ZoneDiffers(ZoneField.NUMBER),
                        new Remark.ZoneDiffers(ZoneField.BIRTH),
                        new Remark.ZoneDiffers(ZoneField.EXPIRY),
                        new Remark.ZoneDiffers(ZoneField.NAME),
                        new Remark.Expired(LocalDate.of(2012, 4, 15)));
    }

    @Test
    void withoutTheCommandThereAreNoRemarksOnTheZone(@TempDir Path folder) throws IOException {
        for (var command : List.of("", " ", folder.resolve("tesseract").toString(), "praya-has-no-such-command")) {
            var tesseract = new Tesseract(command);

            assertThat(tesseract.isInstalled()).isFalse();
            assertThatIOException().isThrownBy(() -> tesseract.lines(PASSPORT));
            assertThat(new ContentPreflight(
                                    new ReadingRoom(Drawn.store(Drawn.encoded(PASSPORT, "png"))),
                                    new Languages(),
                                    new ZoneLook(tesseract))
                            .look(Drawn.CONTENT, FileType.PNG, TOLD))
                    .isEmpty();
        }
    }

    @Test
    void whatTakesTooLongIsEndedWithItsChildren(@TempDir Path folder) throws IOException {
        var pids = folder.resolve("pids");
        var slow = command(folder, "sleep 600 & echo $$ $! > '" + pids + "'; cat > /dev/null; wait");

        assertThatIOException()
                .isThrownBy(() -> new Tesseract(slow, Duration.ofSeconds(4)).lines(PASSPORT))
                .withMessageContaining("did not answer");
        for (var pid : Files.readString(pids).strip().split(" ", -1)) {
            ProcessHandle.of(Long.parseLong(pid))
                    .ifPresent(process -> process.onExit().join());
        }
    }

    @Test
    void whatFailsIsAFailure(@TempDir Path folder) throws IOException {
        var failing = command(folder, "cat > /dev/null; echo P; exit 3");
        var tesseract = new Tesseract(failing);

        assertThatIOException().isThrownBy(() -> tesseract.lines(PASSPORT)).withMessageContaining("3");
    }

    @Test
    void whatWillNotHaveThePictureStillTellsWhatItRead(@TempDir Path folder) throws IOException {
        var deaf = command(folder, "exec <&-; echo LINE");

        assertThat(new Tesseract(deaf).lines(PASSPORT)).containsExactly("LINE");
    }

    @Test
    void theBoundsAreThoseOfTheProcess(@TempDir Path folder) throws IOException {
        assumeTrue(Path.of("/proc/self/limits").toFile().exists(), "the system can bound a process's memory");
        var limits = command(folder, "cat > /dev/null; ulimit -v; ulimit -t; ulimit -c");

        assertThat(new Tesseract(limits).lines(PASSPORT)).containsExactly("1048576", "15", "0");
    }

    private static String command(Path folder, String script) throws IOException {
        var file = Files.writeString(folder.resolve("command"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return file.toString();
    }

    private static Tesseract installed() {
        var tesseract = new Tesseract("tesseract");
        assumeTrue(tesseract.isInstalled(), "tesseract is installed (Debian: tesseract-ocr)");
        return tesseract;
    }

    private static List<Remark> look(byte[] paper, FileType type, Expectation told) throws IOException {
        var zones = new ZoneLook(installed());
        return new ContentPreflight(new ReadingRoom(Drawn.store(paper)), new Languages(), zones)
                .look(Drawn.CONTENT, type, told);
    }

    private static void drawPassport(PDDocument pdf) {
        var page = Drawn.added(pdf, new PDRectangle(354, 249));
        try (var content = new PDPageContentStream(pdf, page)) {
            content.setNonStrokingColor(new Color(225, 232, 240));
            content.addRect(0, 0, 354, 249);
            content.fill();
            content.setNonStrokingColor(new Color(150, 160, 170));
            content.addRect(20, 100, 90, 115);
            content.fill();
            content.setNonStrokingColor(Color.BLACK);
            show(content, "UTOPIA   PASSPORT", 130, 215, 9);
            show(content, "ERIKSSON", 130, 190, 9);
            show(content, "ANNA MARIA", 130, 170, 9);
            for (int line = 0; line < ZONE.size(); line++) {
                for (int at = 0; at < ZONE.get(line).length(); at++) {
                    show(content, ZONE.get(line).substring(at, at + 1), 19 + 7.2f * at, 44 - 22 * line, 11);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void show(PDPageContentStream content, String text, float x, float y, float size)
            throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.COURIER), size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }
}
