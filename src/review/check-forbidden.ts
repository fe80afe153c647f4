/**
 * `term-forbidden`: a deprecated or superseded wording in the target, of a concept the source speaks of. The same
 * wording may be right for another concept: what is forbidden is the pair.
 */
import { specOf } from "../languages/ru/forms.js";
import { declinePhrase } from "../languages/ru/grammar/noun-phrase.js";
import type { Wording } from "./check-wording.js";
import type { TermFinding } from "./finding.js";
import { isForbidden, type Pair, preferredIn } from "./pair.js";
import { passageOf } from "./side.js";
import type { Use, UseReading } from "./use.js";

export function checkForbidden({ source, target, glossary }: Pair, wording: Wording): readonly TermFinding[] {
  const said = new Map<string, Use>();
  for (const use of source.uses) for (const { id } of use.readings) if (!said.has(id)) said.set(id, use);
  return target.uses.flatMap((use) => {
    const meant = use.readings.filter(({ id }) => said.has(id));
    const [bad] = meant;
    if (!bad || use.crossing || !meant.every(({ status }) => isForbidden(status))) return [];
    const entry = glossary.entries.get(bad.id)!;
    const write = target.language === "ru" ? inForm(bad, entry.ru) : preferredIn(entry, "zh");
    if (write === null) return [];
    const places = { source: passageOf(source, said.get(bad.id)!), target: passageOf(target, use) };
    const message = wording.forbidden(places.source.text, places.target.text, write);
    return [
      {
        rule: "term-forbidden" as const,
        severity: "error" as const,
        ...places,
        term: bad.id,
        message,
        suggestion: write,
      },
    ];
  });
}

/** The preferred wording in the case and number in which the forbidden one stands. */
function inForm({ forms: [form] }: UseReading, ru: Parameters<typeof specOf>[0] | undefined): string | null {
  if (!ru) return null;
  if (!form) return ru.term;
  const { sg, pl } = declinePhrase(specOf(ru));
  return (form.number === "pl" ? (pl ?? sg) : (sg ?? pl))?.[form.case] ?? ru.term;
}
