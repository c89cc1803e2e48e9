package hk.praya.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedPdfParserTest {

    @Test
    void thePagesOfACompressedPdfAreCounted() throws IOException {
        assertThat(pages(pdf(new CompressParameters(200), 500))).isEqualTo(500);
    }

    @Test
    void thePagesOfAPlainPdfAreCounted() throws IOException {
        assertThat(pages(pdf(CompressParameters.NO_COMPRESSION, 500))).isEqualTo(500);
    }

    @Test
    void thePagesOfAPdfThatOnlyForbidsChangingAreCounted() throws IOException {
        assertThat(pages(Pdfs.encrypted(""))).isEqualTo(1);
    }

    @Test
    void objectsThatGrowBeyondTheLimitAreNotDecompressed() {
        var bomb = Pdfs.bomb(17, "");

        assertThat(bomb).hasSizeLessThan(50_000);
        assertThatIOException().isThrownBy(() -> readStrictly(bomb)).withMessageContaining("too big when decompressed");
    }

    @Test
    void objectsWithinTheLimitAreLookedAt() {
        assertThatIOException()
                .isThrownBy(() -> readStrictly(Pdfs.bomb(3, "")))
                .withMessageNotContaining("too big when decompressed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/DecodeParms << /Predictor 12 /Columns 2000000000 >>",
                "/DecodeParms [ << /Predictor 12 /Columns 60000 /Colors 32 /BitsPerComponent 16 >> ]"
            })
    void rowsThatAreTooLongAreNotMadeRoomFor(String parameters) {
        assertThatIOException()
                .isThrownBy(() -> readStrictly(Pdfs.bomb(1, parameters)))
                .withMessageContaining("too long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter /DCTDecode",
                "/Filter /JPXDecode",
                "/Filter [ /RunLengthDecode /LZWDecode /FlateDecode ]"
            })
    void objectsInPicturesAreNotUnpacked(String filter) {
        assertThatIOException()
                .isThrownBy(() -> readStrictly(Pdfs.withObjectsIn(filter, new byte[100])))
                .withMessageContaining("objects are not kept in");
    }

    private static byte[] pdf(CompressParameters compression, int pages) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                pdf.addPage(new PDPage());
            }
            pdf.save(bytes, compression);
        }
        return bytes.toByteArray();
    }

    private static int pages(byte[] content) throws IOException {
        try (var source = new RandomAccessReadBuffer(content);
                var pdf = new BoundedPdfParser(source).parse()) {
            return pdf.getNumberOfPages();
        }
    }

    /** Without the second attempt, which looks for the objects itself and hides why the first one failed. */
    private static void readStrictly(byte[] content) throws IOException {
        try (var source = new RandomAccessReadBuffer(content)) {
            new BoundedPdfParser(source).parse(false).close();
        }
    }
}
