package fr.metropole.recruitment.jobdescription;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole job description (fiche de poste): every section of both layouts in use, and the facts that the law asks
 * for. A section without content is empty, never null, so that a draft and a finished sheet are read alike. These
 * records are also the JSON of the API.
 *
 * @param header need and title
 * @param employer who the employer is
 * @param identification section 1
 * @param position section 2
 * @param context why the post exists, in free words
 * @param mainActivities section 3
 * @param detailedAxes section 4
 * @param knowledge section 5
 * @param evolution section 6, how the post may evolve
 * @param interfaces section 7
 * @param successFactors section 8
 * @param accessConditions section 9
 * @param terms section 10
 * @param access section 11
 * @param contact who answers questions
 * @param legal what the law and the portal ask for
 */
public record JobDescription(
        Header header,
        EmployerPresentation employer,
        Identification identification,
        Position position,
        @Nullable String context,
        List<ActivityBlock> mainActivities,
        List<DetailedAxis> detailedAxes,
        ExpectedKnowledge knowledge,
        @Nullable String evolution,
        Interfaces interfaces,
        List<String> successFactors,
        AccessConditions accessConditions,
        RecruitmentTerms terms,
        AccessInformation access,
        Contact contact,
        LegalFacts legal) {

    /** Nothing said yet. */
    public static final JobDescription EMPTY = new JobDescription(
            Header.EMPTY,
            EmployerPresentation.EMPTY,
            Identification.EMPTY,
            Position.EMPTY,
            null,
            List.of(),
            List.of(),
            ExpectedKnowledge.EMPTY,
            null,
            Interfaces.EMPTY,
            List.of(),
            AccessConditions.EMPTY,
            RecruitmentTerms.EMPTY,
            AccessInformation.EMPTY,
            Contact.EMPTY,
            LegalFacts.EMPTY);

    public JobDescription {
        header = Cleaned.orElse(header, Header.EMPTY);
        employer = Cleaned.orElse(employer, EmployerPresentation.EMPTY);
        identification = Cleaned.orElse(identification, Identification.EMPTY);
        position = Cleaned.orElse(position, Position.EMPTY);
        context = Cleaned.text(context);
        mainActivities = Cleaned.list(mainActivities);
        detailedAxes = Cleaned.list(detailedAxes);
        knowledge = Cleaned.orElse(knowledge, ExpectedKnowledge.EMPTY);
        evolution = Cleaned.text(evolution);
        interfaces = Cleaned.orElse(interfaces, Interfaces.EMPTY);
        successFactors = Cleaned.texts(successFactors);
        accessConditions = Cleaned.orElse(accessConditions, AccessConditions.EMPTY);
        terms = Cleaned.orElse(terms, RecruitmentTerms.EMPTY);
        access = Cleaned.orElse(access, AccessInformation.EMPTY);
        contact = Cleaned.orElse(contact, Contact.EMPTY);
        legal = Cleaned.orElse(legal, LegalFacts.EMPTY);
    }

    /** What the law or the portal asks for and the sheet does not say yet: French labels, in the order of the sheet. */
    public List<String> checklist() {
        return missing().stream().map(MissingFact::label).toList();
    }

    /** The same with the field where each belongs. */
    public List<MissingFact> missing() {
        return LegalChecklist.missingFrom(this);
    }

    /** Number of posts to fill; one when the sheet does not say. */
    public int openings() {
        Integer said = header.openings();
        return said == null ? 1 : said;
    }

    /** The same sheet with another section. */
    public JobDescription with(Header header) {
        return new JobDescription(
                header,
                employer,
                identification,
                position,
                context,
                mainActivities,
                detailedAxes,
                knowledge,
                evolution,
                interfaces,
                successFactors,
                accessConditions,
                terms,
                access,
                contact,
                legal);
    }

    /** The same sheet with another section. */
    public JobDescription with(Identification identification) {
        return new JobDescription(
                header,
                employer,
                identification,
                position,
                context,
                mainActivities,
                detailedAxes,
                knowledge,
                evolution,
                interfaces,
                successFactors,
                accessConditions,
                terms,
                access,
                contact,
                legal);
    }

    /** The same sheet with another section. */
    public JobDescription with(Position position) {
        return new JobDescription(
                header,
                employer,
                identification,
                position,
                context,
                mainActivities,
                detailedAxes,
                knowledge,
                evolution,
                interfaces,
                successFactors,
                accessConditions,
                terms,
                access,
                contact,
                legal);
    }

    /** The same sheet with another section. */
    public JobDescription with(RecruitmentTerms terms) {
        return new JobDescription(
                header,
                employer,
                identification,
                position,
                context,
                mainActivities,
                detailedAxes,
                knowledge,
                evolution,
                interfaces,
                successFactors,
                accessConditions,
                terms,
                access,
                contact,
                legal);
    }

    /** The same sheet with another section. */
    public JobDescription with(LegalFacts legal) {
        return new JobDescription(
                header,
                employer,
                identification,
                position,
                context,
                mainActivities,
                detailedAxes,
                knowledge,
                evolution,
                interfaces,
                successFactors,
                accessConditions,
                terms,
                access,
                contact,
                legal);
    }
}
