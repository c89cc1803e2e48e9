package hk.praya.portal.profile;

import static hk.praya.scoring.university.Universities.AGGREGATE_LIST;

import hk.praya.scoring.university.Alias;
import hk.praya.scoring.university.University;

/**
 * What is said of a university among others.
 *
 * @param chinese its name in Chinese, unofficial where there is no other; empty where there is none
 * @param language the language of that name, as browsers know it
 */
record SchoolText(String chinese, String language, String place) {

    private static final SchoolText UNKNOWN = new SchoolText("", "", "");

    static SchoolText of(String name) {
        return AGGREGATE_LIST.find(name).map(SchoolText::of).orElse(UNKNOWN);
    }

    private static SchoolText of(University university) {
        var chinese = university.chineseName();
        if (chinese != null) {
            return new SchoolText(chinese, "zh-Hant", university.place());
        }
        return university.aliases().stream()
                .map(Alias::name)
                .filter(name -> name.codePoints().anyMatch(Character::isIdeographic))
                .findFirst()
                .map(name -> new SchoolText(name, "zh-Hans", university.place()))
                .orElse(new SchoolText("", "", university.place()));
    }
}
