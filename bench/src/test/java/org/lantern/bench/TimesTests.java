package org.lantern.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimesTests {

    @Test
    void aPercentileIsTheTimeThatSoManyDidNotExceed() {
        var hundred = LongStream.rangeClosed(1, 100).map(ms -> ms * 1_000_000).boxed().toList();
        var times = Times.of(hundred, 0);

        assertThat(times.median()).isEqualTo(50);
        assertThat(times.percentile(99)).isEqualTo(99);
        assertThat(times.longest()).isEqualTo(100);
        assertThat(Times.of(List.of(), 3).median()).isNaN();
    }

    @Test
    void whatDidNotComeToAGoodEndIsCountedApart() {
        var times =
                new OpenLoop(100, 1)
                        .run(place -> {
                            LockSupport.parkNanos(1_000_000);
                            return place % 10 != 1;
                        });

        assertThat(times.count()).isEqualTo(90);
        assertThat(times.failed()).isEqualTo(10);
        assertThat(times.median()).isGreaterThanOrEqualTo(1);
    }
}
