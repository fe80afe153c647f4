/** The published types compile in a program of somebody else's, as ES module and as CommonJS, and refuse what is wrong. */
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it, vi } from "vitest";

vi.setConfig({ testTimeout: 120_000 });

const root = fileURLToPath(new URL("../../", import.meta.url));

const consumer = `
import { brief, extract, render, loadGlossary, GlossaryError, type Facts, type Brief, type Summary, type Event } from "svodka";
import { createSvodka, type Svodka, type Entry } from "svodka/core";

const facts: Facts = extract({ text: "会谈", published: "2024-05-16" }, { language: "zh" });
const made: Brief = brief("会谈");
const summary: Summary = render(facts, { to: "ru", style: "headline" });
const place: string | null = facts.events[0]?.place?.ru ?? null;
const own: Svodka = createSvodka({ glossary: loadGlossary([]) });
const entry: Entry = { id: "country.x", status: "preferred", source: "" };
function tell(event: Event): string | null {
  return event.type === "letter" ? (event.details.from?.zh ?? null) : null;
}
export { made, summary, place, own, entry, tell, GlossaryError };

// @ts-expect-error: no such language
render(facts, { to: "en" });
// @ts-expect-error: no such option
brief("会谈", { publishd: "2024-05-16" });
// @ts-expect-error: facts are read only
facts.events.push();
`;

function compile(file: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "svodka-types-"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules", "svodka"), "dir");
  writeFileSync(join(folder, "package.json"), "{}");
  writeFileSync(join(folder, file), consumer);
  const program = ts.createProgram([join(folder, file)], {
    module: ts.ModuleKind.Node16,
    moduleResolution: ts.ModuleResolutionKind.Node16,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: [],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText, file: at }) => `${at?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
}

it.each(["consumer.mts", "consumer.cts"])("%s", (file) => {
  expect(compile(file)).toEqual([]);
});
