package hk.praya.domain.profile;

/** Everything a person told us about themselves, before any rule looks at it. Any part may be unanswered. */
public record Profile(
        Person person,
        Study study,
        Work work,
        TalentListing talent,
        Language language,
        Means means,
        Family family,
        Achievement achievement,
        Suitability suitability) {

    public static final Profile UNANSWERED = new Profile(
            Person.UNANSWERED,
            Study.UNANSWERED,
            Work.UNANSWERED,
            TalentListing.UNANSWERED,
            Language.UNANSWERED,
            Means.UNANSWERED,
            Family.UNANSWERED,
            Achievement.UNANSWERED,
            Suitability.UNANSWERED);

    public Profile withPerson(Person told) {
        return new Profile(told, study, work, talent, language, means, family, achievement, suitability);
    }

    public Profile withStudy(Study told) {
        return new Profile(person, told, work, talent, language, means, family, achievement, suitability);
    }

    public Profile withWork(Work told) {
        return new Profile(person, study, told, talent, language, means, family, achievement, suitability);
    }

    public Profile withTalent(TalentListing told) {
        return new Profile(person, study, work, told, language, means, family, achievement, suitability);
    }

    public Profile withLanguage(Language told) {
        return new Profile(person, study, work, talent, told, means, family, achievement, suitability);
    }

    public Profile withMeans(Means told) {
        return new Profile(person, study, work, talent, language, told, family, achievement, suitability);
    }

    public Profile withFamily(Family told) {
        return new Profile(person, study, work, talent, language, means, told, achievement, suitability);
    }

    public Profile withAchievement(Achievement told) {
        return new Profile(person, study, work, talent, language, means, family, told, suitability);
    }

    public Profile withSuitability(Suitability told) {
        return new Profile(person, study, work, talent, language, means, family, achievement, told);
    }
}
