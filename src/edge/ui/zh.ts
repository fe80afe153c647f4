/** The interface in Chinese. */

import type { Issue } from "../../model/issue.js";
import type { Found } from "../decode.js";
import { shellWord } from "../shell-word.js";
import { termsZh } from "./terms-zh.js";
import type { Ui } from "./ui.js";

export const zh: Ui = {
  language: "zh",
  terms: termsZh,
  help: {
    titles: { "Usage:": "用法：", "Arguments:": "参数：", "Options:": "选项：", "Commands:": "命令：" },
    placeholders: { options: "[选项]", command: "[命令]" },
    about: "阅读中文和俄文新闻，按规则提取事实，再用中俄两种语言写成简报。",
    brief: "为一篇文章撰写中文和俄文简报",
    facts: "列出一篇文章中的事实",
    batch: "批量处理：输入输出均为 NDJSON，每行一篇",
    file: "文本文件；写 - 或省略则读标准输入",
    files: "文本文件或 .ndjson 文件；写 - 或省略则从标准输入读 NDJSON",
    published: "发布日期，格式 YYYY-MM-DD（省略则取自文章）",
    language: "文章语言：zh 或 ru（省略则自动识别）",
    to: "简报语言：zh、ru 或 zh,ru（默认两种）",
    style: "headline（标题）、brief（简报）或 full（详报）（默认 brief）",
    briefFormat: "text、md、html 或 json（默认 text）",
    factsFormat: "table 或 json（默认 table）",
    quotes: "在每句之后列出所依据的原文",
    explain: "在每条事实之下列出原文依据及所用规则",
    explainMiss: "就含有该文字的句子，列出命中和未命中的规则",
    output: "写入文件，不写到标准输出",
    glossary: "用自备术语表（JSON）补充或替换内置词条",
    ui: "帮助和提示的语言：en、zh 或 ru（默认随系统区域设置）",
    noColor: "不使用颜色",
    version: "显示版本号",
    help: "显示帮助",
    helpCommand: "显示某个命令的帮助",
  },
  fail: {
    unknownOption: (option, suggestion) =>
      suggestion ? `没有选项 ${option}。是否要用 ${suggestion}？` : `没有选项 ${option}。请查看：svodka --help`,
    unknownCommand: (name, suggestion) =>
      suggestion
        ? `没有命令“${name}”。是否要用 ${suggestion}？`
        : `没有命令“${name}”。可用的命令有 brief、facts、batch、compare 和 terms。`,
    missingValue: (option) => `${option} 缺少取值。请查看：svodka --help`,
    tooManyFiles: "一次只能处理一篇：请只给一个文件或 -。多个文件请用：svodka batch 文件……",
    twice: (option) => `${option} 出现了两次，请只写一次。`,
    choice: (option, value, choices) => `${option} 不能是“${value}”，可选值为：${choices.join("、")}。`,
    day: (option, value) => `${option} 不能是“${value}”。请按 YYYY-MM-DD 写一个实有的日期，例如 2008-12-10。`,
    noInput: "没有给出文章。请指定文件，或从标准输入传入：svodka brief < article.txt",
    inputAndFiles: "标准输入（-）不能与文件并用。请只写其中一种。",
    ndjson: (file) => `${file} 含有多篇文章。请用：svodka batch ${shellWord(file)}`,
    missing: (file) => `找不到文件 ${file}。请检查文件名和路径。`,
    directory: (file) => `${file} 是文件夹。请指定其中的文件；如需处理全部文件：svodka batch ${shellWord(file)}/*.txt`,
    unreadable: (file, code) => `无法读取 ${file}（${code}）。请检查权限，或另存一份。`,
    tooLarge: (file, megabytes) =>
      `${file} 超过 ${megabytes} MB，不像是一篇文章。请拆成每行一篇，再用 svodka batch 处理。`,
    empty: (file) => `${file}：内容为空。请给出文章正文。`,
    undecoded: (name, path, found) => `${name}：${undecoded(path ?? "文件", found)}`,
    glossaryJson: (file, detail) => `术语表 ${file} 不是有效的 JSON：${detail}。请改正该处。`,
    glossaryList: (file) => `术语表 ${file} 不是列表。请把词条写成 JSON 数组：[{ "id": …, "zh": …, "ru": … }, …]`,
    glossaryEntries: (file, problems) => `术语表 ${file} 有 ${problems} 处问题：`,
    outputIsInput: (file) => `${file} 是输入文件，写入会将其覆盖。请为 --output 另取文件名。`,
    unwritable: (file, code) => `无法写入 ${file}（${code}）。请检查文件夹及其权限。`,
    explainMissFormat: "--explain-miss 只输出文本。请去掉 --format json。",
    explainMissNowhere: (text) => `文章中没有句子含有“${text}”。请从文章中复制原文。`,
    internal: (detail) => `svodka 内部出错：${detail}。请连同文章一并反馈。`,
  },
  note: {
    encoding: (file, encoding) => `${file}：按 ${encoding} 读取`,
    progress: (articles) => `已处理 ${articles} 篇`,
    failedLines: (failed, all) => `共 ${all} 篇，其中 ${failed} 篇无法读取，详见输出中的 "error"。`,
    issue,
    missSummary: (found, missed) => `命中规则 ${found} 条；触发而未匹配的规则 ${missed} 条。`,
    found: "命中",
    missed: "未匹配",
    trigger: "触发词",
  },
  label: {
    colon: "：",
    standardInput: "标准输入",
    error: "错误",
    dates: "日期",
    officials: "官员",
    bodies: "机构和地点",
    agreements: "协议文件",
    events: "活动",
    figures: "数据",
    statements: "表态",
    column: {
      value: "值",
      text: "原文",
      certainty: "确定性",
      zh: "中文",
      ru: "俄文",
      posts: "职务",
      side: "所属方",
      kind: "类别",
      type: "类型",
      status: "状态",
      date: "日期",
      place: "地点",
      parties: "签约方",
      participants: "参加者",
      topics: "议题",
      modality: "状态",
      of: "指标",
      period: "时期",
      change: "变化",
      speaker: "发言方",
      verb: "动词",
    },
    none: "无",
    article: "原文",
    briefIn: { zh: "中文简报", ru: "俄文简报" },
    published: "发布日期",
    source: "来源",
    author: "作者",
    quotes: (count) => `原文依据：${count} 处`,
    issues: "待核对",
    noIssues: "没有需要核对的内容。",
    nothing: "没有找到可写入简报的事实。",
    legend: "图例",
    transcribed: "按译音表转写的名称，请核对",
    evidence: "句子所依据的原文：将鼠标移到句子上，或用 Tab 键移到该句",
    furniture: "网页菜单、计数等，不参与阅读",
  },
  word: {
    certainty: { stated: "明示", implied: "推定" },
    body: { body: "机构", place: "地点", country: "国家" },
    agreement: {
      signed: "已签署",
      initialled: "已草签",
      agreed: "已商定",
      planned: "拟签署",
      in_force: "已生效",
      discussed: "讨论中",
    },
    post: { current: "现任", former: "前任", acting: "代理" },
    event: {
      meeting: "会见/会晤",
      negotiation: "会谈/谈判",
      visit: "访问",
      conference: "会议",
      call: "通话",
      ceremony: "仪式",
      opening: "开通/启用",
      appointment: "任免",
      letter: "函电",
      speech: "演讲/致辞",
      aid: "援助",
    },
    modality: { happened: "已发生", planned: "计划中", denied: "已否认" },
    role: { host: "东道方", guest: "来访方", head: "团长", member: "成员", side: "参与方" },
    direction: { up: "增", down: "减" },
    side: { CN: "中方", RU: "俄方" },
    severity: { info: "提示", warning: "警告", error: "错误" },
    language: { zh: "中文", ru: "俄文" },
  },
};

