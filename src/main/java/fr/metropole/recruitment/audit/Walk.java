package fr.metropole.recruitment.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How an instance went through its model, read from its entries alone. */
public final class Walk {

    private final Map<String, Passage> passages = new LinkedHashMap<>();
    private final Set<String> flows = new HashSet<>();
    private @Nullable String lastLeft;

    /**
     * What happened at one element.
     *
     * @param times how often it was entered
     * @param open how many are in it now
     * @param cancelled how often it was left because something else ended it
     * @param visits when it was entered
     * @param done who completed it and when
     * @param called chains of the instances it called
     */
    public record Passage(
            int times, int open, int cancelled, List<Instant> visits, List<Done> done, List<String> called) {

        static Passage none() {
            return new Passage(0, 0, 0, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        Passage entered(Instant at) {
            visits.add(at);
            return new Passage(times + 1, open + 1, cancelled, visits, done, called);
        }

        Passage left(boolean isCancelled) {
            return new Passage(times, open - 1, cancelled + (isCancelled ? 1 : 0), visits, done, called);
        }
    }

    /** Who completed a task. */
    public record Done(Instant at, String who) {}

    /** @param entries of one chain by their number */
    public static Walk of(List<TimelineEntry> entries) {
        Walk walk = new Walk();
        entries.stream()
                .sorted(java.util.Comparator.comparingLong(
                        shown -> shown.entry().sequence()))
                .forEach(walk::read);
        return walk;
    }

    /** By the id of the element, those that were reached. */
    public Map<String, Passage> passages() {
        return passages;
    }

    /** Whether the flow between two elements was taken. */
    public boolean took(String source, String target) {
        return flows.contains(source + " " + target);
    }

    private void read(TimelineEntry shown) {
        AuditEntry entry = shown.entry();
        for (String move : entry.moves().split(" ")) {
            if (move.length() > 1) {
                move(move.charAt(0), move.substring(1), entry.at());
            }
        }
        String element = entry.element();
        if (element != null && shown.kind() == EntryKind.TASK_DONE) {
            String who = entry.actorRole() + " (" + entry.actor() + ")";
            passage(element).done().add(new Done(entry.at(), who));
        }
        Object called = shown.detail().get("called");
        if (element != null && called != null) {
            passage(element).called().add(called.toString());
        }
    }

    private void move(char sign, String element, Instant at) {
        Passage before = passage(element);
        if (sign == '+') {
            passages.put(element, before.entered(at));
            flows.add(lastLeft + " " + element);
        } else {
            passages.put(element, before.left(sign == '!'));
            lastLeft = element;
        }
    }

    private Passage passage(String element) {
        return passages.computeIfAbsent(element, none -> Passage.none());
    }
}
