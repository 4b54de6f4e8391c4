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

    private final Map<String, Callable<?>> ways = new LinkedHashMap<>();
    private final Map<String, List<Long>> nanos = new LinkedHashMap<>();

    /** @param call one operation, what it needs prepared beforehand */
    void add(String name, Callable<?> call) {
        ways.put(name, call);
        nanos.put(name, new ArrayList<>());
    }

    void run(int rounds, int callsASlice) throws Exception {
        for (Callable<?> way : ways.values()) {
            slice(way, callsASlice, new ArrayList<>());
        }
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Callable<?>> way : ways.entrySet()) {
                slice(way.getValue(), callsASlice, nanos.get(way.getKey()));
            }
        }
    }

    private static void slice(Callable<?> way, int calls, List<Long> into) throws Exception {
        for (int call = 0; call < calls; call++) {
            long begun = System.nanoTime();
            way.call();
            into.add(System.nanoTime() - begun);
        }
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
