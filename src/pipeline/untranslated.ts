/** What a translator should look at: names and terms with no word, or only a transcription, in the other language. */
import type { Agreement, Official } from "../model/fact.js";
import type { Issue } from "../model/issue.js";

export function untranslated(officials: readonly Official[], agreements: readonly Agreement[]): readonly Issue[] {
  const terms = [
    ...officials.flatMap(({ name, posts, mentions, evidence }) => [
      { term: name, at: mentions[0] },
      ...posts.flatMap(({ post, body }) => [
        { term: post, at: evidence.find(({ slot }) => slot === "post") },
        ...(body ? [{ term: body, at: evidence.find(({ slot }) => slot === "body") }] : []),
      ]),
    ]),
    ...agreements.map(({ title, evidence }) => ({ term: title, at: evidence[0] })),
  ];
  return terms.flatMap(({ term, at }) => {
    if (term.zh !== null && term.ru !== null && term.origin !== "transcription") return [];
    const own = term.zh ?? term.ru;
    const isTranscribed = term.origin === "transcription";
    return [
      {
        kind: isTranscribed ? "transcribed" : "untranslated",
        severity: isTranscribed ? ("info" as const) : ("warning" as const),
        start: at?.start ?? null,
        end: at?.end ?? null,
        text: at?.text ?? own,
        message: isTranscribed
          ? `${term.zh} = ${term.ru} was written by the transcription table. Check it, and enter it in the glossary.`
          : `${own} is in no glossary and is left out of the brief in the other language. Enter it in the glossary.`,
      },
    ];
  });
}
