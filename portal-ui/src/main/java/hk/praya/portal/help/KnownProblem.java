package hk.praya.portal.help;

import hk.praya.domain.document.DocumentProblem;
import hk.praya.portal.text.Words;
import java.util.Locale;
import java.util.stream.Stream;

/** Something that people or programs are told they cannot have. Each has a code that never changes, and its help. */
public enum KnownProblem {
    PAGE_MISSING(Where.PAGES),
    PAGE_CHANGED(Where.PAGES),
    PAGE_FAILED(Where.PAGES),
    SIGN_IN_BLOCKED(Where.PAGES),
    CONNECTION_LOST(Where.PAGES),
    FILE_EMPTY(Where.FILES),
    FILE_TOO_BIG(Where.FILES),
    FILE_WRONG_TYPE(Where.FILES),
    FILE_ENCRYPTED(Where.FILES),
    FILE_BROKEN(Where.FILES),
    FILE_TOO_MANY(Where.FILES),
    FILE_INTERRUPTED(Where.FILES),
    FILE_TOO_MANY_PIXELS(Where.FILES),
    FILE_TOO_MANY_PAGES(Where.FILES),
    FILE_HARMFUL(Where.FILES),
    FILE_HEIC_NOT_READ(Where.FILES),
    FILE_CANNOT_SHRINK(Where.FILES),
    FILE_INFECTED(Where.FILES),
    REQUEST_400(Where.REQUESTS),
    REQUEST_404(Where.REQUESTS),
    REQUEST_405(Where.REQUESTS),
    REQUEST_413(Where.REQUESTS),
    REQUEST_415(Where.REQUESTS),
    REQUEST_422(Where.REQUESTS),
    REQUEST_429(Where.REQUESTS),
    REQUEST_500(Where.REQUESTS);

    /** What is refused. */
    enum Where {
        PAGES,
        FILES,
        REQUESTS;

        /** The key of its heading, and its place on the page. */
        String place() {
            return name().toLowerCase(Locale.ROOT);
        }

        Stream<KnownProblem> problems() {
            return Stream.of(KnownProblem.values()).filter(problem -> problem.where == this);
        }
    }

    static final String ROUTE = "help/problems";

    private static final String FILE = "FILE_";
    private static final String REQUEST = "REQUEST_";

    private final Where where;

    KnownProblem(Where where) {
        this.where = where;
    }

    /** Why a file was not taken. */
    public static KnownProblem of(DocumentProblem problem) {
        return valueOf(FILE + problem);
    }

    /**
     * Why a program's request was refused.
     *
     * @param status the status of the answer
     */
    public static KnownProblem ofRequest(int status) {
        return valueOf(REQUEST + status);
    }

    /** What it is told by, such as {@code page-missing}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where its help is, below the portal's address. */
    public String address() {
        return ROUTE + "#" + code();
    }

    String title() {
        return where == Where.REQUESTS ? Words.of("api.problem." + status()) : Words.of("problem." + this);
    }

    /** What it means, and what can be done. */
    String advice() {
        return where == Where.FILES
                ? Words.of(DocumentProblem.valueOf(name().substring(FILE.length())))
                : Words.of("problem." + this + ".text");
    }

    private String status() {
        return name().substring(REQUEST.length());
    }
}
