import { type Analysis, type Coding, type Step, steps } from '../../model/index.ts';
import { bareText, foldText } from '../../text/index.ts';
import { keyOfSentence, type Review } from '../apply/index.ts';
import { machineCoding } from '../judge/index.ts';

/** How much an item could change the cells that a report prints, from 0. */
export type EffectOf = (key: string) => number;

/** No reading is surer than this. */
const leastDoubt = 0.01;

/** One distinct wording of an edition that speaks of something: its first printing that is not read stands for it. */
type Said = Readonly<{ key: string; step: number; mayStep: number; doubt: number; codes: readonly string[] }>;

/**
 * How much each item could change a cell of area (each edition of one) by category. A cell shows the furthest step of what is
 * said of its category; let a sentence's doubt q be the chance that its reading as a commitment or not is wrong (1 - score for
 * a commitment, the score for what is none; at least .01; 0 once a person has read it), and T the wordings on the cell's step.
 *
 *   a wording i of T takes the step away only where all of T are wrong:  the product of q over T
 *   a doubtful sentence i that would reach a further step than the cell's:  q of i
 *   effect(i) = the sum of these over the categories of i
 *
 * So the one doubtful undertaking of a cell comes before those of a cell that rests on twenty. The same words with the same
 * lead-in are one wording, as decisions on one printing hold for all. Doubts count as independent.
 */
export function effectsOnCells(analyses: readonly Analysis[], review: Review): EffectOf {
  const effects = new Map<string, number>();
  for (const own of Map.groupBy(analyses, ({ edition }) => edition.edition).values())
    for (const [, said] of byCode(saidIn(own, review))) addEffects(said, effects);
  return (key) => effects.get(key) ?? 0;
}

function addEffects(said: readonly Said[], effects: Map<string, number>): void {
  const top = Math.max(0, ...said.map(({ step }) => step));
  const onTop = said.filter(({ step }) => step === top);
  const allWrong = onTop.reduce((product, { doubt }) => product * doubt, 1);
  for (const { key, step, mayStep, doubt } of said) {
    const falls = step === top && mayStep < step ? allWrong : 0;
    const rises = mayStep > top ? doubt : 0;
    if (falls + rises > 0) effects.set(key, (effects.get(key) ?? 0) + falls + rises);
  }
}

function byCode(said: readonly Said[]): Map<string, Said[]> {
  const cells = new Map<string, Said[]>();
  for (const one of said)
    for (const code of one.codes) {
      const known = cells.get(code);
      if (known) known.push(one);
      else cells.set(code, [one]);
    }
  return cells;
}

function saidIn(analyses: readonly Analysis[], { resolutions }: Review): Said[] {
  const wordings = new Map<string, Said>();
  for (const { id, sentences } of analyses)
    for (const sentence of sentences) {
      const key = keyOfSentence(id, sentence.id);
      const resolution = resolutions.get(key);
      if (sentence.tags.length === 0 && !resolution) continue;
      const words = JSON.stringify([bareText(sentence.text), foldText(sentence.leadIn ?? '')]);
      const known = wordings.get(words);
      const settled = resolution !== undefined && resolution.disputed.length === 0;
      if (known && !settled) continue;
      const machine = machineCoding(sentence);
      const coding: Coding = { ...machine, ...resolution?.agreed };
      const isCommitment = coding.kind === 'commitment';
      const doubt = isCommitment ? 1 - sentence.score : sentence.score;
      const may: Coding = { ...sentence, codes: coding.codes, kind: isCommitment ? 'context' : 'commitment' };
      wordings.set(words, {
        key,
        step: stepOf(coding),
        mayStep: settled || (!isCommitment && !sentence.uncertain) ? stepOf(coding) : stepOf(may),
        doubt: settled ? 0 : Math.max(leastDoubt, doubt),
        codes: coding.codes,
      });
    }
  return [...wordings.values()];
}

/** The step of a cell that one reading takes its categories to, as its place in `steps`. */
function stepOf({ kind, strength, measurable }: Coding): number {
  const step = (name: Step): number => steps.indexOf(name);
  if (kind === 'priority') return step('priority');
  if (kind !== 'commitment') return step('mentioned');
  if (strength === 'aspiration') return step('wish');
  if (strength === 'soft') return step('soft-undertaking');
  return step(measurable ? 'firm-and-checkable' : 'firm-undertaking');
}
