package hk.praya.portal.bundle;

/** Words to be set in a style; they may take several lines. */
record Said(Style style, String words) {}
