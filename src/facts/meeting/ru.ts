/** How Russian reports tell of meetings, talks and calls. */
import type { Rule } from "../../match/rule.js";
import type { EventSays } from "../event.js";
import { nounRules } from "./noun-ru.js";
import { verbRules } from "./verb-ru.js";

export const rules: readonly Rule<EventSays>[] = [...nounRules, ...verbRules];
