/** The three interfaces say the same things: nothing left out, nothing left in English, every message with its cure. */
import { describe, expect, it } from "vitest";
import { en } from "../../src/edge/ui/en.js";
import { ru } from "../../src/edge/ui/ru.js";
import type { Ui } from "../../src/edge/ui/ui.js";
import { zh } from "../../src/edge/ui/zh.js";

/** Arguments that make every message speak. */
const sample = ["a.txt", "b", ["c", "d"], "e"] as const;

function messages(ui: Ui): readonly (readonly [string, string])[] {
  return Object.entries(ui.fail).map(([name, said]) => {
    const message =
      typeof said === "string" ? said : (said as (...args: readonly unknown[]) => string)(...argumentsOf(name));
    return [name, message] as const;
  });
}

function argumentsOf(name: string): readonly unknown[] {
  if (name === "undecoded") return ["a.txt", "a.txt", "GB18030", "The text is GB18030. Convert FILE."];
  if (name === "choice") return ["--to", "b", ["c", "d"]];
  return sample;
}

describe.each([
  ["en", en],
  ["zh", zh],
  ["ru", ru],
] as const)("%s", (_language, ui) => {
  it.each(messages(ui))("%s says what and what to do", (_name, message) => {
    expect(message.length).toBeGreaterThan(8);
    expect(message).not.toMatch(/undefined|\[object|NaN/u);
    expect(message).not.toContain("\n");
  });
});

describe.each([
  ["zh", zh, /\p{Script=Han}/u],
  ["ru", ru, /\p{Script=Cyrillic}/u],
] as const)("%s is its own language", (_language, ui, script) => {
  it.each(
    Object.entries({
      ...ui.label.column,
      ...ui.word.event,
      ...ui.word.agreement,
      ...ui.word.role,
      ...ui.word.severity,
    }),
  )("%s: %s", (_name, word) => {
    expect(word).toMatch(script);
  });

  it.each(messages(ui))("%s", (_name, message) => {
    expect(message).toMatch(script);
  });

  it("help is translated", () => {
    const { titles: _titles, placeholders: _placeholders, ...texts } = ui.help;
    for (const text of Object.values(texts)) expect(text).toMatch(script);
  });
});
