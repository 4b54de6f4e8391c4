package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.audit.CaseTimeline;
import fr.metropole.recruitment.audit.Chain;
import fr.metropole.recruitment.audit.EntryKind;
import fr.metropole.recruitment.audit.Filter;
import fr.metropole.recruitment.audit.TimelineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The page of a case. Without a filter what concerns single candidates is folded into one line for each, so that a case
 * with hundreds of applications stays readable; with one, everything that it keeps is shown.
 *
 * @param file the case in one line
 * @param steps entries of this page
 * @param applications one line for each application
 * @param count how many entries there are in all
 * @param page from 1
 * @param pages how many
 * @param folded whether candidates are folded
 * @param published whether a notice was published, so that there are proofs of it
 */
record TimelinePage(
        CaseRow file,
        List<ProcessRow> processes,
        List<EntryView> steps,
        List<ApplicationRow> applications,
        int count,
        int page,
        int pages,
        boolean folded,
        boolean published) {

    private static final int LENGTH = 200;

    /** A process instance in the list of those of the case. */
    record ProcessRow(
            String chain, String name, String key, String version, String opened, String state, int entries) {}

    /** What there is about one candidate. */
    record ApplicationRow(String number, String first, String last, String state, int entries) {}

    /** Facts, processes and applications of a case, without its entries. */
    static TimelinePage whole(CaseTimeline timeline) {
        TimelinePage first = of(timeline, Filter.NONE, 1);
        return new TimelinePage(
                first.file(),
                first.processes(),
                List.of(),
                first.applications(),
                timeline.entries().size(),
                1,
                1,
                true,
                first.published());
    }

    static TimelinePage of(CaseTimeline timeline, Filter filter, int asked) {
        boolean folded = filter.isNone();
        List<TimelineEntry> shown = timeline.entries().stream()
                .filter(entry -> isStep(entry, filter))
                .toList();
        List<TimelineEntry> listed = folded
                ? shown.stream().filter(entry -> entry.application() == null).toList()
                : shown;
        int pages = Math.max(1, (listed.size() + LENGTH - 1) / LENGTH);
        int page = Math.min(Math.max(1, asked), pages);
        return new TimelinePage(
                CaseRow.of(timeline.file()),
                folded ? processes(timeline) : List.of(),
                listed.stream()
                        .skip((long) (page - 1) * LENGTH)
                        .limit(LENGTH)
                        .map(EntryView::of)
                        .toList(),
                folded ? applications(shown) : List.of(),
                shown.size(),
                page,
                pages,
                folded,
                folded && isPublished(timeline));
    }

    private static boolean isPublished(CaseTimeline timeline) {
        return timeline.entries().stream()
                .anyMatch(entry -> "NoticeEvent.Published".equals(entry.detail().get("event")));
    }

    /** Readings and bare moves are told when they are asked for. */
    private static boolean isStep(TimelineEntry entry, Filter filter) {
        return entry.kind() != EntryKind.MOVES
                && (entry.kind() != EntryKind.READING || filter.kind() == EntryKind.READING);
    }

    private static List<ProcessRow> processes(CaseTimeline timeline) {
        List<ProcessRow> rows = new ArrayList<>();
        for (Chain chain : timeline.chains()) {
            String key = chain.businessKey();
            boolean ofCandidate = key != null && !key.equals(chain.caseReference());
            if (chain.process() != null && !ofCandidate) {
                rows.add(row(chain, timeline));
            }
        }
        return rows;
    }

    private static ProcessRow row(Chain chain, CaseTimeline timeline) {
        List<TimelineEntry> own = timeline.entries().stream()
                .filter(entry -> entry.entry().chain().equals(chain.id()))
                .toList();
        return new ProcessRow(
                chain.id(),
                chain.name(),
                String.valueOf(chain.process()),
                "version " + chain.version(),
                Spoken.moment(chain.openedAt()),
                state(own),
                own.size());
    }

    private static String state(List<TimelineEntry> own) {
        return own.stream()
                .filter(entry -> entry.kind() == EntryKind.PROCESS_ENDED || entry.kind() == EntryKind.PROCESS_STOPPED)
                .map(entry -> entry.entry().title())
                .reduce((first, last) -> last)
                .orElse("en cours");
    }

    private static List<ApplicationRow> applications(List<TimelineEntry> shown) {
        Map<String, List<TimelineEntry>> byNumber = new TreeMap<>();
        shown.forEach(entry -> {
            @Nullable String number = entry.application();
            if (number != null) {
                byNumber.computeIfAbsent(number, one -> new ArrayList<>()).add(entry);
            }
        });
        return byNumber.entrySet().stream()
                .map(one -> {
                    List<TimelineEntry> own = one.getValue();
                    return new ApplicationRow(
                            one.getKey(),
                            Spoken.day(own.get(0).entry().at()),
                            Spoken.day(own.get(own.size() - 1).entry().at()),
                            state(own),
                            own.size());
                })
                .toList();
    }
}
