package hk.praya.persistence.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    private static final Languages LANGUAGES = new Languages();
    private static final String ENGLISH = """
            This is to certify that the person named below was employed by this company as a senior engineer
            from the first of March to the last day of August, and that all duties were carried out with care.
            The salary was paid every month into an account with a bank in Utopia, before the end of the month.
            """;
    private static final String COURSES = """
            Transcript of Records. Bachelor of Science in Computing. Honours, First Class. Grade Point Average 3.8
            MATH1001 Calculus I A 3 MATH1002 Linear Algebra A- 3 COMP1010 Introduction to Programming A 4
            COMP2001 Data Structures and Algorithms B+ 3 COMP2002 Operating Systems B 3 PHYS1001 General Physics A 3
            COMP3001 Database Systems A 3 COMP3002 Computer Networks A- 3 STAT2001 Probability and Statistics B+ 3
            COMP4001 Machine Learning A 3 COMP4002 Software Engineering A 3 COMP4999 Final Year Project A 6
            """;
    private static final String PORTUGUESE = """
            Certifica-se que a pessoa abaixo indicada concluiu nesta universidade o grau de licenciada em engenharia,
            com a classificação final de dezasseis valores, tendo frequentado todas as disciplinas do plano de estudos
            e prestado as provas previstas no regulamento, conforme consta dos livros de registo desta faculdade.
            """;
    private static final String CHINESE = "茲證明下列人士自三月一日起在本公司擔任高級工程師，工作表現良好，薪金按月存入其銀行帳戶。".repeat(4);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pt | Certifica-se que a pessoa abaixo indicada concluiu nesta universidade o grau de licenciada em"
                        + " engenharia com a classificação final de dezasseis valores. ",
                "fr | Je soussigné certifie que la personne désignée ci-dessous a été employée dans notre société en"
                        + " qualité d'ingénieur depuis le premier mars. ",
                "de | Hiermit wird bescheinigt, dass die unten genannte Person seit dem ersten März in unserem"
                        + " Unternehmen als Ingenieurin beschäftigt ist. ",
                "es | Por la presente se certifica que la persona abajo indicada ha cursado y aprobado todas las"
                        + " asignaturas del plan de estudios. ",
                "vi | Trường đại học chứng nhận sinh viên có tên dưới đây đã hoàn thành chương trình đào tạo và được"
                        + " công nhận tốt nghiệp. ",
                "ru | Настоящим подтверждается, что указанное ниже лицо работает в нашей компании в должности инженера"
                        + " с первого марта. ",
                "ja | 下記の者は本学の課程を修了し学位を授与されたことを証明する。在学中の成績は次のとおりである。 ",
                "ko | 위 사람은 본 대학교의 소정의 과정을 이수하고 학위를 받았음을 증명합니다. 성적은 다음과 같습니다. ",
                "th | ขอรับรองว่าบุคคลดังกล่าวข้างล่างนี้เป็นพนักงานของบริษัทตั้งแต่วันที่หนึ่งมีนาคม ",
                "ar | نشهد بأن الشخص المذكور أدناه يعمل في شركتنا مهندسا منذ الأول من مارس وحتى تاريخه "
            })
    void anotherLanguageIsNamed(String language, String sentence) {
        assertThat(LANGUAGES.foreign((sentence.strip() + "\n").repeat(9))).hasValue(language);
    }

    @Test
    void englishNeedsNoTranslation() {
        assertThat(LANGUAGES.foreign(ENGLISH)).isEmpty();
        assertThat(LANGUAGES.foreign(COURSES)).isEmpty();
        assertThat(LANGUAGES.foreign(COURSES.toUpperCase(Locale.ROOT))).isEmpty();
    }

    @Test
    void chineseNeedsNoTranslation() {
        assertThat(LANGUAGES.foreign(CHINESE)).isEmpty();
        assertThat(LANGUAGES.foreign(CHINESE + "の")).isEmpty();
    }

    @Test
    void aPaperThatIsInEnglishTooNeedsNone() {
        assertThat(LANGUAGES.foreign(PORTUGUESE + ENGLISH)).isEmpty();
        assertThat(LANGUAGES.foreign("ขอรับรองว่าบุคคลดังกล่าว\n".repeat(12) + ENGLISH))
                .isEmpty();
    }

    @Test
    void aPaperThatIsInChineseTooNeedsNone() {
        assertThat(LANGUAGES.foreign(PORTUGUESE + CHINESE)).isEmpty();
    }

    @Test
    void aFewEnglishWordsDoNotMakeItEnglish() {
        assertThat(LANGUAGES.foreign(PORTUGUESE + "\n" + PORTUGUESE + "University of Utopia, Office of the Registrar"))
                .hasValue("pt");
    }

    @Test
    void tooShortATextIsNotJudged() {
        assertThat(LANGUAGES.foreign(portuguese(Languages.FEWEST_LETTERS - 1))).isEmpty();
        assertThat(LANGUAGES.foreign(portuguese(Languages.FEWEST_LETTERS))).hasValue("pt");
    }

    private static String portuguese(int letters) {
        int end = PORTUGUESE.length();
        var text = PORTUGUESE + PORTUGUESE;
        while (text.substring(0, end).chars().filter(Character::isLetter).count() < letters) {
            end++;
        }
        return text.substring(0, end);
    }

    @Test
    void figuresAreNotLetters() {
        assertThat(LANGUAGES.foreign("1 234,56 | 7 890,12\n".repeat(100))).isEmpty();
    }
}
