package hk.praya.domain;

/** There is no such thing, or it is not the asker's; the two are told apart to nobody. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(what);
    }
}
