package org.lantern.concern;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Works something out once for all who ask for the same at the same time. Whoever asks while it is
/// being worked out gets the next answer, which is begun after they asked: nobody is given what was
/// true only before that, and nothing is kept.
final class Together<K, V> {

    /// What was asked for and is not begun.
    private final Map<K, CompletableFuture<V>> asked = new ConcurrentHashMap<>();

    private final Map<K, ReentrantLock> begun = new ConcurrentHashMap<>();

    V ask(K key, Supplier<V> work) {
        var mine = new CompletableFuture<V>();
        var answer = asked.computeIfAbsent(key, _ -> mine);
        if (answer == mine) workOut(key, mine, work);
        return join(answer);
    }

    private void workOut(K key, CompletableFuture<V> mine, Supplier<V> work) {
        // Until what was begun before has ended; of those who come meanwhile nobody begins anew.
        var turn = begun.computeIfAbsent(key, _ -> new ReentrantLock());
        turn.lock();
        try {
            asked.remove(key, mine);
            mine.complete(work.get());
        } catch (RuntimeException | Error fault) {
            mine.completeExceptionally(fault);
        } finally {
            if (!turn.hasQueuedThreads()) begun.remove(key, turn);
            turn.unlock();
        }
    }

    private static <V> V join(CompletableFuture<V> answer) {
        try {
            return answer.join();
        } catch (CompletionException fault) {
            throw fault.getCause() instanceof RuntimeException cause ? cause : fault;
        }
    }
}
