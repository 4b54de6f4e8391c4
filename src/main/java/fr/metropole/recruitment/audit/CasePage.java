package fr.metropole.recruitment.audit;

import java.util.List;

/**
 * One page of what a search has found.
 *
 * @param count how many there are on all pages
 * @param page which one this is, from 1
 */
public record CasePage(List<CaseFile> cases, long count, int page) {

    public CasePage {
        cases = List.copyOf(cases);
    }

    /** How many pages there are; one, when nothing was found. */
    public int pages() {
        return pages(count);
    }

    /** The page nearest to the one asked for. */
    static int within(int asked, long count) {
        return Math.min(Math.max(1, asked), pages(count));
    }

    static int pages(long count) {
        return (int) Math.max(1, (count + CaseQuery.PAGE - 1) / CaseQuery.PAGE);
    }
}
