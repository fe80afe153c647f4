/** Whole numbers in hanzi. */

/**
 * A whole number in hanzi, as in 第三十次: 二, not 两; 十五, not 一十五; 一百零五.
 * Anything but a whole number from 0 to 999 999 999 999 stays in digits.
 */
export function writeNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e12) return String(value);
  if (value === 0) return "零";
  let out = "";
  let gap = false;
  for (const [power, name] of [
    [8, "亿"],
    [4, "万"],
    [0, ""],
  ] as const) {
    const group = Math.floor(value / 10 ** power) % 10_000;
    if (group === 0) {
      gap = out !== "";
      continue;
    }
    if (out !== "" && (gap || group < 1000)) out += "零";
    out += writeGroup(group) + name;
    gap = false;
  }
  return out.startsWith("一十") ? out.slice(1) : out;
}

const names = "零一二三四五六七八九";

/** 1–9999, inner zeros once. */
function writeGroup(group: number): string {
  let out = "";
  let gap = false;
  for (const [power, name] of [
    [3, "千"],
    [2, "百"],
    [1, "十"],
    [0, ""],
  ] as const) {
    const digit = Math.floor(group / 10 ** power) % 10;
    if (digit === 0) {
      gap = out !== "";
      continue;
    }
    out += (gap ? "零" : "") + names[digit] + name;
    gap = false;
  }
  return out;
}
