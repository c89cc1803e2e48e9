package hk.praya.portal.upload;

import java.util.List;

/**
 * How much one person may have on the way at a time.
 *
 * @param files how many files
 * @param bytes how many bytes, as announced, whether they have come or not
 */
record UploadAllowance(int files, long bytes) {

    UploadAllowance {
        if (files < 1 || bytes < 1) {
            throw new IllegalArgumentException("at least one file of one byte has to be allowed on its way");
        }
    }

    /**
     * Lets one more file come.
     *
     * @param onTheirWay how many bytes each of the person's other files has
     * @throws TooManyUploads if that would be more than is allowed
     */
    void hold(List<Long> onTheirWay, long next) {
        long all = onTheirWay.stream().mapToLong(Long::longValue).sum() + next;
        if (onTheirWay.size() >= files || all > bytes) {
            throw new TooManyUploads();
        }
    }
}
