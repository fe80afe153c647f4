/** How Chinese marks what a name is: book-title marks, measure words, the country before a foreign body. */
import type { Glossary } from "../../glossary/lookup.js";
import type { Entry } from "../../glossary/schema.js";
import type { Side } from "../../model/language.js";
import type { Term } from "../../model/term.js";

/** 《…》, with 〈…〉 inside. Source: GB/T 15834-2011. */
export function quoteTitle(title: string): string {
  const bare = title.replace(/^《(.*)》$/su, "$1");
  return `《${bare.replaceAll("《", "〈").replaceAll("》", "〉")}》`;
}

/** Measure words by how the noun ends, where the glossary gives none. Source: 现代汉语八百词, 附录 名词、量词配合表. */
const measures: readonly (readonly [ending: string, measure: string])[] = [
  ["协定", "项"],
  ["协议", "项"],
  ["计划", "项"],
  ["项目", "个"],
  ["文件", "份"],
  ["备忘录", "份"],
  ["纪要", "份"],
  ["声明", "份"],
  ["合同", "份"],
  ["公报", "份"],
  ["条约", "项"],
  ["企业", "家"],
  ["公司", "家"],
  ["车", "辆"],
  ["桥", "座"],
  ["列车", "列"],
  ["人", "名"],
  ["大学", "所"],
  ["学校", "所"],
]; // prettier-ignore

export function measureOf({ id, zh }: Term, glossary: Glossary): string {
  const own = id ? glossary.entries.get(id)?.zh?.measure : undefined;
  return own ?? measures.find(([ending]) => zh?.endsWith(ending))?.[1] ?? "个";
}

/** ISO country of a body: the glossary's, else the side it acts for. */
export function countryOf(entry: Entry | undefined, side: Side | null): string | null {
  return entry?.country ?? side;
}

/** A body of another country is told by the country's name before it, unless its name says so: 俄罗斯远东海关局. */
export function withCountry(name: string, country: string | null, glossary: Glossary): string {
  if (country === null || country === "CN") return name;
  const prefix =
    glossary.entries.get(`country.${country.toLowerCase()}`)?.zh?.term ?? (country === "RU" ? "俄罗斯" : null);
  if (!prefix || name.startsWith(prefix) || (country === "RU" && /^(?:俄|中俄|全俄)/u.test(name))) return name;
  return prefix + name;
}
