package hk.praya.domain.profile;

import java.util.List;

/**
 * Work experience: totals as stated, or the jobs themselves. Once a job is entered the jobs are the truth, and the
 * totals are derived from them; what was stated before is kept.
 */
public record Work(StatedYears stated, List<Job> jobs) {

    public static final Work UNANSWERED = new Work(StatedYears.UNANSWERED, List.of());

    public Work {
        jobs = List.copyOf(jobs);
    }

    public boolean isLedger() {
        return !jobs.isEmpty();
    }

    public Work withStated(StatedYears told) {
        return new Work(told, jobs);
    }

    public Work withJobs(List<Job> told) {
        return new Work(stated, told);
    }
}
