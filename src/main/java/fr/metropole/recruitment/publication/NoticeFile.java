package fr.metropole.recruitment.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What those who work on a notice see of it beside the public part.
 *
 * @param plannedOn intended day of publication
 * @param returnReason why it was last sent back
 * @param chosenChannels where it is to be published
 * @param extensions each time the closing date was put off, as a French sentence
 */
public record NoticeFile(
        NoticeView notice,
        @Nullable LocalDate plannedOn,
        @Nullable String returnReason,
        @Nullable String withdrawalReason,
        List<Channel> chosenChannels,
        List<String> extensions) {}
