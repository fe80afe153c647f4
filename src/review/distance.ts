/** Edit distance with a bound: one letter more, less, another, or two changed places (Damerau, adjacent letters). */

/** Work is the length of the words times the bound. */
export function isWithinDistance(left: string, right: string, most: number): boolean {
  if (Math.abs(left.length - right.length) > most) return false;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: right.length + 1 }, (_, j) => j);
  for (let i = 1; i <= left.length; i++) {
    const row = new Array<number>(right.length + 1).fill(most + 1);
    if (i <= most) row[0] = i;
    const from = Math.max(1, i - most);
    const to = Math.min(right.length, i + most);
    let least = row[0]!;
    for (let j = from; j <= to; j++) {
      const isSame = left[i - 1] === right[j - 1];
      let cost = Math.min(last[j - 1]! + (isSame ? 0 : 1), last[j]! + 1, row[j - 1]! + 1);
      const isSwap = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      if (isSwap) cost = Math.min(cost, before[j - 2]! + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return false;
    before = last;
    last = row;
  }
  return last[right.length]! <= most;
}
