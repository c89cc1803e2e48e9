package hk.praya.portal.chart;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A drawing in SVG. What is drawn first lies beneath. Lengths are in units of the drawing; one unit is a pixel where
 * the drawing is shown as wide as it is. Colours are the business of the style sheet, by class, so that they follow the
 * page in print and in the dark. To those who do not see it, the drawing is one picture with a title and a description.
 */
public final class Drawing {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern CLASSES = Pattern.compile("[a-z][a-z0-9-]*( [a-z][a-z0-9-]*)*");

    /** On which side of its place a text stands: after it, on both sides, before it. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** Lines to fill a shape with. The shape's class leaves the fill to it. */
    public record Hatching(String id) {}

    private final String name;
    private final String title;
    private final double width;
    private final double height;
    private final StringBuilder content = new StringBuilder();
    private String description = "";

    /**
     * @param name what the drawing is called in the page's mark-up; no two drawings of a page share one
     * @param width in units, more than 0
     * @param height in units, more than 0
     * @param title what the picture shows
     * @throws IllegalArgumentException if the name is not of small letters, digits and hyphens, or a length is not
     *     positive
     */
    public Drawing(String name, double width, double height, String title) {
        this.name = checked(name, NAME);
        this.width = positive(width);
        this.height = positive(height);
        this.title = title;
    }

    /** Says what is to be seen, in a few sentences. */
    public Drawing describe(String sentences) {
        description = sentences;
        return this;
    }

    public Drawing rect(double x, double y, double wide, double high, String classes) {
        return element("rect", box(x, y, wide, high) + ofClass(classes));
    }

    public Drawing rect(double x, double y, double wide, double high, String classes, Hatching fill) {
        return element("rect", box(x, y, wide, high) + ofClass(classes) + " fill=\"url(#" + fill.id() + ")\"");
    }

    public Drawing line(double x1, double y1, double x2, double y2, String classes) {
        return element(
                "line", number("x1", x1) + number("y1", y1) + number("x2", x2) + number("y2", y2) + ofClass(classes));
    }

    public Drawing circle(double x, double y, double radius, String classes) {
        return element("circle", number("cx", x) + number("cy", y) + number("r", radius) + ofClass(classes));
    }

    public Drawing path(Outline outline, String classes) {
        return element("path", " d=\"" + outline.commands() + "\"" + ofClass(classes));
    }

    public Drawing path(Outline outline, String classes, Hatching fill) {
        return element(
                "path", " d=\"" + outline.commands() + "\"" + ofClass(classes) + " fill=\"url(#" + fill.id() + ")\"");
    }

    /** Writes on one line. The y is the line that the letters stand on. */
    public Drawing text(double x, double y, Anchor anchor, String words, String classes) {
        content.append("<text")
                .append(number("x", x))
                .append(number("y", y))
                .append(" text-anchor=\"")
                .append(anchor.name().toLowerCase(Locale.ROOT))
                .append('"')
                .append(ofClass(classes))
                .append('>')
                .append(escaped(words))
                .append("</text>");
        return this;
    }

    /** Draws what belongs together, so that one class styles it. */
    public Drawing group(String classes, Consumer<Drawing> drawn) {
        content.append("<g").append(ofClass(classes)).append('>');
        drawn.accept(this);
        content.append("</g>");
        return this;
    }

    /**
     * Lines aslant for filling shapes with.
     *
     * @param part what the hatching is called in this drawing
     * @param spacing from line to line, in units
     * @param ground the class of what lies beneath the lines
     * @param stroke the class of the lines
     */
    public Hatching hatching(String part, double spacing, String ground, String stroke) {
        var id = name + "-" + checked(part, NAME);
        content.append("<defs><pattern id=\"")
                .append(id)
                .append("\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"")
                .append(number("width", positive(spacing)))
                .append(number("height", spacing))
                .append('>');
        rect(0, 0, spacing, spacing, ground).line(0, 0, 0, spacing, stroke);
        content.append("</pattern></defs>");
        return new Hatching(id);
    }

    /** The drawing as an SVG document. */
    public String svg() {
        var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ")
                .append(Lengths.of(width))
                .append(' ')
                .append(Lengths.of(height))
                .append('"')
                .append(number("width", width))
                .append(number("height", height))
                .append(" aria-labelledby=\"")
                .append(name)
                .append("-title\"");
        if (!description.isEmpty()) {
            svg.append(" aria-describedby=\"").append(name).append("-desc\"");
        }
        svg.append('>').append(worded("title", title));
        if (!description.isEmpty()) {
            svg.append(worded("desc", description));
        }
        return svg.append(content).append("</svg>").toString();
    }

    private String worded(String element, String words) {
        return "<" + element + " id=\"" + name + "-" + element + "\">" + escaped(words) + "</" + element + ">";
    }

    private Drawing element(String element, String attributes) {
        content.append('<').append(element).append(attributes).append("/>");
        return this;
    }

    private static String box(double x, double y, double wide, double high) {
        return number("x", x) + number("y", y) + number("width", wide) + number("height", high);
    }

    private static String number(String attribute, double value) {
        return " " + attribute + "=\"" + Lengths.of(value) + "\"";
    }

    private static String ofClass(String classes) {
        return " class=\"" + checked(classes, CLASSES) + "\"";
    }

    private static double positive(double length) {
        if (!(length > 0)) {
            throw new IllegalArgumentException("a length of %s is not positive".formatted(length));
        }
        return length;
    }

    private static String checked(String text, Pattern allowed) {
        if (!allowed.matcher(text).matches()) {
            throw new IllegalArgumentException("“%s” is not a name for mark-up".formatted(text));
        }
        return text;
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
