package hk.praya.portal.testing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.internal.JacksonUtils;
import java.io.IOException;
import java.util.List;

/** What visitors do on pages, as tests say it. */
public final class Visits {

    private Visits() {}

    /** Everything that can be read in a component, hidden words included. */
    public static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    public static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    /** Presses the first button that begins with these words. */
    public static void pressIn(Component within, String begin) {
        _click(_find(within, NativeButton.class).stream()
                .filter(button -> text(button).startsWith(begin))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + begin + " in " + text(within))));
    }

    /** Sends a file by the chooser in a component, or the last of them. */
    public static void send(Component within, String name, byte[] content) {
        UploadKt._upload(chooser(within), name, content);
    }

    /** Sends a file that does not arrive; the browser notices and says so. */
    public static void sendInVain(Component within, String name, byte[] content) {
        var chooser = chooser(within);
        assertThatThrownBy(() -> UploadKt._upload(chooser, name, content)).isInstanceOf(IOException.class);
        var data = JacksonUtils.createObjectNode();
        data.put("event.detail.file.name", name);
        data.put("element.files.some(file => file.uploading)", false);
        BasicUtilsKt._fireDomEvent(chooser, "upload-error", data);
    }

    /** Has the browser refuse a file by itself, in the words it was given for that. */
    public static void refuseInBrowser(Component within, String name, String words) {
        var data = JacksonUtils.createObjectNode();
        data.put("event.detail.file.name", name);
        data.put("event.detail.error", words);
        BasicUtilsKt._fireDomEvent(chooser(within), "file-reject", data);
    }

    private static Upload chooser(Component within) {
        return List.copyOf(_find(within, Upload.class)).getLast();
    }
}
