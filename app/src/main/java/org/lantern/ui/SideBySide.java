package org.lantern.ui;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Reads for one page what does not depend on each other: each mostly waits for the database, and
/// the page waits for the longest instead of for all. Only for what changes nothing, and not within
/// a transaction: each begins anew and sees what is committed. On threads of the operating system:
/// a virtual one sets and clears an alarm for every answer of the database, as that has a limit.
@Component
public class SideBySide implements DisposableBean {

    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    Thread.ofPlatform().daemon().name("beside-", 0).factory());

    /// Begins it, with words in the language of this page.
    ///
    /// @return waits for the answer; throws what the work threw
    public <T> Supplier<T> ask(Supplier<T> work) {
        return ask(List.of(work), 1).getFirst();
    }

    /// Begins all of them in so many lanes, and in each one after the other: to wake a thread costs
    /// as much as a small question.
    ///
    /// @return each waits for its own answer, in the same order
    public <T> List<Supplier<T>> ask(List<Supplier<T>> works, int lanes) {
        var language = LocaleContextHolder.getLocaleContext();
        var answers = works.stream().map(_ -> new CompletableFuture<T>()).toList();
        for (int lane = 0; lane < Math.min(lanes, works.size()); lane++) {
            int first = lane;
            threads.execute(() -> {
                LocaleContextHolder.setLocaleContext(language);
                for (int at = first; at < works.size(); at += lanes)
                    answer(works.get(at), answers.get(at));
            });
        }
        return answers.stream().<Supplier<T>>map(answer -> () -> wait(answer)).toList();
    }

    private static <T> void answer(Supplier<T> work, CompletableFuture<T> answer) {
        try {
            answer.complete(work.get());
        } catch (RuntimeException | Error fault) {
            answer.completeExceptionally(fault);
        }
    }

    @Override
    public void destroy() {
        threads.close();
    }

    private static <T> T wait(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException fault) {
            throw fault.getCause() instanceof RuntimeException cause ? cause : fault;
        }
    }
}
