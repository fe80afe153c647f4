import { describe, expect, it } from "vitest";
import { decode } from "../../src/edge/decode.js";

const headlines = {
  zh: [
    "中俄签署协议",
    "黑河大桥今日通车",
    "外交部长访问莫斯科",
    "哈尔滨至海参崴航线开通",
    "油价再次上涨",
    "两国元首举行会谈，就双边关系交换意见。",
    "据新华社报道，中国海关总署署长在北京会见俄罗斯联邦海关署代表团，双方签署合作备忘录。",
    "2024年1至11月，中俄贸易额达2181.76亿美元，同比增长2.1%。",
  ],
  traditional: [
    "中俄簽署協議",
    "兩國元首舉行會談",
    "外交部長訪問莫斯科",
    "貿易額增長三成",
    "據中央社報導，總統府發言人表示，雙方就經濟合作交換意見。",
    "國會通過預算，執政黨表示歡迎。",
  ],
  ru: [
    "Встреча",
    "Подписан договор",
    "ГЛАВА МИД КНР ПОСЕТИЛ МОСКВУ",
    "Мост через Амур откроют осенью",
    "«Газпром» и CNPC заключили контракт на 30 лет",
    "Товарооборот вырос на 2,1%",
    "Стороны обсудили торговлю, транспорт и безопасность на границе. Переговоры прошли в Пекине.",
  ],
} as const;

/** Writes text in an encoding that can only be read here, by asking the decoder for every letter it knows. */
function encoder(encoding: string, isDouble: boolean): (text: string) => Uint8Array {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const bytes = new Map<string, readonly number[]>();
  const learn = (sequence: readonly number[]) => {
    try {
      const letter = decoder.decode(new Uint8Array(sequence));
      if ([...letter].length === 1 && !bytes.has(letter)) bytes.set(letter, sequence);
    } catch {
      // No letter of this encoding.
    }
  };
  for (let byte = 0; byte < 256; byte++) learn([byte]);
  for (let lead = 0x81; isDouble && lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) learn([lead, trail]);
  return (text) =>
    new Uint8Array(
      [...text].flatMap((letter) => {
        const sequence = bytes.get(letter);
        if (!sequence) throw new Error(`${encoding} has no ${letter}`);
        return [...sequence];
      }),
    );
}

const encoders = {
  GB18030: encoder("gb18030", true),
  Big5: encoder("big5", true),
  "windows-1251": encoder("windows-1251", false),
  "KOI8-R": encoder("koi8-r", false),
};

