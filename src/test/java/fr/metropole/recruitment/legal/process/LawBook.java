package fr.metropole.recruitment.legal.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Writes the tables as one page that a lawyer reads without any tool. */
final class LawBook {

    private static final String INTRODUCTION =
            """
            # Les règles de droit, table par table

            Cette page est écrite par `bin/law-page` à partir des tables du dossier `processes/decisions`. Elle se relit, elle ne
            se modifie pas : on corrige la table, puis on récrit la page.

            **Lire une table.** Chaque ligne vaut pour les cas de la colonne « Si » ; une colonne absente n’y joue aucun rôle. Un
            cas a toujours une ligne, et une seule. Les mois se comptent de quantième à quantième : un mois après le 31 janvier
            tombe le dernier jour de février. La date de publication de l’avis choisit la citation quand un texte a changé.

            **Corriger une table.** Ouvrir le fichier nommé sous son titre avec Camunda Modeler, changer la cellule, l’article ou
            l’annotation, et relire cette page après `bin/law-page`. Puis lancer `bin/test` : `TablesAreSoundTest` dit quel cas
            reste sans ligne ou en a deux, `VectorsTest` quel résultat attendu a changé, `LawPropertiesTest` si un délai descend
            sous le minimum ou un contrat dépasse le maximum. Un nouveau texte s’ajoute par deux lignes : l’ancienne citation
            « avant le », la nouvelle « à partir du ».
            """;

    private final StringBuilder page = new StringBuilder(INTRODUCTION);
    private final List<String> doubts = new ArrayList<>();

    static String write(Map<String, Decision> decisions) {
        LawBook book = new LawBook();
        BookReader.KEYS.forEach(key -> book.table(Objects.requireNonNull(decisions.get(key))));
        book.doubts();
        return book.page.toString();
    }

    private void table(Decision decision) {
        TableModel model = new TableModel(decision);
        page.append("\n## ").append(decision.getName()).append("\n\n");
        page.append("Fichier : `processes/decisions/").append(decision.getId()).append(".dmn`. ");
        page.append(note(decision)).append("\n\n");
        page.append("| Ligne | Si | Alors | Articles | Annotation |\n|---|---|---|---|---|\n");
        model.rules().forEach(rule -> row(decision, model, rule));
    }

    private void row(Decision decision, TableModel model, Rule rule) {
        String id = rule.getId().replace("Row_" + decision.getId() + "_", "");
        String note = note(rule);
        List<String> cells = List.of(id, conditions(model, rule), outcome(model, rule), articles(model, rule), note);
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
        if (note.contains("À vérifier")) {
            doubts.add("- **%s, ligne %s** : %s"
                    .formatted(decision.getName(), id, note.substring(note.indexOf("À vérifier"))));
        }
    }

    private static String conditions(TableModel model, Rule rule) {
        List<InputEntry> cells = List.copyOf(rule.getInputEntries());
        List<Input> columns = model.inputs();
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).getTextContent().strip();
            if (!cell.equals("-")) {
                conditions.add(columns.get(i).getLabel() + " : " + CellWords.of(cell));
            }
        }
        return String.join(" ; ", conditions);
    }

    private static String outcome(TableModel model, Rule rule) {
        List<OutputEntry> cells = List.copyOf(rule.getOutputEntries());
        List<Output> columns = model.outputs();
        List<String> outcome = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).getTextContent().strip();
            if (!cell.isEmpty() && !columns.get(i).getName().equals("articles")) {
                outcome.add(columns.get(i).getLabel() + " : " + CellWords.of(cell));
            }
        }
        return String.join(" ; ", outcome);
    }

    private static String articles(TableModel model, Rule rule) {
        List<OutputEntry> cells = List.copyOf(rule.getOutputEntries());
        return model.outputs().stream()
                .filter(column -> column.getName().equals("articles"))
                .map(column ->
                        CellWords.of(cells.get(model.outputs().indexOf(column)).getTextContent()))
                .collect(Collectors.joining());
    }

    private static String note(DmnElement element) {
        return element.getDescription() == null
                ? ""
                : element.getDescription().getTextContent().strip();
    }

    private void doubts() {
        page.append(
                "\n## Points à vérifier\n\nCes cellules sont des paramètres : le texte n’a pas été vu, ou deux lectures existent.\n\n");
        page.append(String.join("\n", doubts)).append('\n');
    }
}
