/** Events told in Chinese: type, modality, day, place and who took part, by construction. Published 2019-06-10. */
import { describe, expect, it } from "vitest";
import { bundledGlossary } from "../../src/glossary/data.js";
import { createEngine } from "../../src/pipeline/engine.js";
import { extractFacts } from "../../src/pipeline/extract.js";

const engine = createEngine(bundledGlossary);
const given = { published: "2019-06-10", language: "zh", title: null, source: null } as const;

function read(text: string): readonly string[] {
  return extractFacts(text, given, engine).events.map(({ type, modality, date, place, participants }) =>
    [type, modality, date ?? "-", place?.zh ?? "-", participants.map(({ name }) => name.zh).join("+") || "-"].join(" "),
  );
}

describe("events", () => {
  it.each([
    ["王毅10日在北京会见俄罗斯外长拉夫罗夫。", "meeting happened 2019-06-10 北京 王毅+拉夫罗夫"],
    ["国家主席习近平5日在莫斯科同俄罗斯总统普京举行会谈。", "negotiation happened 2019-06-05 莫斯科 习近平+普京"],
    ["俄罗斯总统普京与中国国家主席习近平6月8日通电话。", "call happened 2019-06-08 - 普京+习近平"],
    ["应习近平邀请，俄罗斯总统普京将于6月15日来华进行国事访问。", "visit planned 2019-06-15 中国 普京"],
    ["俄罗斯总理米舒斯京结束对中国的正式访问。", "visit happened - 中国 米舒斯京"],
    ["6月5日，中俄两国外长磋商在莫斯科举行。", "negotiation happened 2019-06-05 莫斯科 中国+俄罗斯"],
    [
      "黑龙江省省长王文涛6月3日在哈尔滨会见阿穆尔州州长奥尔洛夫一行。",
      "meeting happened 2019-06-03 哈尔滨 王文涛+奥尔洛夫",
    ],
    [
      "6月4日，哈尔滨海关代表团抵达莫斯科，开始对俄罗斯进行工作访问。",
      "visit happened 2019-06-04 莫斯科 哈尔滨海关代表团",
    ],
    ["王毅5日抵达莫斯科，随后会见俄罗斯外长拉夫罗夫。", "meeting happened 2019-06-05 莫斯科 王毅+拉夫罗夫"],
    ["王毅5日在京出席论坛，随后访问俄罗斯。", "visit happened - 俄罗斯 王毅"],
    ["王毅6月5日在喀山出席金砖论坛期间会见俄罗斯外长拉夫罗夫。", "meeting happened 2019-06-05 喀山 王毅+拉夫罗夫"],
    ["6月4日，应俄方邀请，哈尔滨海关关长王松率学校代表团赴莫斯科、喀山访问。", "visit happened 2019-06-04 莫斯科 王松"],
    [
      "6月5日，黑龙江省黑河市与俄罗斯布拉戈维申斯克市以视频方式举行会谈。",
      "negotiation happened 2019-06-05 - 黑河市+布拉戈维申斯克市",
    ],
    [
      "省长王文涛3日会见以阿穆尔州州长奥尔洛夫为团长的代表团，并共同主持合作会议。",
      "conference happened 2019-06-03 - 王文涛+奥尔洛夫",
    ],
    ["6月5日，总领事馆开馆仪式在哈尔滨举行。外交部司长吴玺到会祝贺。", "ceremony happened 2019-06-05 哈尔滨 吴玺"],
    ["国家主席习近平3日到访喀山。鞑靼斯坦总统明尼哈诺夫同他会面。", "meeting happened 2019-06-03 - 明尼哈诺夫+习近平"],
    ["双方商定9月东方经济论坛期间再次会面。", "conference planned 2019-09 - -"],
    ["分委会的例会原定3月在莫斯科召开，后来取消。", "conference denied 2019-03 莫斯科 -"],
    ["原定5月召开的例会推迟，双方3月在北京举行会谈。", "negotiation happened 2019-03 北京 -"],
    ["国务院总理李强5日在京会见俄罗斯总理米舒斯京。", "meeting happened 2019-06-05 北京 李强+米舒斯京"],
  ])("%s", (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it.each([
    ["a signing", "双方签署12项合作文件。"],
    ["minutes of talks", "双方签署会谈纪要。"],
    ["an invitation", "习近平邀请普京来华访问。"],
    ["many meetings", "习近平与普京举行多次会晤。"],
    ["a frame of time", "访问期间，双方参观了口岸。"],
    ["those who sat by", "俄罗斯驻哈尔滨总领事林尼克、黑龙江省副省长韩圣健参加会见。"],
    ["what guests are told", "王文涛说，欢迎你们来参加博览会。"],
    ["presence without an event", "王毅出席。"],
  ])("no event: %s", (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
