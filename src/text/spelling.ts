// American beginnings and words, and second spellings that British texts have too, with what they are read as.
const begins: readonly (readonly [string, string])[] = [
  ['analyz', 'analys'],
  ['behavior', 'behaviour'],
  ['catalyz', 'catalys'],
  ['center', 'centre'],
  ['color', 'colour'],
  ['counseling', 'counselling'],
  ['endeavor', 'endeavour'],
  ['favor', 'favour'],
  ['harbor', 'harbour'],
  ['honor', 'honour'],
  ['judgment', 'judgement'],
  ['labor', 'labour'],
  ['maneuver', 'manoeuvre'],
  ['neighbor', 'neighbour'],
  ['paralyz', 'paralys'],
  ['pedophil', 'paedophil'],
  ['rumor', 'rumour'],
  ['skillful', 'skilful'],
  ['theater', 'theatre'],
  ['vigor', 'vigour'],
];
const words: readonly (readonly [RegExp, string])[] = [
  [/^advisors?$/, 'adviser'],
  [/^defenses?$/, 'defence'],
  [/^licenses?$/, 'licence'],
  [/^offenses?$/, 'offence'],
  [/^practis(?:e|es|ed|ing)$/, 'practice'],
  [/^programs$/, 'programmes'],
  [/^program$/, 'programme'],
];
// Begin like an American word and are spelt so in British English.
const shared = /^(?:honorar|laborator|vigorous|colora)/;

// Most words begin like none of these.
const firstTwo = new Set(
  [
    ...begins.map(([american]) => american),
    'advisor',
    'defense',
    'license',
    'offense',
    'practise',
    'program',
  ].map((word) => word.slice(0, 2)),
);

/** A folded word as it is spelt in British English with -ise; a word that has one spelling only as it is. */
export function britishSpelling(word: string): string {
  const plain = word.includes('iz')
    ? word.replace(/iz(e|es|ed|er|ers|ing|ation|ations|ational)$/, 'is$1')
    : word;
  if (!firstTwo.has(plain.slice(0, 2))) return plain;
  for (const [form, british] of words) if (form.test(plain)) return british;
  for (const [american, british] of begins) {
    if (plain.startsWith(american) && !plain.startsWith(british) && !shared.test(plain))
      return british + plain.slice(american.length);
  }
  return plain;
}
