/** Text into HTML: everything that comes from an article or a glossary passes here. */

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (mark) => entities[mark] ?? mark);
}

/** Control characters that no HTML page may hold are shown as a replacement. */
export function cleanText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant.
  return escapeHtml(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu, "\ufffd"));
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
