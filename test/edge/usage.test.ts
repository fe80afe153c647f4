/** Every mistake a user can make is told in one sentence with its cure, with the right status, and never with a stack. */
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { folder, put, ruArticle, stack, svodka, zhArticle } from "./command.js";

/** 习近平 in GB 18030 and «Москва» in windows-1251, long enough to be told. */
const gb = Buffer.from(
  "cfb0bdfcc6bdcdacc6d5beadd4dac4aab9c0bed9d0d0bbe1ccb8a1a3cbabb7bdc7a9caf0c1cbb9d8d3dad0adb5f7bcd3c7bfbac6d7f7b5c4d0adb6a8a1a3d6d0b6eda3accbabb7bdb1edcabe",
  "hex",
);
const cp1251 = Buffer.from(
  "cff0e5e7e8e4e5edf220d0eef1f1e8e820cfebe0e4e8ece8f020cff3f2e8ed20e220caf0e5ece5eb20ede020efe5f0e5e3eef0e0f520f120cfe5e2e8ed",
  "hex",
);

beforeAll(() => {
  put("zh.txt", zhArticle);
  put("ru.txt", ruArticle);
  put("empty.txt", "");
  put("blank.txt", " \n\n\t\n");
  put("english.txt", "The two ministers met in Moscow on Thursday and signed an agreement on trade.\n");
  put("program.txt", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]));
  put("gb.txt", gb);
  put("cp1251.txt", cp1251);
  put("page.html", "<!doctype html><html><body><p>习近平同普京举行会谈。</p></body></html>");
  put("articles.ndjson", `${JSON.stringify({ id: 1, text: zhArticle })}\n`);
  put("broken.json", "[{");
  put("object.json", "{}");
  put("entries.json", JSON.stringify([{ id: "person.x", zh: { term: "某某" }, statuss: "preferred" }]));
  put("my file.txt", gb);
  mkdirSync(join(folder, "folder"));
  symlinkSync("loop.txt", join(folder, "loop.txt"));
});

describe("an article that cannot be read ends with 1 and a cure", () => {
  it.each<[string, string[], RegExp]>([
    ["empty", ["empty.txt"], /empty\.txt is empty\. Give the text/u],
    ["blank", ["blank.txt"], /blank\.txt is empty/u],
    ["English", ["english.txt"], /neither Chinese nor Russian/u],
    ["a program", ["program.txt"], /program\.txt: .*not text/u],
    ["GB18030", ["gb.txt"], /GB18030.*iconv -f GB18030 -t UTF-8 gb\.txt/u],
    ["windows-1251", ["cp1251.txt"], /windows-1251.*iconv -f windows-1251/u],
    ["a file name with a space", ["my file.txt"], /iconv -f GB18030 -t UTF-8 'my file\.txt'/u],
    ["HTML", ["page.html"], /page\.html: .*HTML page/u],
    ["a folder", ["folder"], /folder is a folder\..*svodka batch folder\/\*\.txt/u],
    ["missing", ["nowhere.txt"], /no file nowhere\.txt\. Check/u],
    ["unreadable", ["loop.txt"], /loop\.txt cannot be read \(ELOOP\)\. Check/u],
    ["nothing sent", [], /standard input is empty/u],
  ])("%s", (_name, args, message) => {
    const { status, err } = svodka(["brief", ...args]);
    expect(err).toMatch(message);
    expect(err).not.toMatch(stack);
    expect(status).toBe(1);
  });
});

