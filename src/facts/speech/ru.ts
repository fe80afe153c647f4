/** How Russian reports tell of speeches, greetings and reports. Statements to the press are none. */
import { future, past, present } from "../../languages/ru/inflect.js";
import type { Pattern } from "../../match/pattern.js";
import { anchor, either, gap, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import { clauseEnd, stop } from "../event-ru.js";
import type { SpeechSays } from "./index.js";

const speakers = ["group:official", "name"];
const speaker = slot("head", mention(speakers, ["nom"]));
const between = either(clauseEnd, mention(speakers));
const spoke = anchor(word(past("выступить", "выступать"), present("выступать")));
const will = anchor(word(future("выступить")));
const occasion = mention("term:event", ["prp"]);
/** «на форуме», «на открытии форума», «на пленарном заседании форума». */
const forum = sequence(
  word("на"),
  gap(2, stop),
  either(sequence(occasion, gap(1, stop), slot("forum", mention("term:event", ["gen"]))), slot("forum", occasion)),
);
const title = slot("title", mention(["title", "group:document"]));

const forms: readonly {
  readonly id: string;
  readonly noun: Pattern;
  readonly says: Omit<SpeechSays, "type">;
  readonly example: string;
}[] = [
  {
    id: "speech",
    noun: sequence(
      optional(word("программной", "приветственной", "вступительной", "торжественной")),
      word("речью", "лекцией"),
    ),
    says: {},
    example: "речью",
  },
  {
    id: "report",
    noun: sequence(optional(word("основным", "пленарным", "программным")), word("докладом")),
    says: { form: "report" },
    example: "докладом",
  },
  {
    id: "address",
    noun: either(sequence(word("приветственным", "вступительным"), word("словом", "обращением")), word("приветствием")),
    says: { form: "address" },
    example: "приветственным словом",
  },
];

function rulesOf({ id, noun, says, example }: (typeof forms)[number]): readonly Rule<SpeechSays>[] {
  const own: SpeechSays = { type: "speech", ...says };
  const what = sequence(word("с", "со"), noun);
  const tail = optional(gap(3, between), either(sequence(title, optional(gap(3, between), forum)), forum));
  return [
    rule({
      id: `ru.speech.${id}`,
      about: `«N выступил с ${example}», at which occasion and under which title.`,
      when: sequence(
        optional(forum, gap(2, between)),
        speaker,
        gap(8, between),
        spoke,
        optional(gap(2, between), forum),
        gap(3, between),
        what,
        tail,
      ),
      says: own,
      finds: [
        `[head:Ван И] выступил с ${example} на [forum:форуме].`,
        `[head:Посол России Игорь Моргулов] выступил на [forum:форуме] с ${example} [title:«Наше будущее»].`,
      ],
      ignores: [`Гость выступил с ${example} на форуме.`],
    }),
    rule({
      id: `ru.speech.${id}-by`,
      about: `«С ${example} выступил N».`,
      when: sequence(optional(forum, gap(6, between)), what, gap(6, between), spoke, gap(3, between), speaker),
      says: own,
      finds: [`На [forum:форуме] с ${example} выступил [head:Ван И].`],
      ignores: [`На форуме с ${example} выступил гость.`],
    }),
    rule({
      id: `ru.speech.${id}-planned`,
      about: `«N выступит с ${example}».`,
      when: sequence(speaker, gap(8, between), will, optional(gap(2, between), forum), gap(3, between), what, tail),
      says: { ...own, modality: "planned" },
      finds: [`[head:Ван И] выступит с ${example} на [forum:форуме].`],
      ignores: [`Ван И выступил с ${example} на форуме.`],
    }),
  ];
}

export const rules: readonly Rule<SpeechSays>[] = forms.flatMap(rulesOf);
