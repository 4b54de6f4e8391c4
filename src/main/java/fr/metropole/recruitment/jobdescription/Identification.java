package fr.metropole.recruitment.jobdescription;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Section 1 of the sheet: what the post is in the books.
 *
 * @param title title without « (H/F) »
 * @param category hierarchical category
 * @param sector filière, e.g. « technique »
 * @param employmentFramework cadre d'emplois; null when the posting names none
 * @param grades grades open to the post, may be empty
 * @param directorate direction that holds the post
 * @param deputyDirectorate direction générale adjointe above it
 * @param purpose what the post is for, in a few sentences
 * @param positionNumber number of the post in the books of HR
 * @param sheetDate day the sheet was written
 */
public record Identification(
        @Nullable String title,
        @Nullable Category category,
        @Nullable String sector,
        @Nullable String employmentFramework,
        List<String> grades,
        @Nullable String directorate,
        @Nullable String deputyDirectorate,
        @Nullable String purpose,
        @Nullable String positionNumber,
        @Nullable LocalDate sheetDate) {

    /** Nothing said yet. */
    public static final Identification EMPTY =
            new Identification(null, null, null, null, List.of(), null, null, null, null, null);

    public Identification {
        title = Cleaned.text(title);
        sector = Cleaned.text(sector);
        employmentFramework = Cleaned.text(employmentFramework);
        grades = Cleaned.texts(grades);
        directorate = Cleaned.text(directorate);
        deputyDirectorate = Cleaned.text(deputyDirectorate);
        purpose = Cleaned.text(purpose);
        positionNumber = Cleaned.text(positionNumber);
    }
}
