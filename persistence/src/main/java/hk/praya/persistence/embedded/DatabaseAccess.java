package hk.praya.persistence.embedded;

/** What a client needs to reach a database. Its text never shows the password. */
public record DatabaseAccess(String jdbcUrl, String user, String password) {

    @Override
    public String toString() {
        return user + " at " + jdbcUrl;
    }
}