describe("a wrong command line ends with 2 and a cure in one line, and prints nothing else", () => {
  it.each<[string, string[], RegExp]>([
    ["unknown option", ["brief", "zh.txt", "--fromat", "md"], /no option --fromat\. Did you mean --format\?/u],
    ["unknown command", ["breif", "zh.txt"], /no command “breif”\. Did you mean brief\?/u],
    ["a file for a command", ["zh.txt"], /no command “zh\.txt”\. The commands are brief/u],
    ["no such day", ["brief", "zh.txt", "--published", "2008-13-40"], /2008-13-40.*YYYY-MM-DD/u],
    ["no leap year", ["brief", "zh.txt", "--published", "2023-02-29"], /2023-02-29.*YYYY-MM-DD/u],
    [
      "twice",
      ["brief", "zh.txt", "--published", "2008-12-10", "--published", "2008-12-11"],
      /--published stands twice/u,
    ],
    ["no value", ["brief", "zh.txt", "--published"], /--published needs a value/u],
    ["an option for a value", ["brief", "--published", "--quotes", "zh.txt"], /--published needs a value/u],
    ["language", ["brief", "zh.txt", "--language", "en"], /--language cannot be “en”\. Write one of: zh, ru/u],
    ["to", ["brief", "zh.txt", "--to", "zh,en"], /--to cannot be “en”/u],
    ["style", ["brief", "zh.txt", "--style", "long"], /--style cannot be “long”.*headline, brief, full/u],
    ["format", ["brief", "zh.txt", "--format", "pdf"], /--format cannot be “pdf”.*text, md, html, json/u],
    ["format of facts", ["facts", "zh.txt", "--format", "md"], /--format cannot be “md”.*table, json/u],
    ["ui", ["brief", "zh.txt", "--ui", "de"], /--ui cannot be “de”.*en, zh, ru/u],
    ["two files", ["brief", "zh.txt", "ru.txt"], /One article at a time.*svodka batch/u],
    ["- and a file", ["brief", "-", "zh.txt"], /One article at a time/u],
    ["- among files", ["batch", "-", "zh.txt"], /Standard input \(-\) stands alone/u],
    ["many articles", ["brief", "articles.ndjson"], /svodka batch articles\.ndjson/u],
    ["written over", ["batch", "articles.ndjson", "-o", "./articles.ndjson"], /would be written over/u],
    ["nowhere to write", ["batch", "articles.ndjson", "-o", "nowhere/out.ndjson"], /cannot be written \(ENOENT\)/u],
    ["miss as JSON", ["facts", "zh.txt", "--format", "json", "--explain-miss", "会谈"], /Leave out --format json/u],
    ["no glossary", ["brief", "zh.txt", "--glossary", "nowhere.json"], /no file nowhere\.json/u],
    ["broken glossary", ["brief", "zh.txt", "--glossary", "broken.json"], /broken\.json is not JSON/u],
    ["a glossary that is no list", ["brief", "zh.txt", "--glossary", "object.json"], /object\.json is not a list/u],
    ["glossary of another encoding", ["brief", "zh.txt", "--glossary", "gb.txt"], /gb\.txt: .*GB18030/u],
    ["help on nothing", ["help", "breif"], /no command “breif”/u],
  ])("%s", (_name, args, message) => {
    const { status, out, err } = svodka(args);
    expect(err).toMatch(message);
    expect(err).not.toMatch(stack);
    expect(out).toBe("");
    expect(status).toBe(2);
  });

  it("a glossary names the file, the entry and the cure", () => {
    const { status, err } = svodka(["brief", "zh.txt", "--glossary", "entries.json"]);
    expect(status).toBe(2);
    expect(err).toMatch(/^ {2}entries\.json: person\.x: .*"statuss"/mu);
  });

  it("without a command the help goes to standard error", () => {
    const { status, out, err } = svodka([]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain("svodka [options] [command]");
  });
});

describe("help and version are results", () => {
  it.each<[string[], string]>([
    [["--help"], "Usage: svodka [options] [command]"],
    [["help", "brief"], "Usage: svodka brief [options] [file]"],
    [["--help", "--ui", "zh"], "用法："],
    [["--help", "--ui=ru"], "Использование:"],
    [["brief", "--help", "--ui", "zh"], "选项："],
    [["batch", "--help", "--ui", "ru"], "Параметры:"],
  ])("%j", (args, text) => {
    const { status, out, err } = svodka(args);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toContain(text);
  });

  it("the version is that of the package", () => {
    expect(svodka(["--version"]).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});

describe("messages are in the user's language", () => {
  it.each<[Record<string, string>, string[], string]>([
    [{ LC_ALL: "", LANG: "zh_CN.UTF-8" }, [], "错误：找不到文件 nowhere.txt。请检查文件名和路径。\n"],
    [{ LC_ALL: "", LANG: "ru_RU.UTF-8" }, [], "ошибка: Файл nowhere.txt не найден. Проверьте имя и папку.\n"],
    [
      { LC_ALL: "", LC_MESSAGES: "ru_RU.UTF-8", LANG: "zh_CN.UTF-8" },
      [],
      "ошибка: Файл nowhere.txt не найден. Проверьте имя и папку.\n",
    ],
    [{ LC_ALL: "de_DE.UTF-8" }, [], "error: There is no file nowhere.txt. Check the name and the folder.\n"],
    [{ LC_ALL: "ru_RU.UTF-8" }, ["--ui", "zh"], "错误：找不到文件 nowhere.txt。请检查文件名和路径。\n"],
  ])("%j %j", (env, args, message) => {
    expect(svodka(["brief", "nowhere.txt", ...args], { env }).err).toBe(message);
  });
});
