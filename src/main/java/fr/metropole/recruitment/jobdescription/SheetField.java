package fr.metropole.recruitment.jobdescription;

/**
 * One field of the job description, as import, editor and comparison name it.
 *
 * @param path where it stands in the sheet, e.g. {@code identification.category}
 * @param label French name
 * @param section the section it belongs to
 * @param kind what may stand in it
 */
public record SheetField(String path, String label, SheetSection section, Kind kind) {

    /** What a field holds. */
    public enum Kind {
        LINE,
        TEXT,
        LINES,
        NUMBER,
        DECIMAL,
        DATE,
        YES_NO,
        NEED,
        ROUTE,
        CATEGORY,
        CHANNEL,
        BLOCKS,
        AXES
    }
}
