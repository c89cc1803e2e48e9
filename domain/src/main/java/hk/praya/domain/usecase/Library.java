package hk.praya.domain.usecase;

import hk.praya.domain.Identities;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.PaperId;
import hk.praya.domain.document.Papers;
import hk.praya.domain.document.Reception;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Puts kept content into somebody's library, in which the same content is one paper. */
final class Library {

    private final Papers papers;
    private final Identities identities;
    private final Clock clock;

    Library(Papers papers, Identities identities, Clock clock) {
        this.papers = papers;
        this.identities = identities;
        this.clock = clock;
    }

    Paper keep(AccountId owner, String name, Reception.Kept kept) {
        return papers.find(kept.content(), owner).orElseGet(() -> papers.add(paper(owner, name, kept, null)));
    }

    /** The paper that takes the place of another; the same one if the content is no other. */
    Paper replace(Paper earlier, String name, Reception.Kept kept) {
        return papers.find(kept.content(), earlier.owner())
                .orElseGet(() -> papers.add(paper(earlier.owner(), name, kept, earlier.id())));
    }

    private Paper paper(AccountId owner, String name, Reception.Kept kept, @Nullable PaperId replaces) {
        return new Paper(
                new PaperId(identities.next()),
                owner,
                name,
                kept.type(),
                kept.size(),
                kept.content(),
                kept.prepared(),
                kept.scan(),
                replaces,
                clock.instant(),
                0);
    }
}
