/**
 * Traditional characters to Simplified, one for one. The table tells those that have one counterpart;
 * the cases below are told by the character before or behind, else by the text being Traditional at large.
 * Words that differ (普丁, 義大利) are names for the glossary, not spelling.
 */
import { simplified, traditional } from "./traditional.generated.js";
import { Units } from "./units.js";

/** A character that is Simplified in some words and Traditional in others. Words are of two characters, neighbours Simplified. */
interface Case {
  readonly to: string;
  /** What it is where it is not `to`; itself, unless said. */
  readonly otherwise?: string;
  /** Words in which it is `otherwise`; they win. */
  readonly kept: string;
  /** Words in which it is `to`. */
  readonly folded: string;
  /** Where no word decides: folded in a text that is Traditional, or kept. */
  readonly alone: "folded-in-traditional" | "kept";
}

// Source: the phrase tables of OpenCC and the Table of General Standard Chinese Characters (2013), which
// keeps 乾, 徵, 瞭, 夥, 昇, 陞, 甦 in some words and in names.
const cases: Readonly<Record<string, Case>> = {
  乾: {
    to: "干",
    kept:
      "乾隆 乾坤 康乾 雍乾 乾县 乾安 乾陵 乾清 乾嘉 乾元 乾卦 乾州 乾道 乾象 乾宁 乾德 乾封 乾符 乾化 乾佑 乾兴 乾统 乾亨 " +
      "乾务 乾西 乾潭 乾图 乾宅 乾旦 乾造 乾纲 竺乾 萧乾",
    folded:
      "饼乾 乾净 乾燥 乾旱 乾杯 乾脆 乾草 乾货 乾果 豆乾 肉乾 萄乾 烘乾 晒乾 风乾 乾粮 乾洗 乾涸 乾枯 乾电 乾式 乾散 乾冰 " +
      "乾熄 乾裂 乾酪",
    alone: "folded-in-traditional",
  },
  著: {
    to: "着",
    kept:
      "显著 卓著 昭著 彰著 较著 原著 名著 土著 专著 论著 巨著 译著 遗著 编著 拙著 新著 近著 旧著 所著 撰著 著名 著作 著称 著者 " +
      "著述 著录 著书 著译",
    folded:
      "沿著 随著 带著 本著 朝著 持著 跟著 顺著 照著 接著 穿著 执著 附著 看著 含著 绕著 挥著 演著 征著 味著 志著 据著 借著 藉著 " +
      "凭著 靠著 著手 著眼 著重 著陆 著想 著急 著落 著火 著实 著力 著迷 著装",
    alone: "folded-in-traditional",
  },
  徵: {
    to: "征",
    kept: "角徵 徵羽 魏徵 文徵",
    folded:
      "特徵 象徵 徵求 徵收 徵兵 徵集 徵税 徵用 徵召 徵兆 徵信 徵询 徵地 徵才 徵选 徵稿 徵聘 徵募 应徵 开徵 免徵 减徵 缓徵 加徵 " +
      "表徵 体徵",
    alone: "folded-in-traditional",
  },
  夥: {
    to: "伙",
    kept: "甚夥",
    folded: "夥伴 合夥 团夥 同夥 入夥 散夥 拆夥 大夥 一夥 夥同 家夥",
    alone: "folded-in-traditional",
  },
  藉: {
    to: "借",
    kept: "慰藉 狼藉 蕴藉 枕藉 藉藉 藉田",
    folded: "凭藉 藉口 藉此 藉由 藉以 藉助 藉着 藉著 藉机 藉故 藉端 假藉",
    alone: "folded-in-traditional",
  },
  祇: { to: "只", kept: "神祇 地祇", folded: "祇有 祇能 祇是 祇要 祇好", alone: "folded-in-traditional" },
  瞭: { to: "了", kept: "瞭望 瞭哨", folded: "瞭解 明瞭 瞭如 瞭若 瞭然", alone: "kept" },
  覆: {
    to: "复",
    kept: "覆盖 覆没 覆灭 覆辙",
    folded: "答覆 回覆 批覆 反覆 函覆 电覆 申覆 覆信 覆电 覆函 覆核 覆诊 覆检 覆查 覆审 覆议 覆述",
    alone: "kept",
  },
  畫: { to: "划", otherwise: "画", kept: "", folded: "计畫 规畫 企畫 筹畫 策畫 谋畫", alone: "kept" },
  昇: {
    to: "升",
    kept: "毕昇",
    folded: "提昇 上昇 晋昇 回昇 攀昇 飙昇 跃昇 昇级 昇华 昇空 昇值 昇温 昇旗 昇起 昇降 昇高 昇至",
    alone: "kept",
  },
  陞: { to: "升", kept: "", folded: "晋陞 擢陞 高陞 陞迁 陞任 陞职 陞格", alone: "kept" },
  甦: { to: "苏", kept: "", folded: "复甦 甦醒 甦生", alone: "kept" },
  彷: { to: "仿", kept: "彷徨", folded: "彷佛", alone: "kept" },
};

