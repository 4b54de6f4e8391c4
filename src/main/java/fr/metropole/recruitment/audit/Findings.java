package fr.metropole.recruitment.audit;

import java.util.ArrayList;
import java.util.List;

/** Collects what a verification sees, and no more findings than somebody can read. */
final class Findings {

    private final int most;
    private final List<Finding> list = new ArrayList<>();
    private boolean more;
    private long chains;
    private long entries;
    private long parts;
    private long erased;

    Findings(int most) {
        this.most = most;
    }

    void add(Finding finding) {
        if (list.size() < most) {
            list.add(finding);
        } else {
            more = true;
        }
    }

    void countChain() {
        chains++;
    }

    void countEntry() {
        entries++;
    }

    void countPart(boolean isErased) {
        parts++;
        erased += isErased ? 1 : 0;
    }

    List<Finding> list() {
        return list;
    }

    boolean more() {
        return more;
    }

    long chains() {
        return chains;
    }

    long entries() {
        return entries;
    }

    long parts() {
        return parts;
    }

    long erased() {
        return erased;
    }
}
