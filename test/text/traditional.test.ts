import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Converter } from "opencc-js/t2cn";
import { describe, expect, it } from "vitest";
import { simplified, traditional } from "../../src/text/traditional.generated.js";
import { simplify } from "../../src/text/traditional.js";

const convert = Converter({ from: "t", to: "cn" });

describe("the table of Traditional characters", () => {
  it("is the one that the generator writes", () => {
    const fresh = execFileSync(process.execPath, ["test/generate/traditional.mjs", "--print"], { encoding: "utf8" });
    expect(readFileSync("src/text/traditional.generated.ts", "utf8")).toBe(fresh);
  });

  it("is one for one, and no counterpart is folded again", () => {
    expect(simplified).toHaveLength(traditional.length);
    expect(new Set(traditional).size).toBe(traditional.length);
    expect(simplify(simplified)).toBe(simplified);
  });

  it("leaves the characters of GB 2312 alone, but for those that only Traditional texts use", () => {
    const gb = new TextDecoder("gb18030");
    const folded: string[] = [];
    for (let row = 0xb0; row <= 0xf7; row++) {
      for (let cell = 0xa1; cell <= 0xfe; cell++) {
        const character = gb.decode(new Uint8Array([row, cell]));
        if (traditional.includes(character)) folded.push(character);
      }
    }
    expect(folded.sort()).toEqual([..."後拚摺於榘菸醣麴麽"].sort());
  });

  // Common words of news in Traditional spelling: the phrase converter of OpenCC as an oracle.
  it.each([
    "外交部發言人就雙邊關係答記者問",
    "經濟貿易合作委員會第二十次會議紀要",
    "鐵路運輸與邊境口岸的基礎設施建設",
    "聯合國安全理事會通過決議譴責恐怖襲擊",
    "農業產品檢驗檢疫證書互認協議",
    "總統與國務院總理簽署聯合聲明",
    "乾隆年間的邊界條約與乾燥氣候",
    "據瞭解，雙方將採取措施應對氣候變遷",
    "製造業採購經理指數回升，進出口總額創歷史紀錄",
    "臺灣海峽兩岸關係協會",
    "颱風過後災區重建與志願者徵募",
    "歷史博物館展覽與書畫藝術週",
  ])("%s", (text) => {
    expect(simplify(text)).toBe(convert(text));
  });
});
