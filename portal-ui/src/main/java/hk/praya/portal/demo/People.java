package hk.praya.portal.demo;

import static hk.praya.domain.profile.Answer.NO;
import static hk.praya.domain.profile.Answer.UNANSWERED;
import static hk.praya.domain.profile.Answer.YES;

import hk.praya.domain.profile.Achievement;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Child;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Family;
import hk.praya.domain.profile.Job;
import hk.praya.domain.profile.JobNature;
import hk.praya.domain.profile.Language;
import hk.praya.domain.profile.Means;
import hk.praya.domain.profile.Person;
import hk.praya.domain.profile.PersonName;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Spouse;
import hk.praya.domain.profile.StatedYears;
import hk.praya.domain.profile.Study;
import hk.praya.domain.profile.Suitability;
import hk.praya.domain.profile.TalentListing;
import hk.praya.domain.profile.TravelDocument;
import hk.praya.domain.profile.Work;
import hk.praya.portal.demo.Persona.Relative;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people of the demo. Each surname is the word for "example" in a language of the person's country, so that nobody
 * takes them for real.
 *
 * @param today from which ages of children and the validity of passports are counted
 */
record People(LocalDate today) {

    private static final JobNature GRADUATE = new JobNature(YES, NO, NO, NO, NO);
    private static final JobNature AT_A_BANK = new JobNature(YES, NO, NO, YES, YES);
    private static final JobNature ABROAD_AT_A_BANK = new JobNature(YES, YES, YES, YES, YES);
    private static final JobNature ABROAD_IN_TECHNOLOGY = new JobNature(YES, NO, YES, NO, YES);
    private static final Achievement NONE = new Achievement(NO, NO);
    private static final Suitability SUITABLE = new Suitability(YES, YES);
    private static final TalentListing UNLISTED = new TalentListing(null, NO);

    /** Has only used the calculator. */
    Persona lena() {
        var profile = Profile.UNANSWERED
                .withPerson(Person.UNANSWERED.withDateOfBirth(LocalDate.of(1997, 5, 14)))
                .withStudy(new Study(List.of(Degree.of(DegreeLevel.MASTER)), NO))
                .withWork(Work.UNANSWERED.withStated(new StatedYears(4.0, null, 1.0, 2.0, null)))
                .withLanguage(new Language(NO, YES, 1));
        return new Persona("lena.muster", profile, List.of());
    }

    /** Is half-way through a draft, with a partner and a child. */
    Persona sanne() {
        var partner = relative(name("VOORBEELD-PRIMER", "Mila"), LocalDate.of(1991, 9, 2), "HR");
        var child = relative(name("VOORBEELD", "Noor"), today.minusYears(6).minusMonths(4), "NL");
        var profile = profile(
                person(name("VOORBEELD", "Sanne"), LocalDate.of(1989, 2, 20), "NL", "NL"),
                List.of(degree(DegreeLevel.MASTER, 2013, "MSc in Applied Physics", "Specimen University of Delft")),
                List.of(
                        job("Process engineer", "Voorbeeld Lithography", 2013, 2019, AT_A_BANK),
                        job("Lead engineer", "Musterwerk Optics", 2019, null, ABROAD_IN_TECHNOLOGY)),
                new Language(NO, YES, 2),
                920_000L,
                family(YES, 1));
        return new Persona("sanne.voorbeeld", profile, List.of(partner, child));
    }

    /** Has filed, alone. */
    Persona chiara() {
        var profile = profile(
                person(name("ESEMPIO", "Chiara"), LocalDate.of(1993, 11, 8), "IT", "IT"),
                List.of(
                        degree(DegreeLevel.DOCTORATE, 2021, "PhD in Materials Science", "Specimen Institute of Turin"),
                        degree(DegreeLevel.MASTER, 2017, "MSc in Chemistry", "Specimen Institute of Turin")),
                List.of(job("Research scientist", "Esempio Batteries", 2019, null, ABROAD_IN_TECHNOLOGY)),
                new Language(NO, YES, 1),
                640_000L,
                family(NO, 0));
        return new Persona("chiara.esempio", profile, List.of());
    }

