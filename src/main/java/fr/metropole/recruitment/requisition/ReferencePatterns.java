package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.jobdescription.Need;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How references are made when nobody gives one; the habit of the authority, not a rule.
 *
 * @param employer acronym of the authority
 * @param patterns kind of need to a text with {@code {employer}}, {@code {unit}} (the direction), {@code {post}} (initials
 *     of the title), {@code {yy}} and {@code {yyyy}}
 */
@ConfigurationProperties("recruitment.references")
public record ReferencePatterns(@Nullable String employer, @Nullable Map<Need, String> patterns) {

    public ReferencePatterns {
        employer = employer == null ? "MGP" : employer;
        Map<Need, String> all = new EnumMap<>(Need.class);
        all.put(Need.REPLACEMENT, "{employer} REMPL {unit} {yy}");
        all.put(Need.VACANCY, "{employer} VAC {unit} {yy}");
        all.put(Need.CREATION, "{post} {unit} {yyyy}");
        all.put(Need.PROJECT, "{employer} PROJ {unit} {yy}");
        all.put(Need.TEMPORARY_INCREASE, "{employer} ACCR {unit} {yy}");
        all.put(Need.SEASONAL, "{employer} SAIS {unit} {yy}");
        if (patterns != null) {
            all.putAll(patterns);
        }
        patterns = all;
    }

    String employerAcronym() {
        return String.valueOf(employer);
    }

    String pattern(Need need) {
        return String.valueOf(patterns == null ? null : patterns.get(need));
    }
}
