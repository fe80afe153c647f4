/** `svodka batch`: a filter, one article a line in, one brief a line out, in order; memory stays that of one article. */

import { languages } from "../../model/language.js";
import type { Style } from "../../model/summary.js";
import { refuseKeyboard } from "../article.js";
import { type Job, jobsOf } from "../batch/input.js";
import { openSink } from "../batch/sink.js";
import { Failure } from "../failure.js";
import { type ReadingOptions, readingOf } from "./reading.js";
import type { Session } from "./session.js";

export interface BatchOptions extends ReadingOptions {
  readonly style?: Style;
  readonly output?: string;
}

export async function runBatch(session: Session, files: readonly string[], options: BatchOptions): Promise<number> {
  const { ui, terminal } = session;
  if (files.length > 1 && files.includes("-")) throw new Failure(2, ui.fail.inputAndFiles);
  refuseKeyboard(files[0], session);
  const sink = await openSink(options.output, files, terminal, ui);
  const progress = startProgress(session, options);
  let all = 0;
  let failed = 0;
  try {
    for await (const job of jobsOf(files.length === 0 ? ["-"] : files, terminal.input)) {
      const answer = answerJob(job, session, options);
      all++;
      if ("error" in answer) failed++;
      await sink.write(`${JSON.stringify(answer)}\n`);
      progress(all);
    }
  } finally {
    progress(null);
    await sink.close();
  }
  if (failed > 0) terminal.err(`${ui.note.failedLines(failed, all)}\n`);
  return failed > 0 ? 1 : 0;
}

/** A brief, or in its place what was wrong. */
function answerJob({ line, article }: Job, { workbench }: Session, options: BatchOptions): object {
  const { id } = article;
  if (!article.ok) return { id, line, error: article.error };
  const facts = workbench.extract(article.article, fillIn(article.article, options));
  const fatal = facts.issues.find(({ severity }) => severity === "error");
  if (fatal) return { id, line, error: fatal.message };
  const summaries = languages.map((to) => [to, workbench.render(facts, { to, style: options.style ?? "brief" })]);
  return { id, facts, ...Object.fromEntries(summaries) };
}

/** Options stand in for what a line does not say: what a line says of itself is nearer to the truth. */
function fillIn(
  article: { readonly published?: unknown; readonly language?: unknown } | string,
  options: BatchOptions,
) {
  const { published, language } = readingOf(options);
  const own = typeof article === "string" ? {} : article;
  return {
    ...(published !== undefined && own.published == null ? { published } : {}),
    ...(language !== undefined && own.language == null ? { language } : {}),
  };
}

/** A counter for whoever watches and does not see the lines themselves. */
function startProgress({ terminal, ui }: Session, { output }: BatchOptions): (articles: number | null) => void {
  if (!terminal.isErrorTTY || (output === undefined && terminal.isOutputTTY)) return () => {};
  return (articles) => terminal.err(articles === null ? "\r\u001b[K" : `\r${ui.note.progress(articles)}`);
}
