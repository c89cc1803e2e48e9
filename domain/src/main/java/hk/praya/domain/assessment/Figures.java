package hk.praya.domain.assessment;

/**
 * The figures that a finding rests on, in the order its sentence names them; what each means depends on the
 * {@link Item}. Negative stands for "not told".
 */
public record Figures(double first, double second, double third) {

    public static final double NOT_TOLD = -1;
    public static final Figures NONE = new Figures(NOT_TOLD, NOT_TOLD, NOT_TOLD);

    public static Figures of(double first) {
        return new Figures(first, NOT_TOLD, NOT_TOLD);
    }

    public static Figures of(double first, double second) {
        return new Figures(first, second, NOT_TOLD);
    }
}
