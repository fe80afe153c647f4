/**
 * What one construction of a title is: the same words in Chinese and in Russian, with holes for phrases. Read from a
 * short notation; knows no words. `{a}` is a hole. In Russian a hole has a case (`{a:gen}`) or stands in the case asked
 * of the whole (`{a}`); `<…>` is the head that declines, `<…/pl>` a head in the plural, `+word` an adjective that agrees
 * with the hole in the case of the whole; other words stand still.
 */
import { type Case, cases } from "../../../languages/ru/grammar/features.js";

export type ChinesePiece =
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "hole"; readonly name: string };

export type RussianPiece =
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "head"; readonly term: string; readonly isPlural: boolean }
  | { readonly kind: "adjective"; readonly term: string }
  | { readonly kind: "hole"; readonly name: string; readonly form: Case | "same" | "adjective" };

/** What may fill a hole: the ending of its Chinese words and the beginning of its Russian ones, in the nominative. */
export interface Filling {
  readonly zh: RegExp;
  readonly ru: RegExp;
}

export interface Construction {
  /** Wordings found; the first is the one written. */
  readonly zh: readonly (readonly ChinesePiece[])[];
  readonly ru: readonly (readonly RussianPiece[])[];
  /** Holes that take only some phrases. */
  readonly only: Readonly<Record<string, Filling>>;
  /** The less, the sooner it is taken. */
  readonly cost: number;
  /** An act (сотрудничество, 建设) and no thing: a row joins what is alike. */
  readonly isAct: boolean;
}

export interface Source {
  readonly zh: string | readonly string[];
  readonly ru: string | readonly string[];
  readonly only?: Readonly<Record<string, Filling>>;
  readonly cost?: number;
  readonly isAct?: boolean;
}

export function readConstruction({ zh, ru, only = {}, cost = 1, isAct = false }: Source): Construction {
  return {
    zh: listOf(zh).map(readChinese),
    ru: listOf(ru).map(readRussian),
    only,
    cost,
    isAct,
  };
}

function listOf(one: string | readonly string[]): readonly string[] {
  return typeof one === "string" ? [one] : one;
}

function readChinese(text: string): readonly ChinesePiece[] {
  return text
    .split(/(\{[a-z]\})/u)
    .filter(Boolean)
    .map((piece) =>
      piece.startsWith("{") ? { kind: "hole", name: piece.slice(1, -1) } : { kind: "word", text: piece },
    );
}

function readRussian(text: string): readonly RussianPiece[] {
  return [...text.matchAll(/<[^<>]{1,80}>|\{[^{}]{1,80}\}|[^\s<{]{1,80}/gu)].map(([piece]): RussianPiece => {
    if (piece.startsWith("<")) {
      const [term = "", number] = piece.slice(1, -1).split("/");
      return { kind: "head", term, isPlural: number === "pl" };
    }
    if (piece.startsWith("+")) return { kind: "adjective", term: piece.slice(1) };
    if (!piece.startsWith("{")) return { kind: "word", text: piece };
    const [name = "", form = "same"] = piece.slice(1, -1).split(":");
    const isCase = (cases as readonly string[]).includes(form);
    return { kind: "hole", name, form: isCase ? (form as Case) : form === "adjective" ? "adjective" : "same" };
  });
}
