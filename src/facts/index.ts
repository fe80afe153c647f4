/** The list of kinds: the only registration. Those that fold stand first, in the order they fold. */
import { agreement } from "./agreement/index.js";
import { aid } from "./aid/index.js";
import { appointment } from "./appointment/index.js";
import { ceremony } from "./ceremony/index.js";
import { conference } from "./conference/index.js";
import { delegation } from "./delegation/index.js";
import { document } from "./document/index.js";
import { figure } from "./figure/index.js";
import { letter } from "./letter/index.js";
import { meeting } from "./meeting/index.js";
import { official } from "./official/index.js";
import { tenure } from "./official/tenure.js";
import { opening } from "./opening/index.js";
import { speech } from "./speech/index.js";
import { statement } from "./statement/index.js";
import { visit } from "./visit/index.js";

export const kinds = {
  official,
  delegation,
  document,
  agreement,
  meeting,
  visit,
  conference,
  ceremony,
  opening,
  appointment,
  letter,
  speech,
  aid,
  statement,
  figure,
  tenure,
} as const;
