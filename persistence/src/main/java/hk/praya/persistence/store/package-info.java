/**
 * Where the bytes of documents lie: in a folder or in an S3 store, encrypted in either. Everything here is named by the
 * fingerprint of the content in clear.
 */
@NullMarked
package hk.praya.persistence.store;

import org.jspecify.annotations.NullMarked;
