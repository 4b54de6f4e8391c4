package fr.metropole.recruitment.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds the files whose time is over: not held, not on another list already. */
@Component
class DueFiles {

    private final CandidateFiles files;
    private final DisposalLineTable lines;
    private final Holds holds;
    private final RetentionPeriods periods;
    private final Clock clock;

    DueFiles(CandidateFiles files, DisposalLineTable lines, Holds holds, RetentionPeriods periods, Clock clock) {
        this.files = files;
        this.lines = lines;
        this.holds = holds;
        this.periods = periods;
        this.clock = clock;
    }

    /** Those of one list at most, the longest closed first. */
    List<CandidateFile> today() {
        Set<String> underWay = new HashSet<>(lines.underWay());
        Holds.Snapshot held = holds.now();
        List<CandidateFile> found = new ArrayList<>();
        List<CandidateFile> page;
        int number = 0;
        do {
            page = files.ended(periods.limits(LocalDate.now(clock)), number++, periods.most());
            page.stream()
                    .filter(file -> !underWay.contains(file.number()) && !held.covers(file.reference(), file.number()))
                    .limit(periods.most() - (long) found.size())
                    .forEach(found::add);
        } while (page.size() == periods.most() && found.size() < periods.most());
        return found;
    }

    LocalDate dueOn(CandidateFile file) {
        return periods.dueOn(file.rule(), Objects.requireNonNull(file.endedOn()));
    }
}
