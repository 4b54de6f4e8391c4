package fr.metropole.recruitment.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** Writes down what all threads do, and how long the collector took so far, whenever nothing has moved for two seconds. */
final class StallWatch implements AutoCloseable {

    private static final int FRAMES = 40;
    private static final long SILENCE = TimeUnit.SECONDS.toNanos(2);

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final Path file;

    /** @param lastMove {@link System#nanoTime()} of the last sign of life */
    StallWatch(Path file, LongSupplier lastMove) {
        this.file = file;
        clock.scheduleAtFixedRate(() -> look(System.nanoTime() - lastMove.getAsLong()), 1, 1, TimeUnit.SECONDS);
    }

    private void look(long silent) {
        if (silent > SILENCE) {
            write("%s nothing for %d ms, collector %d ms so far%n%s%n"
                    .formatted(Instant.now(), TimeUnit.NANOSECONDS.toMillis(silent), collecting(), threads()));
        }
    }

    private static long collecting() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }

    private static String threads() {
        return Arrays.stream(ManagementFactory.getThreadMXBean().dumpAllThreads(true, true))
                .map(StallWatch::described)
                .collect(Collectors.joining("\n"));
    }

    private static String described(ThreadInfo thread) {
        return "\"%s\" %s %s%n%s"
                .formatted(
                        thread.getThreadName(),
                        thread.getThreadState(),
                        thread.getLockInfo() == null
                                ? ""
                                : thread.getLockInfo() + " held by " + thread.getLockOwnerName(),
                        Arrays.stream(thread.getStackTrace())
                                .limit(FRAMES)
                                .map(frame -> "    at " + frame)
                                .collect(Collectors.joining("\n")));
    }

    private void write(String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
