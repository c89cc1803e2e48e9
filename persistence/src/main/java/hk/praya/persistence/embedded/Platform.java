package hk.praya.persistence.embedded;

/**
 * A platform that the server's binaries are published for.
 *
 * @param folder the folder of the jar that holds the binaries
 * @param share where the server's own scripts and messages lie below that folder
 */
record Platform(String folder, String share) {

    static Platform of(String system, String architecture) {
        if (system.equals("Linux") && architecture.equals("amd64")) {
            return new Platform("linux", "share");
        }
        if (system.startsWith("Mac") && architecture.equals("aarch64")) {
            return new Platform("osx", "share/mysql");
        }
        throw new DatabaseNotStarted("Praya brings no database along for " + system + " on " + architecture
                + ". Set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD"
                + " to use a MariaDB 11.4 server of your own.");
    }

    static Platform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }
}
