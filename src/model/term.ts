/** A name or word said in both languages, with where each saying comes from. */

/**
 * How a rendering came about: found in the glossary, put together from glossary parts, written by a
 * transliteration table (Palladius, Xinhua), or taken from the article as it stands.
 */
export type Origin = "glossary" | "composed" | "transcription" | "article";

/** A term in both languages; `ru` stands in the nominative, `zh` in simplified characters. */
export interface Term {
  readonly zh: string | null;
  readonly ru: string | null;
  /** Glossary id, where the term is a glossary term. */
  readonly id: string | null;
  readonly origin: Origin;
}
