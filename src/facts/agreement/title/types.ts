/** Types of documents in titles: how each takes its subject, and which Chinese word a Russian one is. Knows no subject. */
import type { Entry } from "../../../glossary/schema.js";
import type { Case } from "../../../languages/ru/grammar/features.js";
import type { Quality, TitleParty } from "./tree.js";
import { answerTo } from "./words.js";

/** How Russian joins the subject: «о сотрудничестве», «сотрудничества», «на поставку», «по созданию». */
export interface Link {
  readonly word: string;
  readonly case: Case;
}

const about: Link = { word: "о", case: "prp" };
const of: Link = { word: "", case: "gen" };
const on: Link = { word: "на", case: "acc" };
const by: Link = { word: "по", case: "dat" };

const links: readonly (readonly [id: string, link: Link])[] = [
  ["plan.action", by],
  ["plan.scheme", by],
  ["plan", of],
  ["programme", of],
  ["roadmap", of],
  ["contract.supply", of],
  ["contract.sale", of],
  ["contract.lease", of],
  ["contract", on],
  ["regulations", of],
  ["charter", of],
  ["letter-of-intent", by],
  ["agreement.intention", by],
];

/** The link a type is written with. */
export function linkOf({ id }: Entry): Link {
  const kind = id.slice("document.type.".length);
  return links.find(([one]) => kind === one || kind.startsWith(`${one}.`))?.[1] ?? about;
}

/** «меморандум о взаимопонимании» says «о» itself: without parties between, the subject is joined with «по». */
export function secondLink(): Link {
  return by;
}

/** Types whose Russian name says a subject already: their subject, if they have one, is told with their own type. */
const whole = [
  "agreement.cooperation",
  "agreement.framework-cooperation",
  "agreement.free-trade",
  "agreement.sister-cities",
  "agreement.strategic-cooperation",
  "agreement.swap",
  "agreement.loan",
  "agreement.trade",
  "arrangement.mutual-recognition",
  "contract.gas-supply",
  "contract.power-purchase",
  "contract.construction",
  "contract.economic",
  "memorandum.cooperation",
  "plan.cooperation",
  "programme.cooperation",
  "programme.cooperation-planning",
];

export function answersWhole({ id }: Entry): boolean {
  return whole.some((one) => id === `document.type.${one}`);
}

/** Those of their parties: «заявление России и Китая». */
export function isOfParties({ id }: Entry): boolean {
  return /^document\.type\.(?:statement|declaration|communique)/u.test(id);
}

export function isPlan({ id }: Entry): boolean {
  return /^document\.type\.(?:plan|programme|roadmap)/u.test(id);
}

export const qualities: readonly Quality[] = [
  { zh: "政府间", ru: "межправительственный" },
  { zh: "国家间", ru: "межгосударственный" },
  { zh: "部门间", ru: "межведомственный" },
  { zh: "地区间", ru: "межрегиональный" },
  { zh: "补充", ru: "дополнительный" },
  { zh: "框架", ru: "рамочный" },
  { zh: "长期", ru: "долгосрочный" },
  { zh: "中期", ru: "среднесрочный" },
  { zh: "双边", ru: "двусторонний" },
  { zh: "多边", ru: "многосторонний" },
  { zh: "三方", ru: "трёхсторонний" },
  { zh: "战略", ru: "стратегический" },
  { zh: "联合", ru: "совместный" },
  { zh: "总", ru: "генеральный" },
];

/** 协定 between states and governments, 协议 between others; 条约 and 合同 for «договор» likewise. */
export function chineseType(
  entry: Entry,
  wording: string,
  parties: readonly TitleParty[],
  qualities: readonly Quality[],
  about: string,
): string | null {
  const isOfStates = parties.some(({ isState }) => isState) || qualities.some(({ ru }) => /^меж(?:прав|гос)/u.test(ru));
  const kind = entry.id.slice("document.type.".length);
  if (kind === "agreement") return isOfStates ? "协定" : "协议";
  if (kind === "agreement.framework") return isOfStates ? "框架协定" : "框架协议";
  if (kind === "agreement.supplementary") return isOfStates ? "补充协定" : "补充协议";
  if (kind === "contract.supply") return "供应合同";
  if (kind === "treaty") return treatyType(about, isOfStates, parties.length > 0);
  return answerTo(entry, wording, "ru") ?? entry.zh?.term ?? null;
}

const trade = /供应|供气|供电|购销|买卖|租赁|承包|运输|贷款|出口|进口/u;
const peace = /友好|同盟|联盟|和平|国界|边界|引渡|不扩散|安全|司法协助/u;

/** «договор» is 条约 of states, 合同 of trade, else 协议. */
function treatyType(about: string, isOfStates: boolean, hasParties: boolean): string {
  if (isOfStates) return "条约";
  if (trade.test(about)) return "合同";
  return !hasParties && (about === "" || peace.test(about)) ? "条约" : "协议";
}