/** Keeps the length. Linear: each character is looked up once, and where it is a case its two neighbours with it. */
export function simplify(text: string): string {
  const { first, isTraditional } = survey(text);
  if (first === text.length) return text;
  const units = Units.of(text);
  for (let i = first; i < text.length; i++) {
    const other = counterpart(units.at(i));
    if (other > byCase) units.put(i, other);
    else if (other === byCase) units.put(i, decide(units, i, isTraditional));
  }
  return units.toString();
}

// By place in the block of Han characters: the Simplified counterpart, `byCase`, or 0 for a character that stays.
const firstHan = 0x3400;
const lastHan = 0x9fff;
const byCase = 1;
const counterparts = new Uint16Array(lastHan - firstHan + 1);
for (let i = 0; i < traditional.length; i++) {
  counterparts[traditional.charCodeAt(i) - firstHan] = simplified.charCodeAt(i);
}

interface Decision {
  readonly to: number;
  readonly otherwise: number;
  readonly alone: Case["alone"];
  readonly kept: ReadonlySet<number>;
  readonly folded: ReadonlySet<number>;
}

const decisions = new Map<number, Decision>();
for (const [character, { to, otherwise = character, kept, folded, alone }] of Object.entries(cases)) {
  counterparts[character.charCodeAt(0) - firstHan] = byCase;
  decisions.set(character.charCodeAt(0), {
    to: to.charCodeAt(0),
    otherwise: otherwise.charCodeAt(0),
    alone,
    kept: wordsOf(kept),
    folded: wordsOf(folded),
  });
}

function wordsOf(list: string): ReadonlySet<number> {
  return new Set(list.split(" ").map((word) => wordOf(word.charCodeAt(0), word.charCodeAt(1))));
}

/** Two characters as one number. */
function wordOf(left: number, right: number): number {
  return left * 0x10000 + right;
}

function counterpart(unit: number): number {
  return unit < firstHan || unit > lastHan ? 0 : counterparts[unit - firstHan]!;
}

/** Where the first character to fold may stand, and whether the text is Traditional: one character in twenty at least. */
function survey(text: string): { readonly first: number; readonly isTraditional: boolean } {
  let first = text.length;
  let han = 0;
  let found = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < firstHan || unit > lastHan) continue;
    han++;
    const other = counterparts[unit - firstHan]!;
    if (other === 0) continue;
    if (other !== byCase) found++;
    if (first === text.length) first = i;
  }
  return { first, isTraditional: found > 0 && found * 20 >= han };
}

/** The character before is folded already, the one behind not yet. */
function decide(units: Units, i: number, isTraditional: boolean): number {
  const { to, otherwise, alone, kept, folded } = decisions.get(units.at(i))!;
  const behind = i + 1 < units.length ? units.at(i + 1) : 0;
  const other = counterpart(behind);
  const left = i > 0 ? wordOf(units.at(i - 1), units.at(i)) : 0;
  const right = wordOf(units.at(i), other > byCase ? other : behind);
  if (kept.has(left) || kept.has(right)) return otherwise;
  if (folded.has(left) || folded.has(right)) return to;
  return isTraditional && alone === "folded-in-traditional" ? to : otherwise;
}
