/** The languages that write. */
import { writer as ru } from "../languages/ru/write.js";
import type { Writer } from "../languages/writer.js";
import { writer as zh } from "../languages/zh/write.js";
import type { Language } from "../model/language.js";

export const writers: Readonly<Record<Language, Writer>> = { zh, ru };
