/** The three styles of a summary one after another, as the article fixtures hold them. */
export function layOut(facts, to, render) {
  const say = (style) => render(facts, { to, style }).text;
  return `${["headline", "brief", "full"].map((style) => `# ${style}\n${say(style)}`).join("\n\n")}\n`;
}
