/** What the command line says, as a shape: each language of the interface fills it, and the compiler sees what is missing. */
import type { Agreement, Body, Change, DateFact, EventType, Modality, Post, Role } from "../../model/fact.js";
import type { Issue, Severity } from "../../model/issue.js";
import type { Language, Side } from "../../model/language.js";
import type { Found } from "../decode.js";
import type { TermsUi } from "./terms.js";

export const uiLanguages = ["en", "zh", "ru"] as const;
export type UiLanguage = (typeof uiLanguages)[number];

export interface Ui {
  readonly language: UiLanguage;
  readonly help: Help;
  readonly fail: Failures;
  readonly note: Notes;
  readonly label: Labels;
  readonly word: Words;
  readonly terms: TermsUi;
}

export interface Help {
  /** Titles of the help, by the English ones. */
  readonly titles: Readonly<Record<string, string>>;
  readonly placeholders: { readonly options: string; readonly command: string };
  readonly about: string;
  readonly brief: string;
  readonly facts: string;
  readonly batch: string;
  readonly file: string;
  readonly files: string;
  readonly published: string;
  readonly language: string;
  readonly to: string;
  readonly style: string;
  readonly briefFormat: string;
  readonly factsFormat: string;
  readonly quotes: string;
  readonly explain: string;
  readonly explainMiss: string;
  readonly output: string;
  readonly glossary: string;
  readonly ui: string;
  readonly noColor: string;
  readonly version: string;
  readonly help: string;
  readonly helpCommand: string;
}

/** What was wrong, and the cure. */
export interface Failures {
  readonly unknownOption: (option: string, suggestion: string | null) => string;
  readonly unknownCommand: (name: string, suggestion: string | null) => string;
  readonly missingValue: (option: string) => string;
  readonly tooManyFiles: string;
  readonly twice: (option: string) => string;
  readonly choice: (option: string, value: string, choices: readonly string[]) => string;
  readonly day: (option: string, value: string) => string;
  readonly noInput: string;
  readonly inputAndFiles: string;
  readonly ndjson: (file: string) => string;
  readonly missing: (file: string) => string;
  readonly directory: (file: string) => string;
  readonly unreadable: (file: string, code: string) => string;
  readonly tooLarge: (file: string, megabytes: number) => string;
  readonly empty: (file: string) => string;
  /** `path` as typed into a shell; `null` for standard input. */
  readonly undecoded: (name: string, path: string | null, found: Found, message: string) => string;
  readonly glossaryJson: (file: string, detail: string) => string;
  readonly glossaryList: (file: string) => string;
  readonly glossaryEntries: (file: string, problems: number) => string;
  readonly outputIsInput: (file: string) => string;
  readonly unwritable: (file: string, code: string) => string;
  readonly explainMissFormat: string;
  readonly explainMissNowhere: (text: string) => string;
  readonly internal: (detail: string) => string;
}

export interface Notes {
  readonly encoding: (file: string, encoding: string) => string;
  readonly progress: (articles: number) => string;
  readonly failedLines: (failed: number, all: number) => string;
  readonly issue: (issue: Issue) => string;
  readonly missSummary: (found: number, missed: number) => string;
  readonly found: string;
  readonly missed: string;
  readonly trigger: string;
}

export interface Labels {
  readonly colon: string;
  readonly standardInput: string;
  readonly error: string;
  readonly dates: string;
  readonly officials: string;
  readonly bodies: string;
  readonly agreements: string;
  readonly events: string;
  readonly figures: string;
  readonly statements: string;
  /** Heads of columns. */
  readonly column: Readonly<Record<Column, string>>;
  readonly none: string;
  readonly article: string;
  readonly briefIn: Readonly<Record<Language, string>>;
  readonly published: string;
  readonly source: string;
  readonly author: string;
  readonly quotes: (count: number) => string;
  readonly issues: string;
  readonly noIssues: string;
  readonly nothing: string;
  readonly legend: string;
  readonly transcribed: string;
  readonly evidence: string;
  readonly furniture: string;
}

export type Column =
  | "value"
  | "text"
  | "certainty"
  | "zh"
  | "ru"
  | "posts"
  | "side"
  | "kind"
  | "type"
  | "status"
  | "date"
  | "place"
  | "parties"
  | "participants"
  | "topics"
  | "modality"
  | "of"
  | "period"
  | "change"
  | "speaker"
  | "verb";

/** Closed sets of the facts, in words. */
export interface Words {
  readonly certainty: Readonly<Record<DateFact["certainty"], string>>;
  readonly body: Readonly<Record<Body["kind"], string>>;
  readonly agreement: Readonly<Record<Agreement["status"], string>>;
  readonly post: Readonly<Record<Post["status"], string>>;
  readonly event: Readonly<Record<EventType, string>>;
  readonly modality: Readonly<Record<Modality, string>>;
  readonly role: Readonly<Record<Role, string>>;
  readonly direction: Readonly<Record<Change["direction"], string>>;
  readonly side: Readonly<Record<Side, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly language: Readonly<Record<Language, string>>;
}
