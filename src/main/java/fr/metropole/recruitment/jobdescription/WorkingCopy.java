package fr.metropole.recruitment.jobdescription;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody has typed into a sheet and not yet saved as a version.
 *
 * @param basedOn version he had in front of him when he began
 * @param savedAt when it was last kept
 * @param typed the texts of the form by the path of their field
 */
public record WorkingCopy(int basedOn, Instant savedAt, Map<String, String> typed) {}
