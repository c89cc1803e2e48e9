package hk.praya.domain.profile;

/**
 * What a job was, as the rules ask. The other answers count only where the job was at graduate or specialist level.
 *
 * @param senior in a senior role
 * @param international outside the applicant's home country or territory
 * @param reputableEnterprise for a multinational company or reputable enterprise
 * @param specifiedField in innovation and technology, finance, or international trade
 */
public record JobNature(
        Answer graduateLevel, Answer senior, Answer international, Answer reputableEnterprise, Answer specifiedField) {

    public static final JobNature UNANSWERED = new JobNature(
            Answer.UNANSWERED, Answer.UNANSWERED, Answer.UNANSWERED, Answer.UNANSWERED, Answer.UNANSWERED);
}
