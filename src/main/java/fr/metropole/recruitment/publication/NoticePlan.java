package fr.metropole.recruitment.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What HR wants to publish.
 *
 * @param plannedOn intended day of publication
 * @param closesOn last day for applications
 * @param urgencyReason why the legal minimum is shortened, or null when it is not
 * @param mentions what readers of the notice should know beside the sheet
 */
public record NoticePlan(
        LocalDate plannedOn,
        LocalDate closesOn,
        @Nullable String urgencyReason,
        List<Channel> channels,
        @Nullable String mentions) {}
