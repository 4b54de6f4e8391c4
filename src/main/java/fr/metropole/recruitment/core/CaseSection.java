package fr.metropole.recruitment.core;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One section of the page of a case. Each module of the path shows its own part through a bean of this type, so that the
 * page needs to know none of them.
 */
public interface CaseSection {

    /** Place on the page, from 10 on: need 10, opinions 20, creation 30, notice 40, applications 50, selection 60, offer 70, completion 80. */
    int order();

    /** French heading. */
    String title();

    /** What there is to read about the case; empty when this step has not begun, then the section is left out. */
    List<Line> lines(CaseReference reference);

    /** Tells whether it shows anything of candidates; then only those who may know them see it. */
    default boolean isAboutCandidates() {
        return true;
    }

    /**
     * One line of a section.
     *
     * @param label what it is, French
     * @param value what it says, plain text; blank lines separate paragraphs
     * @param href address inside the application to read more, or null
     */
    record Line(String label, String value, @Nullable String href) {

        public static Line of(String label, String value) {
            return new Line(label, value, null);
        }

        public static Line link(String label, String value, String href) {
            return new Line(label, value, href);
        }
    }
}
