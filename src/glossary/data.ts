/** The bundled glossary: the files of `glossary/`, checked when the package is tested, trusted when it runs. */
import agreementPhrases from "../../glossary/phrases/agreement.json";
import aidPhrases from "../../glossary/phrases/aid.json";
import appointmentPhrases from "../../glossary/phrases/appointment.json";
import ceremonyPhrases from "../../glossary/phrases/ceremony.json";
import conferencePhrases from "../../glossary/phrases/conference.json";
import documentPhrases from "../../glossary/phrases/document.json";
import figurePhrases from "../../glossary/phrases/figure.json";
import headlinePhrases from "../../glossary/phrases/headline.json";
import letterPhrases from "../../glossary/phrases/letter.json";
import meetingPhrases from "../../glossary/phrases/meeting.json";
import openingPhrases from "../../glossary/phrases/opening.json";
import outcomePhrases from "../../glossary/phrases/outcome.json";
import participantsPhrases from "../../glossary/phrases/participants.json";
import sectionPhrases from "../../glossary/phrases/section.json";
import sourcePhrases from "../../glossary/phrases/source.json";
import speechPhrases from "../../glossary/phrases/speech.json";
import statementPhrases from "../../glossary/phrases/statement.json";
import topicsPhrases from "../../glossary/phrases/topics.json";
import visitPhrases from "../../glossary/phrases/visit.json";
import bodies from "../../glossary/terms/bodies.json";
import countries from "../../glossary/terms/countries.json";
import documents from "../../glossary/terms/documents.json";
import events from "../../glossary/terms/events.json";
import given from "../../glossary/terms/given.json";
import levels from "../../glossary/terms/levels.json";
import media from "../../glossary/terms/media.json";
import people from "../../glossary/terms/people.json";
import places from "../../glossary/terms/places.json";
import posts from "../../glossary/terms/posts.json";
import topics from "../../glossary/terms/topics.json";
import units from "../../glossary/terms/units.json";
import { type Glossary, indexGlossary } from "./lookup.js";
import type { PhraseSource } from "./phrase.js";
import type { Entry } from "./schema.js";

const entries = [
  bodies,
  countries,
  documents,
  events,
  given,
  levels,
  media,
  people,
  places,
  posts,
  topics,
  units,
].flat() as readonly Entry[];

const phrases = [
  agreementPhrases,
  aidPhrases,
  appointmentPhrases,
  ceremonyPhrases,
  conferencePhrases,
  documentPhrases,
  figurePhrases,
  headlinePhrases,
  letterPhrases,
  meetingPhrases,
  openingPhrases,
  outcomePhrases,
  participantsPhrases,
  sectionPhrases,
  sourcePhrases,
  speechPhrases,
  statementPhrases,
  topicsPhrases,
  visitPhrases,
].flat() as readonly PhraseSource[];

export const bundledGlossary: Glossary = indexGlossary(entries, phrases);