function utf16(text: string, isBig: boolean): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function join(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

const all = [...headlines.zh, ...headlines.traditional, ...headlines.ru];

describe("Unicode", () => {
  it.each(all)("%s", (text) => {
    expect(decode(utf8(text))).toEqual({ ok: true, text, encoding: "UTF-8" });
    expect(decode(join([0xef, 0xbb, 0xbf], utf8(text)))).toEqual({ ok: true, text, encoding: "UTF-8" });
    expect(decode(join([0xff, 0xfe], utf16(text, false)))).toEqual({ ok: true, text, encoding: "UTF-16LE" });
    expect(decode(join([0xfe, 0xff], utf16(text, true)))).toEqual({ ok: true, text, encoding: "UTF-16BE" });
    expect(decode(utf16(text, false))).toEqual({ ok: true, text, encoding: "UTF-16LE" });
    expect(decode(utf16(text, true))).toEqual({ ok: true, text, encoding: "UTF-16BE" });
  });

  it.each(["", "plain ASCII\r\n", "A < B, <см. ниже> и <b>жирный</b> текст", "𠮷野 👍", "про тег <meta> и <p>"])(
    "UTF-8 %j",
    (text) => {
      expect(decode(utf8(text))).toEqual({ ok: true, text, encoding: "UTF-8" });
    },
  );
});

describe("encodings that are named", () => {
  const cases = [
    ...headlines.zh.map((text) => ["GB18030", text] as const),
    ...headlines.traditional.map((text) => ["Big5", text] as const),
    ...headlines.ru.flatMap((text) => [["windows-1251", text] as const, ["KOI8-R", text] as const]),
  ];
  it.each(cases)("%s: %s", (encoding, text) => {
    // KOI8-R has no guillemets.
    const bytes = encoders[encoding](encoding === "KOI8-R" ? text.replace(/[«»]/gu, '"') : text);
    const answer = decode(bytes);
    expect(answer).toMatchObject({ ok: false, found: encoding });
    expect(!answer.ok && answer.message).toContain(`iconv -f ${encoding} -t UTF-8`);
  });

  it("literal bytes of each", () => {
    expect(decode(new Uint8Array([0xd6, 0xd0, 0xb9, 0xfa, 0xb9, 0xfa, 0xbc, 0xca]))).toMatchObject({
      found: "GB18030",
    }); // 中国国际
    expect(decode(new Uint8Array([0xa4, 0xa4, 0xb0, 0xea, 0xb0, 0xea, 0xbb, 0xda]))).toMatchObject({ found: "Big5" }); // 中國國際
    expect(decode(new Uint8Array([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0]))).toMatchObject({ found: "windows-1251" }); // Москва
    expect(decode(new Uint8Array([0xed, 0xcf, 0xd3, 0xcb, 0xd7, 0xc1]))).toMatchObject({ found: "KOI8-R" }); // Москва
  });

  it.each([
    ["German", [...Buffer.from("Größe, Übermut und Ärger über Bücher", "latin1")]],
    ["French", [...Buffer.from("Le président a été reçu à l'Élysée", "latin1")]],
    ["Japanese, Shift JIS", [0x93, 0xfa, 0x92, 0x86, 0x97, 0xbc, 0x8d, 0x91, 0x82, 0xcc, 0x8a, 0x4f, 0x91, 0x8a]],
  ])("not %s", (_, bytes) => {
    const answer = decode(new Uint8Array(bytes));
    expect(answer).toMatchObject({ ok: false, found: "unknown" });
    expect(!answer.ok && answer.message).toContain("UTF-8");
  });

  it("UTF-32 by its mark, damaged UTF-8 by the place of the damage", () => {
    expect(decode(new Uint8Array([0xff, 0xfe, 0, 0, 0x2d, 0x4e, 0, 0]))).toMatchObject({ found: "UTF-32" });
    const cut = decode(utf8("外交部长访问莫斯科").subarray(0, 25));
    expect(cut).toMatchObject({ ok: false, found: "UTF-8" });
    expect(!cut.ok && cut.message).toContain("byte 24");
  });
});

const ascii = (text: string) => [...utf8(text)];

describe("files that are no text", () => {
  it.each([
    ["a PDF document", ascii("%PDF-1.7\n1 0 obj")],
    ["a PNG picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]],
    ["a JPEG picture", [0xff, 0xd8, 0xff, 0xe0, 0, 16]],
    ["a Word document", [0x50, 0x4b, 3, 4, 20, 0, 0, 0, ...ascii("[Content_Types].xml.....word/document.xml")]],
    ["an Excel workbook", [0x50, 0x4b, 3, 4, 20, 0, 0, 0, ...ascii("[Content_Types].xml.....xl/workbook.xml")]],
    ["a ZIP archive", [0x50, 0x4b, 3, 4, 20, 0, 0, 0, ...ascii("photo.jpg")]],
    ["a Word, Excel or PowerPoint file of the old kind", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
    ["an RTF document", ascii("{\\rtf1\\ansi\\ansicpg1251")],
    ["a GZIP archive", [0x1f, 0x8b, 8, 0, 0]],
    ["a program", [0x7f, 0x45, 0x4c, 0x46, 2, 1]],
    ["a tar archive", [...new Uint8Array(257), ...ascii("ustar")]],
    ["binary data", [1, 2, 3, 0, 5, 6, 7, 0, 200, 201, 255, 0]],
    ["binary data", [...ascii("text, then "), 1, 2, 3, 4, 5]],
  ])("%s", (kind, bytes) => {
    const answer = decode(new Uint8Array(bytes));
    expect(answer).toMatchObject({ ok: false, found: "binary" });
    expect(!answer.ok && answer.message).toContain(kind);
    expect(!answer.ok && answer.message).toContain("plain text");
  });
});

describe("pages", () => {
  const page = "<!DOCTYPE html>\n<html><head><meta charset=utf-8></head><body><p>Встреча</p></body></html>";
  it.each([
    ["a page", utf8(page)],
    ["a page with a mark", join([0xef, 0xbb, 0xbf], utf8(page))],
    ["a page behind an XML line", utf8(`<?xml version="1.0" encoding="utf-8"?>\n${page}`)],
    ["a page in UTF-16", join([0xff, 0xfe], utf16(page, false))],
    ["a page in GB18030", encoders.GB18030("<html><head><meta charset=gb2312></head><body>中俄签署协议</body></html>")],
    ["a page in windows-1251", encoders["windows-1251"]("<HTML>\n<BODY BGCOLOR=white>Встреча</BODY>")],
    [
      "a piece of a page",
      utf8("<div class=x><p>Встреча в Пекине</p><p>Стороны подписали <a href=/a>договор</a></p><br></div>"),
    ],
  ])("%s", (_, bytes) => {
    const answer = decode(bytes);
    expect(answer).toMatchObject({ ok: false, found: "html" });
    expect(!answer.ok && answer.message).toContain("Save");
  });
});

it.each([
  ["<", "UTF-8"],
  ["<p ", "UTF-8"],
  ["中俄签署协议。", "UTF-8"],
])("is linear on many %j", (piece) => {
  const bytes = utf8(piece.repeat(1_000_000));
  const before = performance.now();
  expect(decode(bytes).ok).toBe(true);
  expect(performance.now() - before).toBeLessThan(5_000);
});
