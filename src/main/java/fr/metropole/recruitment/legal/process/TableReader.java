package fr.metropole.recruitment.legal.process;

import fr.metropole.recruitment.legal.table.Box;
import fr.metropole.recruitment.legal.table.DecisionTable;
import fr.metropole.recruitment.legal.table.Domain;
import fr.metropole.recruitment.legal.table.Row;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Reads a table of the model into sets: asks the engine's own FEEL which values each cell accepts. */
final class TableReader {

    private static final String CELL_INPUT = "cellInput";
    private static final String ANYTHING = "-";

    private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();
    private final Map<String, Domain> domains;
    private final Map<String, BitSet> known = new HashMap<>();

    TableReader(Map<String, Domain> domains) {
        this.domains = domains;
    }

    DecisionTable read(Decision decision, int version) {
        TableModel model = new TableModel(decision);
        Map<String, Domain> columns = new LinkedHashMap<>();
        model.facts().forEach(fact -> columns.put(fact, Objects.requireNonNull(domains.get(fact))));
        List<Row> rows = model.rules().stream().map(rule -> row(rule, model)).toList();
        return new DecisionTable(decision.getId(), decision.getName(), version, columns, rows);
    }

    private Row row(Rule rule, TableModel model) {
        Box box = Box.everything();
        List<InputEntry> cells = List.copyOf(rule.getInputEntries());
        for (int i = 0; i < cells.size(); i++) {
            String fact = model.facts().get(i);
            box = box.with(fact, accepted(fact, cells.get(i).getTextContent().strip()));
        }
        String note = rule.getDescription() == null
                ? ""
                : rule.getDescription().getTextContent().strip();
        return new Row(rule.getId(), note, box, outputs(rule, model.outputs()));
    }

    private BitSet accepted(String fact, String cell) {
        return known.computeIfAbsent(fact + ' ' + cell, first -> {
            Domain domain = Objects.requireNonNull(domains.get(fact));
            BitSet pieces = domain.all();
            if (!cell.isEmpty() && !cell.equals(ANYTHING)) {
                for (int piece = 0; piece < domain.size(); piece++) {
                    pieces.set(piece, feel.evaluateSimpleUnaryTests(cell, CELL_INPUT, input(domain.sample(piece))));
                }
            }
            return pieces;
        });
    }

    private static VariableContext input(Object value) {
        Object asTheEngineHasIt = value instanceof LocalDate day ? startOf(day) : value;
        return Variables.createVariables()
                .putValue(CELL_INPUT, asTheEngineHasIt)
                .asVariableContext();
    }

    /** A day as a decision gets it: the engine knows no other type for days. */
    static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private Map<String, Object> outputs(Rule rule, List<Output> columns) {
        Map<String, Object> outputs = new HashMap<>();
        int i = 0;
        for (var cell : rule.getOutputEntries()) {
            String text = cell.getTextContent().strip();
            if (!text.isEmpty()) {
                Object value = feel.evaluateSimpleExpression(text, Variables.emptyVariableContext());
                outputs.put(columns.get(i).getName(), value);
            }
            i++;
        }
        return outputs;
    }
}
