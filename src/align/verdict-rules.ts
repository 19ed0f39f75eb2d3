import type { Intervention } from '../model/index.ts';

const fewestExamples = 3;

/**
 * What an entry breaks of the evidence base's rules: a verdict only from the publisher's own page, checked there;
 * where none is given, the reason why; enough examples of wording that names it and that does not.
 */
export function brokenRules(intervention: Intervention): string[] {
  const { verdict, verdictWithheld, seenIn, checkedAgainstOriginal, names, examples } = intervention;
  const broken: string[] = [];
  if (verdict !== null && seenIn !== 'publisher page')
    broken.push(`gives a verdict on a study seen in ${article[seenIn]}`);
  if (verdict !== null && !checkedAgainstOriginal)
    broken.push('gives a verdict that was not checked against the original');
  if (verdict === null && verdictWithheld === null)
    broken.push('gives neither a verdict nor why it is withheld');
  if (verdict !== null && verdictWithheld !== null)
    broken.push('gives a verdict and says that it is withheld');
  if (
    names.length > 0 &&
    (examples.match.length < fewestExamples || examples.noMatch.length < fewestExamples)
  ) {
    broken.push(`has fewer than ${fewestExamples} examples each way`);
  }
  return broken;
}

const article = { 'publisher page': "its publisher's page", mirror: 'a mirror', press: 'the press' } as const;
