/** Documents as they are named in a text: pieces of agreements, not facts by themselves. */
import { type Draft, defineKind } from "../kind.js";
import { rules as ru } from "./ru.js";
import { rules as zh } from "./zh.js";

export const document = defineKind<null, Draft>({
  name: "document",
  folds: true,
  rules: { zh, ru },
  read: () => [],
  same: () => false,
  merge: (left) => left,
});
