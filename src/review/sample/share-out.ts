/**
 * Shares a number out in proportion to wishes, none above its size: one for each first where there are enough, then by largest
 * remainders (Hamilton). What one has no room for goes to the others.
 */
export function shareOut(
  number: number,
  takers: readonly Readonly<{ size: number; wish: number }>[],
): number[] {
  const total = Math.min(
    number,
    takers.reduce((all, { size }) => all + size, 0),
  );
  const given = takers.map(({ size }) => (size > 0 && total >= takers.length ? 1 : 0));
  for (let left = total - sumOf(given); left > 0; left = total - sumOf(given)) {
    const open = takers.flatMap(({ size, wish }, at) =>
      given[at]! < size ? [{ at, wish, room: size - given[at]! }] : [],
    );
    const wishes = open.reduce((all, { wish }) => all + wish, 0);
    const shares = open.map(({ at, wish, room }) => ({ at, room, exact: (left * wish) / wishes }));
    const full = shares.filter(({ room, exact }) => exact >= room);
    // Those that have no room for their share are filled first; the others share what is then left.
    for (const { at, room } of full) given[at]! += room;
    if (full.length > 0) continue;
    for (const { at, exact } of shares) given[at]! += Math.floor(exact);
    const rests = shares.toSorted((a, b) => (b.exact % 1) - (a.exact % 1) || a.at - b.at);
    for (const { at } of rests.slice(0, total - sumOf(given))) given[at]! += 1;
  }
  return given;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
