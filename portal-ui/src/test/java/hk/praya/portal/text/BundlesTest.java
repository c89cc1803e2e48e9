package hk.praya.portal.text;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.account.PasswordRule;
import hk.praya.domain.application.Relationship;
import hk.praya.domain.application.Route;
import hk.praya.domain.application.Step;
import hk.praya.domain.assessment.Factor;
import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.Prerequisite;
import hk.praya.domain.assessment.Standing;
import hk.praya.domain.casework.Decision;
import hk.praya.domain.casework.Stage;
import hk.praya.domain.document.Alteration;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Question;
import hk.praya.scoring.rule.WorkKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundles of the three languages stay in step: the same keys, the same arguments, and words that are their own. */
class BundlesTest {

    /** What is said in English to everybody for now. */
    private static final Path WORDS = Path.of("src/main/resources/words");

    private static final Path SOURCES = Path.of("src/main/java");

    /** Characters that one script has and the other writes differently; what both use is left out. */
    private static final String TRADITIONAL = "國請這為會時間個們來對說學電話發現開關門問題應該須書業經驗運務處辦進證險資類職員歷級層過當動統設計議論護則數據聯絡檔"
            + "歲齡繳費籤簽覽記錄紀續總體點齊還選擇項頁雙將獲獎傑創術標評審閱實際區縣確認調錄儲載輸連線網結構變讓語識讀寫給終絡維緊";

    private static final String SIMPLIFIED = "国请这为会时间个们来对说学电话发现开关门问题应该须书业经验运务处办进证险资类职员历级层过当动统设计议论护则数据联络档"
            + "岁龄缴费签签览记录纪续总体点齐还选择项页双将获奖杰创术标评审阅实际区县确认调录储载输连线网结构变让语识读写给终络维紧";

    /** How languages are named is the same in every language. */
    private static final String NAMES_OF_LANGUAGES = "tongue.";

