/** What is made once for a glossary and used for every article: readers and compiled rules. */
import { kinds } from "../facts/index.js";
import type { Kind } from "../facts/kind.js";
import type { Glossary } from "../glossary/lookup.js";
import type { LanguagePack, Reader } from "../languages/pack.js";
import { ru } from "../languages/ru/index.js";
import { zh } from "../languages/zh/index.js";
import type { Rule } from "../match/rule.js";
import { literalsOf } from "../match/rule.js";
import { compile, type RuleSet } from "../match/run.js";
import type { Language } from "../model/language.js";

export const packs: Readonly<Record<Language, LanguagePack>> = { zh, ru };

export interface CompiledKind {
  readonly kind: Kind;
  readonly rules: RuleSet<Rule>;
}

export interface Engine {
  readonly glossary: Glossary;
  reader(language: Language): Reader;
  compiled(language: Language): readonly CompiledKind[];
  /** ISO 639-3 code of a longer text in Cyrillic letters, where an identifier was brought. */
  readonly identify: ((text: string) => string) | undefined;
}

export function createEngine(glossary: Glossary, identify?: (text: string) => string): Engine {
  const readers = new Map<Language, Reader>();
  const rules = new Map<Language, readonly CompiledKind[]>();
  const compiled = (language: Language) =>
    remember(rules, language, () =>
      Object.values(kinds).map((kind) => ({
        kind: kind as Kind,
        rules: compile(kind.rules[language] as readonly Rule[]),
      })),
    );
  const reader = (language: Language) =>
    remember(readers, language, () => {
      const all = compiled(language).flatMap((one) => one.rules.rules);
      return packs[language].reader(glossary, [...new Set(all.flatMap(({ when }) => literalsOf(when)))]);
    });
  return { glossary, reader, compiled, identify };
}

function remember<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
