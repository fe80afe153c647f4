/**
 * Short reports of our own, built like the article the project began with: a delegation comes home, talks end with
 * minutes, two chiefs visit each other, a letter is answered, and a page of a portal stands around it all. Each says
 * what has to be found in it. All of it is published on 10 December 2008.
 */

export const published = "2008-12-10";

interface Wanted {
  /** `surface = value`. */
  readonly dates?: readonly string[];
  /** `body post name = body post name` in Russian. */
  readonly officials?: readonly string[];
  /** `status date title = title` in Russian, which may be cut by an ellipsis; `–` where there is none. */
  readonly agreements?: readonly string[];
  /** `type date place: participants`, the place in Russian. */
  readonly events?: readonly string[];
  /** `value unit`. */
  readonly figures?: readonly string[];
}

export interface Fragment {
  readonly about: string;
  readonly text: string;
  readonly wanted: Wanted;
}

export const fragments: readonly Fragment[] = [
  {
    about: "a visit that ends, with a delegation and its head",
    text: "以王松关长为团长的哈尔滨海关代表团11月28日结束了对俄罗斯哈巴罗夫斯克市的正式访问，从那里返程。",
    wanted: {
      dates: ["11月28日 = 2008-11-28"],
      events: ["visit 2008-11-28 Хабаровск: 王松; 哈尔滨海关代表团"],
    },
  },
  {
    about: "talks on a visit, and minutes signed at them",
    text: "哈尔滨海关代表团结束对哈巴罗夫斯克市的访问。访问期间，哈尔滨海关关长王松与俄罗斯联邦远东海关局局长举行工作会谈，并签署了《会谈纪要》。",
    wanted: {
      officials: ["哈尔滨海关 关长 王松 = Харбинская таможня начальник Ван Сун"],
      events: ["visit – Хабаровск: 哈尔滨海关代表团"],
      agreements: ["signed – 会谈纪要 = протокол переговоров"],
    },
  },
  {
    about: "a plan under talk",
    text: "哈尔滨海关与俄远东海关局还就2009年的合作计划进行了商讨。",
    wanted: {
      dates: ["2009年 = 2009"],
      agreements: ["discussed – 2009年的合作计划 = план сотрудничества на 2009 год"],
    },
  },
  {
    about: "the beginning of the year, and this year",
    text: "年初列出的任务，哈尔滨海关今年都完成了。",
    wanted: { dates: ["年初 = 2008-01", "今年 = 2008"] },
  },
  {
    about: "years at the head of a sentence, and since a year",
    text: "2004年总署提出新要求。2006年新班子成立以来，情况有了改善。",
    wanted: { dates: ["2004年 = 2004", "2006年 = 2006"] },
  },
  {
    about: "documents that something rests on",
    text: "根据《海关双边互助合作规程》和《中俄政府间海关合作与互助协定》，哈尔滨海关同对方海关保持往来。",
    wanted: {
      agreements: [
        "in_force – 海关双边互助合作规程 = регламент двустороннего сотрудничества и взаимной помощи таможенных органов",
        "in_force – 中俄政府间海关合作与互助协定 = соглашение между Правительством Российской Федерации и Правительством Китайской Народной Республики о сотрудничестве и взаимной помощи в таможенных делах",
      ],
    },
  },
  {
    about: "two chiefs visit each other at two times, and sign twice",
    text: "2007年11月和2008年6月，哈尔滨海关关长王松与俄罗斯远东海关局局长弗拉先科实现互访，先后两次签署《中华人民共和国哈尔滨海关与俄罗斯联邦远东海关局工作会谈纪要》。",
    wanted: {
      dates: ["2007年11月 = 2007-11", "2008年6月 = 2008-06"],
      officials: [
        "哈尔滨海关 关长 王松 = Харбинская таможня начальник Ван Сун",
        "俄罗斯远东海关局 局长 弗拉先科 = Дальневосточное таможенное управление начальник Власенко",
      ],
      events: ["visit 2007-11 –: 王松; 弗拉先科"],
      agreements: [
        "signed 2007-11 中华人民共和国哈尔滨海关与俄罗斯联邦远东海关局工作会谈纪要 = протокол рабочих переговоров между Харбинской таможней…",
      ],
    },
  },
  {
    about: "a letter of one day, a delegation of another, plans counted and not listed",
    text: "5月7日，哈尔滨海关致信俄远东海关局，请求协助。6月13日，以弗拉先科局长为团长的俄罗斯海关代表团访问哈尔滨海关，双方对六项合作计划交换看法，签署了会谈纪要。",
    wanted: {
      dates: ["5月7日 = 2008-05-07", "6月13日 = 2008-06-13"],
      figures: ["6 item"],
      events: ["visit 2008-06-13 Харбинская таможня: 弗拉先科; 俄罗斯海关代表团"],
      agreements: ["signed 2008-06-13 会谈纪要 = протокол переговоров"],
    },
  },
  {
    about: "a delegation joined by somebody, an occasion and a seminar in a city",
    text: "2007年，哈尔滨海关关长王松随海关总署代表团赴莫斯科，在“中俄海关合作和规范贸易秩序研讨会”上发言。",
    wanted: {
      dates: ["2007年 = 2007"],
      events: ["visit 2007 Москва: 海关总署代表团"],
    },
  },
  {
    about: "lengths, counted houses, tonnes of aid",
    text: "黑龙江省与俄罗斯的边境线长3038公里，18个隶属海关中有13个是边境海关。2005年，150吨活性炭从绥芬河口岸运出。",
    wanted: { dates: ["2005年 = 2005"], figures: ["3038 km", "18 item", "13 item", "150 t"] },
  },
  {
    about: "the line of author, source and day",
    text: "哈尔滨海关关长王松介绍了情况。\n\n作者:某人 来源:某报 发布时间:2008年12月10日",
    wanted: { dates: ["2008年12月10日 = 2008-12-10"] },
  },
  {
    about: "a document signed behind a comma is not what was talked over before it",
    text: "6月13日，以弗拉先科局长为团长的俄罗斯海关代表团访问哈尔滨海关，双方商讨六项合作计划，签署了会谈纪要。",
    wanted: { agreements: ["signed 2008-06-13 会谈纪要 = протокол переговоров"] },
  },
];

