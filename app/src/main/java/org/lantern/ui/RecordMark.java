package org.lantern.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

/// What every page of a record bears, such as that it is a drill: also the page that says that
/// something was refused on it.
public interface RecordMark {

    void mark(HttpServletRequest request, ModelAndView page);
}
