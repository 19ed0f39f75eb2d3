import type { BlockKind } from '../../model/index.ts';
import type { Element } from './tree.ts';
import { attribute, findAll, isLarge, textUnder } from './tree.ts';
import { wordKind } from './word-page.ts';

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

const screenReaders =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text|s)?|assistive-text)(?:$|[\s_-])/i;
const opened =
  /(?:^|[\s_-])(?:accordion|collapse|collapsible|expander|tab-?pane|tab-?panel|toggle-content)(?:$|[\s_-])/i;

/** Whether a reader of the page does not see the element, and cannot open it either: tabs and accordions open. */
export function isHidden(element: Element): boolean {
  const style = attribute(element, 'style').toLowerCase().replace(/\s+/g, '');
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`;
  if (/^(?:s|del|strike)$/.test(element.tagName)) return true;
  // A link past the menu is shown as soon as it is reached.
  if (screenReaders.test(names) && element.tagName !== 'a') return true;
  if (attribute(element, 'role') === 'tabpanel' || opened.test(names)) return false;
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
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|breadcrumbs?|skip|navbar|nav|navigation|menu|share|sharing|social|pagination|pager|newsletter|subscribe|masthead|site-?header|site-?footer|page-?header|page-?footer|back-to-top|related|related-links|screen-reader-text|advert|banner|entry-meta|post-meta|byline|posted-on)(?:$|[\s_-])/i;

const contentsNames = /(?:^|[\s_-])(?:toc|table-of-contents|contents-list)(?:$|[\s_-])/i;
const boxNames =
  /(?:^|[\s_-])(?:alert|call-?out|inset|inset-text|notice|info-?box|highlight-box|text-box)(?:$|[\s_-])/i;
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
  if (isForm(element) || (!inContent && isLinkList(element))) return 'furniture';
  const word = wordKind(element);
  if (word) return word;
  if (/^doc-(?:footnote|endnotes)$/.test(role) || noteNames.test(names) || isNote(element)) return 'footnote';
  if (tag === 'blockquote' || /(?:^|[\s_-])pull-?quote(?:$|[\s_-])/i.test(names)) return 'pull-quote';
  if (tag === 'aside' || role === 'complementary' || role === 'note')
    return inContent ? 'side-box' : 'furniture';
  if (inContent && (boxNames.test(names) || isBoxTable(element))) return 'side-box';
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
  if (element.tagName !== 'a') return false;
  const returns = /^#_?(?:ftn|fn|footnote|edn|endnote|note)[-_]?ref/i.test(attribute(element, 'href'));
  const text = textUnder(element).trim();
  return /^(?:\u21A9\uFE0E?|\^|\u2191)$/.test(text) || (returns && /^\[?\w{1,4}\]?$/.test(text));
}

/** Whether a form is only one to fill in; some sites put a frame of this name around the whole page. */
function isForm(element: Element): boolean {
  if (element.tagName !== 'form' || isLarge(element, 400) || textUnder(element).trim().length > 600)
    return false;
  return findAll(element, (child) => /^(?:h[1-6]|main|article|table)$/.test(child.tagName)).length === 0;
}

/** Whether the words of a cell or list are links to other pages and nothing else: a menu without a name. */
function isLinkList(element: Element): boolean {
  if ((element.tagName !== 'td' && element.tagName !== 'ul') || isLarge(element, 400)) return false;
  const links = findAll(
    element,
    (child) => child.tagName === 'a' && !attribute(child, 'href').startsWith('#'),
  );
  const linked = links.reduce((sum, link) => sum + textUnder(link).trim().length, 0);
  const all = textUnder(element).replace(/\s+/g, '').length;
  return links.length >= 3 && linked >= all * 0.95 && links.every((link) => textUnder(link).length <= 30);
}

/** A table of one cell is drawn for its frame. */
function isBoxTable(element: Element): boolean {
  if (element.tagName !== 'table' || isLarge(element, 400)) return false;
  const cells = findAll(element, (child) => /^t[dh]$/.test(child.tagName));
  const cell = cells[0];
  return (
    cells.length === 1 &&
    cell !== undefined &&
    findAll(cell, (child) => /^(?:table|h1)$/.test(child.tagName)).length === 0
  );
}

/** Class names speak of furniture only on elements small enough to be it, not on a frame around the page. */
function isNarrow(element: Element): boolean {
  return !['html', 'body', 'main', 'article', 'h1', 'h2', 'h3', 'p', 'table', 'td'].includes(element.tagName);
}
