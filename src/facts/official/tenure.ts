/** Posts told by a verb (heads, was, became, was released from): they give people posts, and fold nothing. */
import { officialKind } from "./index.js";
import { rules as acts } from "./tenure-act-ru.js";
import { rules as ru } from "./tenure-ru.js";
import { rules as zh } from "./tenure-zh.js";

export const tenure = officialKind("tenure", false, { zh, ru: [...ru, ...acts] });
