/** Terms, findings and problems as tables for the eye. */
import type { Problem, TermFinding, TermHit } from "../../core.js";
import { wordings } from "../../glossary/schema.js";
import type { TermTools } from "../library.js";
import type { Palette } from "../terminal.js";
import type { TermsUi } from "../ui/terms.js";
import { layTable, type Row } from "./table.js";

type Colors = Palette["out"];

/** Terms in columns; under each its other wordings, its source and, where asked for, its cases. */
export function formatHits(
  hits: readonly TermHit[],
  decline: TermTools["decline"] | null,
  ui: TermsUi,
  colors: Colors,
): string {
  const { column } = ui;
  const heads = [column.zh, column.ru, column.status, column.how, column.id];
  const rows = hits.map((hit): Row => {
    const { term, entry, matched } = hit;
    const cells = [term.zh ?? "", term.ru ?? "", ui.status[entry.status], ui.how[matched.how], entry.id];
    return { cells, under: underHit(hit, decline, ui).map(colors.dim) };
  });
  return `${layTable(heads, rows, colors.bold).join("\n")}\n`;
}

function underHit({ entry, matched }: TermHit, decline: TermTools["decline"] | null, ui: TermsUi): readonly string[] {
  const others = [entry.zh, entry.ru].flatMap((side) =>
    side
      ? wordings(side, entry.status)
          .slice(1)
          .map(({ term, status }) =>
            status === "admitted" || status === entry.status ? term : `${term} (${ui.status[status]})`,
          )
      : [],
  );
  const cases = decline?.(entry) ?? null;
  const forms = (["sg", "pl"] as const).flatMap((number) => {
    const column = cases?.[number];
    return column ? [`    ${ui.number[number]}: ${Object.values(column).join(" · ")}`] : [];
  });
  const found = matched.how === "exact" || matched.how === "inflected" ? [] : [`    → ${matched.form}`];
  return [
    ...found,
    ...(others.length > 0 ? [`    ${ui.variants}: ${others.join("; ")}`] : []),
    ...forms,
    `    ${ui.source}: ${entry.source}${entry.note ? ` (${entry.note})` : ""}`,
  ];
}

/** Findings in columns, each with its message under it. */
export function formatFindings(findings: readonly TermFinding[], ui: TermsUi, colors: Colors): string {
  const { column } = ui;
  const paint = { error: colors.red, warning: colors.yellow, info: colors.dim };
  const rows = findings.map(
    ({ rule, severity, source, target, message }): Row => ({
      cells: [ui.severity[severity], ui.rule[rule], source?.text ?? "", target?.text ?? ""],
      under: [paint[severity](`    ${message}`)],
    }),
  );
  return `${layTable([column.severity, column.rule, column.source, column.target], rows, colors.bold).join("\n")}\n`;
}

/** One problem a line: file, entry, what was found, the cure. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems.map(({ file, entry, message, cure }) => `${file}: ${entry}: ${message}. ${cure}\n`).join("");
}
