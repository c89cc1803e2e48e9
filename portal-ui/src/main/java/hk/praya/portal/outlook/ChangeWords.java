package hk.praya.portal.outlook;

import hk.praya.portal.text.Spans;
import hk.praya.portal.text.Words;
import hk.praya.scoring.advice.Change;
import hk.praya.scoring.advice.Plan;

/** Says what a change is, in the words of the person who would make it. */
final class ChangeWords {

    private ChangeWords() {}

    static String of(Change change) {
        return switch (change) {
            case Change.Tell tell -> Words.of("advice.tell." + tell.question());
            case Change.Learn learn -> Words.of("advice.learn." + learn.tongue());
            case Change.WorkOn work ->
                Words.of(
                        (work.staying() ? "advice.stay." : "advice.work.") + work.kind(),
                        Spans.ofMonths(work.months()));
            case Change.FinishDegree degree ->
                Words.of("advice.degree" + suffix(degree), Words.of("advice.degree." + degree.level()));
            case Change.Qualify _ -> Words.of("advice.qualify");
            case Change.MeetTalentList _ -> Words.of("advice.talent");
            case Change.Earn earn -> Words.of("advice.earn", Words.dollars(earn.hkd()), Words.dollars(earn.nowHkd()));
            case Change.Profit profit ->
                profit.nowHkd() < 0
                        ? Words.of("advice.profit.loss", Words.dollars(profit.hkd()))
                        : Words.of("advice.profit", Words.dollars(profit.hkd()), Words.dollars(profit.nowHkd()));
            case Change.ListCompany _ -> Words.of("advice.list");
            case Change.SpouseDegree _ -> Words.of("advice.spouse");
        };
    }

    /** What a line awards more, or less. */
    static String of(Plan.Gain gain) {
        return gain.points() > 0
                ? Words.of("advice.gain", gain.points(), Words.of(gain.item()))
                : Words.of("advice.loss", -gain.points(), Words.of(gain.item()));
    }

    private static String suffix(Change.FinishDegree degree) {
        if (degree.renowned()) {
            return ".renowned";
        }
        if (degree.stem()) {
            return ".stem";
        }
        return degree.eligible() ? ".eligible" : "";
    }
}