    /** Has been asked for a document; brings a spouse and two children. */
    Persona tomas() {
        var spouse = relative(name("MUESTRA ORTEGA", "Inés"), LocalDate.of(1986, 3, 30), "ES");
        var first =
                relative(name("EJEMPLO MUESTRA", "Vera"), today.minusYears(11).minusMonths(7), "ES");
        var second =
                relative(name("EJEMPLO MUESTRA", "Hugo"), today.minusYears(8).minusMonths(1), "ES");
        var profile = profile(
                person(name("EJEMPLO VALVERDE DE LA TORRE", "Tomás Ignacio"), LocalDate.of(1984, 6, 17), "ES", "GB"),
                List.of(degree(DegreeLevel.MASTER, 2008, "MSc in Statistics", "Specimen University of Valencia")),
                List.of(
                        job("Actuary", "Ejemplo Seguros", 2008, 2014, GRADUATE),
                        job("Head of pricing", "Exempla Reinsurance", 2014, null, ABROAD_AT_A_BANK)),
                new Language(NO, YES, 1),
                1_480_000L,
                family(YES, 2));
        return new Persona("tomas.ejemplo", profile, List.of(spouse, first, second));
    }

    /** Has a single name, and has answered what was asked. */
    Persona contoh() {
        var profile = profile(
                person(new PersonName(null, "CONTOH", null), LocalDate.of(1990, 1, 25), "ID", "SG"),
                List.of(degree(DegreeLevel.MASTER, 2015, "MSc in Computer Science", "Specimen University of Bandung")),
                List.of(
                        job("Software engineer", "Contoh Pay", 2015, 2018, GRADUATE),
                        job("Platform engineer", "Sampel Cloud", 2018, null, ABROAD_IN_TECHNOLOGY)),
                new Language(NO, YES, 2),
                1_120_000L,
                family(NO, 0));
        return new Persona("contoh", profile, List.of());
    }

    /** Has been selected, with a spouse. */
    Persona lai() {
        var spouse = relative(new PersonName("YEUNG", "Pun", "樣本"), LocalDate.of(1992, 12, 12), "MY");
        var profile = profile(
                person(new PersonName("FAN", "Lai", "范例"), LocalDate.of(1988, 8, 8), "MY", "MY"),
                List.of(degree(
                        DegreeLevel.MASTER, 2012, "MSc in Financial Mathematics", "Specimen University of Penang")),
                List.of(
                        job("Analyst", "Example Bank", 2012, 2017, AT_A_BANK),
                        job("Director, treasury", "Exempla Bank", 2017, null, ABROAD_AT_A_BANK)),
                new Language(YES, YES, 1),
                2_350_000L,
                family(YES, 0));
        return new Persona("lai.fan", profile, List.of(spouse));
    }

    /** Has not been selected. */
    Persona camille() {
        var profile = profile(
                person(name("EXEMPLE", "Camille"), LocalDate.of(1979, 4, 3), "FR", "FR"),
                List.of(degree(DegreeLevel.MASTER, 2003, "MSc in Logistics", "Specimen University of Lyon")),
                List.of(job("Operations manager", "Exemple Maritime", 2006, null, ABROAD_IN_TECHNOLOGY)),
                new Language(NO, YES, 1),
                580_000L,
                family(NO, 0));
        return new Persona("camille.exemple", profile, List.of());
    }

    private Profile profile(
            Person person, List<Degree> degrees, List<Job> jobs, Language language, long income, Family family) {
        return new Profile(
                person,
                new Study(degrees, NO),
                new Work(StatedYears.UNANSWERED, jobs),
                UNLISTED,
                language,
                new Means(income, NO, null, NO),
                family,
                NONE,
                SUITABLE);
    }

    private Person person(PersonName name, LocalDate dateOfBirth, String nationality, String residence) {
        return new Person(name, dateOfBirth, nationality, residence, passport(name));
    }

    private Relative relative(PersonName name, LocalDate dateOfBirth, String nationality) {
        return new Relative(name, dateOfBirth, nationality, passport(name));
    }

    private TravelDocument passport(PersonName name) {
        var number = "SPECIMEN%03d".formatted(Math.floorMod(name.hashCode(), 1000));
        return new TravelDocument(number, today.plusYears(4).plusMonths(2));
    }

    private Family family(Answer spouse, int children) {
        var child = new Child(null, YES, YES);
        return new Family(
                NO, new Spouse(spouse, spouse.isYes() ? YES : UNANSWERED), Collections.nCopies(children, child));
    }

    private static PersonName name(String surname, String givenNames) {
        return new PersonName(surname, givenNames, null);
    }

    private static Degree degree(DegreeLevel level, int year, String title, String institution) {
        boolean science = !title.contains("Logistics");
        return new Degree(level, LocalDate.of(year, 7, 15), title, institution, NO, YES, Answer.of(science));
    }

    private static Job job(String title, String employer, int from, @Nullable Integer to, JobNature nature) {
        return new Job(title, employer, YearMonth.of(from, 9), to == null ? null : YearMonth.of(to, 8), nature);
    }
}
