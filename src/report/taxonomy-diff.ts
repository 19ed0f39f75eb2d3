import type { Glossary, TaxonomyDiff } from '../model/index.ts';
import { diffView } from './diff/diff-view.ts';
import { createEngine } from './html/engine.ts';
import { wordsOf } from './words.ts';

/**
 * A diff of two taxonomies as one page that holds all it needs and reads without JavaScript. Pure: the same diff gives the
 * same bytes.
 */
export function renderTaxonomyDiff(
  diff: TaxonomyDiff,
  options: Readonly<{ templates: Readonly<Record<string, string>>; glossary: Glossary }>,
): string {
  const words = wordsOf(options.glossary);
  return createEngine(options.templates, words).page('page-taxonomy-diff.hbs', diffView(diff, words));
}
