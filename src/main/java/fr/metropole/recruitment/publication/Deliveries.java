package fr.metropole.recruitment.publication;

import fr.metropole.recruitment.publication.ChannelDelivery.Way;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The channels of today: one goes on line by itself, two take a form to copy into, one a mail with the file, one a few lines. */
@Configuration(proxyBeanMethods = false)
class Deliveries {

    @Bean
    ChannelDelivery ownSite(NoticeTemplate template) {
        return delivery(
                Channel.OWN_SITE,
                Way.AUTOMATIC,
                "L’avis paraît sur le site des offres dès que la publication est confirmée.",
                vacancy -> NoticeText.of(vacancy, template.content(vacancy)));
    }

    @Bean
    ChannelDelivery commonPortal(PortalText portal) {
        return delivery(
                Channel.COMMON_PORTAL,
                Way.COPY,
                "Copiez chaque rubrique dans le formulaire du portail, puis notez l’adresse et le numéro de l’offre.",
                portal::of);
    }

    @Bean
    ChannelDelivery territorialPortal(PortalText portal) {
        return delivery(
                Channel.TERRITORIAL_PORTAL,
                Way.COPY,
                "Saisissez la déclaration, copiez les rubriques, puis notez le numéro de déclaration (DVE).",
                portal::of);
    }

    @Bean
    ChannelDelivery press(NoticeTemplate template) {
        return delivery(
                Channel.PRESS,
                Way.MAIL,
                "Envoyez ce texte avec le PDF de l’avis ; joignez ensuite la parution comme preuve.",
                vacancy -> NoticeText.of(vacancy, template.content(vacancy)));
    }

    @Bean
    ChannelDelivery networks(Employer employer) {
        return delivery(
                Channel.NETWORKS,
                Way.COPY,
                "Publiez ce message depuis le compte de l’établissement, puis notez son adresse.",
                vacancy -> PortalText.message(vacancy, employer));
    }

    private static ChannelDelivery delivery(
            Channel channel, Way way, String instructions, Function<Vacancy, String> text) {
        return new PlainDelivery(channel, way, instructions, text);
    }

    private record PlainDelivery(Channel channel, Way way, String instructions, Function<Vacancy, String> writer)
            implements ChannelDelivery {
        @Override
        public String text(Vacancy vacancy) {
            return writer.apply(vacancy);
        }
    }
}
