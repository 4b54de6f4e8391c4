package fr.metropole.recruitment.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** The names that the expressions of a model use: beans of the application and variables of the engine. */
final class Expressions {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern ROOT = Pattern.compile("(?<![.\\w])[a-z]\\w*(?!\\w)(?!\\()");
    private static final Pattern BEAN_CALL = Pattern.compile("(?<![.\\w])([a-z]\\w*)\\.");
    private static final Pattern VARIABLE_ACCESS = Pattern.compile("execution\\.[gs]etVariable\\('(\\w+)'");
    private static final Pattern MAPPING =
            Pattern.compile("<camunda:(?:in|out) source(?:Expression)?=\"([^\"]*)\"" + " target=\"(\\w+)\"");
    private static final Pattern ITEMS = Pattern.compile("camunda:(?:collection|elementVariable)=\"(\\w+)\"");
    private static final Set<String> WORDS = Set.of("execution", "true", "false");

    private Expressions() {}

    /** The beans that a model calls: one for each service task, and those of its dates and deciders. */
    static Set<String> beans(String id) {
        Set<String> beans = all(EXPRESSION, id)
                .map(Expressions::withoutLiterals)
                .flatMap(expression -> BEAN_CALL.matcher(expression).results())
                .map(call -> call.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Diagram.of(id).all(ServiceTask.class).forEach(task -> beans.add(Naming.bean(task.getId())));
        Diagram.of(id).all(BusinessRuleTask.class).forEach(task -> beans.add(Naming.bean(task.getId())));
        if (text(id).contains("<bpmn:userTask")) {
            beans.addAll(Set.of("taskReminder", "taskEscalation"));
        }
        beans.removeAll(WORDS);
        return beans;
    }

    /** The variables that a model reads, writes or hands over. */
    static Set<String> variables(String id) {
        Set<String> names = all(EXPRESSION, id)
                .map(Expressions::withoutLiterals)
                .flatMap(expression -> ROOT.matcher(expression).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        names.removeAll(beans(id));
        names.removeAll(WORDS);
        all(VARIABLE_ACCESS, id).forEach(names::add);
        all(ITEMS, id).forEach(names::add);
        MAPPING.matcher(text(id)).results().forEach(mapping -> {
            names.add(mapping.group(2));
            if (!mapping.group(1).contains("{")) {
                names.add(mapping.group(1));
            }
        });
        return names;
    }

    private static Stream<String> all(Pattern pattern, String id) {
        return pattern.matcher(text(id)).results().map(found -> found.group(1));
    }

    private static String withoutLiterals(String expression) {
        return expression.replaceAll("'[^']*'", "");
    }

    private static String text(String id) {
        try {
            return Files.readString(Models.FOLDER.resolve(id + ".bpmn"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
