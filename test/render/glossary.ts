/** A small glossary that stands still, with the frames of the package: what the tests of writing are written against. */
import { readdirSync, readFileSync } from "node:fs";
import { loadGlossary } from "../../src/glossary/load.js";
import type { PhraseSource } from "../../src/glossary/phrase.js";
import type { Term } from "../../src/model/term.js";

const folder = new URL("../../glossary/phrases/", import.meta.url);

export const phraseFiles = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((file) => ({ file, phrases: JSON.parse(readFileSync(new URL(file, folder), "utf8")) as PhraseSource[] }));

export const phrases: readonly PhraseSource[] = phraseFiles.flatMap((one) => one.phrases);

type Side = Readonly<Record<string, unknown>>;

const entry = (id: string, zh: string | Side, ru: string | Side, more: Side = {}) => ({
  id,
  zh: typeof zh === "string" ? { term: zh } : zh,
  ru: typeof ru === "string" ? { term: ru } : ru,
  status: "preferred",
  source: "own",
  ...more,
});

const cn = { country: "CN" };
const ru = { country: "RU" };

const entries = [
  entry("country.cn", "中国", { term: "Китай", short: "КНР", gender: "m", adjective: "китайский" }, cn),
  entry("country.ru", "俄罗斯", { term: "Россия", short: "РФ", gender: "f", adjective: "российский" }, ru),
  entry("country.kz", "哈萨克斯坦", { term: "Казахстан", gender: "m" }, { country: "KZ" }),
  entry("body.customs.harbin", "哈尔滨海关", { term: "Харбинская таможня", head: 1, gender: "f" }, cn),
  entry(
    "body.fecd",
    "远东海关局",
    { term: "Дальневосточное таможенное управление", short: "ДВТУ", head: 2, gender: "n" },
    ru,
  ),
  entry(
    "body.gacc",
    { term: "海关总署", short: "总署" },
    { term: "Главное таможенное управление КНР", short: "ГТУ КНР", head: 2, gender: "n" },
    cn,
  ),
  entry(
    "body.fts",
    "俄罗斯联邦海关署",
    { term: "Федеральная таможенная служба", short: "ФТС России", head: 2, gender: "f" },
    ru,
  ),
  entry(
    "body.government.cn",
    "中国政府",
    { term: "Правительство Китайской Народной Республики", short: "Правительство КНР", head: 0, gender: "n" },
    cn,
  ),
  entry(
    "body.government.ru",
    "俄罗斯联邦政府",
    { term: "Правительство Российской Федерации", short: "Правительство РФ", head: 0, gender: "n" },
    ru,
  ),
  entry(
    "body.state-council",
    "国务院",
    { term: "Государственный совет КНР", short: "Госсовет КНР", head: 1, gender: "m" },
    cn,
  ),
  entry(
    "body.mfa.cn",
    "外交部",
    { term: "Министерство иностранных дел КНР", short: "МИД КНР", head: 0, gender: "n" },
    cn,
  ),
  entry(
    "body.mfa.ru",
    "外交部",
    { term: "Министерство иностранных дел Российской Федерации", short: "МИД России", head: 0, gender: "n" },
    ru,
  ),
  entry(
    "body.mfa.kz",
    "外交部",
    { term: "Министерство иностранных дел Республики Казахстан", head: 0, gender: "n" },
    { country: "KZ" },
  ),
  entry(
    "body.transport.ru",
    "交通部",
    { term: "Министерство транспорта Российской Федерации", head: 0, gender: "n" },
    ru,
  ),
  entry(
    "body.gazprom",
    { term: "俄罗斯天然气工业股份公司", short: "俄气" },
    { term: "ПАО «Газпром»", gender: "n", indeclinable: true },
    ru,
  ),
  entry(
    "body.cnpc",
    { term: "中国石油天然气集团公司", short: "中石油" },
    { term: "Китайская национальная нефтегазовая корпорация", head: 3, gender: "f" },
    cn,
  ),
  entry(
    "body.security-council.ru",
    "俄罗斯联邦安全会议",
    { term: "Совет Безопасности Российской Федерации", head: 0, gender: "m" },
    ru,
  ),
  entry("place.harbin", "哈尔滨", { term: "Харбин", gender: "m", preposition: "в" }, cn),
  entry("place.khabarovsk", "哈巴罗夫斯克", { term: "Хабаровск", gender: "m", preposition: "в" }, ru),
  entry("place.vladivostok", "符拉迪沃斯托克", { term: "Владивосток", gender: "m", preposition: "в" }, ru),
  entry("place.suifenhe", "绥芬河", { term: "Суйфэньхэ", gender: "m", indeclinable: true, preposition: "в" }, cn),
  entry("place.hangzhou", "杭州", { term: "Ханчжоу", gender: "m", indeclinable: true, preposition: "в" }, cn),
  entry("place.beijing", "北京", { term: "Пекин", gender: "m", preposition: "в" }, cn),
  entry("place.moscow", "莫斯科", { term: "Москва", gender: "f", preposition: "в" }, ru),
  entry("place.shanghai", "上海", { term: "Шанхай", gender: "m", preposition: "в" }, cn),
  entry("place.far-east", "远东", { term: "Дальний Восток", head: 1, gender: "m", preposition: "на" }, ru),
  entry(
    "place.region.amur",
    "阿穆尔州",
    { term: "Амурская область", short: "Приамурье", head: 1, gender: "f", preposition: "в" },
    ru,
  ),
  entry(
    "place.region.khabarovsk",
    "哈巴罗夫斯克边疆区",
    { term: "Хабаровский край", head: 1, gender: "m", preposition: "в" },
    ru,
  ),
  entry(
    "place.federal-district.far-eastern",
    "远东联邦区",
    { term: "Дальневосточный федеральный округ", head: 2, gender: "m", preposition: "в" },
    ru,
  ),
  entry("post.chief.customs", "关长", { term: "начальник", gender: "m", animate: true }),
  entry("post.chief.bureau", "局长", { term: "начальник", gender: "m", animate: true }),
  entry("post.president", "总统", { term: "президент", gender: "m", animate: true }),
  entry("post.chairman", "主席", { term: "председатель", gender: "m", animate: true }),
  entry("post.premier", "总理", { term: "премьер", gender: "m", animate: true }),
  entry("post.minister", "部长", { term: "министр", gender: "m", animate: true }),
  entry("post.foreign-minister", "外交部长", { term: "министр иностранных дел", head: 0, gender: "m", animate: true }),
  entry("post.governor", "州长", { term: "губернатор", gender: "m", animate: true }),
  entry("post.mayor", "市长", { term: "мэр", gender: "m", animate: true }),
  entry("post.ambassador.china", "驻华大使", { term: "посол в Китае", head: 0, gender: "m", animate: true }),
  entry("post.ambassador.russia", "驻俄罗斯大使", { term: "посол в России", head: 0, gender: "m", animate: true }),
  entry(
    "person.putin",
    { term: "普京", given: "弗拉基米尔" },
    { term: "Путин", given: "Владимир", gender: "m", animate: true },
    ru,
  ),
  entry(
    "person.mishustin",
    { term: "米舒斯京", given: "米哈伊尔" },
    { term: "Мишустин", given: "Михаил", gender: "m", animate: true },
    ru,
  ),
  entry(
    "person.lavrov",
    { term: "拉夫罗夫", given: "谢尔盖" },
    { term: "Лавров", given: "Сергей", gender: "m", animate: true },
    ru,
  ),
  entry(
    "person.golikova",
    { term: "戈利科娃", given: "塔季扬娜" },
    { term: "Голикова", given: "Татьяна", gender: "f", animate: true },
    ru,
  ),
  entry(
    "person.morgulov",
    { term: "莫尔古洛夫", given: "伊戈尔" },
    { term: "Моргулов", given: "Игорь", gender: "m", animate: true },
    ru,
  ),
  entry(
    "person.denisov",
    { term: "杰尼索夫", given: "安德烈" },
    { term: "Денисов", given: "Андрей", gender: "m", animate: true },
    ru,
  ),
  entry("person.xi-jinping", "习近平", { term: "Си Цзиньпин", gender: "m", animate: true }, cn),
  entry("person.li-qiang", "李强", { term: "Ли Цян", gender: "m", animate: true }, cn),
  entry("person.wang-yi", "王毅", { term: "Ван И", gender: "m", animate: true }, cn),
  entry("person.sun-chunlan", "孙春兰", { term: "Сунь Чуньлань", gender: "f", animate: true }, cn),
  entry(
    "document.type.minutes",
    { term: "会谈纪要", measure: "份" },
    { term: "протокол переговоров", head: 0, gender: "m" },
  ),
  entry("document.type.agreement", { term: "协定", measure: "项" }, { term: "соглашение", gender: "n" }),
  entry("document.type.treaty", "条约", { term: "договор", gender: "m" }),
  entry("document.type.contract", { term: "合同", measure: "份" }, { term: "контракт", gender: "m" }),
  entry(
    "document.type.memorandum",
    { term: "谅解备忘录", measure: "份" },
    { term: "меморандум о взаимопонимании", head: 0, gender: "m" },
  ),
  entry("document.type.communique.joint", "联合公报", { term: "совместное коммюнике", head: 1, gender: "n" }),
  entry("document.type.statement.joint", "联合声明", { term: "совместное заявление", head: 1, gender: "n" }),
  entry("document.type.roadmap", "路线图", { term: "дорожная карта", head: 1, gender: "f" }),
  entry("document.type.document", { term: "文件", measure: "份" }, { term: "документ", gender: "m" }),
  entry(
    "event.meeting.premiers-regular",
    { term: "中俄总理定期会晤", measure: "次" },
    { term: "регулярная встреча глав правительств России и Китая", head: 1, gender: "f" },
  ),
  entry("event.forum", { term: "论坛", measure: "届" }, { term: "форум", gender: "m" }),
  entry(
    "event.expo.china-russia",
    { term: "中国—俄罗斯博览会", measure: "届" },
    { term: "Российско-Китайское ЭКСПО", gender: "n", indeclinable: true },
  ),
  entry("event.session", { term: "会议", measure: "次" }, { term: "заседание", gender: "n" }),
  entry("event.ceremony.signing", "签字仪式", { term: "церемония подписания", head: 0, gender: "f" }),
  entry("event.seminar", "研讨会", { term: "семинар", gender: "m" }),
  entry("level.official", "正式", "официальный"),
  entry("level.working", "工作", "рабочий"),
  entry("level.state", "国事", "государственный"),
  entry("level.summit", "元首", { term: "на высшем уровне", head: 0, indeclinable: true }),
  entry("topic.data-exchange", "数据交换", { term: "обмен данными", head: 0, gender: "m" }),
  entry("topic.crossings", "口岸建设", { term: "обустройство пунктов пропуска", head: 0, gender: "n" }),
  entry("topic.radioactive", "放射性物质监管", {
    term: "контроль за радиоактивными материалами",
    head: 0,
    gender: "m",
  }),
  entry("topic.trade", "贸易", { term: "торговля", gender: "f" }),
  entry("topic.energy", "能源", { term: "энергетика", gender: "f" }),
  entry("topic.turnover", "中俄贸易额", { term: "российско-китайский товарооборот", head: 1, gender: "m" }),
  entry("topic.export", "对俄出口", { term: "экспорт в Россию", head: 0, gender: "m" }),
  entry("topic.bridge", "黑河公路大桥", { term: "автомобильный мост Благовещенск — Хэйхэ", head: 1, gender: "m" }),
  entry("topic.customs-house", "隶属海关", { term: "подчинённая таможня", head: 1, gender: "f" }),
  entry("medium.gate", "中国国门时报", { term: "газета «Чжунго гомэнь шибао»", head: 0, gender: "f" }, cn),
  entry("medium.tass", "塔斯社", { term: "ТАСС", gender: "n", indeclinable: true }, ru),
];

export const glossary = loadGlossary([{ file: "test", entries }], phrases);

/** A term of this glossary as facts carry it. */
export function known(id: string): Term {
  const found = glossary.entries.get(id);
  if (!found) throw new Error(`${id} is not in the test glossary`);
  const given = (
    side: { term: string; given?: string | undefined } | undefined,
    join: (given: string, term: string) => string,
  ) => (side ? (side.given && id.startsWith("person.") ? join(side.given, side.term) : side.term) : null);
  return {
    zh: given(found.zh, (first, last) => `${first}·${last}`),
    ru: given(found.ru, (first, last) => `${first} ${last}`),
    id,
    origin: "glossary",
  };
}
