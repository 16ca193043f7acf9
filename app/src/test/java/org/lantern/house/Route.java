package org.lantern.house;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lantern.ui.OpenToAll;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// One way into the house, as Spring itself knows it.
///
/// @param pattern such as `/cases/{ref}`; where a variable is one of several words, one route for
///   each of them, such as `/calls/{ref}/{path:check}`
/// @param open whether the page says of itself that it is open to all
/// @param live whether it answers with a stream of events instead of a page
public record Route(String method, String pattern, boolean open, boolean live) {

    /// Parts of a page that is open already, fetched to bring it up to date, and files.
    private static final Set<String> NO_PAGES =
            Set.of(
                    "/desk/queue/lanes",
                    "/papers/{where}/{paper}",
                    "/plans/rows",
                    "/screen/rows",
                    "/plans/{ref}/{card:handover}/{child}/pdf",
                    "/plans/{ref}/{card:missing}/{child}/pdf",
                    "/plans/{ref}/photographs/{photograph}",
                    "/worker.js");

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)(?::([^}]*))?}");
    private static final Pattern CHOICE = Pattern.compile("\\{(\\w+):([\\w-]+(?:\\|[\\w-]+)+)}");
    private static final Pattern WORD = Pattern.compile("[\\w-]+");

    /// All that the product has; those of tests' own samples left out, and `/error`, where nobody
    /// goes but the server itself.
    public static List<Route> all(RequestMappingHandlerMapping pages) {
        return pages.getHandlerMethods().entrySet().stream()
                .filter(page -> isOurs(page.getValue().getBeanType()))
                .flatMap(page -> of(page.getKey(), page.getValue()))
                .filter(route -> !route.pattern().equals("/error"))
                .sorted((a, b) -> (a.pattern() + a.method()).compareTo(b.pattern() + b.method()))
                .toList();
    }

    /// The address, with a value for each of its variables.
    ///
    /// @throws AssertionError when one has none
    String address(Map<String, String> values) {
        return VARIABLE.matcher(pattern)
                .replaceAll(found -> {
                    var word = found.group(2);
                    if (word != null && WORD.matcher(word).matches()) return word;
                    var value = values.get(found.group(1));
                    if (value == null)
                        throw new AssertionError(
                                "No example for {%s} in %s: add one in Examples"
                                        .formatted(found.group(1), pattern));
                    return value.startsWith("/") ? value.substring(1) : value;
                })
                .replace("//", "/");
    }

    /// Whether it is a page of its own: no stream of events, no part of a page, no file.
    public boolean isPage() {
        return isGet() && !live && !NO_PAGES.contains(pattern);
    }

    public boolean isGet() {
        return method.equals("GET");
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }

    private static Stream<Route> of(RequestMappingInfo mapping, HandlerMethod page) {
        var open =
                page.hasMethodAnnotation(OpenToAll.class)
                        || AnnotatedElementUtils.hasAnnotation(page.getBeanType(), OpenToAll.class);
        var live =
                mapping.getProducesCondition()
                        .getProducibleMediaTypes()
                        .contains(MediaType.TEXT_EVENT_STREAM);
        var methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(Route::oneForEachWord)
                .flatMap(pattern ->
                        (methods.isEmpty()
                                        ? Stream.of("GET", "POST")
                                        : methods.stream().map(Enum::name))
                                .map(method -> new Route(method, pattern, open, live)));
    }

    private static Stream<String> oneForEachWord(String pattern) {
        var choice = CHOICE.matcher(pattern);
        if (!choice.find()) return Stream.of(pattern);
        var before = pattern.substring(0, choice.start());
        var after = pattern.substring(choice.end());
        return Stream.of(choice.group(2).split("\\|"))
                .map(word -> before + "{" + choice.group(1) + ":" + word + "}" + after);
    }

    private static boolean isOurs(Class<?> controller) {
        var place = controller.getProtectionDomain().getCodeSource().getLocation().getPath();
        return controller.getPackageName().startsWith("org.lantern")
                && !place.contains("test-classes");
    }
}
