package hk.praya.scoring.university;

import hk.praya.domain.assessment.Citation;
import hk.praya.domain.assessment.Standing;
import hk.praya.domain.profile.Answer;
import hk.praya.scoring.rule.InstitutionList;
import hk.praya.scoring.search.Catalogue;
import hk.praya.scoring.search.Folded;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The aggregate list of eligible universities, edition by edition. The six business schools that count for this Scheme
 * alone are not known by name: a name that is not known may be one of them, and is never taken for a no.
 */
public final class Universities implements InstitutionList {

    private static final LocalDate READ_ON = LocalDate.of(2026, 11, 22);

    /** The list with every edition that was out on 22 November 2026. */
    public static final Universities AGGREGATE_LIST = new Universities(UniversityFile.read());

    /** Where the list is published whose editions these are. */
    public static final Citation SOURCE = new Citation(
            "Immigration Department: Aggregate List of Universities, as copied from its editions",
            "",
            URI.create("https://www.immd.gov.hk/pdf/aggregate_list.pdf"),
            READ_ON,
            Standing.OFFICIAL);

    /** Where this Scheme's own list is published, which has six business schools more; it could not be read. */
    public static final Citation LONGER_LIST = new Citation(
            "Hong Kong Talent Engage: Aggregate List of Eligible Universities for the Scheme",
            "",
            URI.create("https://www.hkengage.gov.hk/en/how-to-apply-for-a-visa/"
                    + "admission-scheme-matching-tool-institutions-qmas"),
            READ_ON,
            Standing.UNVERIFIED);

    private final List<University> all;
    private final List<LocalDate> editions;
    private final Catalogue<University> catalogue;
    private final Map<String, University> byName;
    private final Map<String, University> asPublished;
    private final RecentNames recent = new RecentNames();

    Universities(List<University> listed) {
        all = listed.stream()
                .sorted(Comparator.comparing(university -> Folded.of(university.name())))
                .toList();
        editions = all.stream()
                .flatMap(university -> university.memberships().stream())
                .map(Membership::from)
                .distinct()
                .sorted()
                .toList();
        catalogue = new Catalogue<>(all, this::searchedBy, University::place);
        byName = meanings(all);
        asPublished = all.stream()
                .flatMap(university -> names(university, true))
                .distinct()
                .filter(name -> meant(name).isPresent())
                .collect(Collectors.toUnmodifiableMap(name -> name, name -> byName.get(Folded.of(name))));
    }

    /** Every university that is or was on the list, by name. */
    public List<University> all() {
        return all;
    }

    @Override
    public List<LocalDate> editions() {
        return editions;
    }

    /** The universities on the list on a day, by name; none on a day before the first edition. */
    public List<University> on(LocalDate day) {
        return all.stream().filter(university -> university.isMemberOn(day)).toList();
    }

    /**
     * The university that a name means, however it is written. An official name without what stands behind it in
     * brackets is one too. Empty where the name is not known, or is that of another school as well.
     */
    public Optional<University> find(String name) {
        var published = asPublished.get(name);
        if (published != null) {
            return Optional.of(published);
        }
        return name.length() > Catalogue.LONGEST ? Optional.empty() : recent.meant(name, this::meant);
    }

    /** The universities that something typed may mean, the likeliest first; all of them where nothing is typed. */
    public List<University> search(String typed) {
        return catalogue.search(typed);
    }

    /**
     * Whether an institution is on the list on a day. Unanswered where its name is not known, or is that of more than
     * one school, and on a day before the first edition.
     */
    @Override
    public Answer listed(String institution, LocalDate on) {
        if (on.isBefore(editions.getFirst())) {
            return Answer.UNANSWERED;
        }
        return find(institution)
                .map(university -> Answer.of(university.isMemberOn(on)))
                .orElse(Answer.UNANSWERED);
    }

    @Override
    public String toString() {
        return "the aggregate list of eligible universities";
    }

    private Optional<University> meant(String name) {
        return Optional.ofNullable(byName.get(Folded.of(name)));
    }

    /** What each name means that means only one university. */
    private static Map<String, University> meanings(List<University> universities) {
        var meanings = new HashMap<String, University>();
        var shared = new HashSet<String>();
        for (var university : universities) {
            names(university, true).map(Folded::of).forEach(name -> {
                var other = meanings.put(name, university);
                if (other != null && !other.equals(university)) {
                    shared.add(name);
                }
            });
        }
        meanings.keySet().removeAll(shared);
        return Map.copyOf(meanings);
    }

    /** Every name of its own, and those it shares with others. */
    private List<String> searchedBy(University university) {
        var shared = all.stream()
                .flatMap(other -> other.aliases().stream())
                .filter(alias -> university.name().equals(alias.sharedWith()))
                .map(Alias::name);
        return Stream.concat(names(university, false), shared).toList();
    }

    private static Stream<String> names(University university, boolean onlyItsOwn) {
        var official = university.name();
        var chinese = university.chineseName();
        return Stream.of(
                        Stream.of(official, official.replaceFirst(" *\\(.*\\)$", "")),
                        Stream.ofNullable(chinese),
                        university.aliases().stream()
                                .filter(alias -> !onlyItsOwn || alias.isItsOwn())
                                .map(Alias::name))
                .flatMap(names -> names);
    }
}
