package hk.praya.portal.forecast;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import hk.praya.domain.assessment.Item;
import hk.praya.portal.text.Words;
import hk.praya.scoring.forecast.Forecast;

/** What a forecast takes for granted. */
final class Granted extends UnorderedList {

    private static final long serialVersionUID = 1L;

    /** @param other the forecast under the other assumption about work */
    Granted(Forecast forecast, Forecast other) {
        addClassName("forecast-granted");
        if (!forecast.steps().equals(other.steps())) {
            say("forecast.granted.work." + forecast.presentWork());
        }
        var anew = Words.day(forecast.shownAnewFrom());
        if (forecast.lookingBack().contains(Item.ANNUAL_INCOME)) {
            say("forecast.granted.income", anew);
        }
        if (forecast.lookingBack().contains(Item.BUSINESS_PROFIT)) {
            say("forecast.granted.profit", anew);
        }
        if (forecast.steps().stream().anyMatch(step -> step.prerequisitesMet().isUnanswered())) {
            say("forecast.granted.prerequisites");
        }
        say("forecast.granted.rest");
        say("forecast.granted.rules");
        say("forecast.granted.reached");
    }

    private void say(String key, Object... arguments) {
        add(new ListItem(Words.of(key, arguments)));
    }
}
