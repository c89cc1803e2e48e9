package hk.praya.domain.document;

import java.time.LocalDate;

/** What a look at a paper found. A remark advises whoever handed the paper in; it never refuses one. */
public sealed interface Remark {

    /**
     * There is nothing to see on a page.
     *
     * @param page counted from 1
     */
    record BlankPage(int page) implements Remark {}

    /**
     * A page is too dark to be read.
     *
     * @param page counted from 1
     */
    record DarkPage(int page) implements Remark {}

    /**
     * The picture has fewer pixels than it takes to read what is on it.
     *
     * @param width in pixels
     * @param height in pixels
     */
    record FewPixels(int width, int height) implements Remark {}

    /** The person's name is nowhere in the text. Only said of papers whose text can be read. */
    record NameMissing() implements Remark {}

    /**
     * The paper is in neither Chinese nor English, and needs a certified translation.
     *
     * @param languageTag what it is in, as an IETF BCP 47 tag such as {@code pt}
     */
    record ForeignLanguage(String languageTag) implements Remark {}

    /** The passport's machine-readable zone says something else than was told. */
    record ZoneDiffers(ZoneField field) implements Remark {}

    /** A field of the machine-readable zone does not fit its own check digit, or is no date: look at the picture. */
    record ZoneMisread(ZoneField field) implements Remark {}

    /**
     * The travel document is no longer valid.
     *
     * @param on its last day
     */
    record Expired(LocalDate on) implements Remark {}
}
