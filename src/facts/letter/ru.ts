/** How Russian reports tell of letters, telegrams and messages. Postal and diplomatic notes without a sender are none. */
import { past, present } from "../../languages/ru/inflect.js";
import type { Pattern } from "../../match/pattern.js";
import { absent, anchor, either, gap, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import { clauseEnd, stop } from "../event-ru.js";
import type { LetterSays } from "./index.js";

const writers = ["group:official", "name", "term:body"];
const from = slot("from", mention(writers, ["nom"]));
const to = either(
  slot("to", mention([...writers, "term:country"], ["dat"])),
  sequence(word("в", "во"), slot("to", mention("term:body", ["acc"]))),
);
const between = either(clauseEnd, mention(["group:official", "name"]));
const sent = anchor(
  word(past("направить", "послать", "отправить", "передать", "прислать"), present("направлять", "посылать")),
);
const telegram = word("телеграмму", "телеграммы", "письмо", "послание", "депешу");

interface Form {
  readonly id: string;
  readonly about: string;
  readonly said: Pattern;
  readonly says: Omit<LetterSays, "type">;
  readonly example: string;
}

const congratulating = word(
  ...["поздравительную", "поздравительное", "приветственную", "приветственное", "поздравительные", "приветственные"],
);
const forms: readonly Form[] = [
  {
    id: "congratulation",
    about: "A message of congratulation",
    said: either(
      mention("document.act.letter.congratulation"),
      sequence(congratulating, telegram),
      sequence(telegram, gap(1, stop), word("с"), word("поздравлениями", "поздравлением")),
      word("поздравление", "поздравления", "приветствие"),
    ),
    says: { form: "congratulation" },
    example: "поздравительную телеграмму",
  },
  {
    id: "condolence",
    about: "A message of condolence",
    said: either(
      mention("document.act.telegram.condolence"),
      sequence(telegram, word("с"), word("соболезнованиями", "соболезнованием")),
      sequence(telegram, word("соболезнования")),
      sequence(
        optional(word("слова")),
        optional(word("искренние", "глубокие")),
        word("соболезнования", "соболезнование"),
      ),
    ),
    says: { form: "condolence" },
    example: "телеграмму с соболезнованиями",
  },
  {
    id: "reply",
    about: "A reply",
    said: either(mention("document.act.letter.reply"), sequence(word("ответное"), word("письмо", "послание"))),
    says: { reply: true },
    example: "ответное письмо",
  },
  {
    id: "letter",
    about: "A letter or telegram, and no more is said",
    said: sequence(
      optional(word("официальное")),
      either(mention(["document.act.letter", "document.act.letter.personal"]), telegram),
      absent(sequence(word("с"), word("поздравлениями", "соболезнованиями", "поздравлением"))),
    ),
    says: {},
    example: "личное послание",
  },
];

function rulesOf({ id, about, said, says, example }: Form): readonly Rule<LetterSays>[] {
  return [
    rule({
      id: `ru.letter.${id}`,
      about: `${about}: who sent it, and to whom, before or behind the noun.`,
      when: sequence(
        from,
        gap(8, between),
        sent,
        either(
          sequence(optional(gap(1, between), to), gap(2, between), said, optional(gap(2, between), to)),
          sequence(to, gap(2, between), said),
        ),
      ),
      says: { type: "letter", ...says },
      finds: [
        `[from:Владимир Путин] направил [to:Си Цзиньпину] ${example}.`,
        `[from:Президент России Владимир Путин] направил ${example} [to:председателю КНР Си Цзиньпину].`,
      ],
      ignores: [`Читатель направил ${example} в газету.`],
    }),
  ];
}

export const rules: readonly Rule<LetterSays>[] = [
  ...forms.flatMap(rulesOf),
  rule({
    id: "ru.letter.telegram-congratulates",
    about: "«Телеграммой поздравил N».",
    when: sequence(
      from,
      gap(3, between),
      word("телеграммой", "письмом"),
      anchor(word(past("поздравить"))),
      gap(1, between),
      slot("to", mention(["group:official", "name"], ["acc", "gen"])),
    ),
    says: { type: "letter", form: "congratulation" },
    finds: ["[from:Владимир Путин] телеграммой поздравил [to:Си Цзиньпина] с праздником."],
    ignores: ["Владимир Путин поздравил Си Цзиньпина с праздником."],
  }),
  rule({
    id: "ru.letter.condole",
    about: "«Выразил соболезнования N», where a telegram or message is named behind.",
    when: sequence(
      from,
      gap(3, between),
      word("в"),
      word("телеграмме", "послании"),
      gap(2, between),
      anchor(word(past("выразить"))),
      optional(gap(1, between), to),
      gap(2, between),
      word("соболезнования", "соболезнование"),
      optional(gap(1, between), to),
    ),
    says: { type: "letter", form: "condolence" },
    finds: ["[from:Владимир Путин] в телеграмме выразил [to:Си Цзиньпину] соболезнования."],
    ignores: ["Владимир Путин выразил Си Цзиньпину соболезнования на встрече."],
  }),
];
