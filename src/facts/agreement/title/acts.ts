/**
 * Nouns of action in titles, Chinese and Russian side by side, with the case of what they act upon. Knows what one says
 * of bridges and pipelines, and of relations; knows no subjects. Source: titles of treaties between the two countries
 * as published by both; government of the nouns: Розенталь, Управление в русском языке.
 */
import type { Case } from "../../../languages/ru/grammar/features.js";
import type { Filling } from "./construction.js";

export interface Act {
  /** The first is the one written. */
  readonly zh: readonly string[];
  readonly ru: readonly string[];
  /** Preposition and case of the object. */
  readonly before: string;
  readonly object: Case;
  readonly only: Filling | null;
  /** Whether what it acts upon can be cooperation: 加强合作, never 开发合作. */
  readonly isUponActs: boolean;
  /** Where the act stands in Chinese: before its object, behind it. */
  readonly stands: "before" | "behind" | "both";
}

/** What is built, and is then used, kept and serviced. */
const works: Filling = {
  zh: /(?:桥|大桥|铁路|公路|管道|电站|索道|口岸|输电线路|设施|线路)$/u,
  ru: /(?:^|[\s-])(?:мост|железн\S{1,4} дорог|дорог|магистрал|нефтепровод|газопровод|трубопровод|электростанци|переход|пункт|сооружен|объект|лини)/iu,
};
const ties: Filling = {
  zh: /(?:关系|联系|伙伴关系)$/u,
  ru: /^(?:\S+ )*(?:отношени|связ|контакт|города-побратимы|побратимск)/u,
};
const frontier: Filling = { zh: /(?:国界|边界|国界线|边界线)(?:[东西]段)?$/u, ru: /(?:границ|граница)/u };
const quiet: Filling = {
  zh: /(?:和平|稳定|秩序|安全|和平与稳定|和平与安全)$/u,
  ru: /^(?:\S+ )*(?:мир|стабильност|порядок|безопасност)/u,
};
const schools: Filling = {
  zh: /(?:大学|学院|学校|机构|中心)$/u,
  ru: /^(?:\S+ )*(?:университет|институт|вуз|школа|центр|учреждени)/u,
};
const crimes: Filling = {
  zh: /(?:主义|犯罪|走私|贩运|贩毒|毒品|违法|偷漏税|势力|行为|捕捞|移民|洗钱|融资)$/u,
  ru: /^(?:\S+ )*(?:терроризм|сепаратизм|экстремизм|преступност|преступлен|контрабанд|оборот|наркотик|нарушени|миграци|промысел|отмывани|коррупци)/u,
};

const diseases: Filling = {
  zh: /(?:病|疫情|瘟|流感|虫害|有害生物)$/u,
  ru: /(?:заболевани|болезн|эпидеми|чум|грипп|вредител)/u,
};

const uponActs = new Set(
  "укрепление углубление расширение развитие совершенствование повышение осуществление реализация содействие поощрение координация проведение организация поддержка".split(
    " ",
  ),
);

const occasions: Filling = {
  zh: /(?:会|展览|博览|活动|论坛|国家年|文化年|节|周|演习)$/u,
  ru: /^(?:\S+ )*(?:выставк|форум|конференц|мероприяти|фестивал|недел|учени|саммит|ярмарк|год)/u,
};

const act = (
  zh: string,
  ru: string,
  object: Case | `${string} ${Case}` = "gen",
  stands: Act["stands"] = "both",
  only: Filling | null = null,
): Act => {
  const [before, name] = object.includes(" ") ? (object.split(" ") as [string, Case]) : ["", object as Case];
  const nouns = ru.split(" | ");
  return { zh: zh.split(" "), ru: nouns, before, object: name, only, stands, isUponActs: uponActs.has(nouns[0]!) };
};

