/** `svodka compare`: the facts of an article against the facts of its translation. */
import type { Difference } from "../../core.js";
import { readArticle } from "../article.js";
import { Failure } from "../failure.js";
import { layTable, type Row } from "../format/table.js";
import { statusOf, tellIssues } from "../issues.js";
import type { FactsFormat } from "../option.js";
import type { Session } from "./session.js";

export interface CompareOptions {
  readonly format?: FactsFormat;
  readonly published?: string;
}

export async function runCompare(session: Session, files: readonly string[], options: CompareOptions): Promise<number> {
  const { workbench, ui, terminal } = session;
  if (files.length !== 2) throw new Failure(2, ui.terms.fail.comparePair);
  const reading = options.published === undefined ? {} : { published: options.published };
  const sides = [];
  for (const file of files) {
    const source = await readArticle(file, session);
    const facts = workbench.extract(source.text, reading);
    const unread = facts.issues.filter(({ severity }) => severity === "error");
    tellIssues(unread, source, session);
    if (statusOf(unread) !== 0) return 1;
    sides.push(facts);
  }
  const [left, right] = sides;
  const differences = workbench.compare(left!, right!);
  if (options.format === "json") await terminal.out(`${JSON.stringify(differences, null, 2)}\n`);
  else if (differences.length > 0) await terminal.out(layDifferences(differences, session));
  const { note } = ui.terms;
  terminal.err(`${differences.length === 0 ? note.noDifferences : note.differences(differences.length)}\n`);
  return differences.length === 0 ? 0 : 1;
}

function layDifferences(differences: readonly Difference[], { ui, palette }: Session): string {
  const { difference, comparedFact, column } = ui.terms;
  const rows = differences.map(
    ({ kind, fact, slot, left, right }): Row => ({
      cells: [
        difference[kind],
        slot === null ? comparedFact[fact] : `${comparedFact[fact]} (${slot})`,
        left?.value ?? "",
        right?.value ?? "",
      ],
      under: [],
    }),
  );
  return `${layTable([column.difference, column.fact, column.source, column.target], rows, palette.out.bold).join("\n")}\n`;
}
