/** Reads the values of options: a value is right, or the user is told what to write. */
import * as z from "zod/mini";
import { type Language, languages } from "../model/language.js";
import { Failure } from "./failure.js";
import type { Ui } from "./ui/ui.js";

export const briefFormats = ["text", "md", "html", "json"] as const;
export type BriefFormat = (typeof briefFormats)[number];
export const factsFormats = ["table", "json"] as const;
export type FactsFormat = (typeof factsFormats)[number];

export const termsFormats = ["csv", "json"] as const;
export type TermsFormat = (typeof termsFormats)[number];

/** Reads a value, or throws a `Failure` with the cure. */
type Read<T> = (option: string, value: string, ui: Ui) => T;

/** An option that stands once: which of two values is meant cannot be known. */
export function once<T>(option: string, ui: Ui, read: Read<T>): (value: string, previous: T | undefined) => T {
  return (value, previous) => {
    if (value.startsWith("--")) throw new Failure(2, ui.fail.missingValue(option));
    if (previous !== undefined) throw new Failure(2, ui.fail.twice(option));
    return read(option, value, ui);
  };
}

export function readChoice<T extends string>(choices: readonly T[]): Read<T> {
  return (option, value, ui) => {
    const found = choices.find((one) => one === value);
    if (found === undefined) throw new Failure(2, ui.fail.choice(option, value, choices));
    return found;
  };
}

const day = z.iso.date();

/** A day that is in the calendar, `YYYY-MM-DD`. */
export const readDay: Read<string> = (option, value, ui) => {
  if (!day.safeParse(value).success) throw new Failure(2, ui.fail.day(option, value));
  return value;
};

/** One language or several, joined by commas: `zh,ru`. */
export const readLanguages: Read<readonly Language[]> = (option, value, ui) => {
  const read = readChoice(languages);
  return [...new Set(value.split(",").map((one) => read(option, one.trim(), ui)))];
};

export const readText: Read<string> = (option, value, ui) => {
  if (value === "") throw new Failure(2, ui.fail.missingValue(option));
  return value;
};
