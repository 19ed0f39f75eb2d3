/**
 * Protective markings of the United Kingdom: those of the Government Security Classifications (Cabinet Office, 2014) that limit
 * who may read, and the older ones of the Government Protective Marking Scheme. OFFICIAL alone limits nobody.
 */
const levels = [
  { name: 'PROTECT', words: 'PROTECT', isSure: false },
  { name: 'RESTRICTED', words: 'RESTRICTED', isSure: true },
  { name: 'OFFICIAL-SENSITIVE', words: 'OFFICIAL ?[-–—:]? ?SENSITIVE', isSure: true },
  { name: 'CONFIDENTIAL', words: 'CONFIDENTIAL', isSure: true },
  { name: 'SECRET', words: 'SECRET', isSure: true },
  { name: 'TOP SECRET', words: 'TOP SECRET', isSure: true },
] as const;

const descriptor =
  '(?:POLICY|COMMERCIAL|PERSONAL|PERSONAL DATA|STAFF|MANAGEMENT|OPERATIONAL|INVESTIGATIONS?|PRIVATE|APPOINTMENTS|BUDGET|CONTRACTS|HONOURS|INTELLIGENCE|MEDICAL|LEGAL|LOCSEN|WHEN COMPLETED?)';
const label = '(?:PROTECTIVE MARKING|SECURITY CLASSIFICATION|CLASSIFICATION|GPMS|GSC|MARKING)';

/** A level found, how high it is, and whether the words can be nothing else. */
export type MarkingFound = Readonly<{ name: string; level: number; isSure: boolean }>;

const patterns = levels
  .map(({ name, words, isSure }, level) => ({
    name,
    level,
    isSure,
    line: new RegExp(`^(${label} ?[:–—-]? ?)?${words}( ?[-–—:(\\[/] ?${descriptor}[)\\]]?)?[.]?$`, 'u'),
  }))
  .toReversed();

/** Longest line that is looked at: a marking is short. */
const longest = 200;

/** The marking that a line is, whole and in capitals; null where it is something else. */
export function isMarkingLine(text: string): MarkingFound | null {
  if (text.length > longest) return null;
  const line = text.replace(/\s+/g, ' ').trim();
  // The label may be in small letters, the marking itself not.
  const upper = line.replace(/^[A-Za-z ]{3,24}[:–—-]/, (words) => words.toUpperCase());
  for (const { name, level, isSure, line: pattern } of patterns) {
    const match = pattern.exec(upper);
    if (match) return { name, level, isSure: isSure || match[1] !== undefined || match[2] !== undefined };
  }
  return null;
}

/** The same in a header or footer, where a page's number or a title may stand beside it, parted by a bar, a tab or spaces. */
export function isMarkingWithin(text: string): MarkingFound | null {
  const parts = text
    .slice(0, longest)
    .split(/[|•·\t\n]| {2,}/)
    .map((part) => part.replace(/\b(?:[Pp]age )?\d{1,4}(?: of \d{1,4})?\b/g, '').trim());
  const own = parts.flatMap((part) => isMarkingLine(part) ?? []);
  if (own.length > 0) return own.reduce((a, b) => (a.level >= b.level ? a : b));
  const level = levels.findIndex(({ name }) => name === 'OFFICIAL-SENSITIVE');
  return /\bOFFICIAL ?[-–—:]? ?SENSITIVE\b/i.test(text.slice(0, longest))
    ? { name: levels[level]!.name, level, isSure: true }
    : null;
}
