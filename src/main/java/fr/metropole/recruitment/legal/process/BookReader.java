package fr.metropole.recruitment.legal.process;

import fr.metropole.recruitment.legal.TableWords;
import fr.metropole.recruitment.legal.table.DecisionTable;
import fr.metropole.recruitment.legal.table.Domain;
import fr.metropole.recruitment.legal.table.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.model.dmn.instance.Decision;

/** Makes the book of rules out of the six tables of the models. */
final class BookReader {

    /** The order in which they are asked: the first names the rule. */
    static final List<String> KEYS = List.of(
            TableWords.LEGAL_BASIS,
            TableWords.PUBLICATION_RULES,
            TableWords.APPROVAL_CHAIN,
            TableWords.PANEL_RULES,
            TableWords.TRIAL_PERIOD,
            TableWords.RENEWAL_NOTICE);

    private BookReader() {}

    /**
     * @param decisions the tables by key
     * @param versions their versions by key
     */
    static RuleBook read(Map<String, Decision> decisions, Map<String, Integer> versions) {
        List<Decision> inOrder = KEYS.stream()
                .map(key -> Objects.requireNonNull(decisions.get(key), key))
                .toList();
        Map<String, Domain> domains = DomainReader.read(inOrder);
        TableReader reader = new TableReader(domains);
        List<DecisionTable> tables = new ArrayList<>();
        for (Decision decision : inOrder) {
            tables.add(reader.read(decision, versions.getOrDefault(decision.getId(), 0)));
        }
        return new RuleBook(tables, domains);
    }
}
