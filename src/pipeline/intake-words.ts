/** What words of a page mean before the article is read: labels, buttons, menus, footers. Holds no words itself. */
import { Trie } from "../text/trie.js";

/** The words of one language's pages; Cyrillic in lower case with е for ё. */
export interface PageWords {
  /** Said with a colon before a value: 来源:…, «Автор: …»; some also without. */
  readonly labels: Readonly<Record<LabelKind, readonly string[]>>;
  /** A piece that begins so is furniture, colon or none: 点击数, «Просмотров». */
  readonly openings: readonly string[];
  /** A piece that is nothing else is furniture: 打印, «Поделиться». */
  readonly buttons: readonly string[];
  /** Names of sections: a menu where they stand together, a subhead where one stands among paragraphs. */
  readonly sections: readonly string[];
  /** Headings of lists of other articles: 相关阅读, «Читайте также». */
  readonly lists: readonly string[];
  /** What follows is comments or the foot of the page. */
  readonly closings: readonly string[];
  /** A line that begins so is furniture, a sentence though it be: 版权声明, «При использовании материалов». */
  readonly statements: readonly string[];
  /** Begin notices of rights and licences, and ordinary sentences as well. */
  readonly claims: readonly string[];
  /** Tell a notice of rights or a licence, wherever in a line. */
  readonly notices: readonly string[];
  /** A line that begins so is a caption: 图为, «На фото:». */
  readonly captions: readonly string[];
  readonly captionEnd: RegExp;
  /** Agencies and papers as datelines write them, with the name to give. */
  readonly agencies: ReadonlyMap<string, string>;
  /** Words of a byline before the name: 本报记者. */
  readonly bylines: readonly string[];
  /** What may stand in a line of the date besides the date: «в», МСК, 星期四. */
  readonly besideDate: RegExp;
  /** Whether one space parts the pieces of a line that is no sentence. */
  readonly cutsAtSpace: boolean;
  /** Whether a word begins only where no letter stands before. */
  readonly spacesWords: boolean;
  readonly sizes: {
    /** Longest title. */
    readonly title: number;
    /** A line this long is a paragraph, whatever it ends with. */
    readonly paragraph: number;
    /** Longest source or author. */
    readonly value: number;
    /** Longest item of a menu, and of a menu of one item a line. */
    readonly item: number;
    readonly crumb: number;
    /** Shortest line that is not said twice by chance. */
    readonly twin: number;
    /** A line with a full stop within it and this long is a sentence. */
    readonly sentence: number;
  };
  /** Tell a sentence apart from a line: within it, and at its end. */
  readonly stop: RegExp;
  readonly end: RegExp;
}

/** `dated`: the day of publication; `changed`: another day; `counter` and the like: furniture. */
export type LabelKind = "dated" | "changed" | "source" | "author" | "furniture";

export type WordKind =
  | LabelKind
  | "opening"
  | "button"
  | "section"
  | "list"
  | "closing"
  | "statement"
  | "claim"
  | "notice"
  | "caption"
  | "agency"
  | "byline";

export interface PageWord {
  readonly kind: WordKind;
  readonly word: string;
}

/** All words in one trie. */
export function indexWords(words: PageWords): Trie<PageWord> {
  const trie = new Trie<PageWord>();
  const enter = (kind: WordKind, list: Iterable<string>) => {
    for (const word of list) trie.add(word.toLowerCase(), { kind, word });
  };
  for (const [kind, list] of Object.entries(words.labels)) enter(kind as LabelKind, list);
  enter("opening", words.openings);
  enter("button", words.buttons);
  enter("section", words.sections);
  enter("list", words.lists);
  enter("closing", words.closings);
  enter("statement", words.statements);
  enter("claim", words.claims);
  enter("caption", words.captions);
  enter("byline", words.bylines);
  for (const form of words.agencies.keys()) trie.add(form.toLowerCase(), { kind: "agency", word: form });
  return trie;
}

export function indexNotices(words: PageWords): Trie<PageWord> {
  const trie = new Trie<PageWord>();
  for (const word of words.notices) trie.add(word.toLowerCase(), { kind: "notice", word });
  return trie;
}