/** What these constructions have to give and do not yet; each with its cure. They have to fail. */
export const failing: readonly (Fragment & { readonly cure: string })[] = [
  {
    about: "talks held on a visit are held where the visit was",
    cure: "访问期间 takes the place of the visit told before.",
    text: "哈尔滨海关代表团结束对哈巴罗夫斯克市的访问。访问期间，哈尔滨海关关长王松与俄罗斯联邦远东海关局局长举行工作会谈。",
    wanted: { events: ["negotiation – Хабаровск: 王松; 俄罗斯联邦远东海关局"] },
  },
  {
    about: "somebody who travels with a delegation, and the seminar he speaks at",
    cure: "随…代表团赴 makes the subject a member of the visit; 在“…研讨会”上 is a conference of the same place.",
    text: "2007年，哈尔滨海关关长王松随海关总署代表团赴莫斯科，在“中俄海关合作和规范贸易秩序研讨会”上发言。",
    wanted: { events: ["visit 2007 Москва: 王松; 海关总署代表团", "conference 2007 Москва: 王松"] },
  },
];

/** What looks like a fact and is none: `kind`, and the words nothing of that kind may rest on. */
export const mustNot: readonly { readonly text: string; readonly kind: "dates" | "figures" | "agreements" }[] = [
  ...["本月排行TOP10", "Copyright ©2010 - 2015 某某公司", "地址:北京市海淀区某路26号某公馆5-20室"].map(
    (text) => ({ text, kind: "dates" }) as const,
  ),
  ...[
    "电话:010-12345678",
    "本月排行TOP10",
    "京公网安备11010800000000号",
    "京ICP备09000000号",
    "新出发京零字第海100000号",
    "按照“两个相适应”的要求开展工作",
    "提出“三个面向”",
    "工作一步一个脚印",
    "是规模最大的一次",
    "新一届党组成立",
    "进一步加强合作",
    "最近的口岸之一",
    "对方一定加强监管",
    "代表团一行抵达",
    "两国海关往来密切",
    "双方达到双赢，推进双边合作",
  ].map((text) => ({ text, kind: "figures" }) as const),
  ...[
    "王松在会上做了题为《合作促进贸易健康发展》的演讲",
    "哈尔滨海关推进《合作促进贸易健康发展》一书的发行",
    "近年来合作计划越来越多",
  ].map((text) => ({ text, kind: "agreements" }) as const),
];
