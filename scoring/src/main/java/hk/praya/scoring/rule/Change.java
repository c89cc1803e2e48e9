package hk.praya.scoring.rule;

import hk.praya.domain.assessment.Item;

/** What became of one line of a table from one rule set to another. */
public sealed interface Change {

    Item item();

    record Added(Item item, Entry entry) implements Change {}

    record Dropped(Item item, Entry entry) implements Change {}

    /** The same is asked, and something else is awarded for it. */
    record Changed(Item item, Entry before, Entry after) implements Change {}
}
