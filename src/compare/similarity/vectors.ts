import { stem, tokenise } from '../../text/index.ts';
import { contentWords } from '../content-words.ts';
import type { ComparedArea } from '../metric.ts';
import type { Vector } from './cosine.ts';

/** Plans by subject: for each of these categories the share of undertakings that are on it. */
export function subjectVectors(compared: readonly ComparedArea[], codes: ReadonlySet<string>): Vector[] {
  return compared.map(({ area, figures, reading }) => {
    const weights = new Map<string, number>();
    for (const cells of Object.values(figures.cells))
      for (const [code, cell] of Object.entries(cells))
        if (codes.has(code) && cell.state === 'figure' && cell.undertakings > 0)
          weights.set(code, cell.undertakings / reading.undertakings.length);
    return { area: area.force, weights };
  });
}

/**
 * Plans by wording: content words of commitments and priorities by how often a plan uses them, dampened, and by how few
 * plans do (tf-idf; K. Spärck Jones, 1972). A word of one plan alone makes no two alike and is left out, and so is one
 * that begins with a capital within a sentence: names are no likeness.
 */
export function wordVectors(compared: readonly ComparedArea[]): Vector[] {
  const plans = compared.map((one) => ({ area: one.area.force, words: wordsOf(one) }));
  const plansWith = new Map<string, number>();
  for (const { words } of plans)
    for (const word of words.keys()) plansWith.set(word, (plansWith.get(word) ?? 0) + 1);
  const shown = shownForms(plans.map(({ words }) => words));
  return plans.map(({ area, words }) => {
    const weights = new Map<string, number>();
    for (const [word, { count }] of words) {
      const spread = plansWith.get(word)!;
      if (spread < 2) continue;
      const weight = (1 + Math.log(count)) * Math.log((plans.length + 1) / spread);
      weights.set(shown.get(word)!, weight);
    }
    return { area, weights };
  });
}

type Use = { count: number; forms: Map<string, number> };

function wordsOf({ reading }: ComparedArea): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const { statement } of reading.distinct) {
    if (statement.kind !== 'commitment' && statement.kind !== 'priority') continue;
    const tokens = tokenise(statement.quote);
    const names = new Set(
      tokens
        .slice(1)
        .filter(({ raw }) => /^\p{Lu}/u.test(raw))
        .map(({ folded }) => stem(folded)),
    );
    const content = contentWords(tokens.map(({ folded }) => folded).join(' '));
    for (const { folded } of tokens) {
      const root = stem(folded);
      if (!content.has(root) || names.has(root) || /^\d/.test(folded)) continue;
      const use = uses.get(root) ?? { count: 0, forms: new Map() };
      use.count += 1;
      use.forms.set(folded, (use.forms.get(folded) ?? 0) + 1);
      uses.set(root, use);
    }
  }
  return uses;
}

/** Of each stem the form that is printed most, of equals the first by letter: a reader knows no stems. */
function shownForms(plans: readonly ReadonlyMap<string, Use>[]): Map<string, string> {
  const forms = new Map<string, Map<string, number>>();
  for (const words of plans)
    for (const [root, use] of words) {
      const all = forms.get(root) ?? new Map<string, number>();
      for (const [form, count] of use.forms) all.set(form, (all.get(form) ?? 0) + count);
      forms.set(root, all);
    }
  const best = (all: ReadonlyMap<string, number>) =>
    [...all].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a))[0];
  return new Map([...forms].map(([root, all]) => [root, best(all)]));
}
