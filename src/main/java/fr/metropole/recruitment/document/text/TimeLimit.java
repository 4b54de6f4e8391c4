package fr.metropole.recruitment.document.text;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Gives a piece of work a bounded time, on few threads of its own, so that odd files cannot use up those of the server. */
final class TimeLimit {

    private static final int THREADS = 2;
    private static final int WAITING = 20;

    private final Duration limit;
    private final ExecutorService threads;

    TimeLimit(Duration limit) {
        this.limit = limit;
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                THREADS, THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING), TimeLimit::thread);
        pool.allowCoreThreadTimeOut(true);
        this.threads = pool;
    }

    /** @throws UnreadableDocument when the work does not end in time, or no thread is free to begin it */
    <T> T within(Supplier<T> work) {
        Future<T> result = submit(work);
        try {
            return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            result.cancel(true);
            throw UnreadableDocument.tooSlow();
        } catch (InterruptedException stopped) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw UnreadableDocument.tooSlow();
        } catch (ExecutionException failure) {
            throw cause(failure);
        }
    }

    private <T> Future<T> submit(Supplier<T> work) {
        try {
            return threads.submit(work::get);
        } catch (RejectedExecutionException busy) {
            throw UnreadableDocument.tooSlow();
        }
    }

    private static RuntimeException cause(ExecutionException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof Error error && !(cause instanceof StackOverflowError)) {
            throw error;
        }
        return cause instanceof UnreadableDocument unreadable ? unreadable : UnreadableDocument.damaged();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "document-text");
        thread.setDaemon(true);
        return thread;
    }
}
