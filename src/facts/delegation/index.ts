/** Delegations as they are named in a text: parties of visits and meetings, not facts by themselves. */
import { type Draft, defineKind } from "../kind.js";
import { rules as ru } from "./ru.js";
import { rules as zh } from "./zh.js";

export const delegation = defineKind<null, Draft>({
  name: "delegation",
  folds: true,
  rules: { zh, ru },
  read: () => [],
  same: () => false,
  merge: (left) => left,
});
