package fr.metropole.recruitment.jobdescription;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a notice must say by law or for the portal and the sheet does not say (domain file, section 10, ★). */
final class LegalChecklist {

    private final List<String> missing = new ArrayList<>();

    private LegalChecklist() {}

    static List<String> missingFrom(JobDescription sheet) {
        LegalChecklist list = new LegalChecklist();
        list.notice(sheet.legal());
        list.post(sheet.legal());
        list.ofTheNeed(sheet.header().need(), sheet.legal());
        return List.copyOf(list.missing);
    }

    private void notice(LegalFacts legal) {
        need(legal.closesOn(), "Date limite de candidature");
        need(legal.publishesOn(), "Date de publication");
        need(legal.legalBasis(), "Fondement juridique du recrutement");
        need(legal.privacyNotice(), "Information sur les données personnelles (RGPD)");
        need(legal.equalityNotice(), "Mention handicap et égalité d’accès");
    }

    private void post(LegalFacts legal) {
        need(legal.workplace(), "Lieu de travail");
        need(legal.jobFamily(), "Famille de métiers");
        need(legal.occupation(), "Métier");
        need(legal.workingTimePercent(), "Temps de travail (quotité)");
        need(legal.teleworking(), "Télétravail");
        need(legal.indicativePay(), "Rémunération indicative");
    }

    private void ofTheNeed(@Nullable Need need, LegalFacts legal) {
        need(need, "Nature du besoin (création, vacance, remplacement…)");
        if (need == null) {
            return;
        }
        if (need.isDeclared()) {
            need(legal.vacancyReason(), "Motif de vacance");
            need(legal.declarationNumber(), "Numéro de déclaration de vacance d’emploi (DVE)");
        }
        if (need == Need.CREATION) {
            need(legal.deliberation().number(), "Numéro de la délibération créant l’emploi");
            need(legal.deliberation().date(), "Date de la délibération créant l’emploi");
        }
        if (need == Need.REPLACEMENT) {
            absence(legal.absence());
        }
    }

    private void absence(Absence absence) {
        need(absence.agentReference(), "Référence interne de l’agent remplacé");
        need(absence.reason(), "Motif de l’absence");
        need(absence.endsOn(), "Date de fin de l’absence");
    }

    private void need(@Nullable Object said, String label) {
        if (said == null) {
            missing.add(label);
        }
    }
}
