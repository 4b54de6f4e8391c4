package fr.metropole.recruitment.access;

import java.util.LinkedHashMap;
import java.util.Map;

/** The groups of agents; a group is also the authority by which pages and API are opened ({@code hasAuthority}). */
public final class Groups {

    public static final String MANAGERS = "managers";
    public static final String HR = "rh";
    public static final String HEAD_OF_HR = "drh";
    public static final String FINANCE = "finances";
    public static final String COUNCIL_OFFICE = "assemblees";
    public static final String AUTHORITY = "autorite";
    public static final String AUDITORS = "auditeurs";
    public static final String GENERAL_MANAGEMENT = "direction-generale";

    /** Technical administration; the engine knows this name too. */
    public static final String ADMIN = "camunda-admin";

    private static final Map<String, String> LABELS = labels();

    private Groups() {}

    /** Group id to its French name, in the order of the path. */
    public static Map<String, String> all() {
        return LABELS;
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(MANAGERS, "Encadrement");
        labels.put(HR, "Ressources humaines");
        labels.put(HEAD_OF_HR, "Direction des ressources humaines");
        labels.put(FINANCE, "Finances");
        labels.put(COUNCIL_OFFICE, "Service des assemblées");
        labels.put(AUTHORITY, "Autorité de nomination");
        labels.put(AUDITORS, "Audit");
        labels.put(GENERAL_MANAGEMENT, "Direction générale");
        labels.put(ADMIN, "Administration technique");
        return java.util.Collections.unmodifiableMap(labels);
    }
}
