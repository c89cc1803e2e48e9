package hk.praya.persistence.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.Expectation;
import hk.praya.domain.document.FileType;
import hk.praya.domain.document.Remark;
import hk.praya.domain.document.ZoneField;
import hk.praya.domain.profile.PersonName;
import hk.praya.domain.profile.TravelDocument;
import java.awt.Color;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ContentPreflightTest {

    private static final Languages LANGUAGES = new Languages();
    private static final LocalDate TODAY = LocalDate.of(2011, 6, 1);
    private static final PersonName ERIKSSON = new PersonName("Eriksson", "Anna Maria", null);
    private static final String PROSE = "This is to certify that the person named below was employed here.\n".repeat(6);
    private static final String LETTER = PROSE + "Anna Maria ERIKSSON";
    private static final String ZONE = """
            P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
            L898902C36UTO7408122F1204159ZE184226B<<<<<10
            """;

    @Test
    void aGoodLetterGivesNoCauseForRemarks() throws IOException {
        assertThat(look(Drawn.pdf(LETTER), FileType.PDF, DocumentKind.EMPLOYMENT_LETTER))
                .isEmpty();
    }

    @Test
    void blankPagesAreNamedByTheirNumbers() throws IOException {
        assertThat(look(Drawn.pdf("", LETTER, "Over.", ""), FileType.PDF, DocumentKind.EMPLOYMENT_LETTER))
                .containsExactly(new Remark.BlankPage(1), new Remark.BlankPage(4));
    }

    @Test
    void aDarkScanIsDark() throws IOException {
        var scan = Drawn.inLight(Drawn.scan(Drawn.pdf(LETTER), 110), 20);

        assertThat(look(Drawn.scanned(scan), FileType.PDF, DocumentKind.EMPLOYMENT_LETTER))
                .containsExactly(new Remark.DarkPage(1));
        assertThat(look(Drawn.encoded(scan, "png"), FileType.PNG, DocumentKind.EMPLOYMENT_LETTER))
                .containsExactly(new Remark.DarkPage(1));
    }

    @ParameterizedTest
    @EnumSource(value = FileType.class, names = "PDF", mode = Mode.EXCLUDE)
    void picturesOfEveryTypeAreLookedAt(FileType type) throws IOException {
        var format = type.name().toLowerCase(Locale.ROOT);
        var good = Drawn.scan(Drawn.pdf(LETTER), 105);
        var blank = Drawn.picture(900, 1_200, Color.WHITE, _ -> {});

        assertThat(look(Drawn.encoded(good, format), type, DocumentKind.NET_WORTH))
                .isEmpty();
        assertThat(look(Drawn.encoded(blank, format), type, DocumentKind.NET_WORTH))
                .containsExactly(new Remark.BlankPage(1));
    }

    @ParameterizedTest
    @CsvSource({
        "NET_WORTH, 827, 1169, true",
        "NET_WORTH, 1169, 827, true",
        "NET_WORTH, 826, 1169, false",
        "NET_WORTH, 827, 1168, false",
        "TRAVEL_DOCUMENT, 984, 692, true",
        "TRAVEL_DOCUMENT, 983, 692, false",
        "HONG_KONG_IDENTITY_CARD, 674, 425, true",
        "HONG_KONG_IDENTITY_CARD, 674, 424, false",
        "PHOTOGRAPH, 472, 590, true",
        "PHOTOGRAPH, 471, 590, false"
    })
    void aPictureNeedsPixels(DocumentKind kind, int width, int height, boolean enough) throws IOException {
        var picture = Drawn.picture(width, height, Color.LIGHT_GRAY, graphics -> {
            graphics.setColor(Color.BLACK);
            graphics.fillOval(width / 4, height / 4, width / 2, height / 2);
        });
        var few = new Remark.FewPixels(width, height);

        assertThat(preflight(Drawn.encoded(picture, "png")).look(Drawn.CONTENT, FileType.PNG, expected(kind)))
                .isEqualTo(enough ? List.of() : List.of(few));
    }

    @Test
    void aScanInAPdfNeedsPixelsToo() throws IOException {
        var scan = Drawn.scan(Drawn.pdf(LETTER), 90);

        assertThat(look(Drawn.scanned(scan), FileType.PDF, DocumentKind.NET_WORTH))
                .containsExactly(new Remark.FewPixels(scan.getWidth(), scan.getHeight()));
    }

    @Test
    void aNameThatIsNotInTheTextIsMissed() throws IOException {
        assertThat(look(Drawn.pdf(PROSE), FileType.PDF, DocumentKind.EMPLOYMENT_LETTER))
                .containsExactly(new Remark.NameMissing());
    }

    @ParameterizedTest
    @EnumSource(names = {"EMPLOYER_STANDING", "BUSINESS_ACCOUNTS", "OTHER"})
    void aNameIsNotLookedForInPapersAboutNobody(DocumentKind kind) throws IOException {
        assertThat(look(Drawn.pdf(PROSE), FileType.PDF, kind)).isEmpty();
    }

    @Test
    void nothingIsMissedInAPaperWithoutText() throws IOException {
        var scan = Drawn.scan(Drawn.pdf(PROSE), 110);

        assertThat(look(Drawn.scanned(scan), FileType.PDF, DocumentKind.EMPLOYMENT_LETTER))
                .isEmpty();
    }

    @Test
    void anotherLanguageNeedsATranslation() throws IOException {
        var text =
                "Certifica-se que a pessoa concluiu nesta universidade o grau de licenciada em engenharia\n".repeat(6);

        assertThat(look(Drawn.pdf(text + "Anna Maria Eriksson"), FileType.PDF, DocumentKind.DEGREE_CERTIFICATE))
                .containsExactly(new Remark.ForeignLanguage("pt"));
    }

    @Test
    void aZoneThatSaysWhatWasToldGivesNoCauseForRemarks() throws IOException {
        var told = new Expectation(
                DocumentKind.TRAVEL_DOCUMENT,
                ERIKSSON,
                LocalDate.of(1974, 8, 12),
                new TravelDocument("l898 902 c3", LocalDate.of(2012, 4, 15)),
                LocalDate.of(2012, 4, 15));

        assertThat(preflight(Drawn.pdf(ZONE)).look(Drawn.CONTENT, FileType.PDF, told))
                .isEmpty();
    }

    @Test
    void aZoneIsHeldAgainstWhatWasTold() throws IOException {
        var told = new Expectation(
                DocumentKind.TRAVEL_DOCUMENT,
                new PersonName("Erikson", "Anna Maria", null),
                LocalDate.of(1974, 12, 8),
                new TravelDocument("L898902C2", LocalDate.of(2012, 4, 16)),
                LocalDate.of(2012, 4, 16));

        assertThat(preflight(Drawn.pdf(ZONE)).look(Drawn.CONTENT, FileType.PDF, told))
                .containsExactly(
                        new Remark.ZoneDiffers(ZoneField.NUMBER),
                        new Remark.ZoneDiffers(ZoneField.BIRTH),
                        new Remark.ZoneDiffers(ZoneField.EXPIRY),
                        new Remark.ZoneDiffers(ZoneField.NAME),
                        new Remark.Expired(LocalDate.of(2012, 4, 15)));
    }

    @Test
    void whatWasMisreadIsNotCompared() throws IOException {
        var told = new Expectation(
                DocumentKind.TRAVEL_DOCUMENT,
                null,
                LocalDate.of(1974, 12, 8),
                new TravelDocument("X", null),
                LocalDate.of(2011, 1, 1));
        var misread = ZONE.replace("L898902C36UTO7408122", "L898902C37UTO7408123");

        assertThat(preflight(Drawn.pdf(misread)).look(Drawn.CONTENT, FileType.PDF, told))
                .containsExactlyInAnyOrder(
                        new Remark.ZoneMisread(ZoneField.NUMBER), new Remark.ZoneMisread(ZoneField.BIRTH));
    }

    @Test
    void whatWasNotToldIsNotCompared() throws IOException {
        var told = new Expectation(DocumentKind.TRAVEL_DOCUMENT, null, null, null, TODAY);

        assertThat(preflight(Drawn.pdf(ZONE)).look(Drawn.CONTENT, FileType.PDF, told))
                .isEmpty();
    }

    @Test
    void aZoneIsLookedForInTravelDocumentsOnly() throws IOException {
        var told = new Expectation(DocumentKind.OTHER, null, LocalDate.of(1974, 12, 8), null, TODAY);

        assertThat(preflight(Drawn.pdf(ZONE)).look(Drawn.CONTENT, FileType.PDF, told))
                .isEmpty();
    }

    @Test
    void onlyTheFirstPagesAreLookedAt() throws IOException {
        var pdf = Drawn.pdf(filled -> {
            for (int page = 0; page <= ContentPreflight.MOST_PAGES; page++) {
                Drawn.added(filled, PDRectangle.A6);
            }
        });

        assertThat(look(pdf, FileType.PDF, DocumentKind.OTHER))
                .hasSize(ContentPreflight.MOST_PAGES)
                .last()
                .isEqualTo(new Remark.BlankPage(ContentPreflight.MOST_PAGES));
    }

    @Test
    void whatIsNotThereCannotBeLookedAt() {
        var preflight = preflight(Drawn.pdf(LETTER));

        assertThatIOException()
                .isThrownBy(() ->
                        preflight.look(new ContentId("1".repeat(64)), FileType.PDF, expected(DocumentKind.OTHER)));
    }

    private static List<Remark> look(byte[] paper, FileType type, DocumentKind kind) throws IOException {
        return preflight(paper).look(Drawn.CONTENT, type, expected(kind));
    }

    private static Expectation expected(DocumentKind kind) {
        return new Expectation(kind, ERIKSSON, null, null, TODAY);
    }

    private static ContentPreflight preflight(byte[] paper) {
        return new ContentPreflight(new ReadingRoom(Drawn.store(paper)), LANGUAGES, new ZoneLook(new Tesseract("")));
    }
}
