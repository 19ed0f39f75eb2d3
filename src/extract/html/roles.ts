import type { BlockKind } from '../../model/index.ts';
import type { Element } from './tree.ts';
import { attribute, findAll, textUnder } from './tree.ts';

/** Elements whose content is no text of the page. */
export const unread: ReadonlySet<string> = new Set(
  (
    'script style template svg math canvas iframe object embed audio video map select option datalist input ' +
    'textarea progress meter head title link meta noscript frameset applet'
  ).split(' '),
);

/** Elements that begin and end a block. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table ' +
    'tbody td tfoot th thead tr ul caption'
  ).split(' '),
);

/** Whether a reader of the page does not see the element. */
export function isHidden(element: Element): boolean {
  const style = attribute(element, 'style').toLowerCase().replace(/\s+/g, '');
  return (
    element.attrs.some((entry) => entry.name === 'hidden' && entry.value !== 'until-found') ||
    attribute(element, 'aria-hidden') === 'true' ||
    /display:none|visibility:hidden/.test(style)
  );
}

const furnitureRoles = new Set(
  'navigation banner contentinfo search dialog alertdialog menu menubar'.split(' '),
);
const furnitureNames =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|breadcrumbs?|skip|navbar|nav|navigation|menu|share|sharing|social|pagination|pager|newsletter|subscribe|masthead|site-?header|site-?footer|page-?header|page-?footer|back-to-top|related|sr-only|visually-hidden|screen-reader-text|advert|banner)(?:$|[\s_-])/i;

const contentsNames = /(?:^|[\s_-])(?:toc|table-of-contents|contents-list)(?:$|[\s_-])/i;
const noteNames = /(?:^|[\s_-])(?:footnotes?|endnotes?)(?:$|[\s_-])/i;

/** The kind of block that an element makes of all text under it, or null where it changes nothing. */
export function kindUnder(element: Element, inContent: boolean): BlockKind | null {
  const role = attribute(element, 'role').toLowerCase();
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`;
  const tag = element.tagName;
  if (role === 'doc-toc' || contentsNames.test(names) || isContents(element)) return 'contents';
  if (tag === 'nav' || tag === 'search' || furnitureRoles.has(role)) return 'furniture';
  if (!inContent && (tag === 'header' || tag === 'footer')) return 'furniture';
  if (isNarrow(element) && furnitureNames.test(names)) return 'furniture';
  if (/^doc-(?:footnote|endnotes)$/.test(role) || noteNames.test(names) || isNote(element)) return 'footnote';
  if (tag === 'blockquote' || /(?:^|[\s_-])pull-?quote(?:$|[\s_-])/i.test(names)) return 'pull-quote';
  if (tag === 'aside' || role === 'complementary' || role === 'note')
    return inContent ? 'side-box' : 'furniture';
  if (tag === 'figcaption' || tag === 'caption') return 'caption';
  return null;
}

/** A menu of the page itself: `nav` that says it is the contents. */
function isContents(element: Element): boolean {
  const names = `${attribute(element, 'class')} ${attribute(element, 'aria-label')}`;
  return element.tagName === 'nav' && /(?:^|\s)(?:contents|on this page|in this plan)(?:$|\s)/i.test(names);
}

/** A list item that a mark in the text points at: its id says so, and it has a link back. */
function isNote(element: Element): boolean {
  if (element.tagName !== 'li' || !/^(?:fn|ftn|foot|note|endnote)/i.test(attribute(element, 'id')))
    return false;
  return findAll(element, (child) => /^#/.test(attribute(child, 'href'))).length > 0;
}

/** Whether a link is only the way back from a note to its mark. */
export function isWayBack(element: Element): boolean {
  return element.tagName === 'a' && /^\s*(?:\u21A9\uFE0E?|\^|\u2191)\s*$/.test(textUnder(element));
}

/** Class names speak of furniture only on elements small enough to be it, not on a frame around the page. */
function isNarrow(element: Element): boolean {
  return !['html', 'body', 'main', 'article', 'h1', 'h2', 'h3', 'p', 'table', 'td'].includes(element.tagName);
}
