package hk.praya.persistence.look;

import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.FileType;
import hk.praya.domain.document.PagePicture;
import hk.praya.domain.document.Pages;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** Draws the pages of kept papers, as JPEG. */
@Component
final class PagePictures implements Pages {

    private static final int NARROWEST = 16;
    private static final int WIDEST = 2_400;

    private final ReadingRoom room;

    PagePictures(ReadingRoom room) {
        this.room = room;
    }

    @Override
    public int count(ContentId content, FileType type) throws IOException {
        return room.read(content, type, Paper::pages);
    }

    @Override
    public PagePicture picture(ContentId content, FileType type, int page, int widestPixels) throws IOException {
        if (widestPixels < NARROWEST || widestPixels > WIDEST) {
            throw new IllegalArgumentException("a picture is " + NARROWEST + " to " + WIDEST + " pixels wide");
        }
        return room.read(content, type, paper -> drawn(paper, page, widestPixels))
                .orElseThrow(() -> new IllegalArgumentException("there is no page " + page));
    }

    private static Optional<PagePicture> drawn(Paper paper, int page, int widest) throws IOException {
        boolean isThere = page >= 1 && page <= paper.pages();
        return isThere ? Optional.of(encoded(paper.draw(page, widest))) : Optional.empty();
    }

    private static PagePicture encoded(BufferedImage drawn) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(drawn, "jpeg", bytes)) {
            throw new IOException("the picture cannot be written");
        }
        return new PagePicture(bytes.toByteArray(), "image/jpeg", drawn.getWidth(), drawn.getHeight());
    }
}
