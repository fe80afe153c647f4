/** How Russian reports tell of aid and gifts. */
import { future, past, present } from "../../languages/ru/inflect.js";
import { anchor, either, gap, isItem, mention, optional, sequence, slot, word } from "../../match/pattern.js";
import { type Rule, rule } from "../../match/rule.js";
import { clauseEnd, stop } from "../event-ru.js";
import type { AidSays } from "./index.js";

const givers = ["term:country", "term:body", "term:place", "group:official", "name"];
const provider = slot("provider", mention(givers, ["nom"]));
const recipient = either(
  slot("recipient", mention(["term:country", "term:body", "term:place"], ["dat"])),
  sequence(word("в", "во"), slot("recipient", mention(["term:country", "term:place"], ["acc"]))),
);
const between = either(clauseEnd, mention(["group:official", "name"]));
const quantity = slot("quantity", mention("quantity"));
const humanitarian = isItem("humanitarian aid", ({ word: text }) =>
  /^(?:гуманитарн\p{L}+ (?:помощ|груз)|материальн\p{L}+ помощ)/u.test(text),
);
const goods = slot("goods", either(humanitarian, mention("topic.goods")));
const gift = either(
  word("безвозмездно"),
  sequence(word("в"), word("дар")),
  sequence(word("в"), word("качестве"), humanitarian),
);

const did = past(
  "передать",
  "предоставить",
  "направить",
  "доставить",
  "оказать",
  "выделить",
  "отправить",
  "пожертвовать",
);
const does = present("передавать", "предоставлять", "направлять", "оказывать", "доставлять");
const will = future("передать", "предоставить", "направить", "доставить", "оказать", "выделить", "отправить");

interface Tense {
  readonly id: string;
  readonly verbs: Iterable<string>;
  readonly says: AidSays;
  readonly verb: string;
}

const tenses: readonly Tense[] = [
  { id: "given", verbs: [...did, ...does], says: { type: "aid" }, verb: "передала" },
  { id: "planned", verbs: will, says: { type: "aid", modality: "planned" }, verb: "передаст" },
];

function rulesOf({ id, verbs, says, verb }: Tense): readonly Rule<AidSays>[] {
  const act = anchor(word(verbs));
  return [
    rule({
      id: `ru.aid.${id}`,
      about: "Humanitarian aid named as such, the recipient before or behind it.",
      when: sequence(
        provider,
        gap(6, between),
        act,
        gap(2, between),
        either(
          sequence(recipient, gap(3, between), optional(quantity, gap(1, between)), slot("goods", humanitarian)),
          sequence(optional(quantity, gap(1, between)), slot("goods", humanitarian), gap(3, between), recipient),
        ),
      ),
      says,
      finds: [
        `[provider:Россия] ${verb} [recipient:Китаю] [goods:гуманитарную помощь].`,
        `[provider:Россия] ${verb} [recipient:Китаю] [quantity:30 тонн] [goods:гуманитарной помощи].`,
        `[provider:Россия] ${verb} [goods:гуманитарную помощь] [recipient:Китаю].`,
      ],
      ignores: [`Россия ${verb} Китаю письмо.`],
    }),
    rule({
      id: `ru.aid.${id}-gift`,
      about: "Goods given free or as aid.",
      when: sequence(
        provider,
        gap(4, between),
        optional(gift, gap(1, between)),
        act,
        gap(2, between),
        optional(gift, gap(1, between)),
        recipient,
        gap(2, between),
        optional(gift, gap(1, between)),
        optional(quantity, gap(2, either(between, stop))),
        goods,
      ),
      says,
      finds: [`[provider:Китай] безвозмездно ${verb} [recipient:Приморскому краю] [quantity:20 тонн] [goods:муки].`],
      ignores: [`Китай ${verb} Приморскому краю привет.`],
    }),
    rule({
      id: `ru.aid.${id}-as-aid`,
      about: "«В качестве гуманитарной помощи»: aid, whatever the goods.",
      when: sequence(
        provider,
        gap(4, between),
        act,
        gap(2, between),
        recipient,
        gap(1, between),
        word("в"),
        word("качестве"),
        slot("goods", humanitarian),
      ),
      says,
      finds: [`[provider:Россия] ${verb} в [recipient:Китай] в качестве [goods:гуманитарной помощи] маски.`],
      ignores: [`Россия ${verb} в Китай в качестве подарка маски.`],
    }),
  ];
}

export const rules: readonly Rule<AidSays>[] = tenses.flatMap(rulesOf);
