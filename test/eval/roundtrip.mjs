/** How much of what the summaries say is read back in them, article by article; what is not, with its known failure. */
import { bundle } from "./bundle.mjs";
import { fixtures } from "./fixtures.mjs";

export async function printRoundTrip({ extract, render }) {
  const { claimsOf, bringBack, describe } = await bundle(
    "test/roundtrip",
    'export * from "./said.js"; export * from "./back.js";',
  );
  console.log("\nround trip: facts said in a full brief and read in it again, slots of them");
  const total = { facts: 0, back: 0, slots: 0, same: 0 };
  const misses = [];
  for (const { slug, text, published } of fixtures) {
    const facts = extract(text, { published });
    const shares = ["zh", "ru"].map((to) => {
      const summary = render(facts, { to, style: "full" });
      const returns = bringBack(claimsOf(summary, facts), extract(summary.text, { language: to, published }), to);
      const own = tally(returns);
      for (const key of Object.keys(total)) total[key] += own[key];
      misses.push(...returns.flatMap((one) => one.misses).map((miss) => `  ${slug}, ${to}: ${describe(miss)}`));
      return `${to} ${own.back}/${own.facts} ${own.same}/${own.slots}`.padEnd(22);
    });
    console.log(`  ${slug.padEnd(24)}${shares.join("")}`);
  }
  console.log(`  all: facts ${percent(total.back, total.facts)}, slots ${percent(total.same, total.slots)}`);
  for (const miss of misses) console.log(miss.length > 240 ? `${miss.slice(0, 239)}…` : miss);
}

/** A fact is back when every slot is; a fact that is not read at all has lost them all. */
function tally(returns) {
  const lost = ({ claim, misses }) =>
    misses.some(({ slot }) => slot === claim.kind) ? claim.slots.length : misses.length;
  const slots = returns.reduce((sum, { claim }) => sum + claim.slots.length, 0);
  return {
    facts: returns.length,
    back: returns.filter(({ misses }) => misses.length === 0).length,
    slots,
    same: slots - returns.reduce((sum, one) => sum + lost(one), 0),
  };
}

function percent(part, whole) {
  return `${whole === 0 ? 0 : ((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;
}
