package org.lantern.ui;

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
        var language = LocaleContextHolder.getLocaleContext();
        var answer =
                CompletableFuture.supplyAsync(
                        () -> {
                            LocaleContextHolder.setLocaleContext(language);
                            return work.get();
                        },
                        threads);
        return () -> wait(answer);
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
