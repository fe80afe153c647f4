/** Reads one Russian sentence and says its facts in brief: for tables of sentences. Knows no expectations. */
import { bundledGlossary } from "../../src/glossary/data.js";
import { createEngine } from "../../src/pipeline/engine.js";
import { extractFacts } from "../../src/pipeline/extract.js";

const engine = createEngine(bundledGlossary);

function read(text: string) {
  return extractFacts(text, { published: "2023-07-18", language: "ru", title: null, source: null }, engine);
}

/** `current начальник / таможня: Иван Петров`. */
export function officialsOf(text: string): readonly string[] {
  return read(text).officials.flatMap(({ name, posts }) =>
    posts.map(({ post, body, status }) => `${status} ${post.ru} / ${body?.ru ?? "—"}: ${name.ru}`),
  );
}

/** `signed 2010: соглашение о транзите`. */
export function agreementsOf(text: string): readonly string[] {
  return read(text).agreements.map(({ status, date, title }) => `${status} ${date ?? "—"}: ${title.ru}`);
}

/** `meeting happened 2023-07-05 Москва: A, B`. */
export function eventsOf(text: string): readonly string[] {
  return read(text).events.map(
    ({ type, modality, date, place, participants }) =>
      `${type} ${modality} ${date ?? "—"} ${place?.ru ?? "—"}: ${participants.map(({ name }) => name.ru).join(", ")}`,
  );
}
