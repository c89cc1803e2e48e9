package hk.praya.scoring.search;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * A name as it is compared: without accents, case, width and punctuation, without a "The" in front, and with Chinese in
 * its simplified characters.
 */
public final class Folded {

    /** Traditional characters and forms, each before its simplified one: those in which schools and professions on the lists are written. */
    private static final String SIMPLIFIED = """
            業业東东麗丽亞亚倫伦蘭兰內内劍剑華华葉叶國国聖圣爾尔賓宾屬属島岛師师開开徹彻術术漢汉濟济濱滨灣湾愛爱\
            瑪玛磯矶約约納纳紐纽經经綜综羅罗聯联藝艺蘇苏範范萊莱薩萨計计設设諾诺達达遜逊韓韩項项頓顿顛颠馬马魯鲁\
            麥麦復复複复後后學学奧奥來来橋桥臺台裏里裡里衛卫衞卫醫医療疗際际與与諸诸熱热凱凯帶带茲兹備备創创劃划劑剂務务\
            員员園园專专構构機机決决測测爭争環环產产結结絡络綠绿維维網网總总藥药處处裝装規规識识護护議议財财資资輪轮\
            運运關关險险電电飛飞驗验築筑廢废據据數数會会\
            """;

    private static final Map<Integer, Integer> SIMPLE = simple();
    private static final String ARTICLE = "the ";

    private Folded() {}

    /** The name, folded; empty where nothing of it is left. */
    public static String of(String name) {
        var folded = new StringBuilder(name.length());
        boolean apart = false;
        for (int character :
                Normalizer.normalize(name, Normalizer.Form.NFKD).codePoints().toArray()) {
            if (character == '&') {
                word(folded, true, "and");
                apart = true;
            } else if (Character.isLetterOrDigit(character)) {
                int plain = SIMPLE.getOrDefault(character, Character.toLowerCase(character));
                word(folded, apart && !continuesHan(folded, plain), Character.toString(plain));
                apart = false;
            } else if (!isDropped(character)) {
                apart = true;
            }
        }
        var whole = folded.toString();
        return whole.startsWith(ARTICLE) ? whole.substring(ARTICLE.length()) : whole;
    }

    private static void word(StringBuilder folded, boolean apart, String text) {
        if (apart && !folded.isEmpty()) {
            folded.append(' ');
        }
        folded.append(text);
    }

    /** Chinese is written without spaces, and a dot within a foreign name may be left out. */
    private static boolean continuesHan(StringBuilder folded, int character) {
        return Character.isIdeographic(character)
                && !folded.isEmpty()
                && Character.isIdeographic(folded.codePointBefore(folded.length()));
    }

    private static boolean isDropped(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> "'’‘ʼ.".indexOf(character) >= 0;
        };
    }

    private static Map<Integer, Integer> simple() {
        var pairs = SIMPLIFIED.strip().codePoints().toArray();
        var simple = new HashMap<Integer, Integer>();
        for (int i = 0; i < pairs.length; i += 2) {
            simple.put(pairs[i], pairs[i + 1]);
        }
        return simple;
    }
}
