import type { EditionFrames } from '../../model/index.ts';
import { dateText } from '../date.ts';
import { pagesOf, pagesShort, sentenceText } from '../figures.ts';
import { type CheckedItem, frameAnchor, type HeldFrame, heldFrames, whyNotHeld } from '../frames.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { trustOfStatement } from '../trust.ts';
import { webAddress } from './source-link.ts';
import { shorten, statementLink } from './statement-view.ts';

/** Quotes shown for one thing before it says how many more there are. */
const mostQuotes = 2;
/** Longest quote that is shown in full. */
const longestQuote = 240;

/** An edition held against frames of law and policy; null where the comparison has none. */
export function framesSectionView(model: ReportModel, shown: ShownEdition, root: string) {
  const { frames } = model.comparison;
  const held = shown.figures.frames;
  if (!frames || !held) return null;
  const files = shown.figures.documents.length;
  return {
    held: heldText(model, held),
    bodies: bodiesText(held),
    files: files > 1 ? `Its ${files} files are read together.` : null,
    groups: frames.groups.map(({ id, label, note }) => {
      const all = heldFrames(model.comparison, shown, id);
      return {
        id: `frames-${id}`,
        label,
        note,
        notHeld: all.flatMap((one) => {
          const why = whyNotHeld(one);
          return why === null ? [] : [{ label: one.frame.label, why }];
        }),
        frames: all
          .filter((one) => whyNotHeld(one) === null)
          .map((one) => frameView(model, shown, one, root)),
      };
    }),
  };
}

/** "Held against 1 April 2025: the start of its period; when it was issued is not known." */
function heldText({ words }: ReportModel, { held }: EditionFrames): string {
  const from = words.label('held-from', held.from);
  if (held.date === null) return `The date to hold it against is ${from}: give it in plans.csv.`;
  return `Held against ${dateText(held.date)}: ${from}.`;
}

/** Who held the office then; the days are as the list of areas gives them. */
function bodiesText({ held, bodies }: EditionFrames): string {
  const [first] = bodies;
  if (!first) return 'Who issued it is not known.';
  const named = bodies.map(({ name, from, to }) => {
    const span = [from && `from ${dateText(from)}`, to && `to ${dateText(to)}`].filter(Boolean).join(' ');
    return span === '' ? name : `${name} (${span})`;
  });
  const who = named.join('; or ');
  const when =
    held.date === null ? 'In office' : bodies.length > 1 ? 'In office in that time' : 'In office then';
  return `${when}: ${who}. Most days of office are from memory and not checked.`;
}

function frameView(model: ReportModel, shown: ShownEdition, held: HeldFrame, root: string) {
  const { frame, items } = held;
  const { words } = model;
  return {
    id: `frame-${frame.id}`,
    label: frame.label,
    basis: words.label('frame-basis', frame.basis),
    says: frame.says,
    span: spanText(frame.appliesFrom, frame.appliesTo),
    asOf: dateText(frame.asOf),
    unverified: frame.unverified,
    sources: frame.sources.map((source) => sourceView(source)),
    rows: items.map((one) => itemView(model, shown, frame.id, one, root)),
  };
}

/** An address is a link; a mirror, for which nobody vouches, and the title of a report are named only. */
function sourceView(source: string) {
  const address = webAddress(source);
  return { text: address === null ? source : new URL(address).hostname, address };
}

function spanText(from: string | null, to: string | null): string {
  if (from === null) return 'at any time';
  return to === null ? `from ${dateText(from)}` : `from ${dateText(from)} to ${dateText(to)}`;
}

function itemView(
  model: ReportModel,
  shown: ShownEdition,
  frame: string,
  { item, check }: CheckedItem,
  root: string,
) {
  const { words } = model;
  const said = check.statements.flatMap((id) => shown.statements.get(id) ?? []).slice(0, mostQuotes);
  return {
    anchor: frameAnchor(frame, item.id),
    label: item.label,
    ref: item.ref,
    state: words.label('frame-state', check.state),
    style: check.state,
    why: check.why === null ? null : sentenceText(check.why),
    quotes: said.map((statement) => ({
      ...statementLink(shown, statement, root),
      leadIn: statement.leadIn === null ? null : shorten(statement.leadIn),
      quote: shorten(statement.quote, longestQuote),
      pages: pagesShort(pagesOf(statement)),
      trust: trustMark(model, shown, statement),
    })),
    more: Math.max(0, check.count - said.length),
  };
}

function trustMark(
  { words }: ReportModel,
  shown: ShownEdition,
  statement: Parameters<typeof trustOfStatement>[1],
): string | null {
  const { level, recognised } = trustOfStatement(shown, statement);
  if (level === 'good' && !recognised) return null;
  return words.label('trust', level === 'poor' ? 'poor' : recognised ? 'recognised' : 'check');
}
