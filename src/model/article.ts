/** The door: what may be handed in. Everything behind it is trusted. */
import * as z from "zod/mini";
import { languages } from "./language.js";
import { styles } from "./summary.js";

const day = z.iso.date("must be a calendar day written YYYY-MM-DD, for example 2008-12-10");
const language = z.enum(languages, 'must be "zh" or "ru"');

export const articleSchema = z.union([
  z.string(),
  z.strictObject({
    text: z.string(),
    published: z.optional(z.nullable(day)),
    language: z.optional(z.nullable(language)),
    title: z.optional(z.nullable(z.string())),
    source: z.optional(z.nullable(z.string())),
  }),
]);

export const readOptionsSchema = z.strictObject({
  published: z.optional(day),
  language: z.optional(language),
  order: z.optional(z.enum(["own", "source"])),
});

export const renderOptionsSchema = z.strictObject({
  to: language,
  style: z.optional(z.enum(styles)),
  order: z.optional(z.enum(["own", "source"])),
});

/** An article: its text, or the text with what is known about it. */
export type Article = z.infer<typeof articleSchema>;
/** Options of `extract` and `brief`; they win over the same fields of the article. */
export type ReadOptions = z.infer<typeof readOptionsSchema>;
/** Options of `render`. */
export type RenderOptions = z.infer<typeof renderOptionsSchema>;
