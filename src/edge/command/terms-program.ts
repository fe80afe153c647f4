/** The commands under `svodka terms`: what may be written. */
import type { Command } from "commander";
import { Failure } from "../failure.js";
import { factsFormats, once, readChoice, readDay } from "../option.js";
import type { Terminal } from "../terminal.js";
import type { Ui } from "../ui/ui.js";
import { configureUsage } from "../usage.js";
import type { Session } from "./session.js";
import { runCheck, runExport, runImport, runLint, runLookup } from "./terms.js";

type Action<Options> = (session: Session, words: readonly string[], options: Options) => Promise<number>;

/** What the program does for each of its commands. */
export interface Program {
  readonly ui: Ui;
  readonly terminal: Terminal;
  /** Options that every command takes. */
  shared(command: Command, ui: Ui): Command;
  perform<Options>(
    action: Action<Options>,
  ): (named: string | readonly string[] | undefined, options: Options, command: Command) => Promise<void>;
}

export function addTerms(program: Command, { ui, terminal, shared, perform }: Program): void {
  const { help } = ui.terms;
  const terms = program.command("terms").description(help.about);
  configureUsage(terms, ui, terminal);
  const add = (name: string, about: string) => {
    const command = terms.command(name).description(about);
    configureUsage(command, ui, terminal);
    return shared(command, ui);
  };
  const formatted = (command: Command) =>
    command.option("--format <format>", help.format, once("--format", ui, readChoice(factsFormats)));

  formatted(add("lookup", help.lookup).argument("[query...]", help.query))
    .option("--forms", help.forms)
    .option("--limit <number>", help.limit, once("--limit", ui, readCount))
    .action(perform(runLookup));
  formatted(add("check", help.check).argument("[files...]", help.pair))
    .option("--published <date>", help.published, once("--published", ui, readDay))
    .action(perform(runCheck));
  add("lint", help.lint).argument("[file]", help.lintFile).action(perform(runLint));
  add("export", help.export).argument("[format]", help.exportFormat).action(perform(runExport));
  add("import", help.import).argument("[file]", help.importFile).action(perform(runImport));
}

function readCount(_option: string, value: string, ui: Ui): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new Failure(2, ui.terms.fail.limit(value));
  return count;
}
