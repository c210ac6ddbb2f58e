package nl.mijlpaal.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** Shows a problem to who opens pages. */
public interface ProblemPage {

  /**
   * Writes the page; the status and the headers are there already.
   *
   * @param problem in the form of RFC 9457
   */
  void show(Map<String, Object> problem, HttpServletRequest request, HttpServletResponse response)
      throws Exception;
}
