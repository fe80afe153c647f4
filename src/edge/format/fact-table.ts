/** Facts as tables for the eye: one section a kind of fact, with its evidence where asked for. */
import type {
  Agreement,
  Body,
  DateFact,
  Event,
  Evidence,
  Facts,
  Figure,
  Official,
  Statement,
} from "../../model/fact.js";
import type { Term } from "../../model/term.js";
import type { Palette } from "../terminal.js";
import type { Column, Ui } from "../ui/ui.js";
import { layTable, type Row } from "./table.js";

export interface TableOptions {
  readonly ui: Ui;
  readonly colors: Palette["out"];
  /** Evidence and rules under each fact. */
  readonly explain: boolean;
}

/** Sections without facts are named with «none»: it was looked for. */
export function formatFacts(facts: Facts, { ui, colors, explain }: TableOptions): string {
  const names = new Map(facts.officials.map(({ id, name }) => [id, sayTerm(name)]));
  const blocks = sections.map(({ title, columns, rows }) => {
    const head = colors.bold(`${ui.label[title]} (${facts[title].length})`);
    if (facts[title].length === 0) return `${colors.bold(ui.label[title])}${ui.label.colon}${ui.label.none}`;
    const laid = rows(facts, ui, names).map(
      ({ cells, evidence }): Row => ({ cells, under: explain ? evidence.map(sayEvidence) : [] }),
    );
    const lines = layTable(
      columns.map((one) => ui.label.column[one]),
      laid,
      colors.dim,
    );
    return [head, ...lines.map((line) => `  ${line}`)].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}

interface Line {
  readonly cells: readonly string[];
  readonly evidence: readonly Evidence[];
}

type Names = ReadonlyMap<string, string>;

interface SectionTable {
  readonly title: "dates" | "officials" | "bodies" | "agreements" | "events" | "figures" | "statements";
  readonly columns: readonly Column[];
  readonly rows: (facts: Facts, ui: Ui, names: Names) => readonly Line[];
}

const sections: readonly SectionTable[] = [
  {
    title: "dates",
    columns: ["value", "certainty", "text"],
    rows: ({ dates }, ui) => dates.map((one) => dateLine(one, ui)),
  },
  {
    title: "officials",
    columns: ["zh", "ru", "side", "posts"],
    rows: ({ officials }, ui) => officials.map((one) => officialLine(one, ui)),
  },
  {
    title: "bodies",
    columns: ["zh", "ru", "kind", "side"],
    rows: ({ bodies }, ui) => bodies.map((one) => bodyLine(one, ui)),
  },
  {
    title: "agreements",
    columns: ["status", "date", "zh", "ru", "parties", "place"],
    rows: ({ agreements }, ui) => agreements.map((one) => agreementLine(one, ui)),
  },
  {
    title: "events",
    columns: ["type", "modality", "date", "place", "participants", "topics"],
    rows: ({ events }, ui) => events.map((one) => eventLine(one, ui)),
  },
  {
    title: "figures",
    columns: ["value", "of", "period", "change", "text"],
    rows: ({ figures }, ui) => figures.map((one) => figureLine(one, ui)),
  },
  {
    title: "statements",
    columns: ["speaker", "verb", "topics"],
    rows: ({ statements }, _ui, names) => statements.map((one) => statementLine(one, names)),
  },
];

function dateLine({ start, end, text, value, certainty, rule }: DateFact, ui: Ui): Line {
  return {
    cells: [value, ui.word.certainty[certainty], onOneLine(text)],
    evidence: [{ slot: "value", start, end, text, rule }],
  };
}

function officialLine({ name, side, posts, evidence, mentions }: Official, ui: Ui): Line {
  const held = posts.map(({ post, body, status }) => {
    const words = body ? `${sayTerm(post)} (${sayTerm(body)})` : sayTerm(post);
    return status === "current" ? words : `${words}, ${ui.word.post[status]}`;
  });
  return {
    cells: [name.zh ?? dash, sayRussian(name), side ? ui.word.side[side] : "", held.join("\n")],
    evidence: [...evidence, ...mentions.filter(({ start }) => evidence.every((one) => one.start !== start))],
  };
}

function bodyLine({ name, kind, side, mentions }: Body, ui: Ui): Line {
  return {
    cells: [name.zh ?? dash, sayRussian(name), ui.word.body[kind], side ? ui.word.side[side] : ""],
    evidence: mentions,
  };
}

function agreementLine({ status, date, title, parties, place, evidence }: Agreement, ui: Ui): Line {
  const cells = [
    ui.word.agreement[status],
    date ?? "",
    title.zh ?? dash,
    title.ru ?? dash,
    parties.map(sayTerm).join("\n"),
    place ? sayTerm(place) : "",
  ];
  return { cells, evidence };
}

function eventLine({ type, modality, date, place, participants, topics, evidence }: Event, ui: Ui): Line {
  const people = participants.map(({ name, role }) =>
    role === "side" ? sayTerm(name) : `${sayTerm(name)} (${ui.word.role[role]})`,
  );
  const cells = [
    ui.word.event[type],
    ui.word.modality[modality],
    date ?? "",
    place ? sayTerm(place) : "",
    people.join("\n"),
    topics.map(sayTerm).join("\n"),
  ];
  return { cells, evidence };
}

function figureLine({ value, unit, approx, of, period, change, text, evidence }: Figure, ui: Ui): Line {
  const amount = `${approx ? "≈ " : ""}${value} ${unit}`;
  const size = change?.percent != null ? ` ${change.percent}%` : change?.times != null ? ` ×${change.times}` : "";
  return {
    cells: [
      amount,
      of ? sayTerm(of) : "",
      period ?? "",
      change ? ui.word.direction[change.direction] + size : "",
      onOneLine(text),
    ],
    evidence,
  };
}

function statementLine({ speaker, verb, topics, evidence }: Statement, names: Names): Line {
  const who = typeof speaker === "string" ? (names.get(speaker) ?? speaker) : sayTerm(speaker);
  return { cells: [who, sayTerm(verb), topics.map(sayTerm).join("\n")], evidence };
}

const dash = "—";

/** 中文 / русский; one of them where the other is not known. */
function sayTerm({ zh, ru }: Term): string {
  return [zh, ru].filter((one) => one !== null).join(" / ") || dash;
}

/** What was written by a transcription table is marked. */
function sayRussian({ ru, origin }: Term): string {
  return ru === null ? dash : origin === "transcription" ? `${ru} *` : ru;
}

function sayEvidence({ slot, text, rule, start, end }: Evidence): string {
  return `    ${slot}: “${onOneLine(text)}” [${start}, ${end})  ${rule}`;
}

/** What the article breaks over two lines. */
function onOneLine(text: string): string {
  return text.replace(/\s+/gu, " ");
}
