/** The languages the library reads and writes, and the two sides its news is about. */

export const languages = ["zh", "ru"] as const;

/** A language read and written: BCP 47, simplified or traditional Chinese and Russian. */
export type Language = (typeof languages)[number];

/** ISO 3166-1 code of the side a person, body or place belongs to; others stay `null`. */
export type Side = "CN" | "RU";
