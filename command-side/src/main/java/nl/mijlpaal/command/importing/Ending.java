package nl.mijlpaal.command.importing;

/** How a row ends a milestone, or opens it again. */
enum Ending {
  ACHIEVED,
  DROPPED,
  REOPENED
}
