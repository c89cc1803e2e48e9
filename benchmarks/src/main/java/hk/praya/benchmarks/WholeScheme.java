package hk.praya.benchmarks;

import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.profile.Profile;
import hk.praya.scoring.qmas.QmasRules;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** As many people as the Scheme has had applications, and then some, under every rule set, on all cores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class WholeScheme {

    private static final int PEOPLE = 380_000;

    private final QmasRules rules = new QmasRules();
    private final List<Profile> people = new Crowd(2006).of(PEOPLE);

    /** The sum of every certain result of everybody. */
    @Benchmark
    public long everybodyUnderEverySet() {
        return people.parallelStream()
                .mapToLong(person -> rules.assessAll(person, Crowd.DAY).stream()
                        .mapToLong(Assessment::certain)
                        .sum())
                .sum();
    }
}
