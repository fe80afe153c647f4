/** Which language to speak to the user in: `--ui`, else the locale of the environment, else English. */
import { Failure } from "../failure.js";
import { en } from "./en.js";
import { ru } from "./ru.js";
import { type Ui, type UiLanguage, uiLanguages } from "./ui.js";
import { zh } from "./zh.js";

export const uis: Readonly<Record<UiLanguage, Ui>> = { en, zh, ru };

type Environment = Readonly<Record<string, string | undefined>>;

/** Never throws: a wrong `--ui` is a failure told in the language of the locale. */
export function chooseUi(
  argv: readonly string[],
  env: Environment,
): { readonly ui: Ui; readonly failure: Failure | null } {
  const local = uis[languageOfLocale(env)];
  const asked = askedFor(argv);
  if (asked === null) return { ui: local, failure: null };
  const known = uiLanguages.find((one) => one === asked);
  if (known) return { ui: uis[known], failure: null };
  return { ui: local, failure: new Failure(2, local.fail.choice("--ui", asked, uiLanguages)) };
}

function askedFor(argv: readonly string[]): string | null {
  const own = argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv;
  for (const [index, word] of own.entries()) {
    if (word === "--ui") return own[index + 1] ?? null;
    if (word.startsWith("--ui=")) return word.slice("--ui=".length);
  }
  return null;
}

/** POSIX: the first of `LC_ALL`, `LC_MESSAGES`, `LANG` that is set. */
function languageOfLocale(env: Environment): UiLanguage {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((one) => one) ?? "";
  return uiLanguages.find((one) => locale.toLowerCase().startsWith(one)) ?? "en";
}
