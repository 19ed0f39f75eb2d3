import type { Category, Facet, Taxonomy } from '../../model/index.ts';
import { type Html, html } from './html.ts';

/** Categories that are given today. */
export const givenCategories = ({ categories }: Facet): Category[] =>
  categories.filter(({ status }) => status !== 'deprecated');

/** Every facet with its categories: what each means, what belongs, what does not, and sentences each way. */
export const categoriesPart = ({ facets }: Taxonomy): Html =>
  html`${facets.map(
    (facet) => html`<section class="facet">
<h3 id="facet-${facet.facet}">${facet.label}</h3>
<p class="question">${facet.question}</p>
${givenCategories(facet).map((category) => categoryEntry(facet, category))}</section>
`,
  )}`;

const categoryEntry = (
  { facet }: Facet,
  { id, label, definition, include, exclude, examples, kinds, onlyAlone, status }: Category,
): Html => html`<article class="entry">
<h4 id="code-${facet}-${id}">${label} <code>${id}</code></h4>
<p>${definition}</p>
<dl class="bounds">
${bound('Include', include)}${bound('Exclude', exclude)}${bound(
  'Give it',
  [
    onlyAlone === true ? 'only where no other category of the kind fits' : '',
    kinds === undefined ? '' : `to these kinds only: ${kinds.join(', ')}`,
  ]
    .filter(Boolean)
    .join('; '),
)}${bound('On trial', status === 'experimental' ? 'not yet seen at work; note what is unclear' : '')}</dl>
${sentences('Belongs', 'yes', examples.match)}${sentences('Does not', 'no', examples.noMatch)}</article>
`;

const bound = (title: string, text: string | undefined): Html | null =>
  text === undefined || text === ''
    ? null
    : html`<div><dt>${title}</dt><dd>${text}</dd></div>
`;

const sentences = (title: string, side: string, given: readonly string[]): Html | null =>
  given.length === 0
    ? null
    : html`<dl class="examples ${side}"><dt>${title}</dt>
${given.map(
  (text) => html`<dd><q>${text}</q></dd>
`,
)}</dl>
`;