/** Those for some objects stand before those for all. */
export const acts: readonly Act[] = [
  act("建立 缔结 确立", "установление", "gen", "before", ties),
  act("发展", "развитие", "gen", "both", ties),
  act("使用 运营", "эксплуатация", "gen", "both", works),
  act("管理", "содержание", "gen", "both", works),
  act("维护 养护", "обслуживание", "gen", "both", works),
  act("运行", "эксплуатация", "gen", "behind", works),
  act("修建 建设", "строительство | сооружение", "gen", "both", works),
  act("维护 维持", "поддержание", "gen", "both", quiet),
  act("创办 举办 开办 设立", "создание", "gen", "before", schools),
  act("打击 反", "борьба", "с ins", "before", crimes),
  act("防治 防控", "борьба", "с ins", "both", diseases),
  act("举办 举行", "проведение | организация", "gen", "before", occasions),
  act("勘定 勘界", "демаркация", "gen", "both", frontier),
  act("建立 设立 成立 创建 创办 组建 开设", "создание | учреждение | организация", "gen", "before"),
  act("建设 修建 兴建", "строительство | сооружение | создание", "gen"),
  act("使用 利用", "использование", "gen"),
  act("管理", "управление", "ins"),
  act("维护 保障 确保", "обеспечение", "gen"),
  act("维护", "обслуживание", "gen"),
  act("保护 养护", "охрана | защита", "gen"),
  act("加强 巩固", "укрепление", "gen", "before"),
  act("深化", "углубление", "gen", "before"),
  act("扩大 拓展", "расширение", "gen", "before"),
  act("发展", "развитие", "gen"),
  act("完善 改善", "совершенствование | улучшение", "gen", "before"),
  act("提高 提升", "повышение", "gen", "before"),
  act("开展 实施 进行", "осуществление | проведение", "gen", "before"),
  act("实施 落实 执行", "реализация | выполнение", "gen"),
  act("促进 推动 推进", "содействие", "dat", "before"),
  act("促进 鼓励", "поощрение", "gen", "before"),
  act("协调", "координация", "gen"),
  act("简化", "упрощение", "gen", "before"),
  act("便利化", "облегчение", "gen", "behind"),
  act("取消 免除", "отмена", "gen", "before"),
  act("互免", "взаимная отмена", "gen", "before"),
  act("互认 相互承认", "взаимное признание", "gen"),
  act("承认", "признание", "gen"),
  act("互设", "взаимное учреждение", "gen", "before"),
  act("交换 互换 交流", "обмен", "ins"),
  act("通报", "информирование", "о prp"),
  act("供应 供给", "поставка | поставки", "gen"),
  act("购买 采购", "закупка | покупка", "gen"),
  act("销售", "продажа", "gen"),
  act("购销 买卖", "купля-продажа", "gen", "behind"),
  act("出口", "экспорт", "gen"),
  act("进口", "импорт", "gen"),
  act("输入 进口", "ввоз", "gen"),
  act("运输", "перевозка", "gen", "behind"),
  act("过境运输", "транзит", "gen", "behind"),
  act("开发", "освоение | разработка", "gen"),
  act("勘探", "разведка", "gen"),
  act("开采", "добыча", "gen"),
  act("研究", "исследование | изучение", "gen"),
  act("研制 研发", "разработка", "gen"),
  act("探测", "исследование", "gen", "behind"),
  act("培训 培养", "подготовка", "gen"),
  act("监管 监督", "контроль", "за ins"),
  act("监测 观测", "мониторинг", "gen"),
  act("防止 预防", "предотвращение | предупреждение", "gen", "before"),
  act("防治 防控", "профилактика", "gen"),
  act("打击", "борьба", "с ins", "before"),
  act("避免", "избежание", "gen", "before"),
  act("限制", "ограничение", "gen", "before"),
  act("裁减 削减", "сокращение", "gen"),
  act("归还 返还", "возвращение", "gen"),
  act("保存", "сохранение", "gen"),
  act("开放", "открытие", "gen", "both"),
  act("关闭", "закрытие", "gen"),
  act("划分", "разграничение", "gen"),
  act("解决", "урегулирование", "gen", "before"),
  act("举办 举行", "проведение", "gen", "before"),
  act("支持", "поддержка", "gen"),
  act("保障", "обеспечение", "gen", "behind"),
  act("相互保护", "взаимная защита", "gen", "before"),
  act("数字化转型", "цифровая трансформация", "gen", "behind"),
  act("资助", "финансирование", "gen"),
  act("升级", "модернизация", "gen", "behind"),
  act("勘察", "изыскания", "gen", "behind"),
  act("制定", "разработка", "gen", "before"),
  act("互换 互派", "обмен", "ins", "before"),
  act("推广", "продвижение", "gen", "both"),
  act("组织", "организация", "gen", "both"),
  act("翻译", "перевод", "gen", "behind"),
  act("出版", "издание", "gen", "both"),
  act("引渡", "выдача", "gen", "before"),
  act("移管", "передача", "gen", "behind"),
  act("评估", "оценка", "gen", "behind"),
  act("融资", "финансирование", "gen", "behind"),
  act("租赁", "аренда", "gen", "both"),
];
