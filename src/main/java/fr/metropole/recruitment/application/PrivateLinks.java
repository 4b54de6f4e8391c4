package fr.metropole.recruitment.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * Secrets of the candidates' private links: 256 random bits, of which only the hash is stored. For the minutes in which the
 * same submission may come twice, the secret is remembered in memory, so that both answers are the same.
 */
@Component
class PrivateLinks {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Cache<String, String> recent = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(10))
            .maximumSize(10_000)
            .build();

    private final LinkTable links;
    private final Clock clock;

    PrivateLinks(LinkTable links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** A new link to an application. */
    String issue(ApplicationRow application) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        links.save(new LinkRow(Hashes.of(token), application.id(), clock.instant()));
        recent.put(application.number(), token);
        return token;
    }

    /** The link given a moment ago; another one, as good, when this node no longer knows it. */
    String again(ApplicationRow application) {
        String known = recent.getIfPresent(application.number());
        return known == null ? issue(application) : known;
    }
}
