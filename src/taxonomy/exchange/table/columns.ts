import type { Category, Facet } from '../../../model/index.ts';

/** How a cell is written: text as it is; lists an item a line. */
export type CellKind = 'text' | 'list' | 'terms' | 'records' | 'sources' | 'yes-no' | 'date';

/** A column of the table. `path` leads to its part in a facet or a category. */
export type Column = Readonly<{
  name: string;
  of: 'facet' | 'category' | 'taxonomy';
  path: readonly string[];
  kind: CellKind;
  /** What a reader of the table is told. */
  about: string;
}>;

type Told = Readonly<{ kind: CellKind; about: string }>;
const told = (kind: CellKind, about: string): Told => ({ kind, about });

/** Every part of a category but its examples. A new part has to be given its column here. */
const categoryParts: { readonly [K in keyof Omit<Category, 'examples'>]-?: Told } = {
  id: told('text', 'Permanent id of the category; never used again for another.'),
  label: told('text', 'The name that readers see.'),
  definition: told('text', 'What a sentence must speak of to be given the category.'),
  include: told('text', 'What belongs here though one might doubt it.'),
  exclude: told('text', 'What does not belong here though it looks so.'),
  terms: told(
    'terms',
    'A term a line: words in any inflection, a|b either word, word* a beginning, =Word these letters, ... a gap; more as {any: [in time], weight: 0.3} or {near: [young, knife], within: 4, not: [art]}.',
  ),
  falseFriends: told('list', 'A phrase a line that looks like a term and is not.'),
  theme: told('text', 'prevention, organised-crime or community-resilience.'),
  width: told('text', 'core or wider; named or related.'),
  status: told('text', 'stable, experimental or deprecated.'),
  since: told('text', 'Version in which the category came.'),
  replacedBy: told('text', 'Of a deprecated category: the id given instead.'),
  broader: told('text', 'Id of the wider category.'),
  related: told('list', 'An id a line.'),
  sources: told(
    'sources',
    'A source a line: its id; where it first stands, also what the id stands for, after a colon.',
  ),
  evidence: told('list', 'Id of an intervention in the evidence base, one a line.'),
  appliesFrom: told('date', 'First day (YYYY-MM-DD) of a frame of law or policy.'),
  appliesTo: told('date', 'Last day (YYYY-MM-DD) of a frame of law or policy.'),
  bodies: told('records', 'A list of bodies a line, as {list: id of its source, names: [one, another]}.'),
  unverified: told('text', 'What was not checked against its source.'),
  onlyAlone: told('yes-no', 'Given only where no other category is.'),
  aloneIn: told('text', 'facet or family.'),
  kinds: told('list', 'Kind of sentence that the category speaks of, one a line; all where empty.'),
};

const exampleParts: { readonly [K in keyof Category['examples']]-?: Told } = {
  match: told('list', 'A sentence a line that belongs.'),
  noMatch: told('list', 'A sentence a line that does not belong.'),
  todo: told('list', 'A sentence a line that should belong and does not yet.'),
};

const facetParts: { readonly [K in keyof Omit<Facet, 'facet' | 'categories'>]-?: Told } = {
  label: told('text', "The facet's name; once a facet is enough."),
  question: told('text', 'What a reader asks of a sentence; once a facet.'),
  inGrid: told('yes-no', 'Whether the facet is in the grid of areas by category; once a facet.'),
  family: told('text', 'Facets of one family are read together; once a facet.'),
};

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const columnsOf = (parts: Readonly<Record<string, Told>>, of: Column['of'], before: readonly string[]) =>
  Object.entries(parts).map(([key, part]): Column => {
    const prefix = of === 'facet' ? ['facet'] : before;
    return { name: snake([...prefix, key].join('_')), of, path: [...before, key], ...part };
  });

/** Every column, in the order in which they are written; they are read in any. */
export const columns: readonly Column[] = [
  { name: 'facet', of: 'facet', path: ['facet'], kind: 'text', about: 'Id of the facet; in every row.' },
  ...columnsOf(categoryParts, 'category', []),
  ...columnsOf(exampleParts, 'category', ['examples']),
  ...columnsOf(facetParts, 'facet', []),
  {
    name: 'version',
    of: 'taxonomy',
    path: ['version'],
    kind: 'text',
    about: 'Version of the taxonomy, such as 1.0.3; once is enough.',
  },
];

/** The name under which a column is known however its header is written: "False friends", "false_friends". */
export const headerKey = (header: string): string => header.toLowerCase().replace(/[^a-z]/g, '');
