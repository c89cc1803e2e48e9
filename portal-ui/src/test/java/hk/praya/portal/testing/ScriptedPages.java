package hk.praya.portal.testing;

import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.FileType;
import hk.praya.domain.document.PagePicture;
import hk.praya.domain.document.Pages;
import java.io.IOException;

/** Every file has three pages, until it is told that none can be read. */
public final class ScriptedPages implements Pages {

    private boolean unreadable;

    public void becomeUnreadable() {
        unreadable = true;
    }

    @Override
    public int count(ContentId content, FileType type) throws IOException {
        if (unreadable) {
            throw new IOException("unreadable");
        }
        return 3;
    }

    @Override
    public PagePicture picture(ContentId content, FileType type, int page, int widestPixels) throws IOException {
        if (page < 1 || page > count(content, type) || widestPixels < 16 || widestPixels > 2400) {
            throw new IllegalArgumentException("no such page");
        }
        return new PagePicture(new byte[] {(byte) page}, "image/png", widestPixels, widestPixels);
    }
}
