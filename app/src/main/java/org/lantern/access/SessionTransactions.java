package org.lantern.access;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/// A session is written in a transaction of its own. It is read, with every page, in none: that is
/// one statement, and saves the page a wait for the database.
final class SessionTransactions implements TransactionOperations {

    private static final ScopedValue<Boolean> READS = ScopedValue.newInstance();

    private final TransactionTemplate own;

    SessionTransactions(PlatformTransactionManager transactions) {
        own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    static <T extends @Nullable Object> T reading(Supplier<T> work) {
        return ScopedValue.where(READS, true).call(work::get);
    }

    @Override
    public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
        return (READS.isBound() ? TransactionOperations.withoutTransaction() : own).execute(action);
    }
}
