package hk.praya.portal.chart;

/** A line from point to point, as a drawing's path. */
public final class Outline {

    private final StringBuilder commands = new StringBuilder();

    private Outline(double x, double y) {
        moveTo(x, y);
    }

    public static Outline from(double x, double y) {
        return new Outline(x, y);
    }

    /** Lifts the pen and goes on elsewhere. */
    public Outline moveTo(double x, double y) {
        return command('M', x, y);
    }

    public Outline lineTo(double x, double y) {
        return command('L', x, y);
    }

    /** Level, to where x is. */
    public Outline acrossTo(double x) {
        commands.append('H').append(Lengths.of(x));
        return this;
    }

    /** Upright, to where y is. */
    public Outline upOrDownTo(double y) {
        commands.append('V').append(Lengths.of(y));
        return this;
    }

    /** Back to where the pen was last put down. */
    public Outline close() {
        commands.append('Z');
        return this;
    }

    String commands() {
        return commands.toString();
    }

    private Outline command(char letter, double x, double y) {
        commands.append(letter).append(Lengths.of(x)).append(' ').append(Lengths.of(y));
        return this;
    }
}
