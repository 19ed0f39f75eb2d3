import type { Intervention } from '../model/index.ts';

const fewestExamples = 3;

/**
 * What an entry breaks of the evidence base's rules: a verdict only from the publisher's own page, checked there, and
 * only of something that was evaluated; where none is given, the reason why; enough examples of wording that names it
 * and that does not; a confirmation of harm with both name and date,
 * not after `lastDay` (YYYY-MM-DD), and only of a study that found more of its outcome; nothing that is from memory.
 */
export function brokenRules(intervention: Intervention, lastDay: string): string[] {
  const { verdict, verdictWithheld, seenIn, checkedAgainstOriginal, design } = intervention;
  const { names, examples, confirmedBy, confirmedOn, direction, effect, note, fromMemory } = intervention;
  const broken: string[] = [];
  if (verdict !== null && seenIn !== 'publisher page')
    broken.push(`gives a verdict on a study seen in ${article[seenIn]}`);
  if (verdict !== null && !checkedAgainstOriginal)
    broken.push('gives a verdict that was not checked against the original');
  if (verdict !== null && verdict !== 'untested' && (design === 'practice' || design === 'background'))
    broken.push('gives a verdict on what was described and not evaluated');
  if (verdict === null && verdictWithheld === null)
    broken.push('gives neither a verdict nor why it is withheld');
  if (verdict !== null && verdictWithheld !== null)
    broken.push('gives a verdict and says that it is withheld');
  if (Boolean(confirmedBy) !== Boolean(confirmedOn))
    broken.push('is confirmed by a person without a date, or on a date by nobody');
  if (confirmedOn && confirmedOn > lastDay)
    broken.push(`is confirmed on ${confirmedOn}, which is after ${lastDay}`);
  if (confirmedBy && verdict !== 'may-harm')
    broken.push('is confirmed by a person, which is asked of harm only');
  if (verdict === 'may-harm' && direction !== 'increases')
    broken.push(`is said to harm, and its direction is "${direction}" where that of harm is "increases"`);
  if (verdict === 'reduced' && !direction.startsWith('reduces'))
    broken.push(`is said to have reduced its outcome, and its direction is "${direction}"`);
  if (fromMemory !== undefined && verdict !== null) broken.push('gives a verdict on what is from memory');
  if (/\bfrom memory\b/i.test([effect, note, verdictWithheld].join(' ')))
    broken.push('would print what is from memory, which is left out until it is read');
  if (
    names.length > 0 &&
    (examples.match.length < fewestExamples || examples.noMatch.length < fewestExamples)
  ) {
    broken.push(`has fewer than ${fewestExamples} examples each way`);
  }
  return broken;
}

const article = { 'publisher page': "its publisher's page", mirror: 'a mirror', press: 'the press' } as const;
