/** The most characters of a sheet's name (Excel specifications and limits). */
const longestName = 31;

/** Names of sheets in order, cut where they are too long and numbered where two would meet, capitals or not. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((wanted) => {
    let name = wanted.slice(0, longestName);
    for (let n = 2; taken.has(name.toLowerCase()); n += 1)
      name = `${wanted.slice(0, longestName - `-${n}`.length)}-${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
