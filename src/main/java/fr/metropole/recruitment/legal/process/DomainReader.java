package fr.metropole.recruitment.legal.process;

import fr.metropole.recruitment.legal.table.Domain;
import fr.metropole.recruitment.legal.table.OrderedDomain;
import fr.metropole.recruitment.legal.table.WordDomain;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;

/** Finds the values of every fact in the columns that ask for it: its words, or the limits that its cells name. */
final class DomainReader {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Map<String, String> types = new HashMap<>();
    private final Map<String, Set<String>> words = new LinkedHashMap<>();
    private final Map<String, Set<String>> cells = new LinkedHashMap<>();

    /** @return the values by fact, cut at the limits of all tables */
    static Map<String, Domain> read(Collection<Decision> decisions) {
        DomainReader reader = new DomainReader();
        decisions.forEach(decision -> reader.add(new TableModel(decision)));
        Map<String, Domain> domains = new LinkedHashMap<>();
        reader.types.keySet().forEach(fact -> domains.put(fact, reader.domain(fact)));
        return domains;
    }

    private void add(TableModel table) {
        List<Input> inputs = table.inputs();
        for (int i = 0; i < inputs.size(); i++) {
            String fact = TableModel.fact(inputs.get(i));
            types.put(fact, inputs.get(i).getInputExpression().getTypeRef());
            cells.computeIfAbsent(fact, first -> new LinkedHashSet<>()).addAll(table.cells(i));
            addWords(fact, inputs.get(i));
        }
    }

    private void addWords(String fact, Input input) {
        if (input.getInputValues() != null) {
            Set<String> declared = words.computeIfAbsent(fact, first -> new LinkedHashSet<>());
            matches(WORD, input.getInputValues().getText().getTextContent())
                    .map(word -> word.group(1))
                    .forEach(declared::add);
        }
    }

    private Domain domain(String fact) {
        return switch (types.getOrDefault(fact, "")) {
            case "string" -> new WordDomain(List.copyOf(words.getOrDefault(fact, Set.of())));
            case "integer" ->
                OrderedDomain.numbers(limits(fact, NUMBER).map(Integer::valueOf).toList());
            case "date" ->
                OrderedDomain.days(limits(fact, DAY).map(LocalDate::parse).toList());
            default -> throw new IllegalStateException("a column of unknown type asks for " + fact);
        };
    }

    private Stream<String> limits(String fact, Pattern pattern) {
        return cells.getOrDefault(fact, Set.of()).stream()
                .flatMap(cell -> matches(pattern, cell))
                .map(MatchResult::group);
    }

    private static Stream<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }
}
