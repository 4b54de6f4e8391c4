package fr.metropole.recruitment.legal.process;

import java.util.List;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The parts of a table in its model. */
final class TableModel {

    private final DecisionTable table;

    TableModel(Decision decision) {
        this.table = (DecisionTable) decision.getExpression();
    }

    List<Input> inputs() {
        return List.copyOf(table.getInputs());
    }

    /** Names of the facts, in the order of the columns. */
    List<String> facts() {
        return inputs().stream().map(TableModel::fact).toList();
    }

    List<Output> outputs() {
        return List.copyOf(table.getOutputs());
    }

    List<Rule> rules() {
        return List.copyOf(table.getRules());
    }

    /** The texts of all cells of one column. */
    List<String> cells(int column) {
        return rules().stream()
                .map(rule -> List.copyOf(rule.getInputEntries()).get(column).getTextContent())
                .toList();
    }

    static String fact(Input input) {
        return input.getInputExpression().getText().getTextContent().strip();
    }
}
