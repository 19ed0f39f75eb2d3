import type { Proposal, ProposalSentence } from '../model/index.ts';
import type { Unreached } from '../pipeline/suggest-terms.ts';
import type { Neighbour, Suggestion } from '../taxonomy/suggest/index.ts';

const mostShown = 40;
const mostSentences = 10;
const longestQuote = 240;

/** Suggestions for what no category reaches, as plain text; the sentences themselves where no phrase stands out. */
export function unreachedText(
  facet: string | null,
  { commitments, unreached, suggestions }: Unreached,
): string {
  const by = facet === null ? 'no category' : `no category of ${facet}`;
  return [
    `Commitments that ${by} reaches: ${unreached.length} of ${commitments}. Words and phrases that set them apart: ${suggestions.length}.`,
    ...suggestions
      .slice(0, mostShown)
      .map((one) => suggestionText(one, 'in them', 'in other commitments', 'Other commitments')),
    ...(suggestions.length > 0 ? [] : unreached.slice(0, mostSentences).map(quoted)),
  ].join('\n');
}

/** What stands where a category's own terms do, and its neighbours, as plain text. */
export function codeText(
  code: string,
  found: Readonly<{ hits: number; proposals: readonly Proposal[]; neighbours: readonly Neighbour[] }>,
): string {
  const { hits, proposals, neighbours } = found;
  return [
    `Sentences with ${code}: ${hits}.`,
    `Words and phrases that stand where its terms do: ${proposals.length}.`,
    ...proposals.map((one) =>
      [
        `${one.phrase}`,
        `  ${one.withCode} times with the category, ${one.withoutCode} without (log ratio ${one.logRatio}); documents: ${one.documents}, sections: ${one.sections}`,
        ...one.sentences.map(quoted),
      ].join('\n'),
    ),
    `Sentences without it that are most like its own: ${neighbours.length}.`,
    ...neighbours.map(({ sentence, similarity, nearest, shared }) =>
      [
        `${similarity}  shared: ${shared.join(', ')}`,
        quoted(sentence),
        `    is like ${quoted(nearest).trim().slice(2)}`,
      ].join('\n'),
    ),
  ].join('\n');
}

/** A strategy's own words, with the plans that use them, as plain text. */
export function strategyText(name: string, plans: number, suggestions: readonly Suggestion[]): string {
  return [
    `Words and phrases of ${name} that no category reaches: ${suggestions.length}. Plans that they were looked for in: ${plans}.`,
    ...suggestions
      .slice(0, mostShown)
      .map((one) => suggestionText(one, 'in the strategy', 'in plans', 'Plans that use it')),
  ].join('\n');
}

function suggestionText(one: Suggestion, here: string, elsewhere: string, others: string): string {
  const { documents, sentences } = one.alsoIn;
  return [
    one.phrase,
    `  ${one.here} times ${here}, ${one.elsewhere} ${elsewhere} (log ratio ${one.logRatio}); documents: ${one.documents}, sections: ${one.sections}`,
    ...one.sentences.map(quoted),
    ...(documents === 0
      ? []
      : [`  ${others}, in ${documents} ${documents === 1 ? 'document' : 'documents'}:`]),
    ...sentences.map(quoted),
  ].join('\n');
}

function quoted({ name, page, text }: Pick<ProposalSentence, 'name' | 'page' | 'text'>): string {
  const flat = text.replace(/\s+/g, ' ');
  const short = flat.length <= longestQuote ? flat : `${flat.slice(0, longestQuote - 1)}…`;
  return `  - "${short}" (${name}${page === null ? '' : `, page ${page}`})`;
}
