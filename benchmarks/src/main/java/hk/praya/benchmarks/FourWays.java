package hk.praya.benchmarks;

import hk.praya.domain.assessment.RuleSetId;
import hk.praya.domain.profile.Profile;
import hk.praya.scoring.qmas.QmasRules;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Scores the same people under the same table in four ways; one operation is one person. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class FourWays {

    private static final int PEOPLE = 1024;
    private static final long SEED = 20241101;

    @Param({"gpt-245", "gpt-2024"})
    String table = "";

    private final QmasRules rules = new QmasRules();
    private List<Profile> people = List.of();
    private List<Map<String, Object>> facts = List.of();
    private RuleSetId id = new RuleSetId("");
    private KieModel kie = new KieModel("gpt-245");
    private CamundaModel camunda = new CamundaModel("gpt-245");
    private int next;

    /** Makes the people, and refuses to measure unless all four ways agree on each of them. */
    @Setup
    public void agree() {
        people = new Crowd(SEED).of(PEOPLE);
        facts = people.stream()
                .map(person -> PlainIfs.variables(person, Crowd.DAY))
                .toList();
        id = new RuleSetId(table);
        kie = new KieModel(table);
        camunda = new CamundaModel(table);
        IntStream.range(0, PEOPLE).forEach(this::agreeOn);
    }

    private void agreeOn(int person) {
        next = person;
        int expected = engine();
        next = person;
        int plain = plainIfs();
        int byKie = kie.total(facts.get(person));
        int byCamunda = camunda.total(facts.get(person));
        if (plain != expected || byKie != expected || byCamunda != expected) {
            throw new IllegalStateException("%s, person %d of seed %d: engine %d, ifs %d, KIE %d, Camunda %d"
                    .formatted(table, person, SEED, expected, plain, byKie, byCamunda));
        }
    }

    /** (a) Praya's engine, with all its findings. */
    @Benchmark
    public int engine() {
        return rules.assess(id, somebody(), Crowd.DAY).certain();
    }

    /** (b) Drools' DMN engine, the facts ready as variables. */
    @Benchmark
    public int kie() {
        return kie.total(facts.get(number()));
    }

    /** (c) Camunda's DMN engine, the facts ready as variables. */
    @Benchmark
    public int camunda() {
        return camunda.total(facts.get(number()));
    }

    /** (d) Plain ifs by hand, with no findings: the floor. */
    @Benchmark
    public int plainIfs() {
        var person = somebody();
        return table.equals("gpt-245") ? PlainIfs.points(person, Crowd.DAY) : PlainIfs.criteria(person, Crowd.DAY);
    }

    private Profile somebody() {
        return people.get(number());
    }

    private int number() {
        int number = next;
        next = (next + 1) % PEOPLE;
        return number;
    }
}
