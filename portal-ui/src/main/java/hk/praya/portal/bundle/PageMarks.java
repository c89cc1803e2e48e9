package hk.praya.portal.bundle;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.common.COSObjectable;

/** The elements of the structure that the contents of one page belong to, by their numbers. */
record PageMarks(COSArray elements) implements COSObjectable {

    @Override
    public COSBase getCOSObject() {
        return elements;
    }
}
