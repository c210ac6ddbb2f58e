package nl.mijlpaal.query.portfolio;

import nl.mijlpaal.contract.reference.Place;

/** The counts of one area or section; who stands at two places counts at both. */
record PlaceCounts(String place, String name, Place.Sort sort, Counts counts) {}
