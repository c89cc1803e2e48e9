package hk.praya.domain.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A child of the person; it counts while under 18 on the day, accompanying and unmarried. */
public record Child(@Nullable LocalDate dateOfBirth, Answer accompanying, Answer unmarried) {}
