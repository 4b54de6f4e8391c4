package fr.metropole.recruitment.jobdescription;

import org.jspecify.annotations.Nullable;

/**
 * Top of the sheet: the need and the name of the post, as a reader sees them first.
 *
 * @param need why somebody is to be hired
 * @param motive the need in the words of the requester
 * @param title title of the post, with the mention « (H/F) » if wanted; plain text, no HTML
 * @param openings number of posts to fill, at least 1; null when not said, read as 1
 */
public record Header(@Nullable Need need, @Nullable String motive, @Nullable String title, @Nullable Integer openings) {

    /** Nothing said yet. */
    public static final Header EMPTY = new Header(null, null, null, null);

    public Header {
        motive = Cleaned.text(motive);
        title = Cleaned.text(title);
    }
}
