package hk.praya.persistence.intake;

import hk.praya.domain.document.DocumentProblem;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Goes through everything that a PDF leads to, once: takes out what is active, and measures the rest. */
final class PdfContents {

    private static final int MOST_OBJECTS = 400_000;
    private static final Set<COSName> MASKS = Set.of(COSName.SMASK, COSName.MASK);

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<COSBase> masks = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> ahead = new ArrayDeque<>();
    private final List<COSStream> pictures = new ArrayList<>();
    private final PdfStreams streams;
    private int removed;

    private PdfContents(IntakeLimits limits) {
        streams = new PdfStreams(limits);
    }

    static PdfContents of(PDDocument document, IntakeLimits limits) throws IOException, Unfit {
        var root = document.getDocument().getTrailer().getCOSDictionary(COSName.ROOT);
        if (root == null) {
            throw new Unfit(DocumentProblem.BROKEN);
        }
        if (ActiveContent.isNothingWithout(root)) {
            throw new Unfit(DocumentProblem.HARMFUL);
        }
        PdfPages.count(root, limits);
        var contents = new PdfContents(limits);
        contents.follow(document.getDocument().getTrailer());
        return contents;
    }

    /** How many pieces of active content were taken out. */
    int removed() {
        return removed;
    }

    /** The pictures, without those that only say what is seen of others. */
    List<COSStream> pictures() {
        return pictures.stream().filter(picture -> !masks.contains(picture)).toList();
    }

    /** Whether there are pictures that cannot be decoded here. */
    boolean hasUnreadablePictures() {
        return streams.hasUnreadable();
    }

    /** The pixels of the biggest picture. */
    long biggestPicture() {
        return streams.biggestPicture();
    }

    private void follow(COSDictionary trailer) throws IOException, Unfit {
        see(trailer);
        while (!ahead.isEmpty()) {
            var next = ahead.pop();
            if (next instanceof COSArray list) {
                followList(list);
            } else if (next instanceof COSDictionary dictionary) {
                followDictionary(dictionary);
            }
            if (next instanceof COSStream stream && streams.isPicture(stream)) {
                pictures.add(stream);
            }
        }
    }

    private void followDictionary(COSDictionary dictionary) throws Unfit {
        for (var name : List.copyOf(dictionary.keySet())) {
            var value = dictionary.getDictionaryObject(name);
            if (ActiveContent.is(name, value, dictionary)) {
                dictionary.removeItem(name);
                removed++;
            } else if (!COSName.ENCRYPT.equals(name)) {
                see(value);
                if (MASKS.contains(name) && value instanceof COSStream mask) {
                    masks.add(mask);
                }
            }
        }
    }

    private void followList(COSArray list) throws Unfit {
        for (int i = list.size() - 1; i >= 0; i--) {
            var value = list.getObject(i);
            if (ActiveContent.is(value)) {
                list.remove(i);
                removed++;
            } else {
                see(value);
            }
        }
    }

    private void see(@Nullable COSBase value) throws Unfit {
        var seeing = value instanceof COSObject indirect ? indirect.getObject() : value;
        boolean leadsOn = seeing instanceof COSArray || seeing instanceof COSDictionary;
        if (seeing != null && leadsOn && seen.add(seeing)) {
            if (seen.size() > MOST_OBJECTS) {
                throw new Unfit(DocumentProblem.BROKEN);
            }
            ahead.push(seeing);
        }
    }
}
