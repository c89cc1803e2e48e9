package hk.praya.portal.application;

import hk.praya.domain.application.Step;
import hk.praya.domain.profile.Profile;

/** Which parts of a profile are told on which page. */
final class StepParts {

    private StepParts() {}

    /** A profile with one page's parts taken from another. */
    static Profile copy(Step step, Profile from, Profile onto) {
        return switch (step) {
            case ABOUT_YOU -> onto.withPerson(from.person()).withSuitability(from.suitability());
            case EDUCATION -> onto.withStudy(from.study());
            case CAREER -> onto.withWork(from.work()).withTalent(from.talent());
            case LANGUAGES_AND_MEANS ->
                onto.withLanguage(from.language()).withMeans(from.means()).withAchievement(from.achievement());
            case FAMILY -> onto.withFamily(from.family());
            case DOCUMENTS, CHECK, DECLARATION -> onto;
        };
    }

    /** Whether anything at all was told on a page. */
    static boolean isTold(Step step, Profile profile) {
        return !copy(step, Profile.UNANSWERED, profile).equals(profile);
    }
}
