package fr.metropole.recruitment.jobdescription.web;

import fr.metropole.recruitment.jobdescription.JobDescription;
import java.util.List;

/** The whole sheet in the order a reader knows from the printed ones, both layouts together. */
final class SheetSections {

    private SheetSections() {}

    static List<Section> of(JobDescription sheet) {
        return List.of(
                PostSections.need(sheet),
                PostSections.employer(sheet.employer()),
                PostSections.identification(sheet.identification()),
                PostSections.position(sheet.position()),
                PostSections.context(sheet.context()),
                WorkSections.mainActivities(sheet.mainActivities()),
                WorkSections.detailedActivities(sheet.detailedAxes()),
                WorkSections.knowledge(sheet.knowledge()),
                WorkSections.evolution(sheet.evolution()),
                WorkSections.interfaces(sheet.interfaces()),
                WorkSections.successFactors(sheet.successFactors()),
                WorkSections.conditions(sheet.accessConditions()),
                TermsSections.terms(sheet.terms()),
                TermsSections.access(sheet.access()),
                TermsSections.contact(sheet.contact()),
                TermsSections.legal(sheet.legal()));
    }
}
