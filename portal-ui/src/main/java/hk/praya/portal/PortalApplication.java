package hk.praya.portal;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Meta;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.VaadinServletRequest;
import hk.praya.portal.command.Command;
import hk.praya.portal.launch.Home;
import hk.praya.portal.launch.Refusal;
import hk.praya.portal.text.ChosenTongue;
import hk.praya.portal.text.Tongue;
import java.util.Map;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The portal. */
@SpringBootApplication
@StyleSheet("praya/praya.css")
@StyleSheet("praya/chart.css")
@StyleSheet("praya/assess.css")
@StyleSheet("praya/outlook.css")
@StyleSheet("praya/rulebook.css")
@StyleSheet("praya/schemes.css")
@StyleSheet("praya/statistics.css")
@StyleSheet("praya/help.css")
@StyleSheet("praya/styleguide.css")
@StyleSheet("praya/account.css")
@StyleSheet("praya/application.css")
@StyleSheet("praya/papers.css")
@StyleSheet("praya/desk.css")
@StyleSheet("praya/api.css")
@Viewport("width=device-width, initial-scale=1")
@Meta(name = "color-scheme", content = "light dark")
public class PortalApplication implements AppShellConfigurator {

    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        try {
            var command = new Command(PortalApplication.class, arguments, System.out, System.err);
            if (command.isGiven()) {
                System.exit(command.run());
            }
            Home.refuseSecondStart(arguments);
            SpringApplication.run(PortalApplication.class, arguments);
        } catch (RuntimeException failure) {
            var refusal = Refusal.behind(failure).orElseThrow(() -> failure);
            System.err.println(refusal.sentence());
            System.exit(refusal.exitCode());
        }
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "/praya/mark.svg");
        if (ChosenTongue.of((VaadinServletRequest) settings.getRequest()) == Tongue.ENGLISH) {
            settings.addLink(
                    "/praya/source-serif-4-latin-600-normal.woff2",
                    Map.of("rel", "preload", "as", "font", "type", "font/woff2", "crossorigin", "anonymous"));
        }
    }
}
