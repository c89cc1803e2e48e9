package hk.praya.scoring.example;

import static hk.praya.domain.profile.Answer.NO;
import static hk.praya.domain.profile.Answer.UNANSWERED;
import static hk.praya.domain.profile.Answer.YES;

import hk.praya.domain.profile.Achievement;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Child;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Family;
import hk.praya.domain.profile.Language;
import hk.praya.domain.profile.Means;
import hk.praya.domain.profile.Person;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Spouse;
import hk.praya.domain.profile.StatedYears;
import hk.praya.domain.profile.Study;
import hk.praya.domain.profile.Suitability;
import hk.praya.domain.profile.TalentListing;
import hk.praya.domain.profile.Work;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people of the examples. None of them exists; each is as old on the day as their text says. */
public enum Persona {

    /** 34, a bachelor's degree and a nurse's registration, 11 years of work, 3 of them senior, Chinese and English. */
    NURSE {
        @Override
        Profile tells(LocalDate on) {
            return aged(34, on)
                    .withStudy(new Study(List.of(degree(DegreeLevel.BACHELOR, NO, NO)), YES))
                    .withWork(years(11.0, 3.0, 0.0, 0.0, 0.0))
                    .withLanguage(new Language(YES, YES, 0))
                    .withMeans(new Means(620_000L, NO, null, NO))
                    .withFamily(new Family(NO, new Spouse(NO, NO), List.of()));
        }
    },

    /** The same nurse, who meets the specification of a profession on the Talent List. */
    LISTED_NURSE {
        @Override
        Profile tells(LocalDate on) {
            return NURSE.tells(on).withTalent(new TalentListing(null, YES));
        }
    },

    /**
     * 52, a master's degree in engineering of a university that is both renowned and eligible, 27 years of work, 15
     * senior, 6 abroad, 10 in a listed company, English and French, a spouse with a degree and a child of 15 who come
     * along, and one of 19.
     */
    ENGINEER {
        @Override
        Profile tells(LocalDate on) {
            return aged(52, on)
                    .withStudy(new Study(List.of(degree(DegreeLevel.MASTER, YES, YES)), NO))
                    .withWork(years(27.0, 15.0, 6.0, 10.0, 0.0))
                    .withLanguage(new Language(NO, YES, 1))
                    .withMeans(new Means(1_400_000L, NO, null, NO))
                    .withFamily(new Family(NO, new Spouse(YES, YES), List.of(child(15, on), child(19, on))));
        }
    },

    /** 24, a bachelor's degree of a renowned and eligible university, one year of work, Chinese and English. */
    GRADUATE {
        @Override
        Profile tells(LocalDate on) {
            return aged(24, on)
                    .withStudy(new Study(List.of(degree(DegreeLevel.BACHELOR, YES, NO)), NO))
                    .withWork(years(1.0, 0.0, 0.0, 0.0, 0.0))
                    .withLanguage(new Language(YES, YES, 0))
                    .withMeans(new Means(240_000L, NO, null, NO))
                    .withFamily(new Family(NO, new Spouse(NO, NO), List.of()));
        }
    },

    /**
     * 41, a bachelor's degree, 16 years in international trade, 12 of them senior, Chinese, a business of their own with
     * a profit of HK$8 million, a brother settled in Hong Kong, a spouse with a degree and two small children.
     */
    FOUNDER {
        @Override
        Profile tells(LocalDate on) {
            return aged(41, on)
                    .withStudy(new Study(List.of(degree(DegreeLevel.BACHELOR, NO, NO)), NO))
                    .withWork(years(16.0, 12.0, 0.0, 0.0, 16.0))
                    .withLanguage(new Language(YES, NO, 0))
                    .withMeans(new Means(2_200_000L, YES, 8_000_000L, NO))
                    .withFamily(new Family(YES, new Spouse(YES, YES), List.of(child(4, on), child(9, on))));
        }
    },

    /**
     * 44, a bachelor's degree and a professional qualification, 15 years in finance, Chinese. Not told yet: which of the
     * years were senior or in reputable enterprises, English, the Talent List, income, the spouse's degree, the children.
     */
    ACCOUNTANT {
        @Override
        Profile tells(LocalDate on) {
            return aged(44, on)
                    .withStudy(new Study(List.of(degree(DegreeLevel.BACHELOR, NO, NO)), YES))
                    .withWork(years(15.0, null, 0.0, null, 15.0))
                    .withTalent(TalentListing.UNANSWERED)
                    .withLanguage(new Language(YES, UNANSWERED, 0))
                    .withMeans(new Means(null, NO, null, NO))
                    .withFamily(new Family(NO, new Spouse(YES, UNANSWERED), null));
        }
    },

    /** 58, no degree and no qualification, 30 years of work at specialist level, none of it senior, French. */
    PAINTER {
        @Override
        Profile tells(LocalDate on) {
            return aged(58, on)
                    .withStudy(new Study(List.of(), NO))
                    .withWork(years(30.0, 0.0, 0.0, 0.0, 0.0))
                    .withLanguage(new Language(NO, NO, 1))
                    .withMeans(new Means(380_000L, NO, null, NO))
                    .withFamily(new Family(NO, new Spouse(NO, NO), List.of()));
        }
    },

    /** 27, a bachelor's degree, English, and a medal of the Olympic Games. */
    FENCER {
        @Override
        Profile tells(LocalDate on) {
            return aged(27, on)
                    .withStudy(new Study(List.of(degree(DegreeLevel.BACHELOR, NO, NO)), NO))
                    .withLanguage(new Language(NO, YES, 0))
                    .withAchievement(new Achievement(YES, NO));
        }
    };

    private static final int MONTHS_SINCE_BIRTHDAY = 4;

    /** What the person has told by the day. */
    public Profile profile(LocalDate on) {
        return tells(on).withSuitability(new Suitability(YES, YES));
    }

    abstract Profile tells(LocalDate on);

    private static Profile aged(int years, LocalDate on) {
        return Profile.UNANSWERED
                .withPerson(Person.UNANSWERED.withDateOfBirth(born(years, on)))
                .withTalent(new TalentListing(null, NO))
                .withAchievement(new Achievement(NO, NO));
    }

    /** The university is renowned and eligible, or neither. */
    private static Degree degree(DegreeLevel level, Answer leadingUniversity, Answer stem) {
        return new Degree(level, null, null, null, leadingUniversity, leadingUniversity, stem);
    }

    private static Work years(
            @Nullable Double graduateLevel,
            @Nullable Double senior,
            @Nullable Double international,
            @Nullable Double reputableEnterprise,
            @Nullable Double specifiedField) {
        return Work.UNANSWERED.withStated(
                new StatedYears(graduateLevel, senior, international, reputableEnterprise, specifiedField));
    }

    private static Child child(int years, LocalDate on) {
        return new Child(born(years, on), YES, YES);
    }

    private static LocalDate born(int years, LocalDate on) {
        return on.minusYears(years).minusMonths(MONTHS_SINCE_BIRTHDAY);
    }
}
