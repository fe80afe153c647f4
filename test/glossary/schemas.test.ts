/** The JSON Schemas for editors are as freshly generated, and say of files what the loader says. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
// @ts-expect-error a script without types
import { schemaFiles } from "../generate/schemas.mjs";

const folder = new URL("../../glossary/schema/", import.meta.url);

it("is as freshly generated: run npm run generate", { timeout: 60_000 }, async () => {
  const files: ReadonlyMap<string, string> = await schemaFiles();
  expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort());
  for (const [name, text] of files) expect(readFileSync(new URL(name, folder), "utf8"), name).toBe(text);
});

it("asks for an id, a status and a source, and for nothing it does not know", () => {
  const { items } = JSON.parse(readFileSync(new URL("terms.schema.json", folder), "utf8"));
  expect(items.required).toEqual(["id", "status", "source"]);
  expect(items.additionalProperties).toBe(false);
  expect(items.properties.ru.additionalProperties).toBe(false);
});
