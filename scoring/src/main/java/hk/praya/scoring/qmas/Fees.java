package hk.praya.scoring.qmas;

import hk.praya.domain.assessment.Citation;
import java.time.LocalDate;

/**
 * What the Immigration Department asks of each person, the principal applicant and every dependant alike, in Hong Kong
 * dollars.
 *
 * @param applicationHkd paid when the application is made, and never given back
 * @param visaHkd paid once it is approved, for a stay of more than 180 days
 */
public record Fees(int applicationHkd, int visaHkd, Citation citation) {

    /** The day from which, at eleven in the morning, the present fees are asked. */
    public static final LocalDate RAISED_ON = LocalDate.of(2025, 2, 26);

    private static final Fees BEFORE = new Fees(0, 230, Sources.OLD_FEE_AS_REPORTED.at("Before 26 February 2025"));
    private static final Fees SINCE = new Fees(600, 1300, Sources.FEES_PAGE.at("Table 2"));

    /** The fees of an application made on a day; they stay with it, whenever it is decided. */
    public static Fees ofApplicationMadeOn(LocalDate day) {
        return day.isBefore(RAISED_ON) ? BEFORE : SINCE;
    }
}
