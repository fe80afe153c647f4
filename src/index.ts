/** The library with its glossary: what most programs import. */
import { franc } from "franc";
import { bundledGlossary } from "./glossary/data.js";
import { bindSvodka } from "./svodka.js";

export const { brief, extract, render, compare, checkTerms, lookup } = bindSvodka({
  glossary: bundledGlossary,
  identify: (text) => franc(text),
});
export * from "./core.js";
