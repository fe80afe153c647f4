/** What could not be read or said: reported beside the result, never thrown. */

export type Severity = "info" | "warning" | "error";

export interface Issue {
  readonly kind: string;
  readonly severity: Severity;
  /** UTF-16 offsets into the article as given, where a place can be named. */
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string | null;
  /** One sentence in English: what was found, and the cure. */
  readonly message: string;
}
