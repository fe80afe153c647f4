/** The notation of examples: a sentence with its slots marked, `[host:习近平]同[guest:普京]举行会谈。` */

export interface Marked {
  readonly text: string;
  readonly slots: readonly {
    readonly slot: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
}

/** Takes the marks out of an example. Marks may nest; names are Latin. */
export function readExample(marked: string): Marked {
  const slots: { slot: string; start: number; end: number; text: string }[] = [];
  const open: { slot: string; start: number }[] = [];
  let text = "";
  for (let i = 0; i < marked.length; i++) {
    const mark = /^\[([a-zA-Z]+):/u.exec(marked.slice(i, i + 24));
    if (mark) {
      open.push({ slot: mark[1]!, start: text.length });
      i += mark[0].length - 1;
    } else if (marked[i] === "]" && open.length > 0) {
      const { slot, start } = open.pop()!;
      slots.push({ slot, start, end: text.length, text: text.slice(start) });
    } else {
      text += marked[i];
    }
  }
  if (open.length > 0) throw new SyntaxError(`An example leaves [${open[0]!.slot}: open: ${marked}`);
  return { text, slots: slots.sort((a, b) => a.start - b.start || b.end - a.end) };
}
