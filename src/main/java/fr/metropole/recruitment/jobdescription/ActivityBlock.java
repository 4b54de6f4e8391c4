package fr.metropole.recruitment.jobdescription;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One block of section 3, main activities.
 *
 * @param code letter of the block, e.g. « a »
 * @param label heading
 * @param items activities, one sentence each
 */
public record ActivityBlock(@Nullable String code, @Nullable String label, List<String> items) {

    public ActivityBlock {
        code = Cleaned.text(code);
        label = Cleaned.text(label);
        items = Cleaned.texts(items);
    }
}
