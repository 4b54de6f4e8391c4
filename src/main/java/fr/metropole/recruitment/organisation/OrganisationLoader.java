package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.Outcome;

/** Loads the organisation from a YAML file, as a whole or not at all. */
public interface OrganisationLoader {

    /** Field key of the refusals about a file. */
    String FILE_FIELD = "file";

    /**
     * Adds and changes what the file names; loading the same file again changes nothing. Units, persons and posts that it
     * does not name stay, because cases may point at them. The headships of a unit, the deputies and the absences of a
     * person that it names are replaced by its lines.
     *
     * @param yaml UTF-8 text, 2 MB at most
     * @return how much the file held, or every reason why it was refused
     */
    Outcome<LoadReport> load(byte[] yaml);
}
