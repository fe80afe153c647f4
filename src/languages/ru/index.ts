/** Russian: what the pipeline asks of it. */
import type { LanguagePack } from "../pack.js";
import { readAsides, readClause, readFollows } from "./clause.js";
import { isGeneral, readModality } from "./clause-modality.js";
import { isHere, readPlaces } from "./clause-place.js";
import { newsDays, readDateline } from "./dateline.js";
import { readDates } from "./dates.js";
import { readQuantities } from "./quantities.js";
import { createReader } from "./read.js";
import { sentences } from "./sentences.js";
import { readSides } from "./sides.js";
import { readTopics } from "./topics.js";

export const ru: LanguagePack = {
  language: "ru",
  sentences,
  dates: readDates,
  quantities: readQuantities,
  reader: createReader,
  clause: readClause,
  places: readPlaces,
  dateline: readDateline,
  newsDays,
  isHere,
  topics: readTopics,
  asides: readAsides,
  follows: readFollows,
  modality: readModality,
  isGeneral,
  // A Russian verb has its subject beside it, or a pronoun.
  subject: () => null,
  isPassing: () => false,
  isLater: () => false,
  sides: readSides,
};
