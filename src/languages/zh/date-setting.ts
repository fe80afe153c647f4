/** What the words around a Chinese date say of it: what it does in the story, and its tense. */
import type { DateExpression, DateParts, DateRole } from "../date.js";

/** Of the clause before and behind, so many characters are looked at. */
const behindReach = 24;
const beforeReach = 14;

export function roleOf(text: string, start: number, end: number, parts: DateParts): DateRole {
  const before = text.slice(Math.max(0, start - 3), start);
  const behind = text.slice(end, end + behindReach);
  if (dateline.test(behind)) return "dateline";
  if (parts.weekday !== undefined && /[日号天][（(]$/u.test(before)) return "gloss";
  if (isComparison(before, parts) || /^(?:同期)?相比/u.test(behind)) return "comparison";
  if (target.test(before) || /^(?:[之以]?前(?![往来去])|为止)/u.test(behind)) return "target";
  if (typeof parts.day === "object" && parts.day.anchor === "publication") return "report";
  const isWhole = text.startsWith("去年全年", end - 4);
  return isWhole || /(?:截至|截止)$/u.test(before) || aside.test(behind) ? "aside" : "frame";
}

/** 11月28日电, 12月3日讯: the day of reporting. */
const dateline = /^\s?(?:电(?![话视影力商子站器网动台池价])|讯|专电|综合电)/u;
const target = /(?:[^遇达得感听看见收直]到|[^甚乃]至|^[到至])$/u;
/** Since then, or the date of a document: 9月1日起, 2006年以来, 1994年签署的…, 2014年5月发表的…. */
const aside =
  /^(?:起|以?来|至今|的|[^，,。；;、！？\n]{0,8}(?:签署|签订|缔结|达成|发布|公布|颁布|印发|通过|生效|施行|实施|修订|出台|发表|批准|制定|确定|提出|建立|成立|启用|开通|开工|投产)的|《)/u;

function isComparison(before: string, parts: DateParts): boolean {
  if (parts.same !== undefined && parts.year !== undefined) return true;
  if (typeof parts.year === "object" && parts.year.anchor === "either" && parts.month === undefined) return true;
  return /[比较]$/u.test(before);
}

/** 将于3月5日…, 3月5日…将…; 已于3月5日…. */
export function tenseOf(text: string, start: number, end: number): DateExpression["tense"] {
  const before = clauseBefore(text, start);
  if (ahead.test(before)) return "future";
  if (/(?:已|曾)(?:经)?[于在]?$/u.test(before)) return "past";
  const behind = /^[，,]?[^。；;！？，,\n]*/u.exec(text.slice(end, end + behindReach))![0];
  if (ahead.test(behind)) return "future";
  return done.test(behind) ? "past" : null;
}

/** 签署了, 已签署, 曾访问; not 为了, 了解. */
const done = /[^为除到罢]了(?![解不却如然结])|已经?|曾/u;

const ahead = /将(?![近军士才领校官帅相])|拟于|拟在|定于|预计|计划(?:于|在)|预定|即将|有望|争取/u;

function clauseBefore(text: string, start: number): string {
  let from = start;
  while (from > 0 && from > start - beforeReach && !"。；;！？，,\n".includes(text[from - 1]!)) from--;
  return text.slice(from, start);
}
