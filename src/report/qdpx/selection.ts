import type { Box } from '../../model/index.ts';
import { uuid5 } from '../../model/uuid5.ts';
import type { Printed } from '../commitments.ts';
import type { ReadText } from '../handed-in.ts';
import { codesOf } from './codebook.ts';
import { element, type Xml } from './element.ts';
import { machine } from './machine.ts';

/** Longest name of a selection; programs show it in one line. */
const mostOfName = 80;

/** One printing of a commitment in a document, with its place in the text and its own words there. */
export type Selection = Printed & Readonly<{ words: string; start: number; end: number }>;

/** The part of the text that carries codes; positions count characters of Unicode from 0, the end outside. */
export function textSelection(selection: Selection): Xml {
  const { words, start, end } = selection;
  return element(
    'PlainTextSelection',
    {
      guid: guidOf(selection),
      name: nameOf(words),
      startPosition: start,
      endPosition: end,
      creatingUser: machine,
    },
    element('Description', {}, words),
    ...codings(selection, 'text'),
  );
}

/**
 * The rectangles of a page that carry codes: one a page, round all boxes of the words on it. The first has the GUID of
 * the selection in the text, as ATLAS.ti writes it, so that a program takes both for one.
 */
export function pageSelections(selection: Selection, pages: ReadText['pages']): readonly Xml[] {
  const byPage = [...Map.groupBy(selection.place.boxes, ({ page }) => page)].sort(([a], [b]) => a - b);
  return byPage.flatMap(([page, boxes], at) => {
    const height = pages.find((one) => one.page === page)?.height;
    if (height === undefined) return [];
    const guid = at === 0 ? guidOf(selection) : uuid5(`${nameOfSelection(selection)}/page/${page}`);
    const place = { page: page - 1, ...rectangle(boxes, height) };
    return [
      element(
        'PDFSelection',
        { guid, name: nameOf(selection.words), ...place, creatingUser: machine },
        element('Description', {}, selection.words),
        ...codings(selection, `page ${page}`),
      ),
    ];
  });
}

/** Top left and bottom right in points from the bottom left of the page, as the standard counts; ours are from the top. */
function rectangle(boxes: readonly Box[], height: number) {
  const least = (numbers: readonly number[]) => Math.floor(numbers.reduce((a, b) => Math.min(a, b)));
  const most = (numbers: readonly number[]) => Math.ceil(numbers.reduce((a, b) => Math.max(a, b)));
  return {
    firstX: least(boxes.map(({ x }) => x)),
    firstY: most(boxes.map(({ y }) => height - y)),
    secondX: most(boxes.map(({ x, width }) => x + width)),
    secondY: least(boxes.map((box) => height - box.y - box.height)),
  };
}

function codings(selection: Selection, where: string): readonly Xml[] {
  return codesOf(selection.statement).map((targetGUID) =>
    element(
      'Coding',
      { guid: uuid5(`${nameOfSelection(selection)}/${where}/${targetGUID}`), creatingUser: machine },
      element('CodeRef', { targetGUID }),
    ),
  );
}

const nameOfSelection = ({ place, statement }: Selection): string =>
  ['urn:pcp:selection', place.document, place.sentence, statement.id].map(encodeURIComponent).join('/');

const guidOf = (selection: Selection): string => uuid5(nameOfSelection(selection));

const nameOf = (words: string): string =>
  words.length <= mostOfName ? words : `${words.slice(0, mostOfName - 1).trimEnd()}…`;