function undecoded(path: string, found: Found): string {
  switch (found) {
    case "binary":
      return "这是二进制文件，不是文本。请打开后另存为 UTF-8 纯文本。";
    case "html":
      return "这是 HTML 网页。请在浏览器中把网页另存为纯文本。";
    case "UTF-8":
      return "UTF-8 文本已损坏。请重新存为 UTF-8，或删去损坏之处。";
    case "unknown":
      return "不是 UTF-8，也无法识别其编码。请重新存为 UTF-8。";
    default:
      return `编码是 ${found}，不是 UTF-8。请先转换：iconv -f ${found} -t UTF-8 ${path} > article.txt`;
  }
}

function issue({ kind, text, message }: Issue): string {
  switch (kind) {
    case "empty":
      return "文章是空的。请给出文章正文。";
    case "language":
      return "文章既不是中文也不是俄文。请给出其中一种语言的文章，或用 --language 指明语言。";
    case "untranslated":
      return text === null ? message : `“${text}”在术语表中没有译法，另一种语言的简报已将其略去。请补入术语表。`;
    case "transcribed":
      return text === null ? message : `“${text}”的译名系按译音表转写。请核对，并补入术语表。`;
    case "unsaid":
      return text === null ? message : `“${text}”所述事实未能写入简报：术语表缺少所需的词或句式。请补入。`;
    case "no-facts":
      return "没有可写的事实，简报为空。";
    default:
      return message;
  }
}
