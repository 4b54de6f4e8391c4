package fr.metropole.recruitment.legal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of the path of a recruitment, in French.
 *
 * @param title what is done
 * @param who by whom
 * @param deadline until when, or null
 * @param documents what is written then
 * @param articles the articles it rests on
 */
public record PathStep(
        String title, String who, @Nullable String deadline, List<String> documents, List<String> articles) {

    public PathStep {
        documents = List.copyOf(documents);
        articles = List.copyOf(articles);
    }
}
