package hk.praya.scoring.rule;

/** One band of a factor: so many points to whoever meets the condition. */
public record Line(int points, Condition condition) {}
