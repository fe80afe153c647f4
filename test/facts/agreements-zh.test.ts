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
    ["两国政府1992年签订的互免签证协定至今有效。", ["signed 1992 互免签证协定"]],
    [
      "中国和俄罗斯6月8日签署《关于旅游合作的谅解备忘录》和《2020—2022年海关合作计划》。",
      ["signed 2019-06-08 关于旅游合作的谅解备忘录", "signed 2019-06-08 2020—2022年海关合作计划"],
    ],
    ["双方未签署渔业协定。", []],
    ["双方签署12项合作文件。", []],
    ["总统签署命令。", []],
    ["海关总署6月1日发布《海关企业信用管理办法》。", []],
    ["该协定于1995年2月10日生效。", []],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
