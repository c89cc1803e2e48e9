package hk.praya.portal.upload;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Where browsers send files piece by piece. Nothing is read here: what came in is taken by the page it was chosen on. */
@Controller
public class UploadController {

    private final Uploads uploads;

    public UploadController(Uploads uploads) {
        this.uploads = uploads;
    }

    /** Answers as tus 1.0 has it; to anybody but its owner there is no such upload. */
    @RequestMapping(
            path = {Uploads.PATH, Uploads.PATH + "/{id}"},
            method = {
                RequestMethod.OPTIONS,
                RequestMethod.POST,
                RequestMethod.HEAD,
                RequestMethod.PATCH,
                RequestMethod.DELETE
            },
            headers = "!X-HTTP-Method-Override")
    public void process(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            uploads.process(request, response);
        } catch (UploadBusy later) {
            response.sendError(HttpStatus.LOCKED.value());
        } catch (TooManyUploads full) {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }
}
