/**
 * Bytes of an article to text. Reads Unicode; what else it finds it names, with the cure. Knows no files: the
 * bytes are handed in.
 */
import { guessLegacyEncoding, guessUtf16, type LegacyEncoding } from "./encodings.js";
import { binaryKind, isHtml } from "./file-kinds.js";

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: UnicodeEncoding }
  | { readonly ok: false; readonly found: Found; readonly message: string };

export type UnicodeEncoding = "UTF-8" | "UTF-16LE" | "UTF-16BE";

/** What was found instead of text; `UTF-8` is damaged UTF-8, `unknown` is text in none of the encodings known. */
export type Found = "binary" | "html" | "UTF-8" | "UTF-32" | LegacyEncoding | "unknown";

/**
 * The text of the bytes, without a byte order mark: UTF-8, and UTF-16 with or without the mark. Everything else is
 * an answer that says what was found and what to do about it, in one English sentence or two.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes);
  if (marked === "UTF-32")
    return refuse("UTF-32", "The text is UTF-32. Convert it first: iconv -f UTF-32 -t UTF-8 FILE > article.txt");
  if (marked) return accept(new TextDecoder(marked).decode(bytes), marked);
  const kind = binaryKind(bytes);
  if (kind)
    return refuse(
      "binary",
      `The file is ${kind}, not text. Open it, save its text as plain text in UTF-8, and give that.`,
    );
  const utf8 = decodeStrictly(bytes);
  const isOdd = utf8 === null || hasControls(bytes);
  const utf16 = isOdd ? guessUtf16(bytes) : null;
  if (utf16) return accept(new TextDecoder(utf16).decode(bytes), utf16);
  if (hasControls(bytes))
    return refuse("binary", "The file holds binary data, not text. Give a file of plain text in UTF-8.");
  return utf8 === null ? refuseLegacy(bytes) : accept(utf8, "UTF-8");
}

function markedEncoding(bytes: Uint8Array): UnicodeEncoding | "UTF-32" | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "UTF-8";
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return "UTF-32";
  if (a === 0xff && b === 0xfe) return "UTF-16LE";
  return a === 0xfe && b === 0xff ? "UTF-16BE" : null;
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Control characters that no text has: more than one byte in five hundred, and any NUL. */
function hasControls(bytes: Uint8Array): boolean {
  let found = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a && byte !== 0x1b) found++;
  }
  return found * 500 > bytes.length;
}

function accept(text: string, encoding: UnicodeEncoding): Decoded {
  return isHtml(text) ? refuseHtml() : { ok: true, text, encoding };
}

function refuseHtml(): Decoded {
  return refuse(
    "html",
    "The file is an HTML page. Save the page's text (in the browser: Save as, plain text) and give that.",
  );
}

function refuseLegacy(bytes: Uint8Array): Decoded {
  if (isHtml(new TextDecoder("windows-1252").decode(bytes.subarray(0, 20_000)))) return refuseHtml();
  const damage = damageOfUtf8(bytes);
  if (damage !== null) {
    return refuse(
      "UTF-8",
      `The text is UTF-8, but damaged at byte ${damage}. Save it again as UTF-8, or remove what is broken there.`,
    );
  }
  const encoding = guessLegacyEncoding(bytes);
  if (encoding === null) {
    return refuse(
      "unknown",
      "The text is not UTF-8, and its encoding is not known here. Save it again as UTF-8 and give that.",
    );
  }
  return refuse(
    encoding,
    `The text is ${encoding}, not UTF-8. Convert it first: iconv -f ${encoding} -t UTF-8 FILE > article.txt`,
  );
}

/** Where UTF-8 breaks, if nearly all that is no ASCII is UTF-8 (a file cut in the middle of a letter), else `null`. */
function damageOfUtf8(bytes: Uint8Array): number | null {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.split("\ufffd").length - 1;
  let letters = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) letters++;
  if (broken * 4 > letters) return null;
  return new TextEncoder().encode(text.slice(0, text.indexOf("\ufffd"))).length;
}

function refuse(found: Found, message: string): Decoded {
  return { ok: false, found, message };
}
