import type { EditionFigures, Statement } from '../../model/index.ts';
import { categoryIri } from '../../model/names.ts';
import { stepOf } from '../figures.ts';
import { sourceLink } from '../html/source-link.ts';
import { readingMark } from '../reading-mark.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import type { Selectors } from './selectors.ts';

type SourceDocument = EditionFigures['documents'][number];

/** A commitment as an annotation: a body for each code, a target for each place where it is printed. */
export function annotation(
  model: ReportModel,
  shown: ShownEdition,
  statement: Statement,
  selectors: ReadonlyMap<string, Selectors>,
): object {
  return {
    id: iri('annotation', shown.area.force, shown.figures.edition.edition, statement.id),
    type: 'Annotation',
    motivation: 'classifying',
    body: [
      kindBody(model, shown, statement),
      ...statement.codes.map((code) => codeBody(model, statement, code)),
    ],
    target: statement.places.map((place) => {
      const document = shown.figures.documents.find(({ id }) => id === place.document);
      return {
        type: 'SpecificResource',
        source: sourceOf(model, shown, place.document, document),
        selector: selectors.get(place.document)?.(place, statement.quote) ?? [],
      };
    }),
  };
}

/** What is made of it, and who has read it, or that no person has. */
function kindBody({ words }: ReportModel, shown: ShownEdition, statement: Statement): object {
  const reading = readingMark(shown, statement, words)?.text ?? words.label('mark', 'unread');
  const said = [
    words.label('step', stepOf(statement)),
    ...(statement.uncertain ? [words.label('mark', 'uncertain')] : []),
  ];
  return textBody('describing', `${said.join('. ')}. Machine reading. ${reading}.`);
}

function codeBody(model: ReportModel, statement: Statement, code: string): object {
  const category = model.category(code);
  return {
    ...textBody('tagging', category?.label ?? code),
    code,
    ...(category && { facet: category.facet }),
    category: categoryIri(code),
    ...(statement.words[code] ? { words: statement.words[code] } : {}),
  };
}

const textBody = (purpose: string, value: string) => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
  language: 'en',
});

/** Where the words are published, else the file seen from the annotations; a name of ours where neither is known. */
function sourceOf(
  model: ReportModel,
  shown: ShownEdition,
  id: string,
  document: SourceDocument | undefined,
): string {
  const link = document && sourceLink(model, shown.figures, document.id, null, '../');
  return link ?? iri('document', id);
}

const iri = (kind: string, ...names: readonly string[]): string =>
  `urn:pcp:${kind}:${names.map(encodeName).join(':')}`;

const encodeName = (name: string): string => encodeURIComponent(name.toWellFormed());
