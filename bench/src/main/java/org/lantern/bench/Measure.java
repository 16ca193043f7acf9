package org.lantern.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.LongStream;

/// Visits pages at a steady rate and writes down how long they took, beside what their SQL takes
/// alone and who used the processors meanwhile.
///
/// @param seconds how long each page is visited at each rate
record Measure(House house, Service service, int seconds) {

    private static final int VISITS_WRITTEN_DOWN = 5;
    private static final int TOLD_AGAIN = 60;

    /// Until the JDK has compiled most of what it will compile.
    void warmUp(Pages.Page page, int perSecond, int warming) {
        new OpenLoop(perSecond, warming).run(page::visit);
    }

    Figure at(int perSecond, Pages.Page page) throws IOException {
        var processors = new Processors(service.lantern(), house.postmaster());
        var times = new OpenLoop(perSecond, seconds).run(page::visit);
        return Figure.of(page.name(), perSecond, times, processors.use());
    }

    /// A page at a rate, and right after it the SQL of some of these visits alone.
    Figure besideSql(int perSecond, Pages.Page page)
            throws SQLException, IOException, InterruptedException {
        var figure = at(perSecond, page);
        var sql = new PageSql(house);
        var visits =
                LongStream.range(0, VISITS_WRITTEN_DOWN)
                        .<Runnable>mapToObj(visit -> () -> page.visit(visit * 31))
                        .toList();
        var told = sql.during(visits);
        return figure.besideSql(sql.again(told, TOLD_AGAIN).median(), told.getFirst().size());
    }
}
