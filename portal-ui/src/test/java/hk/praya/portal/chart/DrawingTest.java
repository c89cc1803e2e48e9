package hk.praya.portal.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class DrawingTest {

    private static final String HOSTILE = "Q&A <script>alert('x')</script> \"quoted\" 5 > 3";

    private final Drawing drawing = new Drawing("years", 640, 320.5, "Applications by year");

    @Test
    void a_drawing_is_one_picture_with_a_title_and_a_description() {
        var svg = read(drawing.describe("It rises."));

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 640 320.5");
        assertThat(named(svg, svg.getAttribute("aria-labelledby")).getTextContent())
                .isEqualTo("Applications by year");
        assertThat(named(svg, svg.getAttribute("aria-describedby")).getTextContent())
                .isEqualTo("It rises.");
    }

    @Test
    void a_drawing_without_a_description_points_to_none() {
        var svg = read(drawing);

        assertThat(svg.hasAttribute("aria-describedby")).isFalse();
        assertThat(svg.getElementsByTagName("desc").getLength()).isZero();
    }

    @Test
    void whatever_is_written_stays_text() {
        var svg = read(new Drawing("hostile", 1, 1, HOSTILE)
                .describe(HOSTILE)
                .text(0, 0, Drawing.Anchor.MIDDLE, HOSTILE, "label"));

        for (var element : new String[] {"title", "desc", "text"}) {
            assertThat(only(svg, element).getTextContent()).isEqualTo(HOSTILE);
        }
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void what_is_drawn_first_lies_beneath() {
        drawing.rect(0, 1, 2, 3, "bar").group("axis", axis -> axis.line(0, 0, 1, 1, "tick"));
        drawing.circle(4, 5, 6, "dot");

        assertThat(drawing.svg())
                .containsSubsequence(
                        "<rect x=\"0\" y=\"1\" width=\"2\" height=\"3\" class=\"bar\"/>",
                        "<g class=\"axis\"><line x1=\"0\" y1=\"0\" x2=\"1\" y2=\"1\" class=\"tick\"/></g>",
                        "<circle cx=\"4\" cy=\"5\" r=\"6\" class=\"dot\"/>");
    }

    @Test
    void an_outline_goes_from_point_to_point() {
        drawing.path(
                Outline.from(0, 10)
                        .acrossTo(5.5)
                        .upOrDownTo(2)
                        .lineTo(8, 0)
                        .moveTo(1, 1)
                        .close(),
                "step");

        assertThat(only(read(drawing), "path").getAttribute("d")).isEqualTo("M0 10H5.5V2L8 0M1 1Z");
    }

    @Test
    void a_hatching_fills_shapes_and_is_named_for_its_drawing() {
        var hatching = drawing.hatching("possible", 6, "ground", "stroke");
        drawing.rect(0, 0, 1, 1, "bar", hatching);
        drawing.path(Outline.from(0, 0).lineTo(1, 1).close(), "area", hatching);
        var svg = read(drawing);

        assertThat(only(svg, "pattern").getAttribute("id")).isEqualTo("years-possible");
        assertThat(((Element) svg.getElementsByTagName("rect").item(1)).getAttribute("fill"))
                .isEqualTo("url(#years-possible)");
        assertThat(only(svg, "path").getAttribute("fill")).isEqualTo("url(#years-possible)");
    }

    @Test
    void lengths_have_two_decimals_and_a_point_in_every_language() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            drawing.line(1.005, 1_234.5, 2 / 3.0, 1e-9, "tick");
        } finally {
            Locale.setDefault(before);
        }

        assertThat(drawing.svg()).contains("x1=\"1.01\" y1=\"1234.5\" x2=\"0.67\" y2=\"0\"");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void a_length_that_is_none_is_refused(double length) {
        assertThatThrownBy(() -> drawing.rect(0, 0, length, 1, "bar")).isInstanceOf(NumberFormatException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void a_drawing_has_some_width_and_height(double length) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Drawing("a", length, 1, "A"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Drawing("a", 1, length, "A"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bar", "a\"b", "a b ", "1a", "a<b"})
    void classes_and_names_cannot_break_out_of_the_markup(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Drawing(name, 1, 1, "A"));
        assertThatIllegalArgumentException().isThrownBy(() -> drawing.rect(0, 0, 1, 1, name));
        assertThatIllegalArgumentException().isThrownBy(() -> drawing.hatching(name, 1, "ground", "stroke"));
    }

    private static Element only(Element within, String name) {
        var found = within.getElementsByTagName(name);
        assertThat(found.getLength()).as(name).isEqualTo(1);
        return (Element) found.item(0);
    }

    private static Element named(Element within, String id) {
        var all = within.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element
                    && element.getAttribute("id").equals(id)) {
                return element;
            }
        }
        throw new AssertionError("nothing is called " + id);
    }

    private static Element read(Drawing drawing) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(drawing.svg())))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError(drawing.svg(), broken);
        }
    }
}
