package fr.metropole.recruitment.jobdescription;

import fr.metropole.recruitment.core.PersonId;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a sheet may start from: the template of its unit, or an earlier sheet. Only what can be true of another case is
 * taken over: never its reference, its dates, its legal facts or the agent who was absent.
 */
@Service
@Transactional
public class SheetTemplates {

    private static final List<String> OF_ONE_CASE = List.of(
            "header.need",
            "header.motive",
            "header.openings",
            "identification.positionNumber",
            "identification.sheetDate",
            "terms.route",
            "terms.durationMonths",
            "terms.startsOn",
            "terms.asSoonAsPossible",
            "terms.period",
            "terms.reference",
            "legal.closesOn",
            "legal.publishesOn",
            "legal.legalBasis",
            "legal.vacancyReason",
            "legal.declarationNumber",
            "legal.deliberation.number",
            "legal.deliberation.date",
            "legal.absence.agentReference",
            "legal.absence.reason",
            "legal.absence.endsOn");

    private final TemplateTable table;
    private final Clock clock;

    SheetTemplates(TemplateTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** The template of a unit, when it has one. */
    @Transactional(readOnly = true)
    public Optional<JobDescription> of(String unitCode) {
        return table.findById(unitCode).map(TemplateRow::content);
    }

    /** Makes a sheet the template of a unit, without what is true of its case only. */
    public void save(String unitCode, JobDescription sheet, PersonId author) {
        table.save(new TemplateRow(unitCode, author, clock.instant(), reusable(sheet)));
    }

    /** The texts of a form with those of another sheet where it says anything; what belongs to its own case stays. */
    public static Map<String, String> over(Map<String, String> own, JobDescription other) {
        Map<String, String> texts = new LinkedHashMap<>(own);
        SheetForm.of(other).forEach((path, text) -> {
            if (!text.isEmpty() && !OF_ONE_CASE.contains(path)) {
                texts.put(path, text);
            }
        });
        return texts;
    }

    private static JobDescription reusable(JobDescription sheet) {
        SheetTree tree = SheetTree.of(sheet);
        OF_ONE_CASE.forEach(field -> tree.set(field, null));
        return tree.sheet();
    }
}
