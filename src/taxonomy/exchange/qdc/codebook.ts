import {
  type Category,
  type CodebookCode,
  categoryIri,
  type Facet,
  facetIri,
  type Taxonomy,
  uuid5,
} from '../../../model/index.ts';
import { isHeldByXml } from '../xml/write.ts';
import { readProse, splitTail, withTail, writeProse } from './description.ts';
import { tailText } from './tail.ts';

/**
 * The codes of a taxonomy: a code a category inside a code a facet, which cannot itself be given. GUIDs come from the
 * ids, so that a category keeps its own for ever; a project of a report has the same.
 */
export const codebookOf = ({ facets }: Pick<Taxonomy, 'facets'>): readonly CodebookCode[] =>
  facets.map(facetCode);

function facetCode({ categories, ...facet }: Facet): CodebookCode {
  const { label, question, ...rest } = facet;
  const tail = {
    ...rest,
    ...unlessSame({ label }, isSafeName(label)),
    ...unlessSame({ question }, isProse(question)),
  };
  return {
    guid: uuid5(facetIri(facet.facet)),
    name: label,
    description: withTail(isProse(question) ? question : '', tailText(tail)),
    isCodable: false,
    codes: categories.map(categoryCode),
  };
}

function categoryCode(category: Category): CodebookCode {
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
  return {
    guid: uuid5(categoryIri(id)),
    name: label,
    description: withTail(back === null ? '' : prose, tailText(tail)),
    isCodable: category.status !== 'deprecated',
    codes: [],
  };
}

const unlessSame = <T extends object>(part: T, isSame: boolean): T | Record<string, never> =>
  isSame ? {} : part;

/** Whether a name comes back from an attribute as it was, also from programs that trim it. */
const isSafeName = (name: string): boolean =>
  isHeldByXml(name) && name.trim() === name && name !== '' && !/[\t\r\n]/.test(name);

const isProse = (text: string): boolean =>
  isHeldByXml(text) && text.trim() === text && !/\r/.test(text) && splitTail(text).tail === '';