    private static final Map<String, Class<? extends Enum<?>>> NAMED = Map.ofEntries(
            entry("item.", Item.class),
            entry("factor.", Factor.class),
            entry("prerequisite.", Prerequisite.class),
            entry("question.", Question.class),
            entry("standing.", Standing.class),
            entry("answer.", Answer.class),
            entry("proficiency.", Answer.class),
            entry("degree.level.", DegreeLevel.class),
            entry("sheet.level.", DegreeLevel.class),
            entry("desk.degree.", DegreeLevel.class),
            entry("work.kind.", WorkKind.class),
            entry("step.", Step.class),
            entry("check.route.", Route.class),
            entry("person.", Relationship.class),
            entry("member.relationship.", Relationship.class),
            entry("desk.relationship.", Relationship.class),
            entry("document.kind.", DocumentKind.class),
            entry("document.hint.", DocumentKind.class),
            entry("document.problem.", DocumentProblem.class),
            entry("alteration.", Alteration.class),
            entry("stage.", Stage.class),
            entry("mail.stage.", Stage.class),
            entry("desk.decision.", Decision.class),
            entry("event.decided.", Decision.class),
            entry("account.password.", PasswordRule.Problem.class));

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern PRINTED_ARGUMENT = Pattern.compile("\\{(\\d+)}");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)+)\"");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan}[,;:!?()]|[,;:!?()]\\p{IsHan}");
    private static final Pattern SPACED_PUNCTUATION = Pattern.compile(" [，。；：！？、）」”]|[，。；：！？、（「“] ");

    /** How one reader is addressed; several are 你们 in either way. */
    private static final Pattern POLITE = Pattern.compile("您");

    private static final Pattern FAMILIAR = Pattern.compile("你(?!们)");

    static Stream<String> translated() {
        return BundledWords.AREAS.stream();
    }

    static Stream<Path> translations() {
        return translated().flatMap(area -> Stream.of(file(area, "_zh_Hant"), file(area, "_zh_Hans")));
    }

    private static Path file(String area, String language) {
        return WORDS.resolve(area + language + ".properties");
    }

    @Test
    void everyAreaIsInEveryLanguage() {
        assertThat(translations()).allSatisfy(file -> assertThat(file).exists());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void theSameKeysAreSaidInEveryLanguage(Path file) throws IOException {
        assertThat(read(file).keySet()).isEqualTo(read(english(file)).keySet());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void theSameArgumentsAreSaidInEveryLanguage(Path file) throws IOException {
        var english = read(english(file));
        assertThat(read(file)).allSatisfy((key, text) -> {
            var original = english.getOrDefault(key, "");
            assertThat(found(ARGUMENT, text)).as(key).isSubsetOf(found(ARGUMENT, original));
            assertThat(found(PRINTED_ARGUMENT, text)).as(key).containsAll(found(PRINTED_ARGUMENT, original));
        });
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void everyTextIsAFormatWithoutAnApostropheThatSwallowsWhatFollows(Path file) throws IOException {
        assertThat(read(file)).allSatisfy((key, text) -> {
            assertThat(LONE_APOSTROPHE.matcher(text).find()).as(key).isFalse();
            assertThat(samples(text)).as(key).noneMatch(said -> said.contains("{") || said.contains("}"));
        });
    }

    static Stream<Path> everyFile() throws IOException {
        try (var files = Files.list(WORDS)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void eachScriptHasOnlyItsOwnCharacters(Path file) throws IOException {
        var foreign =
                file.toString().contains("Hant") ? onlyIn(SIMPLIFIED, TRADITIONAL) : onlyIn(TRADITIONAL, SIMPLIFIED);
        assertThat(read(file)).allSatisfy((key, text) -> {
            if (!key.startsWith(NAMES_OF_LANGUAGES)) {
                assertThat(text.codePoints().filter(foreign::contains).mapToObj(Character::toString))
                        .as(key)
                        .isEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("translations")
    void chineseIsPunctuatedAsChineseIs(Path file) throws IOException {
        boolean traditional = file.toString().contains("Hant");
        assertThat(read(file)).allSatisfy((key, text) -> {
            assertThat(samples(text))
                    .as(key)
                    .noneMatch(said -> HALF_WIDTH.matcher(said).find()
                            || SPACED_PUNCTUATION.matcher(said).find());
            assertThat(text).as(key).doesNotContain(traditional ? "“" : "「", "\"", "’");
            assertThat((traditional ? POLITE : FAMILIAR).matcher(text).find())
                    .as(key)
                    .isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void everythingThatHasANameIsNamedInEveryLanguage(Tongue tongue) {
        var texts = BundledWords.texts(tongue);
        NAMED.forEach((prefix, constants) -> assertThat(constants.getEnumConstants())
                .as(prefix)
                .allSatisfy(constant -> assertThat(texts.get(prefix + constant)).isNotBlank()));
    }

    @ParameterizedTest
    @MethodSource("translated")
    void everyKeyIsSaidSomewhere(String area) throws IOException {
        var literals = literals();
        assertThat(read(file(area, "")).keySet())
                .allSatisfy(key -> assertThat(literals)
                        .as(key)
                        .anyMatch(literal -> key.equals(literal)
                                || key.startsWith(literal + ".")
                                || (literal.endsWith(".") && key.startsWith(literal))));
    }

    private static Set<String> literals() throws IOException {
        var literals = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                literals.addAll(found(LITERAL, Files.readString(file)));
            }
        }
        return literals;
    }

    private static Path english(Path file) {
        return file.resolveSibling(file.getFileName().toString().replaceFirst("_zh_Han[ts]", ""));
    }

    private static Map<String, String> read(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        var texts = new LinkedHashMap<String, String>();
        properties.stringPropertyNames().stream().sorted().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(toCollection(TreeSet::new));
    }

    /** The text with small numbers as its arguments, so that every choice is taken once. */
    private static List<String> samples(String text) {
        var format = new MessageFormat(text, Locale.ROOT);
        return IntStream.rangeClosed(0, 2)
                .mapToObj(number -> format.format(new Object[] {number, number, number, number, number}))
                .toList();
    }

    private static Set<Integer> onlyIn(String script, String other) {
        return script.codePoints()
                .filter(sign -> other.indexOf(sign) < 0)
                .boxed()
                .collect(toCollection(TreeSet::new));
    }
}
