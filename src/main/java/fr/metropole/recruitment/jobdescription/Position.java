package fr.metropole.recruitment.jobdescription;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Section 2 of the sheet: where the post stands in the organisation. Superiors are named by their function, never by
 * name.
 *
 * @param nPlusOneTitle function of the direct superior
 * @param nPlusTwoTitle function of the superior above; null when the posting names none
 * @param services services of the directorate
 * @param directorateMissions what the directorate is in charge of
 * @param serviceAxes lines of work of the service that holds the post
 * @param managedTeam team led by the holder of the post
 * @param directorateTeam team the holder joins
 * @param relations people and bodies the holder works with
 */
public record Position(
        @Nullable String nPlusOneTitle,
        @Nullable String nPlusTwoTitle,
        List<String> services,
        List<String> directorateMissions,
        List<String> serviceAxes,
        TeamCounts managedTeam,
        TeamCounts directorateTeam,
        List<String> relations) {

    /** Nothing said yet. */
    public static final Position EMPTY =
            new Position(null, null, List.of(), List.of(), List.of(), TeamCounts.EMPTY, TeamCounts.EMPTY, List.of());

    public Position {
        nPlusOneTitle = Cleaned.text(nPlusOneTitle);
        nPlusTwoTitle = Cleaned.text(nPlusTwoTitle);
        services = Cleaned.texts(services);
        directorateMissions = Cleaned.texts(directorateMissions);
        serviceAxes = Cleaned.texts(serviceAxes);
        managedTeam = Cleaned.orElse(managedTeam, TeamCounts.EMPTY);
        directorateTeam = Cleaned.orElse(directorateTeam, TeamCounts.EMPTY);
        relations = Cleaned.texts(relations);
    }
}
