package fr.metropole.recruitment.legal.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.jobdescription.Category;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.legal.Fact;
import fr.metropole.recruitment.legal.LegalFacts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The fields of the page and what was typed into them. Read by the same rules as the JSON of the what-if.
 *
 * @param typed by name of the field; empty text means unknown
 */
record LawQuestion(Map<String, String> typed) {

    private static final String YES = "oui";
    private static final String NO = "non";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** One choice of a field. */
    record Choice(String value, String label) {}

    /** One field of the page. */
    record Field(String key, String label, String kind, List<Choice> choices, String value, String problem) {}

    /** Nothing was asked yet. */
    boolean isEmpty() {
        return typed.values().stream().allMatch(String::isBlank);
    }

    Outcome<LegalFacts> facts() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        Stream.of(Fact.values()).forEach(fact -> put(json, fact, value(fact)));
        return WhatIfJson.read(json);
    }

    private static void put(ObjectNode json, Fact fact, String value) {
        if (value.isEmpty()) {
            return;
        }
        if (fact == Fact.URGENCY) {
            json.putObject(fact.key()).put("reason", value);
        } else if (NUMBER.matcher(value).matches()) {
            json.put(fact.key(), Integer.parseInt(value));
        } else if (value.equals(YES) || value.equals(NO)) {
            json.put(fact.key(), value.equals(YES));
        } else {
            json.put(fact.key(), value);
        }
    }

    private String value(Fact fact) {
        return typed.getOrDefault(fact.key(), "").strip();
    }

    /** The fields with what was typed, and what is wrong with it. */
    List<Field> fields(List<Refusal> problems) {
        return Arrays.stream(Fact.values())
                .map(fact -> new Field(
                        fact.key(), fact.question(), kind(fact), choices(fact), value(fact), problem(fact, problems)))
                .toList();
    }

    private static String problem(Fact fact, List<Refusal> problems) {
        return problems.stream()
                .filter(problem -> fact.key().equals(problem.field()))
                .map(Refusal::sentence)
                .findFirst()
                .orElse("");
    }

    private static String kind(Fact fact) {
        return switch (fact) {
            case DURATION, WORKING_TIME -> "number";
            case NOTICE_DATE -> "date";
            case URGENCY -> "text";
            default -> "select";
        };
    }

    private static List<Choice> choices(Fact fact) {
        return switch (fact) {
            case NEED ->
                Arrays.stream(Need.values())
                        .map(one -> new Choice(one.name(), one.label()))
                        .toList();
            case ROUTE ->
                Arrays.stream(Route.values())
                        .map(one -> new Choice(one.name(), one.label()))
                        .toList();
            case CATEGORY ->
                Arrays.stream(Category.values())
                        .map(one -> new Choice(one.name(), one.label()))
                        .toList();
            case DURATION, WORKING_TIME, NOTICE_DATE, URGENCY -> List.of();
            default -> List.of(new Choice(YES, YES), new Choice(NO, NO));
        };
    }

    /** The known facts in words, for the page that is printed. */
    List<Choice> known() {
        return fields(List.of()).stream()
                .filter(field -> !field.value().isEmpty())
                .map(field -> new Choice(field.label(), said(field)))
                .toList();
    }

    private static String said(Field field) {
        return field.choices().stream()
                .filter(choice -> choice.value().equals(field.value()))
                .map(Choice::label)
                .findFirst()
                .orElse(field.value());
    }
}
