package nl.mijlpaal.query.milestone;

import java.util.List;
import nl.mijlpaal.query.asof.AsOf;

/** One milestone, and up to which ledger index the answer knows everything. */
record MilestoneAnswer(long position, AsOf asOf, MilestoneView milestone, List<String> parked) {}
