package fr.metropole.recruitment.jobdescription.reading;

import java.util.ArrayList;
import java.util.List;

/** A heading with the items under it, and headings inside it. */
final class Block {

    private final String code;
    private final String label;
    private final List<String> items = new ArrayList<>();
    private final List<Block> inner = new ArrayList<>();

    Block(String code, String label) {
        this.code = code;
        this.label = label;
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    List<String> items() {
        return items;
    }

    List<Block> inner() {
        return inner;
    }

    boolean isEmpty() {
        return items.isEmpty() && inner.isEmpty();
    }
}
