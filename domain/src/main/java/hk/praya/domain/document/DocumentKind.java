package hk.praya.domain.document;

/** What a paper is, and how many files of it one person may add. */
public enum DocumentKind {
    PHOTOGRAPH(1),
    TRAVEL_DOCUMENT(5),
    HONG_KONG_IDENTITY_CARD(1),
    NET_WORTH(3),
    DEGREE_CERTIFICATE(10),
    DEGREE_TRANSCRIPT(10),
    DEGREE_VERIFICATION(10),
    PROFESSIONAL_CERTIFICATE(10),
    EMPLOYMENT_LETTER(10),
    EMPLOYER_STANDING(10),
    WORK_ABROAD(10),
    LANGUAGE_PROOF(3),
    INCOME_PROOF(10),
    BUSINESS_ACCOUNTS(10),
    SHAREHOLDING(10),
    TALENT_LIST_PROOF(10),
    ACHIEVEMENT_PROOF(10),
    RELATIVE_PROOF(5),
    MARRIAGE_CERTIFICATE(5),
    SPOUSE_DEGREE(5),
    BIRTH_CERTIFICATE(5),
    OTHER(10),
    CERTIFIED_TRANSLATION(10);

    private final int mostFiles;

    DocumentKind(int mostFiles) {
        this.mostFiles = mostFiles;
    }

    /** What the Government takes; what is in force is for {@link FileLimits} to say. */
    public int mostFiles() {
        return mostFiles;
    }
}
