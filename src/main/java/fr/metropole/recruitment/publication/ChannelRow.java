package fr.metropole.recruitment.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A channel of a notice: chosen first, proved later. */
@Embeddable
class ChannelRow {

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    private @Nullable String address;

    @Column(name = "proof_reference")
    private @Nullable String proofReference;

    @SuppressWarnings("NullAway.Init")
    protected ChannelRow() {}

    ChannelRow(Channel channel) {
        this.channel = channel;
    }

    static ChannelRow of(ChannelProof proof) {
        ChannelRow row = new ChannelRow(proof.channel());
        row.publishedOn = proof.publishedOn();
        row.address = proof.address();
        row.proofReference = proof.proofReference();
        return row;
    }

    Channel channel() {
        return channel;
    }

    boolean isProved() {
        return publishedOn != null;
    }

    ChannelProof toProof() {
        return new ChannelProof(channel, java.util.Objects.requireNonNull(publishedOn), address, proofReference);
    }
}
