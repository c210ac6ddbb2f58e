package nl.mijlpaal.contract;

/** The three pillars of D-SII 2025-2029. What steers the whole stands outside them. */
public enum Pillar {
  STERK,
  SLIM,
  SAMEN
}
