package fr.metropole.recruitment.jobdescription;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One axis of section 4, detailed activities.
 *
 * @param number rank of the axis on the sheet, from 1
 * @param label heading
 * @param items tasks, one sentence each
 * @param subBlocks further headings inside the axis, often none
 */
public record DetailedAxis(
        @Nullable Integer number, @Nullable String label, List<String> items, List<SubBlock> subBlocks) {

    public DetailedAxis {
        label = Cleaned.text(label);
        items = Cleaned.texts(items);
        subBlocks = Cleaned.list(subBlocks);
    }
}
