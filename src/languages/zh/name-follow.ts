/**
 * What stands right behind a name and right before one: verbs of news, adverbs, titles, prepositions.
 * Knows nothing of the names themselves.
 */

/** Words of two hanzi and more that begin right behind a name. */
const followWords =
  "会见 会谈 会晤 会面 会上 会同 表示 指出 强调 宣布 介绍 透露 称赞 说道 认为 希望 呼吁 感谢 回答 回应 答复 提出 提到 重申 承认 否认 警告 批评 谴责 评价 解释 告诉 证实 确认 补充 " +
  "访问 出访 到访 来访 来华 来京 来到 来哈 来沪 抵京 抵达 到达 前往 赴华 赴俄 离开 返回 回国 结束 开始 启程 出席 参加 参观 考察 视察 调研 走访 慰问 看望 会客 接见 接待 接受 欢迎 邀请 应邀 率领 率团 陪同 随同 一行 等人 等同 " +
  "主持 共同 分别 签署 签订 签字 草签 批准 发表 发布 发言 致辞 致信 致电 致函 讲话 演讲 作出 作了 宣读 宣誓 就任 就职 上任 卸任 离任 辞职 当选 连任 担任 出任 兼任 接任 继任 接替 任命 被任 获任 去世 逝世 出生 " +
  "之邀 之请 写信 写道 同意 支持 反对 决定 要求 建议 主张 赞成 通报 通话 通电 举行 进行 展开 讨论 商讨 磋商 交换 交谈 谈到 谈及 听取 会商 期间 此行 此次 此前 随后 当天 当日 当晚 昨天 昨日 今天 今日 今晨 今年 去年 明天 近日 日前 " +
  "上午 下午 晚上 晚间 凌晨 中午 上周 下周 本周 上月 下月 本月 周一 周二 周三 周四 周五 周六 周日 星期 首次 再次 多次 曾经 已经 正在 将于 将在 将同 将对 将与 将率 没有 不会 不再 未能 可能 应当 应该 必须 继续 " +
  "先生 女士 同志 主席 总统 总理 首相 部长 外长 大使 总领事 公使 参赞 局长 署长 关长 省长 市长 州长 县长 区长 行长 院长 校长 会长 厅长 处长 司长 社长 台长 主任 书记 秘书长 议长 委员 司令 将军 院士 教授 博士 董事 总裁 " +
  "总经理 副总 副主席 副部长 副省长 副市长 副州长 副局长 副关长 副署长 副书记 副主任 副外长 代表 议员 发言人 夫人 夫妇 及其 及夫人 以及 和夫人 以视频 视频 以书面 以线上 通过 利用 根据 按照 围绕 针对 关于 对于 鉴于 作为 代表中 代表俄 就此 就中 就俄 就双 就加 就两 为首 为团 为代 " +
  "向记 向媒 向中 向俄 向习 向普 向与 在会 在讲 在致 在谈 在接 在北 在莫 在京 在回 在当 在出 在谈 在欢 在开 在人 因病 因公 陪伴 牵头 负责 分管 主管 带队 带领 转达 转交 递交 呈递 亲自 专程 顺访 对此 对华 对俄 对中 对媒 对记";

/** Single hanzi that stand behind a name, each of them weaker evidence than a word. */
export const followHanzi: ReadonlySet<string> = new Set(
  "在同与和及率说称对向将就于是为的等应已还也则曾从到赴抵致接并以由把被给让请当获",
);

/** Words that stand right before a name. */
const leadWords =
  "会见 会见了 接见 接见了 会晤 会晤了 欢迎 邀请 陪同 感谢 祝贺 任命 提名 选举 看望 慰问 拜会 拜会了 约见 见到 迎接 迎接了 转达 包括 以及 其中 记者 通讯员 编辑 团长 组长 时任 现任 新任 前任 候任 当选 原任 " +
  "通知 告诉 对话 采访 采访了 专访 访问 支持 宣布 关于 根据 随同 代表 先后 分别 同志 发言人 委托 授权 率领 陪伴 接替 取代 听取 听取了 答谢 致信 致电 致函 指派 派遣";

export const leadHanzi: ReadonlySet<string> = new Set("应同与和对向由为是让请将及跟被给把了、以令派");

const byFirst = group(followWords.split(" "), (word) => word.slice(0, 1));
const byLast = group(leadWords.split(" "), (word) => word.slice(-1));

/** The word that begins at `at` and stands behind names; its length, 0 if there is none. */
export function followWordAt(text: string, at: number): number {
  return byFirst.get(text[at] ?? "")?.find((word) => text.startsWith(word, at))?.length ?? 0;
}

/** The word that ends at `end` and stands before names; its length, 0 if there is none. */
export function leadWordBefore(text: string, end: number): number {
  return (
    byLast.get(text[end - 1] ?? "")?.find((word) => word.length <= end && text.startsWith(word, end - word.length))
      ?.length ?? 0
  );
}

function group(words: readonly string[], key: (word: string) => string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) groups.set(key(word), [...(groups.get(key(word)) ?? []), word]);
  return groups;
}
