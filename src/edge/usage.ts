/** Help and mistakes of the command line in the user's language: commander finds them, this file words them. */
import type { Command } from "commander";
import { Failure } from "./failure.js";
import { widthOf } from "./format/width.js";
import type { Terminal } from "./terminal.js";
import type { Ui } from "./ui/ui.js";

/** Titles, columns and streams of the help. */
export function configureUsage(command: Command, ui: Ui, terminal: Terminal): void {
  const { help } = ui;
  command
    .exitOverride()
    .helpOption("-h, --help", help.help)
    .configureOutput({
      writeOut: (text) => void terminal.out(text),
      writeErr: (text) => terminal.err(text),
      outputError: () => {},
      getOutHelpWidth: () => Math.min(terminal.columns, widestHelp),
      getErrHelpWidth: () => Math.min(terminal.columns, widestHelp),
    })
    .configureHelp({
      displayWidth: widthOf,
      subcommandTerm: (one) =>
        [
          one.name(),
          ...one.registeredArguments.map((argument) => `[${argument.name()}${argument.variadic ? "…" : ""}]`),
        ].join(" "),
      styleTitle: (title) => help.titles[title] ?? title,
      styleUsage: (usage) =>
        usage.replace("[options]", help.placeholders.options).replace("[command]", help.placeholders.command),
    });
  if (command.parent === null) command.helpCommand("help [command]", help.helpCommand);
}

/** What to tell about an error and which status to end with; `null` where help or version was asked for and given. */
export function tellUsage(error: unknown, argv: readonly string[], ui: Ui): Failure | null {
  if (error instanceof Failure) return error;
  if (!isCommanderError(error))
    return new Failure(1, ui.fail.internal(error instanceof Error ? error.message : String(error)));
  if (error.exitCode === 0) return null;
  if (error.code === "commander.help")
    return new Failure(2, ui.fail.unknownCommand(argv[argv.indexOf("help") + 1] ?? "", null));
  const [thing = "", suggestion = null] = namesIn(error.message);
  const tell = tellings[error.code];
  return new Failure(2, tell ? tell(ui, thing, suggestion) : error.message);
}

const widestHelp = 100;

const tellings: Readonly<Record<string, (ui: Ui, thing: string, suggestion: string | null) => string>> = {
  "commander.unknownOption": ({ fail }, option, suggestion) => fail.unknownOption(option, suggestion),
  "commander.unknownCommand": ({ fail }, name, suggestion) => fail.unknownCommand(name, suggestion),
  "commander.optionMissingArgument": ({ fail }, flags) =>
    fail.missingValue(flags.split(/[ ,]+/u).find((one) => one.startsWith("--")) ?? flags),
  "commander.excessArguments": ({ fail }) => fail.tooManyFiles,
};

interface CommanderFailure extends Error {
  readonly code: string;
  readonly exitCode: number;
}

function isCommanderError(error: unknown): error is CommanderFailure {
  return (
    error instanceof Error && "code" in error && typeof error.code === "string" && error.code.startsWith("commander.")
  );
}

/** What is named in a message of commander: `unknown option '--fromat' (Did you mean --format?)`. */
function namesIn(message: string): readonly string[] {
  const [, thing] = /'([^']*)'/u.exec(message) ?? [];
  const [, suggestion] = /Did you mean (?:one of )?([^?,]+)/u.exec(message) ?? [];
  return suggestion === undefined ? [thing ?? ""] : [thing ?? "", suggestion];
}
