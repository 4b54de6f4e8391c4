package fr.metropole.recruitment.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That the notice was made public, with the proofs.
 *
 * @param declarationNumber number of the declaration of vacancy or creation, or null where none is due
 */
public record NoticePublication(
        LocalDate publishedOn, LocalDate closesOn, @Nullable String declarationNumber, List<ChannelProof> proofs) {}
