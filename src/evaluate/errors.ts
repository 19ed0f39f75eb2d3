import type { ReadSentence } from '../model/index.ts';
import { isCodebookCode, otherCode } from './codebook.ts';
import type { Reading } from './predict.ts';

/** One disagreement with a machine-made label, with what a reader needs to judge it. */
export type Disagreement = Readonly<{
  id: string;
  document: string;
  /** What is disagreed on: `kind`, `code`, `strength`, `actor` or `measurable`. */
  about: 'kind' | 'code' | 'strength' | 'actor' | 'measurable';
  gold: string;
  said: string;
  /** How wrong: the distance of the score from the truth for kinds, 1 for all else. */
  weight: number;
  text: string;
  leadIn: string | null;
  heading: string | null;
  /** Rules and terms that spoke, as `rule says weight "words"`. */
  reasons: readonly string[];
}>;

/** Disagreements that one rule or term (or the want of one) is answerable for. */
export type ErrorGroup = Readonly<{
  fault: string;
  about: Disagreement['about'];
  weight: number;
  cases: readonly Disagreement[];
}>;

/** All disagreements of units that were found, by the rule or term at fault; worst group and worst case first. */
export function errors(readings: readonly Reading[]): ErrorGroup[] {
  const faulty = readings
    .filter((reading) => reading.sentences.length > 0)
    .flatMap((reading) => [...kindErrors(reading), ...codeErrors(reading), ...attributeErrors(reading)]);
  return [...Map.groupBy(faulty, ({ fault, error }) => `${error.about}\n${fault}`).values()]
    .map((group) => {
      const cases = group.map(({ error }) => error).sort((a, b) => b.weight - a.weight);
      const weight = cases.reduce((sum, error) => sum + error.weight, 0);
      return { fault: group[0]?.fault ?? '', about: cases[0]?.about ?? 'kind', weight, cases };
    })
    .sort((a, b) => b.weight - a.weight || (a.fault < b.fault ? -1 : 1));
}

type Faulty = Readonly<{ fault: string; error: Disagreement }>;

function kindErrors(reading: Reading): Faulty[] {
  const { unit, prediction } = reading;
  if (unit.kind === prediction.kind) return [];
  const weight = Math.abs(prediction.score - (unit.kind === 'commitment' ? 1 : 0));
  return [
    {
      fault: ruleAtFault(reading),
      error: disagreement(reading, 'kind', unit.kind, prediction.kind, Math.max(weight, 0.1)),
    },
  ];
}

/** The rule that pushed hardest towards what was said; for a kind that is no commitment, the one that pushed away. */
function ruleAtFault({ unit, prediction, sentences }: Reading): string {
  const reasons = sentences.flatMap((sentence) => sentence.reasons);
  const towards = prediction.kind === 'commitment' ? 1 : -1;
  const decides = reasons.filter((reason) => reason.says === prediction.kind);
  const pushed = [...reasons].sort((a, b) => towards * (b.weight - a.weight));
  const chief = pushed.find((reason) => towards * reason.weight > 0) ?? decides[0];
  const change = `${unit.kind} read as ${prediction.kind}`;
  return chief ? `${change}: rule ${chief.rule}` : `${change}: no rule spoke`;
}

function codeErrors(reading: Reading): Faulty[] {
  const { unit, prediction, sentences } = reading;
  if (unit.kind !== 'commitment' && unit.kind !== 'priority') return [];
  const judged = (codes: readonly string[]) =>
    codes.filter((code) => code !== otherCode && isCodebookCode(code));
  const gold = judged(unit.codes);
  const said = judged(prediction.codes);
  const goldWords = gold.join(' ') || otherCode;
  const wrong = said
    .filter((code) => !gold.includes(code))
    .map((code) => {
      const tag = sentences.flatMap((sentence) => sentence.tags).find((one) => one.code === code);
      const term = tag?.evidence[0]?.term ?? 'no term';
      return {
        fault: `${code} given by "${term}"`,
        error: disagreement(reading, 'code', goldWords, code, 1),
      };
    });
  const missed = gold
    .filter((code) => !said.includes(code))
    .map((code) => ({
      fault: `${code} not given`,
      error: disagreement(reading, 'code', code, said.join(' ') || otherCode, 1),
    }));
  return [...wrong, ...missed];
}

function attributeErrors(reading: Reading): Faulty[] {
  const { unit, prediction } = reading;
  if (unit.kind !== 'commitment') return [];
  return (['strength', 'actor', 'measurable'] as const).flatMap((about) => {
    const gold = unit[about];
    const said = prediction[about];
    if (gold == null || gold === said) return [];
    const rules = reading.sentences
      .flatMap((sentence) => sentence.reasons)
      .filter((reason) => reason.says === String(said) || reason.says === about)
      .map((reason) => reason.rule);
    const fault = `${gold} read as ${said}: ${rules[0] ? `rule ${rules[0]}` : 'no rule spoke'}`;
    return [{ fault, error: disagreement(reading, about, String(gold), String(said), 1) }];
  });
}

function disagreement(
  reading: Reading,
  about: Disagreement['about'],
  gold: string,
  said: string,
  weight: number,
): Disagreement {
  const { unit, sentences } = reading;
  const first = sentences[0];
  return {
    id: unit.id,
    document: unit.document,
    about,
    gold,
    said,
    weight,
    text: unit.text,
    leadIn: first?.leadIn ?? unit.leadIn ?? null,
    heading: first?.heading ?? unit.heading ?? null,
    reasons: sentences.flatMap(about === 'code' ? termsOf : rulesOf),
  };
}

/** The codes of a sentence with the words that made each. */
function termsOf({ tags }: ReadSentence): string[] {
  return tags
    .filter((tag) => isCodebookCode(tag.code))
    .map(({ code, evidence }) => {
      const words = new Set(evidence.map(({ words: said, where }) => `"${said}" (${where})`));
      return `${code} ${[...words].join(', ')}`;
    });
}

/** The rules that spoke on a sentence, with their weights and the words that made them fire. */
function rulesOf({ reasons }: ReadSentence): string[] {
  return reasons.map(
    ({ rule, says, weight, words, where }) => `${rule} ${says} ${weight} "${words}" (${where})`,
  );
}
