/** The list of kinds: the only registration. Those that fold stand first, in the order they fold. */
import { agreement } from "./agreement/index.js";
import { ceremony } from "./ceremony/index.js";
import { conference } from "./conference/index.js";
import { delegation } from "./delegation/index.js";
import { document } from "./document/index.js";
import { meeting } from "./meeting/index.js";
import { official } from "./official/index.js";
import { tenure } from "./official/tenure.js";
import { opening } from "./opening/index.js";
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
  tenure,
} as const;
