/** `svodka terms`: look up, check a translation, read over a glossary, take it out and in. */
import type { TermFinding } from "../../core.js";
import { detectLanguage } from "../../text/detect.js";
import { readArticle, type SourceText } from "../article.js";
import { Failure } from "../failure.js";
import { formatFindings, formatHits, formatProblems } from "../format/terms.js";
import { parseEntries } from "../glossary.js";
import type { FactsFormat, TermsFormat } from "../option.js";
import { termsFormats } from "../option.js";
import type { Session } from "./session.js";

export interface LookupOptions {
  readonly format?: FactsFormat;
  readonly forms?: true;
  readonly limit?: number;
}

export async function runLookup(session: Session, words: readonly string[], options: LookupOptions): Promise<number> {
  const { workbench, ui, terminal, palette } = session;
  const query = words.join(" ").trim();
  if (query === "") throw new Failure(2, ui.terms.fail.noQuery);
  const hits = workbench.lookup(query, options.limit === undefined ? {} : { limit: options.limit });
  if (options.format === "json") await terminal.out(`${JSON.stringify(hits, null, 2)}\n`);
  else if (hits.length > 0) {
    const decline = options.forms ? workbench.terms.decline : null;
    await terminal.out(formatHits(hits, decline, ui.terms, palette.out));
  } else terminal.err(`${ui.terms.note.noHits(query)}\n`);
  return hits.length > 0 ? 0 : 1;
}

export interface CheckOptions {
  readonly format?: FactsFormat;
  readonly published?: string;
}

export async function runCheck(session: Session, files: readonly string[], options: CheckOptions): Promise<number> {
  const { workbench, ui, terminal, palette } = session;
  if (files.length !== 2) throw new Failure(2, ui.terms.fail.pair);
  const [source, target] = (await readBoth(session, files)) as [SourceText, SourceText];
  const languages = new Set([detectLanguage(source.text), detectLanguage(target.text)]);
  if (!languages.has("zh") || !languages.has("ru")) throw new Failure(1, ui.terms.fail.pairLanguages);
  const { published } = options;
  const findings = workbench.checkTerms(source.text, target.text, {
    messages: ui.language,
    ...(published === undefined ? {} : { published }),
  });
  if (options.format === "json") await terminal.out(`${JSON.stringify(findings, null, 2)}\n`);
  else if (findings.length > 0) await terminal.out(formatFindings(findings, ui.terms, palette.out));
  terminal.err(`${tellCounts(findings, session)}\n`);
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

async function readBoth(session: Session, files: readonly string[]): Promise<readonly SourceText[]> {
  const texts: SourceText[] = [];
  for (const file of files) texts.push(await readArticle(file, session));
  return texts;
}

function tellCounts(findings: readonly TermFinding[], { ui }: Session): string {
  if (findings.length === 0) return ui.terms.note.noFindings;
  const count = (severity: TermFinding["severity"]) => findings.filter((one) => one.severity === severity).length;
  return ui.terms.note.findings(count("error"), count("warning"), count("info"));
}

export async function runLint(session: Session, [file]: readonly string[]): Promise<number> {
  const { workbench, ui, terminal } = session;
  const text = file === undefined ? null : await readArticle(file, session);
  const problems = workbench.terms.lint(
    text === null ? null : { file: text.name, entries: parseEntries(text.text, text.name, ui) },
  );
  await terminal.out(formatProblems(problems));
  terminal.err(`${problems.length === 0 ? ui.terms.note.clean : ui.terms.note.problems(problems.length)}\n`);
  return problems.length === 0 ? 0 : 1;
}

export async function runExport(session: Session, [format]: readonly string[]): Promise<number> {
  const { workbench, ui, terminal } = session;
  const known: TermsFormat | undefined = termsFormats.find((one) => one === format);
  if (known === undefined) throw new Failure(2, ui.terms.fail.exportFormat(termsFormats));
  await terminal.out(workbench.terms.export(known));
  return 0;
}

export async function runImport(session: Session, files: readonly string[]): Promise<number> {
  const { workbench, ui, terminal } = session;
  if (files.length !== 1) throw new Failure(2, ui.terms.fail.oneFile);
  const { name, text } = await readArticle(files[0], session);
  const isJson = /^\s*\[/u.test(text);
  const { entries, problems } = isJson
    ? workbench.terms.importJson(name, parseEntries(text, name, ui))
    : workbench.terms.importCsv(name, text);
  if (problems.length > 0) {
    const told = ui.terms.fail.importProblems(name, problems.length);
    throw new Failure(1, `${told}\n${formatProblems(problems).trimEnd()}`);
  }
  await terminal.out(workbench.terms.write(entries));
  terminal.err(`${ui.terms.note.imported(entries.length)}\n`);
  return 0;
}
