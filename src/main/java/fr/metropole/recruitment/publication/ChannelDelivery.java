package fr.metropole.recruitment.publication;

/**
 * How a notice gets to one channel. Public sites have no open interface: whatever the way, a person confirms afterwards and
 * keeps what came back as proof. A channel that opens an interface one day gets another implementation, nothing else changes.
 */
interface ChannelDelivery {

    /** What HR has to do. */
    enum Way {
        AUTOMATIC("En ligne de lui-même"),
        COPY("À copier sur le site du support"),
        MAIL("À envoyer par courriel"),
        FILE("À remettre en fichier");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        /** French words for the reader of a page. */
        public String label() {
            return label;
        }
    }

    Channel channel();

    Way way();

    /** What HR does, in a sentence. */
    String instructions();

    /** The text for this channel, ready to paste or to send. */
    String text(Vacancy vacancy);
}
