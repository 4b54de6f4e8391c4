package fr.metropole.recruitment.publication;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** What is to be handed to each channel of a notice, for the page on which HR works it. */
@Service
public class ChannelDeliveries {

    private final Map<Channel, ChannelDelivery> deliveries = new EnumMap<>(Channel.class);

    ChannelDeliveries(List<ChannelDelivery> deliveries) {
        deliveries.forEach(delivery -> this.deliveries.put(delivery.channel(), delivery));
    }

    /** One channel with its text. */
    public record Prepared(Channel channel, String way, String instructions, boolean byMail, String text) {}

    /** Every channel, in the usual order; a notice may be handed to more than were planned. */
    public List<Prepared> of(Vacancy vacancy) {
        return Arrays.stream(Channel.values())
                .map(channel -> prepared(Objects.requireNonNull(deliveries.get(channel)), vacancy))
                .toList();
    }

    private static Prepared prepared(ChannelDelivery delivery, Vacancy vacancy) {
        return new Prepared(
                delivery.channel(),
                delivery.way().label(),
                delivery.instructions(),
                delivery.way() == ChannelDelivery.Way.MAIL,
                delivery.text(vacancy));
    }
}
