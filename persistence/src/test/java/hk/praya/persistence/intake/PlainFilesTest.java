package hk.praya.persistence.intake;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.document.Alteration;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.FileType;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainFilesTest {

    @TempDir
    Path folder;

    static Stream<Arguments> goodFiles() {
        var picture = Pictures.quarters(64, 48);
        return Stream.of(
                Arguments.of(FileType.PDF, Pdfs.plain()),
                Arguments.of(FileType.PDF, Pdfs.of(200)),
                Arguments.of(FileType.JPEG, Pictures.jpeg()),
                Arguments.of(FileType.JPEG, Pictures.jpegWithExif(Pictures.jpeg(), 1, false)),
                Arguments.of(FileType.PNG, Pictures.png()),
                Arguments.of(FileType.PNG, Pictures.written(deep(), "png")),
                Arguments.of(FileType.GIF, Pictures.gif(picture)),
                Arguments.of(FileType.GIF, Pictures.gif(picture, picture, picture)),
                Arguments.of(FileType.TIFF, Pictures.tiff("LZW", picture)),
                Arguments.of(FileType.TIFF, Pictures.tiff("JPEG", picture, picture)));
    }

    /** Sixteen bits for each pixel. */
    static BufferedImage deep() {
        return Pictures.quarters(64, 48, BufferedImage.TYPE_USHORT_GRAY);
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void aGoodFileIsKeptByteForByte(FileType type, byte[] file) {
        var outcome = Taking.in(folder).take(file);

        assertThat(outcome.problem()).isEmpty();
        assertThat(outcome.type()).isEqualTo(type);
        assertThat(outcome.alterations()).isEmpty();
        assertThat(outcome.kept()).isEqualTo(file);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(Taking.in(folder).take(new byte[0]).problem()).contains(DocumentProblem.EMPTY);
    }

    @Test
    void aFileOfExactlyTheLimitIsKeptAsItIs() {
        var file = Arrays.copyOf(Pictures.jpeg(), (int) IntakeLimits.USUAL.kept());

        assertThat(Taking.in(folder).take(file).alterations()).isEmpty();
    }

    @Test
    void aFileOfOneByteMoreIsMadeSmaller() {
        var picture = Pictures.jpeg();
        var outcome = Taking.in(folder).take(Arrays.copyOf(picture, (int) IntakeLimits.USUAL.kept() + 1));

        assertThat(outcome.alterations()).containsExactly(Alteration.SHRUNK);
        assertThat(outcome.kept()).isEqualTo(picture);
    }

    @Test
    void aFileMayArriveWithAsManyBytesAsMayArrive() {
        var limits = new IntakeLimits(10_000, 20_000, 10, 1_000_000);

        assertThat(Taking.in(folder, limits)
                        .take(Arrays.copyOf(Pictures.jpeg(), 20_000))
                        .problem())
                .isEmpty();
        assertThat(Taking.in(folder, limits)
                        .take(Arrays.copyOf(Pictures.jpeg(), 20_001))
                        .problem())
                .contains(DocumentProblem.TOO_BIG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u007fELF\2\1\1\0\0\0\0\0\0\0\0\0\2\0>\0",
                "MZ\0\0\0\0\0\0 This program cannot be run in DOS mode.",
                "#!/bin/sh\nrm -rf /\n",
                "<html><script>alert(1)</script></html>",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "{\\rtf1 Dear Sir}",
                "<?php system($_GET['c']);",
                "plain words",
                "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom"
            })
    void whatIsNoPaperIsRefusedWhateverItIsCalled(String content) {
        assertThat(Taking.in(folder).take(content.getBytes(US_ASCII)).problem()).contains(DocumentProblem.WRONG_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"readme.txt", "word/document.xml", "META-INF/MANIFEST.MF"})
    void archivesAndOfficeFilesAreRefused(String entry) throws IOException {
        assertThat(Taking.in(folder).take(zip(entry)).problem()).contains(DocumentProblem.WRONG_TYPE);
    }

    static byte[] zip(String entry) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(1);
        }
        return bytes.toByteArray();
    }
}
