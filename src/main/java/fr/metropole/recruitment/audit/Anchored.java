package fr.metropole.recruitment.audit;

/** The end of a chain as an anchor saw it. */
record Anchored(long anchor, String chain, long sequence, String hash) {}
