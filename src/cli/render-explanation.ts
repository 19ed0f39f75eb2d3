import type { Glossary } from '../model/index.ts';
import type { SentenceExplanation } from '../pipeline/index.ts';
import { anatomyLines } from './render-anatomy.ts';

/** An explanation as plain text: the verdict first, then what spoke for and against it, then the tags. */
export function renderExplanation(
  { sentence, rules, terms, abbreviations, anatomy, interventions, verbs }: SentenceExplanation,
  glossary: Glossary,
): string {
  if (sentence.language === 'cy') {
    return `"${sentence.text}"\nRead as: Welsh, so not searched for commitments; rules and terms are English.`;
  }
  const { kind, score, uncertain, strength, actor, measurable } = rules.detection;
  const attributes =
    kind === 'commitment'
      ? `; ${strength}, actor ${actor}, ${measurable ? 'with a' : 'no'} number, date or named thing`
      : '';
  return [
    `"${sentence.text}"`,
    `Read as: ${kind}${uncertain ? ' (uncertain: a person must look)' : ''}${attributes}. Chance of a commitment: ${Math.round(score * 100)} in 100.`,
    ...section('What it is made of', anatomy === null ? [] : anatomyLines(anatomy, glossary)),
    ...section('Rules that spoke', rules.fired.map(ruleLine)),
    ...section('Rules set aside (a nearer one speaks)', rules.overruled.map(ruleLine)),
    ...section(
      'Rules that nearly spoke',
      rules.nearly.map(({ rule, says, words }) => `${rule} (${says}): "${words}"`),
    ),
    ...section(
      'Tags',
      terms.tags.map(
        ({ facet, code, score, evidence }) =>
          `${code} [${facet}] ${score.toFixed(2)}: ${evidence.map(termLine).join('; ')}`,
      ),
    ),
    ...section(
      'Abbreviations that the text defines',
      abbreviations.map(({ short, long }) => `${short}: ${long}`),
    ),
    ...section(
      'Terms set aside',
      terms.excluded.map((excluded) => `${excluded.code}: ${termLine(excluded)}: ${excluded.why}`),
    ),
    ...section(
      'Terms that nearly matched',
      terms.nearly.map(
        ({ code, term, missing }) =>
          `${code}: "${term}" (${missing ? `without "${missing}"` : 'its words stand too far apart'})`,
      ),
    ),
    ...section(
      'Verbs, by a grammar that the rules do not use',
      verbs.map(
        ({ words, root, form, negative }) =>
          `"${words}": ${form.replace(/-/g, ' ')} of "${root}"${negative ? ', negated' : ''}`,
      ),
    ),
    ...section(
      'Evaluated interventions named',
      interventions.map(({ id, words }) => `${id}: "${words}"`),
    ),
  ].join('\n');
}

function termLine({ words, term, where, abbreviation }: Term): string {
  const read = abbreviation ? `, read as "${abbreviation.long}"` : '';
  return `"${words}" in the ${where}${read} by "${term}"`;
}
type Term = SentenceExplanation['terms']['tags'][number]['evidence'][number];

function ruleLine({
  rule,
  says,
  words,
  where,
  weight,
  doc,
}: SentenceExplanation['rules']['fired'][number]): string {
  const signed = weight === 0 ? '' : ` ${weight > 0 ? '+' : ''}${weight.toFixed(2)}`;
  return `${rule} (${says}${signed}): "${words}" in the ${where}. ${doc}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  - ${line}`)];
}
