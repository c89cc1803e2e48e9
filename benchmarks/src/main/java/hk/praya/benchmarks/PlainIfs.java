package hk.praya.benchmarks;

import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Profile;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The floor: both tables written out by hand as {@code if}s over a profile in which everything has been told, with no
 * findings, figures or citations.
 */
final class PlainIfs {

    private PlainIfs() {}

    static int points(Profile told, LocalDate on) {
        int total = agePoints(age(told, on)) + degreePoints(told) + workPoints(told) + languagePoints(told);
        if (renowned(told)) {
            total += 30;
        }
        var years = told.work().stated();
        if (number(years.international()) >= 2) {
            total += 15;
        }
        if (number(years.reputableEnterprise()) >= 3) {
            total += 20;
        }
        if (told.talent().meetsSpecification().isYes()) {
            total += 30;
        }
        return total + familyPoints(told, on);
    }

    static int criteria(Profile told, LocalDate on) {
        var years = told.work().stated();
        var means = told.means();
        return one(age(told, on) <= 50)
                + one(eligible(told))
                + one(eligibleStem(told))
                + one(languages(told) >= 2)
                + one(told.language().english().isYes())
                + one(number(years.graduateLevel()) >= 5)
                + one(number(years.reputableEnterprise()) >= 3)
                + one(number(years.specifiedField()) >= 3)
                + one(number(years.international()) >= 2)
                + one(number(means.annualIncomeHkd()) >= 1_000_000)
                + one(profit(told) >= 5_000_000)
                + one(means.ownsListedCompany().isYes());
    }

    /** The same facts as the models of the DMN engines take them. */
    static Map<String, Object> variables(Profile told, LocalDate on) {
        var years = told.work().stated();
        var language = told.language();
        var variables = new HashMap<String, Object>();
        variables.put("age", age(told, on));
        variables.put("doctorates", held(told, DegreeLevel.DOCTORATE));
        variables.put("mastersOrAbove", held(told, DegreeLevel.MASTER));
        variables.put("bachelorsOrAbove", held(told, DegreeLevel.BACHELOR));
        variables.put("professional", told.study().professionalQualification().isYes());
        variables.put("renowned", renowned(told));
        variables.put("eligible", eligible(told));
        variables.put("eligibleStem", eligibleStem(told));
        variables.put("years", number(years.graduateLevel()));
        variables.put("senior", number(years.senior()));
        variables.put("international", number(years.international()));
        variables.put("enterprise", number(years.reputableEnterprise()));
        variables.put("field", number(years.specifiedField()));
        variables.put("talentListed", told.talent().meetsSpecification().isYes());
        variables.put("chinese", language.chinese().isYes());
        variables.put("english", language.english().isYes());
        variables.put("others", (int) number(language.others()));
        variables.put("languages", languages(told));
        variables.put("income", (long) number(told.means().annualIncomeHkd()));
        variables.put("profit", profit(told));
        variables.put("listedCompany", told.means().ownsListedCompany().isYes());
        variables.put("relative", told.family().residentRelative().isYes());
        variables.put("spouseDegree", spouseDegree(told));
        variables.put("children", children(told, on));
        return variables;
    }

    private static int agePoints(int age) {
        if (age >= 18 && age <= 39) {
            return 30;
        }
        if (age >= 40 && age <= 44) {
            return 20;
        }
        return age >= 45 && age <= 50 ? 15 : 0;
    }

    private static int degreePoints(Profile told) {
        int masters = held(told, DegreeLevel.MASTER);
        if (held(told, DegreeLevel.DOCTORATE) >= 1 || masters >= 2) {
            return 40;
        }
        int bachelors = held(told, DegreeLevel.BACHELOR);
        if (masters >= 1 || bachelors >= 2) {
            return 20;
        }
        return bachelors >= 1 || told.study().professionalQualification().isYes() ? 10 : 0;
    }

    private static int workPoints(Profile told) {
        double years = number(told.work().stated().graduateLevel());
        double senior = number(told.work().stated().senior());
        if (years >= 10 && senior >= 5) {
            return 40;
        }
        if (years >= 5 && senior >= 2) {
            return 30;
        }
        if (years >= 5) {
            return 15;
        }
        return years >= 2 ? 5 : 0;
    }

    private static int languagePoints(Profile told) {
        boolean chinese = told.language().chinese().isYes();
        boolean english = told.language().english().isYes();
        if (chinese && english) {
            return 20;
        }
        if (!chinese && !english) {
            return 0;
        }
        return number(told.language().others()) >= 1 ? 15 : 10;
    }

    private static int familyPoints(Profile told, LocalDate on) {
        int total = Math.min(10, 5 * children(told, on));
        if (told.family().residentRelative().isYes()) {
            total += 5;
        }
        return spouseDegree(told) ? total + 5 : total;
    }

    private static int age(Profile told, LocalDate on) {
        var born = told.person().dateOfBirth();
        return born == null ? 0 : Period.between(born, on).getYears();
    }

    private static int held(Profile told, DegreeLevel level) {
        int held = 0;
        for (var degree : degrees(told)) {
            var reached = degree.level();
            if (reached != null && reached.compareTo(level) >= 0) {
                held++;
            }
        }
        return held;
    }

    private static boolean renowned(Profile told) {
        for (var degree : degrees(told)) {
            if (degree.renownedInstitution().isYes()) {
                return true;
            }
        }
        return false;
    }

    private static boolean eligible(Profile told) {
        for (var degree : degrees(told)) {
            if (isEligible(degree)) {
                return true;
            }
        }
        return false;
    }

    private static boolean eligibleStem(Profile told) {
        for (var degree : degrees(told)) {
            if (isEligible(degree) && degree.stem().isYes()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEligible(Degree degree) {
        var level = degree.level();
        return level != null
                && level.compareTo(DegreeLevel.MASTER) >= 0
                && degree.eligibleUniversity().isYes();
    }

    private static List<Degree> degrees(Profile told) {
        var degrees = told.study().degrees();
        return degrees == null ? List.of() : degrees;
    }

    private static int languages(Profile told) {
        var language = told.language();
        return one(language.chinese().isYes()) + one(language.english().isYes()) + (int) number(language.others());
    }

    private static long profit(Profile told) {
        return told.means().ownsBusiness() == Answer.YES
                ? (long) number(told.means().businessProfitHkd())
                : 0;
    }

    private static boolean spouseDegree(Profile told) {
        var spouse = told.family().spouse();
        return spouse.accompanying().isYes() && spouse.degree().isYes();
    }

    private static int children(Profile told, LocalDate on) {
        var children = told.family().children();
        if (children == null) {
            return 0;
        }
        int counted = 0;
        for (var child : children) {
            var born = child.dateOfBirth();
            if (born != null
                    && child.accompanying().isYes()
                    && child.unmarried().isYes()
                    && Period.between(born, on).getYears() < 18) {
                counted++;
            }
        }
        return counted;
    }

    private static double number(@Nullable Number told) {
        return told == null ? 0 : told.doubleValue();
    }

    private static int one(boolean met) {
        return met ? 1 : 0;
    }
}
