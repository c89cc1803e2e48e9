package hk.praya.portal.upload;

/** A person has as much on the way as is allowed. */
final class TooManyUploads extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
