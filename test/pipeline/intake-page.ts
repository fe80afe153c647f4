/**
 * A page with the role of every line marked: `B|` body, `H|` header, `F|` furniture; a line of several roles names
 * them all (`HF|`) and is cut by ‖.
 */
export interface Page {
  readonly name: string;
  readonly lines: readonly string[];
  readonly title?: string;
  readonly published?: string;
  readonly source?: string;
  readonly author?: string;
}

export interface Marked {
  readonly role: string;
  readonly text: string;
}

export function textOf({ lines }: Page): string {
  return lines.map((line) => line.slice(line.indexOf("|") + 1).replaceAll("‖", "")).join("\n\n");
}

export function rolesOf({ lines }: Page): readonly Marked[] {
  return lines.flatMap((line) => {
    const at = line.indexOf("|");
    return line
      .slice(at + 1)
      .split("‖")
      .map((text, index) => ({ role: line[index]!, text: text.trim() }));
  });
}
