package hk.praya.portal.profile;

/** What can be made of something typed. */
sealed interface Reading<T> {

    /** Nothing was typed. */
    record Blank<T>() implements Reading<T> {}

    record Read<T>(T value) implements Reading<T> {}

    /** @param why the key of the sentence that says what to type instead */
    record Unreadable<T>(String why) implements Reading<T> {}
}
