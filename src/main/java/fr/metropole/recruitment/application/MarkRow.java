package fr.metropole.recruitment.application;

import jakarta.persistence.Embeddable;

/** Row of one marked answer. */
@Embeddable
record MarkRow(String question, int mark, String appreciation) {

    GridMark toView() {
        return new GridMark(question, mark, appreciation);
    }
}
