package hk.praya.portal.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.application.Relationship;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.Scan;
import hk.praya.domain.document.Subject;
import hk.praya.domain.profile.Person;
import hk.praya.domain.profile.PersonName;
import hk.praya.domain.profile.StoredProfile;
import hk.praya.domain.profile.TravelDocument;
import hk.praya.portal.testing.Sample;
import hk.praya.portal.text.Reasons;
import hk.praya.portal.text.Speaking;
import hk.praya.portal.text.Tongue;
import hk.praya.portal.text.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseSummaryTest {

    private static final String BOX = "□";

    private final Filled filled = new Filled();

    @BeforeEach
    void add() throws IOException {
        filled.add(Subject.APPLICANT, DocumentKind.TRAVEL_DOCUMENT, "陈小明的护照.pdf");
        filled.add(Subject.APPLICANT, DocumentKind.EMPLOYMENT_LETTER, "僱主證明信 (二) ěłşğ Nguyễn.pdf");
        filled.add(filled.member(Relationship.CHILD), DocumentKind.BIRTH_CERTIFICATE, "出生證明書𠝹.pdf");
    }

    @AfterEach
    void close() {
        filled.portal.close();
    }

    @ParameterizedTest
    @EnumSource
    void namesInBothScriptsAreInTheTextOfEveryLanguage(Tongue tongue) throws IOException {
        filled.file();

        assertThat(text(filled.asFiled(), tongue))
                .contains("CHANSiuMing", "陳小明", "CHANMeiLing", "陈小明的护照.pdf", "僱主證明信(二)ěłşğNguyễn.pdf", "出生證明書𠝹.pdf")
                .doesNotContain(BOX);
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingIsSaidWithItsReasonAndItsProvision(Tongue tongue) throws IOException {
        filled.file();
        var bundled = filled.asFiled();
        var text = text(bundled, tongue);

        assertThat(bundled.assessment().findings())
                .hasSize(12)
                .allSatisfy(finding -> assertThat(text)
                        .contains(
                                said(tongue, () -> Words.of(finding.item())),
                                said(tongue, () -> Reasons.of(finding)),
                                close(finding.citation().title()),
                                close(finding.citation().provision()),
                                close(finding.citation().url().toString())));
        assertThat(bundled.assessment().prerequisites())
                .hasSize(4)
                .allSatisfy(finding -> assertThat(text)
                        .contains(
                                said(tongue, () -> Reasons.of(finding)),
                                close(finding.citation().provision())));
    }

    @Test
    void everyPaperIsThereWithItsPlaceItsSizeAndItsFingerprint() throws IOException {
        var bundled = filled.asDraft();
        var text = text(bundled, Tongue.ENGLISH);

        assertThat(text)
                .contains(
                        "01-applicant/02-travel-document-01.pdf(PDF,1KB)",
                        "01-applicant/09-employment-letter-01.pdf",
                        "03-child-1/21-birth-certificate-01.pdf");
        assertThat(bundled.documents())
                .hasSize(3)
                .allSatisfy(document ->
                        assertThat(text).contains("SHA-256" + document.content().sha256()));
    }

    @Test
    void whatWasFiledIsToldWithItsReferenceAndDay() throws IOException {
        filled.file();
        var reference =
                filled.portal.submissions.find(filled.draft.id()).orElseThrow().reference();

        assertThat(text(filled.asFiled(), Tongue.ENGLISH))
                .contains(
                        reference.value(), "20November2026,09:00HongKongtime", "SignedbyCHANSiuMing", "9of12;6needed");
    }

    @Test
    void whoYouIsIsSaidInEveryLanguage() throws IOException {
        assertThat(text(filled.asDraft(), Tongue.ENGLISH)).contains("“you”istheapplicant");
        assertThat(text(filled.asDraft(), Tongue.TRADITIONAL)).contains("「你」指申請人");
        assertThat(text(filled.asDraft(), Tongue.SIMPLIFIED)).contains("“您”指申请人");
    }

    @Test
    void whatWaitsForTheScannerIsSaidToBeLeftOut() throws IOException {
        var document = filled.portal
                .documents
                .findAll(filled.draft.id(), filled.draft.applicant())
                .getFirst();
        filled.portal.papers.save(document.paper().scanned(Scan.WAITING));

        assertThat(text(filled.asDraft(), Tongue.ENGLISH)).contains("Notinthebundlewhileitisbeingchecked");
    }

    @Test
    void aDraftSaysThatItIsOne() throws IOException {
        assertThat(text(filled.asDraft(), Tongue.ENGLISH)).contains("Draft,notfiled", "Asitstoodon20November2026");
        assertThat(text(filled.asDraft(), Tongue.TRADITIONAL)).contains("草稿，尚未遞交");
        assertThat(text(filled.asDraft(), Tongue.SIMPLIFIED)).contains("草稿，尚未递交");
    }

    @ParameterizedTest
    @EnumSource
    void theDocumentSaysItsLanguageItsTitleAndWhatItsPiecesAre(Tongue tongue) throws IOException {
        filled.file();

        try (var pdf = pdf(filled.asFiled(), tongue)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo(tongue.tag());
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).hasSize(1);
            assertThat(pdf.getDocumentInformation().getTitle())
                    .contains(filled.portal
                            .submissions
                            .find(filled.draft.id())
                            .orElseThrow()
                            .reference()
                            .value());
        }
    }

    @Test
    void headingsAreBookmarksInTheOrderOfTheApplication() throws IOException {
        try (var pdf = pdf(filled.asDraft(), Tongue.ENGLISH)) {
            var titles = titles(pdf.getDocumentCatalog().getDocumentOutline());

            assertThat(titles)
                    .containsSubsequence(
                            "Summary of an application under the Quality Migrant Admission Scheme",
                            "The case",
                            "About you",
                            "Education",
                            "Work",
                            "Languages, income and business",
                            "Family",
                            "Mei Ling, your spouse",
                            "Theo, your child",
                            "The assessment",
                            "The claims and their papers",
                            "Papers (3)",
                            "The applicant: 01-applicant",
                            "Theo, child: 03-child-1");
        }
    }

    @Test
    void everyPageHasItsNumber() throws IOException {
        try (var pdf = pdf(filled.asDraft(), Tongue.ENGLISH)) {
            int of = pdf.getNumberOfPages();
            assertThat(of).isGreaterThan(2);
            for (int page = 1; page <= of; page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).contains("Page " + page + " of " + of);
            }
        }
    }

    @Test
    void aSignThatNoFontHasIsABoxThatStillSaysWhatItIs() throws IOException {
        filled.add(Subject.APPLICANT, DocumentKind.OTHER, "מכתב.pdf");
        filled.add(Subject.APPLICANT, DocumentKind.OTHER, "a😀ᠮ.pdf");

        assertThat(text(filled.asDraft(), Tongue.ENGLISH))
                .contains("מכתב", "a😀ᠮ.pdf")
                .doesNotContain(BOX);
    }

    @Test
    void theLongestNameAndTheOddestDoNotBreakIt() throws IOException {
        var longest = "信".repeat(251) + ".pdf";
        filled.add(Subject.APPLICANT, DocumentKind.OTHER, longest);
        filled.add(Subject.APPLICANT, DocumentKind.OTHER, "W".repeat(251) + ".pdf");
        var profile = Sample.PROFILE.withPerson(new Person(
                new PersonName("\uD800\u0007", "e\u0301\u0323\n\t", "葛\uDB40\uDD00"),
                null,
                null,
                null,
                new TravelDocument(null, null)));
        filled.portal.profiles.save(new StoredProfile(filled.draft.applicant(), profile, 0));

        var text = text(filled.asDraft(), Tongue.SIMPLIFIED);

        assertThat(text).contains(longest, "W".repeat(251) + ".pdf", "葛");
    }

    @Test
    void theSameCaseMakesTheSameSummary() {
        filled.file();

        assertThat(bytes(filled.asFiled(), Tongue.TRADITIONAL)).isEqualTo(bytes(filled.asFiled(), Tongue.TRADITIONAL));
    }

    @Test
    void theSecondLanguageStandsBeneathTheFirstAndSaysWhatItIs() throws IOException {
        filled.file();
        var bundled = filled.asFiled();
        try (var pdf = Loader.loadPDF(CaseSummary.of(bundled, Tongue.ENGLISH, Tongue.SIMPLIFIED))) {
            var text = close(new PDFTextStripper().getText(pdf));
            assertThat(bundled.assessment().findings())
                    .allSatisfy(finding -> assertThat(text)
                            .contains(
                                    said(Tongue.ENGLISH, () -> Reasons.of(finding)),
                                    said(Tongue.SIMPLIFIED, () -> Reasons.of(finding))));
            assertThat(text).doesNotContain(BOX);
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(languages(catalog.getStructureTreeRoot())).containsOnly("zh-Hans");
        }
    }

    /** Of all parts that are in another language than their document. */
    private static List<String> languages(PDStructureNode node) {
        var languages = new ArrayList<String>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                Optional.ofNullable(element.getLanguage()).ifPresent(languages::add);
                languages.addAll(languages(element));
            }
        }
        return languages;
    }

    private static List<String> titles(PDOutlineNode outline) {
        var titles = new ArrayList<String>();
        for (var item : outline.children()) {
            titles.add(item.getTitle());
            titles.addAll(titles(item));
        }
        return titles;
    }

    private static String said(Tongue tongue, Supplier<String> words) {
        return close(Speaking.in(tongue.locale(), words));
    }

    /** Without the spaces and line ends, which come and go with the width of a column. */
    private static String close(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }

    private static String text(BundledCase bundled, Tongue tongue) throws IOException {
        try (var pdf = pdf(bundled, tongue)) {
            return close(new PDFTextStripper().getText(pdf));
        }
    }

    private static PDDocument pdf(BundledCase bundled, Tongue tongue) throws IOException {
        return Loader.loadPDF(bytes(bundled, tongue));
    }

    private static byte[] bytes(BundledCase bundled, Tongue tongue) {
        return CaseSummary.of(bundled, tongue, null);
    }
}
