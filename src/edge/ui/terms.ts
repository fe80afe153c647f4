/** What the commands for terms say, as a shape. */
import type { Difference, FindingRule, HowMatched } from "../../core.js";
import type { Severity } from "../../model/issue.js";

export interface TermsUi {
  readonly help: {
    readonly compare: string;
    readonly comparePair: string;
    readonly about: string;
    readonly lookup: string;
    readonly check: string;
    readonly lint: string;
    readonly export: string;
    readonly import: string;
    readonly query: string;
    readonly pair: string;
    readonly lintFile: string;
    readonly exportFormat: string;
    readonly importFile: string;
    readonly format: string;
    readonly forms: string;
    readonly limit: string;
    readonly published: string;
  };
  readonly fail: {
    readonly noQuery: string;
    readonly pair: string;
    readonly comparePair: string;
    readonly pairLanguages: string;
    readonly oneFile: string;
    readonly exportFormat: (formats: readonly string[]) => string;
    readonly limit: (value: string) => string;
    readonly importProblems: (file: string, problems: number) => string;
  };
  readonly note: {
    readonly noHits: (query: string) => string;
    readonly noFindings: string;
    readonly noDifferences: string;
    readonly differences: (count: number) => string;
    readonly findings: (errors: number, warnings: number, notes: number) => string;
    readonly clean: string;
    readonly problems: (count: number) => string;
    readonly imported: (entries: number) => string;
  };
  readonly column: Readonly<
    Record<
      "zh" | "ru" | "status" | "how" | "id" | "source" | "rule" | "target" | "severity" | "difference" | "fact",
      string
    >
  >;
  readonly difference: Readonly<Record<Difference["kind"], string>>;
  readonly comparedFact: Readonly<Record<Difference["fact"], string>>;
  readonly variants: string;
  readonly source: string;
  readonly rule: Readonly<Record<FindingRule, string>>;
  readonly how: Readonly<Record<HowMatched, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly status: Readonly<Record<"preferred" | "admitted" | "proposed" | "deprecated" | "superseded", string>>;
  readonly number: Readonly<Record<"sg" | "pl", string>>;
}
