package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.Actor;
import fr.metropole.recruitment.core.CaseEvent;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Label;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.document.DocumentRef;
import java.util.List;

/**
 * What happened to an application; published inside the transaction in which it happens. Holds numbers, codes and reasons,
 * never what identifies the candidate.
 */
public sealed interface ApplicationEvent extends CaseEvent {

    @Override
    default CaseReference reference() {
        return caseReference();
    }

    @Override
    default String applicationNumber() {
        return number();
    }

    String number();

    CaseReference caseReference();

    /** An application is stored and has its number. */
    @Label("Candidature reçue")
    record Received(
            String number,
            CaseReference caseReference,
            @Label("Hors délai") boolean late,
            @Label("Pièce") List<DocumentRef> documents,
            Actor by)
            implements ApplicationEvent {}

    /** The candidate sent more documents. */
    @Label("Pièces ajoutées par le candidat")
    record DocumentsAdded(
            String number, CaseReference caseReference, @Label("Pièce") List<DocumentRef> documents, Actor by)
            implements ApplicationEvent {
        @Override
        public Nature nature() {
            return Nature.DOCUMENT;
        }
    }

    /**
     * Somebody decided something on the application, or the procedure did.
     *
     * @param state the state it led to
     * @param reason as it was typed; empty when none was asked for
     */
    @Label("Candidature : nouvel état")
    record Decided(
            String number,
            CaseReference caseReference,
            @Label("État") ApplicationState state,
            @Label("Motif") String reason,
            Actor by)
            implements ApplicationEvent {
        @Override
        public Nature nature() {
            return Nature.DECISION;
        }
    }

    /** HR corrected the name or an address; the words themselves stand in the file only. */
    @Label("Coordonnées corrigées")
    record ContactCorrected(
            String number, CaseReference caseReference, @Label("Rubriques") List<String> fields, Actor by)
            implements ApplicationEvent {}

    /** HR named who interviews in the place of members of the panel with a conflict of interest. */
    @Label("Interviewers remplacés")
    record InterviewersReplaced(
            String number, CaseReference caseReference, @Label("Désignés") List<PersonId> named, Actor by)
            implements ApplicationEvent {}

    /** Somebody opened the candidate's file. */
    @Label("Dossier du candidat consulté")
    record FileRead(String number, CaseReference caseReference, PersonId by) implements ApplicationEvent {
        @Override
        public Nature nature() {
            return Nature.READING;
        }
    }

    /** Somebody opened a document of the candidate's file. */
    @Label("Pièce du candidat consultée")
    record DocumentRead(
            String number, CaseReference caseReference, @Label("Pièce") List<DocumentRef> documents, PersonId by)
            implements ApplicationEvent {
        @Override
        public Nature nature() {
            return Nature.READING;
        }
    }

    /** An interviewer submitted a grid; it is locked from now on. */
    @Label("Grille d’entretien remise")
    record GridSubmitted(
            String number,
            CaseReference caseReference,
            @Label("Conflit d’intérêts déclaré") boolean conflictOfInterest,
            Actor by)
            implements ApplicationEvent {}
}
