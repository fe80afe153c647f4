import { describe, expect, it } from "vitest";
import { type NamePart, readForms } from "../../src/languages/ru/grammar/name-read.js";

const write = (word: string, part: NamePart) =>
  readForms(word, part).map((form) => `${form.nominative} ${form.gender ?? "mf"} ${form.case}`);

describe("the only or the first reading", () => {
  it.each<[string, NamePart, readonly string[]]>([
    ["Ладыгиным", "surname", ["Ладыгин m ins"]],
    ["Ладыгина", "surname", ["Ладыгин m gen", "Ладыгин m acc", "Ладыгина f nom"]],
    ["Трутневу", "surname", ["Трутнев m dat", "Трутнева f acc"]],
    ["Лавров", "surname", ["Лавров m nom"]],
    ["Захаровой", "surname", ["Захарова f gen", "Захарова f dat", "Захарова f ins", "Захарова f prp"]],
    ["Достоевским", "surname", ["Достоевский m ins"]],
    ["Садовничего", "surname", ["Садовничий m gen", "Садовничий m acc"]],
    ["Слуцкую", "surname", ["Слуцкая f acc"]],
    ["Миллером", "surname", ["Миллер m ins"]],
    ["Грефа", "surname", ["Греф m gen", "Греф m acc"]],
    ["Кравца", "surname", ["Кравец m gen", "Кравец m acc"]],
    ["Коломийца", "surname", ["Коломиец m gen", "Коломиец m acc"]],
    ["Салтыкова-Щедрина", "surname", ["Салтыков-Щедрин m gen", "Салтыков-Щедрин m acc"]],
    ["Юрием", "given", ["Юрий m ins"]],
    ["Петра", "given", ["Пётр m gen", "Пётр m acc"]],
    ["Павлом", "given", ["Павел m ins"]],
    ["Льву", "given", ["Лев m dat"]],
    ["Ильёй", "given", ["Илья m ins"]],
    ["Никитой", "given", ["Никита m ins"]],
    ["Александра", "given", ["Александр m gen", "Александр m acc", "Александра f nom"]],
    ["Эльвирой", "given", ["Эльвира f ins"]],
    ["Викторовича", "patronymic", ["Викторович m gen", "Викторович m acc"]],
    ["Сергеевны", "patronymic", ["Сергеевна f gen"]],
    ["Ильиничной", "patronymic", ["Ильинична f ins"]],
    ["Суном", "chinese", ["Сун m ins"]],
    ["Цзиньпину", "chinese", ["Цзиньпин m dat"]],
    ["Ханьхуэя", "chinese", ["Ханьхуэй m gen", "Ханьхуэй m acc"]],
    ["Сибинем", "chinese", ["Сибинь m ins"]],
    ["Сун", "chinese", ["Сун m nom"]],
  ])("%s", (word, part, readings) => {
    expect(write(word, part).slice(0, readings.length)).toEqual(readings);
  });
});

describe("names that never change are read in all cases for both sexes", () => {
  it.each<[string, NamePart]>([
    ["Власенко", "surname"],
    ["Черных", "surname"],
    ["Чуньхуа", "chinese"],
    ["И", "chinese"],
  ])("%s", (word, part) => {
    expect(write(word, part)).toEqual(["nom", "gen", "dat", "acc", "ins", "prp"].map((one) => `${word} mf ${one}`));
  });
});

describe("what is not there", () => {
  it("a case ending is not a nominative where it is a form of a name", () => {
    expect(write("Миллером", "surname").some((one) => one.startsWith("Миллером"))).toBe(false);
    expect(write("Юрием", "given")).toEqual(["Юрий m ins"]);
  });
  it("a common word is no patronymic", () => {
    expect(readForms("соглашения", "patronymic")).toEqual([]);
  });
  it("a woman's surname in a consonant is the same in all cases", () => {
    expect(write("Лут", "surname")).toEqual([
      "Лут mf nom",
      "Лут f gen",
      "Лут f dat",
      "Лут f acc",
      "Лут f ins",
      "Лут f prp",
    ]);
  });
});
