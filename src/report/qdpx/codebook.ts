import type { CodebookCode, Statement, Step } from '../../model/index.ts';
import { categoryIri, facetIri } from '../../model/names.ts';
import { steps } from '../../model/step.ts';
import { uuid5 } from '../../model/uuid5.ts';
import { stepOf } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import { element, type Xml } from './element.ts';

const stepGuid = (step: Step): string => uuid5(`urn:pcp:step:${step}`);
const doubtfulGuid = uuid5('urn:pcp:vocabulary:doubtful');

/** Steps that a commitment can reach. */
const reached = steps.slice(steps.indexOf('wish'));

/**
 * The codes of a project: those of the taxonomy, with the GUIDs of its codebook, and beside them how far each commitment
 * goes, so that one on no subject of the taxonomy is coded too.
 */
export const codebook = (model: ReportModel): Xml =>
  element('CodeBook', {}, element('Codes', {}, ...[...taxonomyCodes(model), howFar(model)].map(written)));

/** What a statement is coded with, by GUID. */
export function codesOf(statement: Statement): readonly string[] {
  return [
    ...statement.codes.map((code) => uuid5(categoryIri(code))),
    stepGuid(stepOf(statement)),
    ...(statement.uncertain ? [doubtfulGuid] : []),
  ];
}

const taxonomyCodes = (model: ReportModel): readonly CodebookCode[] =>
  model.handedIn.codebook?.() ?? codesOfComparison(model);

/** The taxonomy as far as a comparison holds it: labels and definitions. */
function codesOfComparison({ comparison }: ReportModel): readonly CodebookCode[] {
  return comparison.facets.map(({ facet, label, question }) => ({
    guid: uuid5(facetIri(facet)),
    name: label,
    description: question,
    isCodable: false,
    codes: comparison.categories
      .filter((category) => category.facet === facet)
      .map(({ code, label: name, definition }) => ({
        guid: uuid5(categoryIri(code)),
        name,
        description: definition,
        isCodable: true,
        codes: [],
      })),
  }));
}

function howFar({ words }: ReportModel): CodebookCode {
  const leaf = (guid: string, group: string, id: string): CodebookCode => {
    const { label, explanation } = words.term(group, id);
    return { guid, name: label, description: explanation, isCodable: true, codes: [] };
  };
  return {
    guid: uuid5('urn:pcp:vocabulary:how-far'),
    name: 'How far it goes',
    description: 'What the machine makes of a commitment, whatever its subject.',
    isCodable: false,
    codes: [
      ...reached.map((step) => leaf(stepGuid(step), 'step', step)),
      leaf(doubtfulGuid, 'mark', 'uncertain'),
    ],
  };
}

const written = ({ guid, name, description, isCodable, codes }: CodebookCode): Xml =>
  element(
    'Code',
    { guid, name, isCodable },
    ...(description === '' ? [] : [element('Description', {}, description)]),
    ...codes.map(written),
  );
