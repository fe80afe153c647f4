/** A sentence frame as the files of `glossary/phrases` hold it; its notation is explained in `render/phrase.ts`. */
import * as z from "zod/mini";

const frame = z.string().check(z.minLength(1));
/** One frame, or several in the order in which they are tried. */
const frames = z.union([frame, z.array(frame).check(z.minLength(1))]);

export const phraseSchema = z.strictObject({
  /** Kind of fact and situation: `visit.ended`. */
  id: z.string().check(z.regex(/^[a-z]+(?:[.-][a-z]+)*$/u, "is not words in lower case joined by dots or hyphens")),
  zh: frames,
  ru: frames,
  note: z.optional(z.string()),
});

/** A situation with the frames that tell it, both languages side by side. */
export interface PhraseSource {
  readonly id: string;
  readonly zh: string | readonly string[];
  readonly ru: string | readonly string[];
  readonly note?: string | undefined;
}
