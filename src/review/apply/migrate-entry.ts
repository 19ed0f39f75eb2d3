import type { ReviewEntry } from '../../model/index.ts';

/** What an id is called now: one id, or several after a split; as `successorsOf` of the taxonomy gives it. */
export type SuccessorsOf = (code: string) => Readonly<{ codes: readonly string[]; merged: boolean }>;

/** An entry under the ids of today, and the codes of it that only a reader can put: they were split, or a part was refused. */
export type MigratedEntry = Readonly<{ entry: ReviewEntry; reread: readonly string[] }>;

/**
 * Puts an entry under the ids of today. What was renamed or merged follows; a code that was split stays as it is and is to be
 * read again, and so is a refusal of what is now a part of something wider. The same entry where nothing changes.
 */
export function migrateEntry(entry: ReviewEntry, successorsOf: SuccessorsOf): MigratedEntry {
  if (!codesIn(entry).some((code) => isRetired(code, successorsOf))) return { entry, reread: [] };
  const reread = new Set<string>();
  const moved = (code: string): string => {
    const { codes } = successorsOf(code);
    if (codes.length > 1) reread.add(code);
    return codes.length === 1 ? codes[0]! : code;
  };
  const coding = <T extends Readonly<{ codes?: string[] | undefined }>>(to: T): T =>
    to.codes === undefined ? to : { ...to, codes: [...new Set(to.codes.map(moved))] };
  const after = { ...entry };
  if ('code' in after) {
    const { merged } = successorsOf(after.code);
    if (merged && 'verdict' in after && after.verdict === 'rejected') reread.add(after.code);
    after.code = moved(after.code);
  }
  if ('to' in after) after.to = coding(after.to);
  if ('parts' in after) after.parts = after.parts.map((part) => ({ ...part, to: coding(part.to) }));
  if ('suggestion' in after && after.suggestion) after.suggestion = coding(after.suggestion);
  if ('definitions' in after)
    after.definitions = Object.fromEntries(
      Object.entries(after.definitions).map(([code, hash]) => [moved(code), hash]),
    );
  const isSame = JSON.stringify(after) === JSON.stringify(entry);
  return { entry: isSame ? entry : after, reread: [...reread].sort() };
}

/** Every code that an entry names. */
const codesIn = (entry: ReviewEntry): string[] => [
  ...('code' in entry ? [entry.code] : []),
  ...('to' in entry ? (entry.to.codes ?? []) : []),
  ...('parts' in entry ? entry.parts.flatMap(({ to }) => to.codes) : []),
  ...('suggestion' in entry ? (entry.suggestion?.codes ?? []) : []),
  ...('definitions' in entry ? Object.keys(entry.definitions) : []),
];

function isRetired(code: string, successorsOf: SuccessorsOf): boolean {
  const { codes, merged } = successorsOf(code);
  return merged || codes.length !== 1 || codes[0] !== code;
}
