package fr.metropole.recruitment.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.process.TechnicalFaults;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Letters and outbox on H2, with a mail server of the test's choice; nothing is sent before the test drains. */
@ActiveProfiles("test")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@DataJpaTest(
        showSql = false,
        properties = {
            "spring.jpa.hibernate.ddl-auto=validate",
            "spring.mail.host=localhost",
            "spring.mail.properties.mail.smtp.timeout=1500",
            "spring.mail.properties.mail.smtp.connectiontimeout=1500",
            "recruitment.mail.from=recrutement@metropole.example",
            "recruitment.mail.every=1d"
        })
@ImportAutoConfiguration(MailSenderAutoConfiguration.class)
@Import({MailSlice.Module.class, MailSlice.Surroundings.class})
abstract class MailSlice {

    private static final AtomicInteger NUMBERS = new AtomicInteger(1_000);

    @Autowired
    protected Letters letters;

    @Autowired
    protected Outbox outbox;

    @Autowired
    protected OutboxDrain drain;

    @Autowired
    protected JavaMailSenderImpl sender;

    @Autowired
    protected Surroundings surroundings;

    protected String number = "";

    @BeforeEach
    void empty() {
        drainAway();
        number = "2026-%06d".formatted(NUMBERS.incrementAndGet());
        surroundings.addresses.put(number, new Addressee("camille@example.org", Optional.empty()));
    }

    /** Mails of earlier tests that still wait must not meet the server of this one. */
    private void drainAway() {
        surroundings.addresses.clear();
        drain.drain();
    }

    protected Letter write(LetterKind kind, Map<String, String> more) {
        return letters.write(request(kind, more));
    }

    protected LetterRequest request(LetterKind kind, Map<String, String> more) {
        Map<String, String> values = new java.util.HashMap<>(
                Map.of("number", number, "title", "Chargé de mission", "reference", "MGP REMPL DADEN 22"));
        values.putAll(more);
        return new LetterRequest(new CaseReference("MGP REMPL DADEN 22"), number, kind, values);
    }

    protected OutgoingView mail() {
        return outbox.of(number).get(0);
    }

    /** Why the mail of this test is an incident of the engine; empty when it is none. */
    protected Optional<String> incident() {
        return Optional.ofNullable(surroundings.incidents.get("courrier-" + mail().id()));
    }

    protected void pass(Duration time) {
        surroundings.now = surroundings.now.plus(time);
    }

    /** The beans of the module, without its pages. */
    @TestConfiguration
    @EnableConfigurationProperties(MailSettings.class)
    @ComponentScan(
            basePackageClasses = Letters.class,
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "fr\\.metropole\\.recruitment\\.mail\\.web\\..*"))
    static class Module {}

    /** A clock that the test moves, addresses that it gives, incidents that it sees. */
    @TestConfiguration
    static class Surroundings implements AddressBook, TechnicalFaults {

        final Map<String, Addressee> addresses = new ConcurrentHashMap<>();

        /** Incidents that are open now: what to why. */
        final Map<String, String> incidents = new ConcurrentHashMap<>();

        volatile Instant now = Instant.parse("2026-06-01T08:00:00Z");

        @Override
        public Optional<Addressee> find(String key) {
            return Optional.ofNullable(addresses.get(key));
        }

        @Override
        public void open(String what, String kind, String code) {
            assertThat(kind).isEqualTo("MAIL_STUCK");
            incidents.put(what, code);
        }

        @Override
        public void mended(String what) {
            incidents.remove(what);
        }

        @Bean
        Clock clock() {
            return new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneId.of("Europe/Paris");
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            };
        }
    }
}
