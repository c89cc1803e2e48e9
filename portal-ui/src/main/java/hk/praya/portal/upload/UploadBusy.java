package hk.praya.portal.upload;

/** Another request writes to the same upload, perhaps one whose connection is gone and that has not noticed yet. */
final class UploadBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
