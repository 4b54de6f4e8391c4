package fr.metropole.recruitment.access.process;

import static fr.metropole.recruitment.access.Groups.ADMIN;
import static fr.metropole.recruitment.access.Groups.AUDITORS;
import static fr.metropole.recruitment.access.Groups.AUTHORITY;
import static fr.metropole.recruitment.access.Groups.COUNCIL_OFFICE;
import static fr.metropole.recruitment.access.Groups.FINANCE;
import static fr.metropole.recruitment.access.Groups.GENERAL_MANAGEMENT;
import static fr.metropole.recruitment.access.Groups.HEAD_OF_HR;
import static fr.metropole.recruitment.access.Groups.HR;
import static fr.metropole.recruitment.access.Groups.MANAGERS;

import java.util.List;

/** The accounts of the demonstration, one for each role of the path; all share one known password. */
final class DemoAccounts {

    static final String PASSWORD = "demo";

    static final List<NewAccount> ALL = List.of(
            manager("chef.innovation", "Chef du service", "Innovation et numérique"),
            manager(
                    "directeur.daden",
                    "Directeur",
                    "de l’attractivité, du développement de l’économie et du numérique"),
            manager("directrice.ddit", "Directrice", "du développement et de l’innovation territoriale"),
            manager("dga.dtee", "DGA", "développement territorial, économie et environnement"),
            new NewAccount("dgs", "Directeur général", "des services", List.of(MANAGERS, GENERAL_MANAGEMENT)),
            new NewAccount("rh.recrutement", "Chargé", "de recrutement", List.of(HR)),
            new NewAccount("drh", "Directeur", "des ressources humaines", List.of(HR, HEAD_OF_HR)),
            new NewAccount("finances", "Responsable", "des finances", List.of(FINANCE)),
            new NewAccount("assemblees", "Responsable", "des assemblées", List.of(COUNCIL_OFFICE)),
            new NewAccount("autorite", "Autorité", "de nomination", List.of(AUTHORITY)),
            new NewAccount("auditeur", "Auditeur", "interne", List.of(AUDITORS)),
            new NewAccount("admin", "Administrateur", "technique", List.of(ADMIN)));

    private DemoAccounts() {}

    private static NewAccount manager(String userId, String firstName, String lastName) {
        return new NewAccount(userId, firstName, lastName, List.of(MANAGERS));
    }
}
