import type { CodingRule, CodingRules } from '../../model/index.ts';
import { type Html, html } from './html.ts';

/** What the rules of each subject answer, as its heading says it. */
const subjects: Readonly<Record<CodingRule['about'], string>> = {
  unit: 'What is read',
  kind: 'Kind: what the unit is',
  strength: 'Strength: how firmly it is undertaken',
  actor: 'Doer: who is to act',
  measurable: 'Measurable: whether it can be checked',
  codes: 'Categories: what it is about',
};

/** The subjects that have rules, in order, with the id and heading of their section. */
export const ruleSections = ({ rules }: CodingRules): { id: string; title: string; rules: CodingRule[] }[] =>
  (Object.keys(subjects) as CodingRule['about'][])
    .map((about) => ({
      id: `rules-${about}`,
      title: subjects[about],
      rules: rules.filter((rule) => rule.about === about),
    }))
    .filter((section) => section.rules.length > 0);

/** The rules, each with what fits it and what does not. */
export const rulesPart = (codebook: CodingRules): Html => html`
${ruleSections(codebook).map(
  ({ id, title, rules }) => html`<section class="subject">
<h3 id="${id}">${title}</h3>
${rules.map(ruleEntry)}</section>
`,
)}`;

const ruleEntry = ({ id, title, rule, yes = [], no = [] }: CodingRule): Html => html`<article class="entry">
<h4 id="rule-${id}">${title} <code>${id}</code></h4>
<p>${rule}</p>
${examples('Yes', yes)}${examples('No', no)}</article>
`;

const examples = (title: string, given: NonNullable<CodingRule['yes']>): Html | null =>
  given.length === 0
    ? null
    : html`<dl class="examples ${title.toLowerCase()}"><dt>${title}</dt>
${given.map(
  ({ text, under, note }) =>
    html`<dd><q>${text}</q>${under === undefined ? null : html` under <q>${under}</q>`}${note === undefined ? null : html` <span class="note">(${note})</span>`}</dd>
`,
)}</dl>
`;
