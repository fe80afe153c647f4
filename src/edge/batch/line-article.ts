/** One line of NDJSON to an article, or to what is wrong with it: English, for it is data and not a message. */
import * as z from "zod/mini";
import type { Article } from "../../model/article.js";
import { languages } from "../../model/language.js";
import type { RawLine } from "./lines.js";

/** What came with the article to know it by: given back as it came. */
export type LineId = unknown;

export type LineArticle =
  | { readonly ok: true; readonly id: LineId; readonly article: Article }
  | { readonly ok: false; readonly id: LineId; readonly error: string }
  /** A line of white space. */
  | null;

/** Other fields are the sender's own and stay unread. */
const schema = z.object({
  text: z.string("must be the text of the article"),
  published: z.optional(z.nullable(z.iso.date("must be a day of the calendar written YYYY-MM-DD"))),
  language: z.optional(z.nullable(z.enum(languages, 'must be "zh" or "ru"'))),
  title: z.optional(z.nullable(z.string("must be a string"))),
  source: z.optional(z.nullable(z.string("must be a string"))),
});

export const longestLine = 32 * 1024 * 1024;

export function readLine({ number, bytes }: RawLine): LineArticle {
  if (bytes === null)
    return refuse(null, `The line is longer than ${longestLine / 1024 / 1024} MB. Cut it into articles, one a line.`);
  const text = decodeUtf8(number === 1 ? withoutMark(bytes) : bytes);
  if (text === null) return refuse(null, "The line is not UTF-8. Convert the file to UTF-8.");
  if (text.trim() === "") return null;
  const value = parse(text);
  if (value === undefined) return refuse(null, "The line is not JSON. Write one article a line as a JSON object.");
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return refuse(null, 'The line is not a JSON object. Write {"id": …, "text": …}.');
  }
  const id: LineId = "id" in value ? value.id : null;
  if ("html" in value && !("text" in value))
    return refuse(id, "html: pages are not read. Give the text of the article as text.");
  const result = z.safeParse(schema, value);
  if (result.success) return { ok: true, id, article: result.data };
  const [issue] = result.error.issues;
  return refuse(id, `${issue?.path.join(".") ?? "line"}: ${issue?.message ?? "is wrong"}.`);
}

function refuse(id: LineId, error: string): LineArticle {
  return { ok: false, id, error };
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
