package fr.metropole.recruitment.audit;

import org.springframework.stereotype.Component;

/** Whether the history is written. Always; only the benchmark switches it off, to measure what it costs. */
@Component
class Recording {

    private volatile boolean on = true;

    boolean isOn() {
        return on;
    }

    void switchTo(boolean recording) {
        on = recording;
    }
}
