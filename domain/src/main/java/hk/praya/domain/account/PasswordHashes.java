package hk.praya.domain.account;

/** Turns passwords into hashes that are slow to try. */
public interface PasswordHashes {

    String hash(String password);
}
