/** Documents told in Chinese: status, day and title, by construction. Published 2019-06-10. */
import { describe, expect, it } from "vitest";
import { bundledGlossary } from "../../src/glossary/data.js";
import { createEngine } from "../../src/pipeline/engine.js";
import { extractFacts } from "../../src/pipeline/extract.js";

const engine = createEngine(bundledGlossary);
const given = { published: "2019-06-10", language: "zh", title: null, source: null } as const;

function read(text: string): readonly string[] {
  return extractFacts(text, given, engine).agreements.map(
    ({ status, date, title }) => `${status} ${date ?? "-"} ${title.zh}`,
  );
}

describe("agreements", () => {
  it.each([
    ["双方将于9月签署《海关合作协定》。", ["planned 2019-09 海关合作协定"]],
    ["6月7日，双方草签了《口岸管理协定》。", ["initialled 2019-06-07 口岸管理协定"]],
    ["《睦邻友好合作条约》于2001年7月16日在莫斯科签署。", ["signed 2001-07-16 睦邻友好合作条约"]],
    ["根据《中俄政府间海关合作与互助协定》，双方开展信息交换。", ["in_force - 中俄政府间海关合作与互助协定"]],
    ["双方就中俄自由贸易协定进行了磋商。", ["discussed - 中俄自由贸易协定"]],
    ["双方达成农业合作协议。", ["agreed - 农业合作协议"]],
    ["两国政府1992年签订的互免签证协定至今有效。", ["in_force 1992 互免签证协定"]],
    [
      "中国和俄罗斯6月8日签署《关于旅游合作的谅解备忘录》和《2020—2022年海关合作计划》。",
      ["signed 2019-06-08 关于旅游合作的谅解备忘录", "signed 2019-06-08 2020—2022年海关合作计划"],
    ],
    ["双方签署了在滨海边疆区建立木材加工厂的协议。", ["signed - 在滨海边疆区建立木材加工厂的协议"]],
    [
      "双方签署文化合作协定、和平利用月球样品方面的协定，以及向中国提供贷款的协定。",
      ["signed - 文化合作协定", "signed - 和平利用月球样品方面的协定", "signed - 向中国提供贷款的协定"],
    ],
    [
      "6月7日双方签署的文件包括：关于海关数据交换的议定书，有效期三年；《航运协定》；以及口岸合作纪要。",
      ["signed 2019-06-07 关于海关数据交换的议定书", "signed 2019-06-07 航运协定", "signed 2019-06-07 口岸合作纪要"],
    ],
    ["双方达成了关于恢复直航的协议。", ["agreed - 关于恢复直航的协议"]],
    ["双方商定于明年3月签署关于共建物流园的框架协议。", ["planned 2020-03 关于共建物流园的框架协议"]],
    ["双方谈妥关于防洪合作的备忘录，文本力争年内签署。", ["planned 2019 关于防洪合作的备忘录"]],
    ["中方建议签署关于动物疫病防控的协定，俄方表示愿意研究。", ["discussed - 关于动物疫病防控的协定"]],
    ["关于简化通关手续的协议暂未签署，双方将继续谈判。", ["discussed - 关于简化通关手续的协议"]],
    ["双方拟讨论燃料供应合同的草案。", ["discussed - 燃料供应合同"]],
    ["两国外长2月1日互换《渔业合作协定》批准书。", ["in_force - 渔业合作协定"]],
    ["会议审议通过《2019年度重点合作项目清单》。", ["agreed - 2019年度重点合作项目清单"]],
    ["两国企业签署的合同、协议共13份。", []],
    ["双方3月签署《东线供气协议》，俄国家杜马4月批准该协议。", ["signed 2019-03 东线供气协议"]],
    ["双方未签署渔业协定。", []],
    ["双方签署12项合作文件。", []],
    ["总统签署命令。", []],
    ["海关总署6月1日发布《海关企业信用管理办法》。", []],
    ["该协定于1995年2月10日生效。", []],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
