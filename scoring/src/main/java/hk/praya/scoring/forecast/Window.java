package hk.praya.scoring.forecast;

import java.time.LocalDate;

/** Days in a row, the first and the last counted. */
public record Window(LocalDate first, LocalDate last) {}
