import type { Category, Facet, Taxonomy } from '../../../model/index.ts';
import { uuid5 } from '../../../text/index.ts';
import { categoryIri, facetIri } from '../names.ts';
import { isHeldByXml, xmlAttribute, xmlText } from '../xml/write.ts';
import { readProse, splitTail, withTail, writeProse } from './description.ts';
import { tailText } from './tail.ts';

/** The namespace that programs write today; the other that the standard prints is taken in too. */
export const codebookNamespace = 'urn:QDA-XML:codebook:1.0';

/**
 * A taxonomy as a REFI-QDA codebook (Rotterdam Exchange Format Initiative, QDA-XML 1.0, 2019): a code a category inside
 * a code a facet, which cannot itself be given. GUIDs come from the ids, so that a category keeps its own for ever.
 */
export function writeCodebook({ facets }: Taxonomy): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<CodeBook xmlns="${codebookNamespace}" origin="pcp">`,
    '<Codes>',
    ...facets.map(facetCode),
    '</Codes>',
    '</CodeBook>',
    '',
  ].join('\n');
}

function facetCode({ categories, ...facet }: Facet): string {
  const { label, question, ...rest } = facet;
  const tail = {
    ...rest,
    ...unlessSame({ label }, isSafeName(label)),
    ...unlessSame({ question }, isProse(question)),
  };
  return [
    `<Code guid="${uuid5(facetIri(facet.facet))}" name="${xmlAttribute(label)}" isCodable="false">`,
    description(withTail(isProse(question) ? question : '', tailText(tail))),
    ...categories.map(categoryCode),
    '</Code>',
  ].join('\n');
}

function categoryCode(category: Category): string {
  const { id, label, definition, include, exclude, examples, ...rest } = category;
  const { match, noMatch, todo } = examples;
  const prose = writeProse({ definition, include: include ?? '', exclude: exclude ?? '', match, noMatch });
  const read = isProse(prose) ? readProse(prose) : null;
  // Lines that would be taken for a part which is not there help nobody.
  const isMisread = (read?.include && !include) || (read?.exclude && !exclude);
  const back = isMisread ? null : read;
  const same = (key: keyof NonNullable<typeof back>, value: unknown) =>
    back !== null && JSON.stringify(back[key]) === JSON.stringify(value);
  // What the lines for people cannot hold exactly stands once more in the part for machines.
  const tail = {
    id,
    ...unlessSame({ label }, isSafeName(label)),
    ...unlessSame({ definition }, same('definition', definition)),
    ...(include === undefined ? {} : unlessSame({ include }, include !== '' && same('include', include))),
    ...(exclude === undefined ? {} : unlessSame({ exclude }, exclude !== '' && same('exclude', exclude))),
    ...unlessSame({ match }, same('match', match)),
    ...unlessSame({ noMatch }, same('noMatch', noMatch)),
    ...(todo === undefined ? {} : { todo }),
    ...rest,
  };
  const isCodable = category.status !== 'deprecated';
  return [
    `<Code guid="${uuid5(categoryIri(id))}" name="${xmlAttribute(label)}" isCodable="${isCodable}">`,
    description(withTail(back === null ? '' : prose, tailText(tail))),
    '</Code>',
  ].join('\n');
}

const description = (text: string): string => `<Description>${xmlText(text)}</Description>`;

const unlessSame = <T extends object>(part: T, isSame: boolean): T | Record<string, never> =>
  isSame ? {} : part;

/** Whether a name comes back from an attribute as it was, also from programs that trim it. */
const isSafeName = (name: string): boolean =>
  isHeldByXml(name) && name.trim() === name && name !== '' && !/[\t\r\n]/.test(name);

const isProse = (text: string): boolean =>
  isHeldByXml(text) && text.trim() === text && !/\r/.test(text) && splitTail(text).tail === '';
