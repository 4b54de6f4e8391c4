package fr.metropole.recruitment.offer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the employer of origin was asked and said.
 *
 * @param silenceUntil last day of the two months after which silence accepts; null before the request
 */
public record OriginView(
        String employer,
        @Nullable LocalDate requestedOn,
        @Nullable LocalDate silenceUntil,
        @Nullable OriginAnswer answer,
        @Nullable LocalDate answeredOn) {}
