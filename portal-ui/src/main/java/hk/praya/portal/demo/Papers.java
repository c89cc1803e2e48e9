package hk.praya.portal.demo;

import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.FileType;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.Job;
import hk.praya.domain.profile.PersonName;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.TravelDocument;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the papers of a made-up person say; they agree with what the person has told. */
final class Papers {

    private final PersonName name;
    private final TravelDocument travelDocument;
    private final List<Degree> degrees;
    private final List<Job> jobs;

    private Papers(PersonName name, TravelDocument travelDocument, List<Degree> degrees, List<Job> jobs) {
        this.name = name;
        this.travelDocument = travelDocument;
        this.degrees = degrees;
        this.jobs = jobs;
    }

    static Papers of(Persona persona) {
        Profile profile = persona.profile();
        var degrees = profile.study().degrees();
        return new Papers(
                persona.name(),
                profile.person().travelDocument(),
                degrees == null ? List.of() : degrees,
                profile.work().jobs());
    }

    static Papers of(Persona.Relative relative) {
        return new Papers(relative.name(), relative.travelDocument(), List.of(), List.of());
    }

    /** The sheets of a kind, one or more; a photograph is not among them. */
    List<Sheet> sheets(DocumentKind kind) {
        return switch (kind) {
            case DEGREE_CERTIFICATE -> degrees.stream().map(this::certificate).toList();
            case EMPLOYMENT_LETTER -> jobs.stream().map(this::letter).toList();
            case TRAVEL_DOCUMENT ->
                List.of(sheet(
                        "passport",
                        FileType.JPEG,
                        "Passport",
                        "Number " + travelDocument.number(),
                        "Valid until " + travelDocument.expiresOn()));
            case LANGUAGE_PROOF ->
                List.of(sheet(
                        "language-test",
                        FileType.PNG,
                        "Test of English",
                        "Overall band 8.0",
                        "Listening 8.5, reading 8.5, writing 7.5, speaking 8.0"));
            default -> List.of(sheet(fileName(kind), FileType.PDF, title(kind), text(kind)));
        };
    }

    private Sheet certificate(Degree degree) {
        return sheet(
                "degree-" + slug(String.valueOf(degree.title())),
                FileType.PDF,
                String.valueOf(degree.institution()),
                "has been admitted to the degree of",
                String.valueOf(degree.title()),
                "on " + degree.awardedOn());
    }

    private Sheet letter(Job job) {
        return sheet(
                "letter-" + slug(String.valueOf(job.employer())),
                FileType.PDF,
                String.valueOf(job.employer()),
                "To whom it may concern: the person named above",
                "works for us full-time" + (job.to() == null ? "" : ", or did,") + " as " + job.title() + ",",
                "from " + job.from() + " to " + (job.to() == null ? "this day" : job.to()) + ".");
    }

    private Sheet sheet(String fileName, FileType type, String title, String... text) {
        return new Sheet(
                fileName + "." + type.extension(),
                type,
                title,
                Stream.concat(Stream.of(name.full(), ""), Stream.of(text)).toList());
    }

    private static String fileName(DocumentKind kind) {
        return slug(kind.name());
    }

    private static String title(DocumentKind kind) {
        var words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String text(DocumentKind kind) {
        return switch (kind) {
            case NET_WORTH -> "Balance on the last day of the month: HK$1,280,000. No debts.";
            case EMPLOYER_STANDING -> "Listed on a stock exchange, and among the thousand largest of its field.";
            case INCOME_PROOF -> "Tax assessment of the year before, as declared.";
            case MARRIAGE_CERTIFICATE -> "Married at the Specimen Registry, entry 1234.";
            case BIRTH_CERTIFICATE -> "Born to the applicant and the applicant’s spouse or partner.";
            default -> "This paper says what the claim says.";
        };
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
