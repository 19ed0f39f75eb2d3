import type { Statement } from '../../model/index.ts';
import { escapeText as e, escapeMarkup, type Markup, ownPage } from './markup.ts';
import type { PlaceView, StatementLink, StatementView, TagView } from './statement-view.ts';

/**
 * Statements in full as items of a list; null where there are none. Written here and not by a template, which takes six times
 * as long: they are nine tenths of an area's page. One is seen at a time, so that little is in memory at once.
 */
export function statementItems(
  statements: readonly Statement[],
  viewOf: (statement: Statement) => StatementView,
): Markup | null {
  if (statements.length === 0) return null;
  // Joined at once: a text that is added to keeps all its pieces.
  return ownPage(statements.map((statement) => itemOf(viewOf(statement))).join(''));
}

/** Links to statements, a semicolon between; null where there are none. */
export function linkList(links: readonly StatementLink[]): Markup | null {
  return links.length === 0 ? null : ownPage(links.map(linkOf).join('; '));
}

function linkOf({ href, quote, pages, unread }: StatementLink): string {
  const page = pages && ` <span class="page">${e(pages)}</span>`;
  const mark = unread === null ? '' : ` <span class="mark unseen">${e(unread)}</span>`;
  return `<a href="${escapeMarkup(href)}">${e(quote)}</a>${page}${mark}`;
}

function itemOf(statement: StatementView): string {
  return `<li class="statement" id="${statement.anchor}">
<div class="said">
${saidOf(statement)}
</div>
<div class="read">
<p class="marks">${marksOf(statement)}</p>
${tagsOf(statement.tags, 'tags')}${statement.hasMore ? whyOf(statement) : ''}</div>
</li>
`;
}

function saidOf({ leadIn, quote, row, anatomy, places, heading }: StatementView): string {
  const lead = leadIn ? `<p class="lead-in">${e(leadIn)}</p>` : '';
  const cells = row.map(({ header, text }) => `${header ? `${e(header)}: ` : ''}${e(text)}`);
  const where = `${places.map(placeOf).join(', ')}${heading ? ` · under “${e(heading)}”` : ''}`;
  const beside = cells.length > 0 ? `<p class="row">${cells.join(' · ')}</p>\n` : '';
  return `<blockquote>${lead}<p>${e(quote)}</p></blockquote>
${beside}${anatomy ? `${anatomyOf(anatomy)}\n` : ''}<p class="where">${where}</p>`;
}

const placeOf = ({ text, href }: PlaceView): string =>
  href ? `<a href="${escapeMarkup(href)}">${e(text)}</a>` : e(text);

function anatomyOf({ facts, why, checked }: NonNullable<StatementView['anatomy']>): string {
  const told = facts.map((fact) => `${e(fact)} · `).join('');
  return `<p class="anatomy">${told}<span title="${escapeMarkup(why)}">${e(checked)}</span></p>`;
}

function marksOf({ style, step, checkable, actor, doubtful, trust, reading }: StatementView): string {
  let marks = `<span class="swatch ${escapeMarkup(style)}">${e(step)}</span>`;
  if (checkable) marks += ` <span class="mark">${e(checkable)}</span>`;
  if (actor) marks += ` <span class="mark">${e(actor)}</span>`;
  if (doubtful) marks += ` <span class="mark doubtful">${e(doubtful)}</span>`;
  if (trust) marks += ` ${explained('trust', trust.why, trust.label)}`;
  if (reading) marks += ` ${explained(reading.style, reading.why, reading.text)}`;
  return marks;
}

const explained = (kind: string, why: string, text: string): string =>
  `<span class="mark ${kind}" title="${escapeMarkup(why)}">${e(text)}</span>`;

function tagsOf(tags: readonly TagView[], style: string): string {
  if (tags.length === 0) return '';
  let items = '';
  for (const { label, words } of tags) items += `<li>${e(label)}${words && `: <q>${e(words)}</q>`}</li>`;
  return `<ul${style && ` class="${style}"`}>${items}</ul>\n`;
}

/** Why a statement was marked as it was, for those who ask. */
function whyOf({ reasons, anatomy, otherTags }: StatementView): string {
  const rules = reasons.map((reason) => `<li>${e(reason)}</li>`).join('');
  return `<details><summary>Why it was read so</summary>
${rules && `<p>Rules that spoke:</p><ul>${rules}</ul>\n`}${anatomy?.reasons ? `<p>${e(anatomy.checked)}: ${e(anatomy.reasons)}.</p>\n` : ''}${otherTags.length > 0 ? `<p>Also marked:</p>${tagsOf(otherTags, '')}` : ''}</details>
`;
}
