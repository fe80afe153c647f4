/** Files that are no plain text, told by their first bytes or their tags. Reads none of them. */

/** What the file is, in words for a message («a PDF document»), or `null` for what may be text. */
export function binaryKind(bytes: Uint8Array): string | null {
  for (const [kind, magic, offset] of signatures) {
    if (magic.every((byte, i) => bytes[offset + i] === byte)) return kind === zip ? zipKind(bytes) : kind;
  }
  return null;
}

/** Is the text a page: a doctype or the tags of a page's frame, or tags all over? */
export function isHtml(text: string): boolean {
  const head = text.slice(0, longestHead);
  if (pageStart.test(head) || frame.test(head)) return true;
  const tags = head.match(tag)?.length ?? 0;
  return tags >= 6 && tags * 150 >= head.length;
}

const zip = "a ZIP archive";

const signatures: readonly (readonly [kind: string, magic: readonly number[], offset: number])[] = [
  ["a PDF document", ascii("%PDF-"), 0],
  ["an RTF document", ascii("{\\rtf"), 0],
  ["a PostScript document", ascii("%!PS"), 0],
  ["a PNG picture", [0x89, ...ascii("PNG")], 0],
  ["a JPEG picture", [0xff, 0xd8, 0xff], 0],
  ["a GIF picture", ascii("GIF8"), 0],
  ["a TIFF picture", [0x49, 0x49, 0x2a, 0x00], 0],
  ["a TIFF picture", [0x4d, 0x4d, 0x00, 0x2a], 0],
  ["a WebP picture", ascii("WEBP"), 8],
  [zip, [0x50, 0x4b, 0x03, 0x04], 0],
  [zip, [0x50, 0x4b, 0x05, 0x06], 0],
  ["a Word, Excel or PowerPoint file of the old kind", [0xd0, 0xcf, 0x11, 0xe0], 0],
  ["a GZIP archive", [0x1f, 0x8b], 0],
  ["a bzip2 archive", ascii("BZh"), 0],
  ["an XZ archive", [0xfd, ...ascii("7zXZ")], 0],
  ["a Zstandard archive", [0x28, 0xb5, 0x2f, 0xfd], 0],
  ["a 7z archive", [0x37, 0x7a, 0xbc, 0xaf], 0],
  ["a RAR archive", ascii("Rar!"), 0],
  ["a tar archive", ascii("ustar"), 257],
  ["a program", [0x7f, ...ascii("ELF")], 0],
  ["a program", [0x4d, 0x5a, 0x90, 0x00], 0],
  ["a program", [0x00, ...ascii("asm")], 0],
  ["a sound or film", ascii("ftyp"), 4],
  ["a sound", ascii("ID3"), 0],
  ["a database", ascii("SQLite format 3"), 0],
];

/** Office documents are ZIP archives with folders of their own. */
function zipKind(bytes: Uint8Array): string {
  const names = String.fromCharCode(...bytes.subarray(0, 4096));
  if (names.includes("word/")) return "a Word document";
  if (names.includes("xl/")) return "an Excel workbook";
  if (names.includes("ppt/")) return "a PowerPoint presentation";
  if (names.includes("opendocument")) return "an OpenDocument file";
  if (names.includes("epub")) return "an EPUB book";
  return names.includes("[Content_Types].xml") ? "an Office document" : zip;
}

function ascii(text: string): readonly number[] {
  return [...text].map((mark) => mark.charCodeAt(0));
}

const longestHead = 20_000;
const pageStart = /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,20})?<(?:!doctype\s+html|html|head|body|meta|title)\b/iu;
const frame = /<(?:html|head|body)(?:\s[^<>]{0,500})?>|<meta\s[^<>]{0,300}charset/iu;
const tag =
  /<\/?(?:p|br|div|span|a|b|i|em|strong|font|img|table|tbody|tr|td|th|ul|ol|li|h[1-6]|script|style|link|meta)(?:\s[^<>]{0,500})?\/?>/giu;
