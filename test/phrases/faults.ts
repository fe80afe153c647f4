/** What no finished sentence may show: traces of what fell out, marks and spaces out of place. */
import type { Language } from "../../src/model/language.js";

export const faults: Readonly<Record<Language, readonly (readonly [name: string, found: RegExp])[]>> = {
  zh: [
    ["a space", /[ \u00a0](?![\d—])/u],
    ["a doubled mark", /[，。、：；]{2}/u],
    ["a bracket", /[[\]{}]/u],
    ["a half-width mark", /[,;:!?]/u],
    ["a mark before a mark", /，[。）]/u],
    ["a hanging word", /(?:[在于与和及对]|(?<!合)同)[，。]/u],
    ["no end", /[，、：]$/u],
  ],
  ru: [
    ["two spaces", /[ \u00a0]{2}/u],
    ["a space at an end", /^\s|\s$/u],
    ["a space before a mark", /\s[,.;:!?»]/u],
    ["a bracket", /[[\]{}]/u],
    ["a doubled mark", /[,;:]{2}|,\.|;\.|\.\./u],
    ["a hanging preposition", /(?:^|\s)(?:в|во|с|со|о|об|к|ко|на|по|из|от|за|через)[.,;:]/iu],
    ["a preposition before a preposition", /\s(?:в|с|о|к|на|по)\s(?:в|во|на)\s/u],
    ["a small first letter", /^[«„]?\p{Ll}/u],
    ["a hanging conjunction", /\sи[.,;:]|,\sи\s*$/u],
  ],
};
