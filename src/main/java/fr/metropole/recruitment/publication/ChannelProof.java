package fr.metropole.recruitment.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Proof that the notice stood somewhere.
 *
 * @param publishedOn first day it could be read there
 * @param address web address or place, if there is one
 * @param proofReference number the channel gave, if any
 */
public record ChannelProof(
        Channel channel, LocalDate publishedOn, @Nullable String address, @Nullable String proofReference) {}
