package hk.praya.persistence.intake;

import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** What in a PDF can run, open or send something, or carries files along. Links to pages and to the web cannot. */
final class ActiveContent {

    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "GoTo3DView",
            "Rendition",
            "RichMediaExecute",
            "Movie",
            "Sound");
    private static final Set<String> ANNOTATIONS =
            Set.of("FileAttachment", "RichMedia", "Movie", "Sound", "Screen", "3D");
    private static final Set<String> RAW = Set.of("/JavaScript", "/Launch", "/EmbeddedFile", "/RichMedia", "/XFA");

    private ActiveContent() {}

    /** Whether an entry of a dictionary is active. */
    static boolean is(COSName name, @Nullable COSBase value, COSDictionary in) {
        if (is(value)) {
            return true;
        }
        return switch (name.getName()) {
            case "JavaScript", "EmbeddedFiles", "XFA", "RichMediaContent", "RichMediaSettings", "OnInstantiate" -> true;
            case "JS", "AA" -> !isResource(value);
            case "AF" -> (value instanceof COSArray || value instanceof COSDictionary) && !isResource(value);
            case "EF" -> isFile(in) || !isResource(value);
            case "URI" -> isScript(value);
            case "F", "Ref" -> in instanceof COSStream;
            default -> false;
        };
    }

    /** Whether a value is active wherever it stands. */
    static boolean is(@Nullable COSBase value) {
        if (!(value instanceof COSDictionary dictionary)) {
            return false;
        }
        if (value instanceof COSStream) {
            return "PS".equals(dictionary.getNameAsString(COSName.SUBTYPE))
                    || "EmbeddedFile".equals(dictionary.getNameAsString(COSName.TYPE));
        }
        var action = dictionary.getNameAsString(COSName.S);
        var annotation = dictionary.getNameAsString(COSName.SUBTYPE);
        boolean isAction = action != null && ACTIONS.contains(action);
        boolean isAnnotation = annotation != null && ANNOTATIONS.contains(annotation);
        return isAction || (isAnnotation && dictionary.containsKey(COSName.RECT));
    }

    /** A folder of attached files, or a form that is drawn by a script: with these taken out, nothing is left to read. */
    static boolean isNothingWithout(COSDictionary root) {
        return root.containsKey(COSName.getPDFName("Collection"))
                || root.getBoolean(COSName.getPDFName("NeedsRendering"), false);
    }

    /** Whether a file speaks of active content anywhere, be it in what its pages do not lead to. */
    static boolean isMentionedIn(Content file) {
        return file.first('/', 0, index -> isMentionedAt(file, index)) >= 0;
    }

    private static boolean isMentionedAt(Content file, long index) {
        for (var word : RAW) {
            if (file.has(word, index)) {
                return true;
            }
        }
        return false;
    }

    /** Fonts and pictures may be called anything. */
    private static boolean isResource(@Nullable COSBase value) {
        return value instanceof COSDictionary dictionary
                && (dictionary.containsKey(COSName.BASE_FONT)
                        || COSName.FONT.equals(dictionary.getCOSName(COSName.TYPE))
                        || COSName.XOBJECT.equals(dictionary.getCOSName(COSName.TYPE))
                        || COSName.IMAGE.equals(dictionary.getCOSName(COSName.SUBTYPE))
                        || COSName.FORM.equals(dictionary.getCOSName(COSName.SUBTYPE)));
    }

    private static boolean isFile(COSDictionary dictionary) {
        return dictionary.getDictionaryObject(COSName.F) instanceof COSString
                || dictionary.getDictionaryObject(COSName.UF) instanceof COSString;
    }

    private static boolean isScript(@Nullable COSBase value) {
        return value instanceof COSString link
                && !link.getString().strip().toLowerCase(Locale.ROOT).matches("(?s)(https?|mailto|tel|ftp):.*|[^:]*");
    }
}
