package hk.praya.portal.access;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A route with parameters, and what stands for them where it opens. To everybody else, and everywhere else, there is
 * nothing.
 *
 * @param name as the running portal tells it: with its method where a controller answers, without where it is a page
 */
record Route(String name, List<Opening> openings) {

    private static final Pattern PARAMETER = Pattern.compile("\\{\\w+}|:\\w+");

    /** Somebody for whom a route opens, with these in the place of its parameters. */
    private record Opening(Caller to, List<String> values) {}

    static Route shut(String name) {
        return new Route(name, List.of());
    }

    /** The same route, which opens at another place, too. */
    Route open(Caller to, String... values) {
        var more = new ArrayList<>(openings);
        more.add(new Opening(to, List.of(values)));
        return new Route(name, more);
    }

    /** The addresses at which it opens. */
    List<String> openTo(Caller caller) {
        return openings.stream()
                .filter(opening -> opening.to().equals(caller))
                .map(opening -> at(opening.values()))
                .toList();
    }

    String method() {
        return name.substring(0, name.indexOf(' '));
    }

    /** The address with these in the place of its parameters. */
    String at(List<String> values) {
        var address = name.substring(name.indexOf(' ') + 1);
        for (var value : values) {
            address = PARAMETER.matcher(address).replaceFirst(value);
        }
        return address;
    }

    /** How all parameters are filled in, the first one with each of these, the others with what they can be. */
    List<List<String>> filledWith(List<String> everything, Predicate<String> isCase, List<String> people) {
        var parameters =
                PARAMETER.matcher(name).results().map(found -> found.group()).toList();
        if (parameters.size() == 1) {
            return everything.stream().map(List::of).toList();
        }
        var second = switch (parameters.getLast()) {
            case "{page}" -> List.of("1");
            case "{person}" -> people;
            default -> everything;
        };
        return everything.stream()
                .filter(first -> second.size() == 1 || isCase.test(first))
                .flatMap(first -> second.stream().map(other -> List.of(first, other)))
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
