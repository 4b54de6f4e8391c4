package fr.metropole.recruitment.bench;

import java.util.Arrays;

/** How many open tasks a benchmark lays out, one after the other: {@code -Dbench.tasks=10000,100000}. */
final class Sizes {

    static final int[] ASKED = Arrays.stream(
                    System.getProperty("bench.tasks", "10000").split(","))
            .mapToInt(Integer::parseInt)
            .toArray();

    private Sizes() {}
}
