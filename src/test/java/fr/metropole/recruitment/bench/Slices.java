package fr.metropole.recruitment.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Times several ways to do the same thing in turns, a slice of each after the other: what disturbs the machine disturbs all
 * of them, and their ratios stay true where absolute figures do not.
 */
final class Slices {

    /** Looks up untimed what the next call needs, e.g. the task that it completes. */
    @FunctionalInterface
    interface Preparing {

        Callable<?> next() throws Exception;
    }

    private final Map<String, Preparing> ways = new LinkedHashMap<>();
    private final Map<String, List<Long>> nanos = new LinkedHashMap<>();

    /** @param call one operation, all of it timed */
    void add(String name, Callable<?> call) {
        addPrepared(name, () -> call);
    }

    /** @param calls gives one operation after the other; only the operation itself is timed */
    void addPrepared(String name, Preparing calls) {
        ways.put(name, calls);
        nanos.put(name, new ArrayList<>());
    }

    /** @param warmUp rounds that are not counted, until the virtual machine has compiled what it is going to compile */
    void run(int warmUp, int rounds, int callsASlice) throws Exception {
        for (int round = 0; round < warmUp + rounds; round++) {
            for (Map.Entry<String, Preparing> way : ways.entrySet()) {
                List<Long> slice = slice(way.getValue(), callsASlice);
                if (round >= warmUp) {
                    nanos.get(way.getKey()).addAll(slice);
                }
            }
        }
    }

    private static List<Long> slice(Preparing way, int calls) throws Exception {
        List<Long> taken = new ArrayList<>();
        for (int call = 0; call < calls; call++) {
            Callable<?> prepared = way.next();
            long begun = System.nanoTime();
            prepared.call();
            taken.add(System.nanoTime() - begun);
        }
        return taken;
    }

    /** In milliseconds; 0.5 is the median. */
    double percentile(String name, double share) {
        List<Long> sorted = nanos.get(name).stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size()))) / 1e6;
    }

    /** One line a way: median, p95, and the rate against that of the first way, from the medians. */
    String table() {
        String first = ways.keySet().iterator().next();
        StringBuilder table = new StringBuilder();
        ways.keySet()
                .forEach(name -> table.append(String.format(
                        Locale.ROOT,
                        "%-34s p50 %8.2f ms  p95 %8.2f ms  rate against the first %5.2f%n",
                        name,
                        percentile(name, 0.5),
                        percentile(name, 0.95),
                        percentile(first, 0.5) / percentile(name, 0.5))));
        return table.toString();
    }
}
