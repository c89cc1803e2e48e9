package hk.praya.portal.component;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.document.FileType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"passport.pdf", "在職證明書.pdf", "اسم الملف.pdf", "a'b\"c<d>.pdf", "no ending", "👨‍👩‍👧.png"})
    void anHonestNameIsKeptAsItIs(String name) {
        assertThat(FileName.clean(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "'C:\\Users\\me\\cv.pdf', cv.pdf",
        "'../../etc/passwd', passwd",
        "'a\r\nb.pdf', ab.pdf",
        "'a\u0000.pdf', a.pdf",
        "'photo\u202Egpj.exe', photogpj.exe",
        "'x\u2066y\u2069.pdf', xy.pdf",
        "'  spaced .pdf ', 'spaced .pdf'",
    })
    void whatCouldDeceiveIsTakenOut(String told, String kept) {
        assertThat(FileName.clean(told)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "folder/", "\u202E"})
    void whatHasNoNameIsCalledSo(String told) {
        assertThat(FileName.clean(told)).isEqualTo("untitled");
    }

    @Test
    void aNameOfTheLongestLengthIsKept() {
        var name = "x".repeat(FileName.LONGEST - 4) + ".pdf";

        assertThat(FileName.clean(name)).isEqualTo(name);
    }

    @Test
    void aLongerNameLosesItsMiddleAndKeepsItsEnding() {
        assertThat(FileName.clean("x".repeat(FileName.LONGEST - 3) + ".pdf"))
                .isEqualTo("x".repeat(FileName.LONGEST - 4) + ".pdf");
    }

    @Test
    void lengthIsCountedInSignsAndNoSignIsCutInTwo() {
        var cut = FileName.clean("🀄".repeat(300));

        assertThat(cut.codePointCount(0, cut.length())).isEqualTo(FileName.LONGEST);
        assertThat(cut).doesNotContain("?").endsWith("🀄");
    }

    @ParameterizedTest
    @CsvSource({
        "scan.pdf, PDF, scan.pdf",
        "photo.JPEG, JPEG, photo.JPEG",
        "photo.jpg, JPEG, photo.jpg",
        "page.TIFF, TIFF, page.TIFF",
        "photo.heic, JPEG, photo.heic.jpg",
        "letter.jpg, PDF, letter.jpg.pdf",
        "letter, PDF, letter.pdf",
    })
    void anEndingIsPutToItWhereItDoesNotFitWhatIsInTheFile(String name, FileType type, String fitting) {
        assertThat(FileName.fitting(name, type)).isEqualTo(fitting);
    }

    @ParameterizedTest
    @CsvSource({
        "IMG_1.jpg, IMG_1.pdf",
        "護照.第一頁.JPEG, 護照.第一頁.pdf",
        "passport, passport.pdf",
        ".jpg, .jpg.pdf",
        "Dr. Chan and family, Dr. Chan and family.pdf",
    })
    void whatIsBoundIsCalledAfterItsFirstPage(String first, String bound) {
        assertThat(FileName.bound(first)).isEqualTo(bound);
    }

    @Test
    void whatIsBoundHasNoLongerNameThanAnythingElse() {
        assertThat(FileName.bound("x".repeat(FileName.LONGEST))).isEqualTo("x".repeat(FileName.LONGEST - 4) + ".pdf");
    }

    @Test
    void halfASignIsTakenOut() {
        assertThat(FileName.clean("a\uD83Db.pdf")).isEqualTo("ab.pdf");
    }
}
