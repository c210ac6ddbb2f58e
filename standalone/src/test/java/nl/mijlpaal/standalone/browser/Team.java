package nl.mijlpaal.standalone.browser;

/** A team that reports on a milestone by the form on its page. */
record Team(Reader reader) {
  /** From when on the API tells another status than before, in milliseconds of this machine. */
  private static final String VISIBLE =
      """
      const [milestone, status] = arguments;
      window.visible = (async () => {
        for (;;) {
          const answer = await fetch(`/v1/milestones/${milestone}`);
          if ((await answer.json()).milestone?.status !== status) return Date.now();
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      })();
      """;

  /** Reports a status that is not the present one; when the API told it first, in milliseconds. */
  long reportsAnotherStatus(String milestone) {
    reader.goesTo("/milestones/" + milestone);
    var status = status(milestone);
    reader.types("r");
    reader.chooses(reader.words("status." + ("AT_RISK".equals(status) ? "ON_TRACK" : "AT_RISK")));
    reader.fills(reader.words("recording.field.narrative"), "Zo staat het er nu voor");
    reader.driver().executeScript(VISIBLE, milestone, status);
    reader.presses(reader.words("recording.report.save"));
    reader.sees(reader.words("recording.done"));
    return ((Number)
            reader
                .driver()
                .executeAsyncScript("window.visible.then(arguments[arguments.length - 1])"))
        .longValue();
  }

  private String status(String milestone) {
    return (String)
        reader
            .driver()
            .executeAsyncScript(
                """
                const [milestone, told] = arguments;
                fetch(`/v1/milestones/${milestone}`)
                  .then((answer) => answer.json())
                  .then((answer) => told(answer.milestone.status));
                """,
                milestone);
  }
}
