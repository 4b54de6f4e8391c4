package fr.metropole.recruitment.jobdescription.web;

import fr.metropole.recruitment.core.RoleTitles;
import fr.metropole.recruitment.jobdescription.JobDescriptionVersion;

/**
 * One version in the list at the foot of the page.
 *
 * @param number its number
 * @param savedOn when, in French words
 * @param author title of who saved it
 */
public record VersionLine(int number, String savedOn, String author) {

    static VersionLine of(JobDescriptionVersion version, RoleTitles titles) {
        return new VersionLine(
                version.number(), FrenchWords.moment(version.savedAt()), titles.titleOf(version.author()));
    }
}
