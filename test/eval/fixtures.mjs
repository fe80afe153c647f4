/** The articles of test/articles with what was marked up by hand. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../articles");

/** `{ slug, language, text, published, gold }` each, by slug. */
export const fixtures = readdirSync(folder)
  .filter((slug) => existsSync(join(folder, slug, "gold.json")))
  .map((slug) => {
    const { published, gold } = JSON.parse(readFileSync(join(folder, slug, "gold.json"), "utf8"));
    const language = /(?:^|-)ru(?:-|$)/u.test(slug) ? "ru" : "zh";
    return { slug, language, text: readFileSync(join(folder, slug, "article.txt"), "utf8"), published, gold };
  });
