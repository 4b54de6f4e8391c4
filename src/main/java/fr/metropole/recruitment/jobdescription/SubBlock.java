package fr.metropole.recruitment.jobdescription;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A second heading inside a detailed axis.
 *
 * @param label heading
 * @param items tasks, one sentence each
 */
public record SubBlock(@Nullable String label, List<String> items) {

    public SubBlock {
        label = Cleaned.text(label);
        items = Cleaned.texts(items);
    }
}
