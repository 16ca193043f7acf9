package org.lantern.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// One whole measurement: start, fill, warm up, every page at twenty a second beside its SQL, then
/// all mixed at rising rates.
///
/// @param warming how many seconds first
/// @param seconds how long each
/// @param rates visits a second of the mixed ones
record Run(int children, int warming, int seconds, List<Integer> rates) {

    private static final int STEADY = 20;
    private static final List<String> POSTS = List.of("duty-worker", "duty-manager");

    List<Figure> on(Service service, House house)
            throws IOException, SQLException, InterruptedException {
        var stock = Stock.in(house, children);
        Load.into(house, stock);
        try (var visitors = Visitors.at(service.site(), Staff.areas(), POSTS)) {
            var figures = figures(new Measure(house, service, seconds), new Pages(stock, visitors));
            if (!visitors.failures().isEmpty())
                System.out.println("Did not come: " + visitors.failures());
            return figures;
        }
    }

    private List<Figure> figures(Measure measure, Pages pages)
            throws IOException, SQLException, InterruptedException {
        measure.warmUp(pages.mixed(), STEADY, warming);
        var figures = new ArrayList<Figure>();
        for (var page : pages.all()) figures.add(measure.besideSql(STEADY, page));
        for (var rate : rates) figures.add(measure.at(rate, pages.mixed()));
        return figures;
    }
}
