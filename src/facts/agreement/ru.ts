/** What Russian reports say of documents: signed, initialled, adopted, discussed, planned, in force. */
import type { Rule } from "../../match/rule.js";
import type { AgreementSays } from "./index.js";
import { rules as adopt } from "./ru/adopt.js";
import { rules as discuss } from "./ru/discuss.js";
import { rules as force } from "./ru/force.js";
import { rules as plan } from "./ru/plan.js";
import { rules as sign } from "./ru/sign.js";

/** The first that holds at a word speaks for it: what is not signed yet stands before what is. */
export const rules: readonly Rule<AgreementSays>[] = [...discuss, ...plan, ...sign, ...adopt, ...force];
