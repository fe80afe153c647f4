/**
 * Vowels lost before an ending: день → дня, участок → участка, владелец → владельца. Sound rules first, words that
 * break them in tables. Source: Zaliznyak, alternation marked *.
 */
import { copyCapitals, countSyllables, isSibilant, isVowel, wordSet } from "./spelling.js";

/** Stem of a masculine noun before its endings; `stem` is the nominative without -ь, -й. */
export function stemBeforeEnding(lemma: string, stem: string): string {
  const low = lemma.toLowerCase();
  const listed = LISTED.get(low);
  if (listed !== undefined) return copyCapitals(listed, lemma);
  if (low.endsWith("ец")) return loseEts(low, stem);
  if (/[оёе]к$/u.test(low)) return loseOk(low, stem);
  if (low.endsWith("ень") && countSyllables(low) > 1 && !KEEPS_EN.has(low)) return stem.slice(0, -2) + stem.slice(-1);
  return stem;
}

// китаец → китайц-, владелец → владельц-, немец → немц-
function loseEts(low: string, stem: string): string {
  if (KEEPS_ETS.has(low) || countSyllables(low) < 2) return stem;
  const before = low.at(-3);
  const link = isVowel(before) ? "й" : before === "л" ? "ь" : "";
  return `${stem.slice(0, -2)}${link}ц`;
}

// участок → участк-, кусочек → кусочк-, огонёк → огоньк-, ручеёк → ручейк-
function loseOk(low: string, stem: string): string {
  const before = low.at(-3);
  const head = stem.slice(0, -2);
  if (KEEPS_OK_TAILS.some((tail) => low.endsWith(tail))) return stem;
  if (low.endsWith("ёк")) return `${head}${isVowel(before) ? "й" : isSibilant(before) ? "" : "ь"}к`;
  if (low.endsWith("ек")) return isSibilant(before) && countSyllables(low) > 1 ? `${head}к` : stem;
  return countSyllables(low) < 2 || isVowel(before) || KEEPS_OK.has(low) ? stem : `${head}к`;
}

// The stem before endings where no rule gives it.
const LISTED: ReadonlyMap<string, string> = new Map(
  `ветер ветр, костёр костр, шатёр шатр, ковёр ковр, бобёр бобр, козёл козл, осёл осл, орёл орл, узел узл, посол посл,
  угол угл, котёл котл, хохол хохл, пепел пепл, дятел дятл, чехол чехл, багор багр, бугор бугр, ноготь ногт, коготь когт,
  локоть локт, лапоть лапт, дёготь дёгт, ломоть ломт, кашель кашл, стебель стебл, овёс овс, хребет хребт, осётр осетр,
  павел павл, пётр петр, заяц зайц, вихор вихр, свёкор свёкр, псалом псалм, рожон рожн, египет египт, щебень щебн,
  уголь угл, огонь огн, ручей ручь, улей уль, воробей воробь, соловей соловь, муравей муравь, лев льв, лёд льд, лён льн,
  лоб лб, рот рт, ров рв, шов шв, сон сн, мох мх, пёс пс, заём займ, наём найм, день дн, пень пн, кремень кремн`
    .split(/,\s+/u)
    .map((one) => {
      const [lemma = "", stem = ""] = one.split(" ");
      return [lemma, stem] as const;
    }),
);

const KEEPS_ETS = wordSet(`
  чернец чтец мудрец мертвец мокрец наглец подлец близнец кузнец жнец жрец лжец льстец хитрец храбрец беглец гордец
  шельмец спец пришлец чабрец
`);
const KEEPS_EN = wordSet(
  "олень тюлень ячмень ревень женьшень пельмень кистень бюллетень ясень таймень ильмень курень кетмень пномпень",
);
const KEEPS_OK = wordSet(`
  знаток ездок едок ходок седок игрок исток сток водосток проток электроток фототок биоток урок срок порок оброк зарок отрок
  обморок инок войлок челнок медок опреснок окорок водоток электрошок бангкок
`);
const KEEPS_OK_TAILS = "восток поток приток отток шток пророк волок блок скок намёк упрёк попрёк тёк пёк".split(" ");
