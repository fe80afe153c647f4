/** Commands and options of the command line: what may be written, not what is done. */
import { Command } from "commander";
import { version } from "../../package.json";
import { languages } from "../model/language.js";
import { styles } from "../model/summary.js";
import { runBatch } from "./command/batch.js";
import { runBrief } from "./command/brief.js";
import { runCompare } from "./command/compare.js";
import { runFacts } from "./command/facts.js";
import type { Session } from "./command/session.js";
import { addTerms } from "./command/terms-program.js";
import { layGlossary } from "./glossary.js";
import type { Library } from "./library.js";
import { briefFormats, factsFormats, once, readChoice, readDay, readLanguages, readText } from "./option.js";
import { paletteOf, type Terminal } from "./terminal.js";
import { chooseUi } from "./ui/choose.js";
import type { Ui } from "./ui/ui.js";
import { configureUsage, tellUsage } from "./usage.js";

/** Runs one command line and gives its exit status: 0 done, 1 findings or an unreadable article, 2 wrong usage. */
export async function run(argv: readonly string[], terminal: Terminal, load: () => Promise<Library>): Promise<number> {
  const { ui, failure } = chooseUi(argv, terminal.env);
  const { err } = paletteOf(terminal, !argv.includes("--no-color"));
  try {
    if (failure) throw failure;
    let status = 0;
    const program = buildProgram(ui, terminal, load, (value) => {
      status = value;
    });
    if (argv.length === 0) {
      terminal.err(program.helpInformation());
      return 2;
    }
    await program.parseAsync([...argv], { from: "user" });
    return status;
  } catch (error) {
    const told = tellUsage(error, argv, ui);
    if (told === null) return 0;
    terminal.err(`${err.red(ui.label.error)}${ui.label.colon}${told.message}\n`);
    return told.status;
  }
}

type Action<Options> = (session: Session, files: readonly string[], options: Options) => Promise<number>;

function buildProgram(
  ui: Ui,
  terminal: Terminal,
  load: () => Promise<Library>,
  finish: (status: number) => void,
): Command {
  const program = new Command("svodka");
  configureUsage(program, ui, terminal);
  const { help } = ui;
  program.description(help.about).version(version, "--version", help.version);
  const perform =
    <Options>(action: Action<Options>) =>
    async (named: string | readonly string[] | undefined, options: Options, command: Command) => {
      const files = typeof named === "string" ? [named] : (named ?? []);
      const { glossary, color } = command.opts<{ glossary?: string; color?: boolean }>();
      const loaded = await load();
      const workbench = glossary === undefined ? loaded.bundled : await layGlossary(loaded, glossary, ui);
      finish(await action({ workbench, ui, terminal, palette: paletteOf(terminal, color !== false) }, files, options));
    };
  const add = (name: string, about: string) => {
    const command = program.command(name).description(about);
    configureUsage(command, ui, terminal);
    return command
      .option("--published <date>", help.published, once("--published", ui, readDay))
      .option("--language <language>", help.language, once("--language", ui, readChoice(languages)));
  };

  shared(
    add("brief", help.brief)
      .argument("[file]", help.file)
      .option("--to <languages>", help.to, once("--to", ui, readLanguages))
      .option("--style <style>", help.style, once("--style", ui, readChoice(styles)))
      .option("--format <format>", help.briefFormat, once("--format", ui, readChoice(briefFormats)))
      .option("--quotes", help.quotes),
    ui,
  ).action(perform(runBrief));

  shared(
    add("facts", help.facts)
      .argument("[file]", help.file)
      .option("--format <format>", help.factsFormat, once("--format", ui, readChoice(factsFormats)))
      .option("--explain", help.explain)
      .option("--explain-miss <text>", help.explainMiss, once("--explain-miss", ui, readText)),
    ui,
  ).action(perform(runFacts));

  shared(
    add("batch", help.batch)
      .argument("[files...]", help.files)
      .option("--style <style>", help.style, once("--style", ui, readChoice(styles)))
      .option("-o, --output <file>", help.output, once("--output", ui, readText)),
    ui,
  ).action(perform(runBatch));

  shared(
    add("compare", ui.terms.help.compare)
      .argument("[files...]", ui.terms.help.comparePair)
      .option("--format <format>", help.factsFormat, once("--format", ui, readChoice(factsFormats))),
    ui,
  ).action(perform(runCompare));

  addTerms(program, { ui, terminal, shared, perform });
  return program;
}

/** What every command takes. `--ui` was read before anything else: it says in which language to complain. */
function shared(command: Command, ui: Ui): Command {
  return command
    .option("--glossary <file>", ui.help.glossary, once("--glossary", ui, readText))
    .option("--ui <language>", ui.help.ui, once("--ui", ui, readText))
    .option("--no-color", ui.help.noColor);
}
