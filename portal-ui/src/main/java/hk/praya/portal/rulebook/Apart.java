package hk.praya.portal.rulebook;

import java.util.List;

/** Pushes labels apart that would overlap. */
final class Apart {

    private Apart() {}

    /**
     * Places as near to those wanted as a single push down and a single push up make them.
     *
     * @param wanted from the top down
     * @param gap the least distance from one to the next
     * @param lowest where the last may be at the most
     */
    static double[] of(List<Double> wanted, double gap, double lowest) {
        var places = wanted.stream().mapToDouble(Double::doubleValue).toArray();
        for (int i = 1; i < places.length; i++) {
            places[i] = Math.max(places[i], places[i - 1] + gap);
        }
        double limit = lowest;
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], limit);
            limit = places[i] - gap;
        }
        return places;
    }
}
