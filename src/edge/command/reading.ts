/** The options with which every command reads an article. */
import type { ReadOptions } from "../../model/article.js";
import type { Language } from "../../model/language.js";

export interface ReadingOptions {
  readonly published?: string;
  readonly language?: Language;
}

/** Only what was given: an option that is absent is not there at all. */
export function readingOf({ published, language }: ReadingOptions): ReadOptions {
  return { ...(published === undefined ? {} : { published }), ...(language === undefined ? {} : { language }) };
}
