package fr.metropole.recruitment.requisition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the council decided.
 *
 * @param adopted whether it adopted the deliberation
 * @param votedOn day of the vote
 * @param number number of the deliberation; always there when adopted
 * @param openToContract whether a contract agent may hold the post, as voted
 * @param note why it was rejected, or a remark
 */
public record CouncilVote(
        boolean adopted, LocalDate votedOn, @Nullable String number, boolean openToContract, @Nullable String note) {}
