package hk.praya.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The one account that can sign in to the embedded server, with the password that was drawn for this home. */
record Account(String user, String password) {

    /** The only database that the account has rights on. */
    static final String DATABASE = "praya";

    /** The only host that the account can come from. */
    static final String HOST = "127.0.0.1";

    private static final int PASSWORD_BYTES = 30;

    /** The account of a home; drawn and kept there first when the home has no database yet. */
    static Account of(Home home) throws IOException {
        var kept = PrivateFiles.read(home.account());
        if (kept != null) {
            return new Account(kept.getProperty("user"), kept.getProperty("password"));
        }
        if (Files.exists(home.data())) {
            throw new DatabaseNotStarted(home.account() + ", which holds the password of the database in " + home.data()
                    + ", is missing. Restore both from the same backup.");
        }
        var drawn = new Account("praya", drawPassword());
        var properties = new Properties();
        properties.setProperty("user", drawn.user);
        properties.setProperty("password", drawn.password);
        PrivateFiles.write(home.account(), properties);
        return drawn;
    }

    private static String drawPassword() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Makes the database and the account. No other account that could sign in is ever made. */
    String sql() {
        return """
                CREATE DATABASE %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                FLUSH PRIVILEGES;
                CREATE USER '%2$s'@'%3$s' IDENTIFIED BY '%4$s';
                GRANT ALL PRIVILEGES ON `%1$s`.* TO '%2$s'@'%3$s';
                """.formatted(DATABASE, user, HOST, password);
    }

    DatabaseAccess at(int port) {
        // The driver stores instants in its connection's zone, and would take the machine's own.
        return at("jdbc:mariadb://" + HOST + ":" + port + "/" + DATABASE
                + "?connectionTimeZone=UTC&preserveInstants=true"
                + "&allowLocalInfile=false&restrictedAuth=mysql_native_password");
    }

    DatabaseAccess at(String jdbcUrl) {
        return new DatabaseAccess(jdbcUrl, user, password);
    }

    @Override
    public String toString() {
        return user;
    }
}
