/** The Russian dictionary of hunspell, asked whether it knows a word form. Abbreviations and figures are not asked. */
import dictionary from "dictionary-ru";
import { loadModule } from "hunspell-asm";

/** Whether a form is known as it stands, with е for ё, or part by part (Москва-река, российско-китайский). */
export async function loadSpeller(): Promise<(form: string) => boolean> {
  const factory = await loadModule();
  const path = (bytes: Uint8Array, name: string) => factory.mountBuffer(bytes, name);
  const hunspell = factory.create(path(dictionary.aff, "ru.aff"), path(dictionary.dic, "ru.dic"));
  const asked = new Map<string, boolean>();
  const isKnown = (form: string) =>
    isExempt(form) || hunspell.spell(form) || (form.includes("ё") && hunspell.spell(form.replaceAll("ё", "е")));
  return (form) => {
    const known = asked.get(form) ?? (isKnown(form) || (form.includes("-") && form.split("-").every(isKnown)));
    asked.set(form, known);
    return known;
  };
}

// КНР, ВЭБ.РФ, ОПЕК+, CNPC, Н (an initial), 2030
function isExempt(form: string): boolean {
  return !/\p{Script=Cyrillic}/u.test(form) || /^\p{Lu}[\p{Lu}\d.+-]*$/u.test(form);
}
