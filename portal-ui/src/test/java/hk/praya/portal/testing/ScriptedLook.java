package hk.praya.portal.testing;

import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.Expectation;
import hk.praya.domain.document.FileType;
import hk.praya.domain.document.Preflight;
import hk.praya.domain.document.Remark;
import java.util.ArrayList;
import java.util.List;

/** Notices in whatever comes next what it was told to, and remembers what was expected. */
public final class ScriptedLook implements Preflight {

    private final List<Expectation> expectations = new ArrayList<>();
    private List<Remark> next = List.of();

    public void notices(Remark... remarks) {
        next = List.of(remarks);
    }

    public List<Expectation> expectations() {
        return expectations;
    }

    @Override
    public List<Remark> look(ContentId content, FileType type, Expectation expected) {
        expectations.add(expected);
        return next;
    }
}
