package hk.praya.portal.desk;

import hk.praya.domain.casework.QueuedCase;

/** A case of the queue, and how it waits. */
record WaitingCase(QueuedCase queued, Waiting waiting) implements Comparable<WaitingCase> {

    static WaitingCase of(QueuedCase queued) {
        return new WaitingCase(queued, Waiting.of(queued.history()));
    }

    @Override
    public int compareTo(WaitingCase other) {
        return waiting.compareTo(other.waiting);
    }
}
