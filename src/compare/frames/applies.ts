import type { Force, Frame, HeldDate, Placement } from '../../model/index.ts';
import { dateWords, type Standing, standingOf } from './dates.ts';
import { bodiesAt } from './held.ts';

/** Why a frame is not held against an edition, or why nobody can tell. */
export type NotHeld = Readonly<{ state: 'does-not-apply' | 'cannot-tell'; why: string }>;

/**
 * Null where a frame is held against an edition: the body that issued it is one that the frame is about, it is the kind
 * of document the frame is about, and the frame was in force at the date that the edition is held against.
 */
export function whyNotHeld(
  frame: Frame,
  placement: Placement,
  held: HeldDate,
  force: Force | undefined,
): NotHeld | null {
  return byBody(frame, force) ?? byPurpose(frame, placement) ?? byDate(frame, held, force);
}

const not = (why: string): NotHeld => ({ state: 'does-not-apply', why });
const unclear = (why: string): NotHeld => ({ state: 'cannot-tell', why });

/** Whatever the date: an area none of whose bodies the frame is about, and one that nobody knows. */
function byBody({ bodies, outside }: Frame, force: Force | undefined): NotHeld | null {
  if (bodies === 'anyone') return null;
  if (force === undefined) return unclear('whose document it is is not known');
  const about = force.governance.some(({ kind }) => bodies.some((body) => body.kind === kind));
  return about ? null : not(outside ?? 'body that it is not about');
}

function byPurpose({ purposes }: Frame, { purpose }: Placement): NotHeld | null {
  if (purposes === undefined || purposes.includes(purpose)) return null;
  return not(`it is about the plan itself, and this document is another (${purpose.replaceAll('-', ' ')})`);
}

function byDate(frame: Frame, held: HeldDate, force: Force | undefined): NotHeld | null {
  const { appliesFrom: from, appliesTo: to } = frame;
  const standing = standingOf(held.date, from, to);
  if (standing !== 'within') return said(standing, held, standing === 'after' ? to : (from ?? to), from, to);
  if (frame.bodies === 'anyone') return null;
  const office = bodiesAt(force, held);
  if (office.length === 0) return not('no body that it is about held office then');
  const starts = office.map(({ kind }) => startFor(frame, kind));
  if (starts.every((start) => start === undefined)) return not(frame.outside ?? 'body that it is not about');
  if (starts.includes(undefined)) return unclear('the date does not say which body issued it');
  const standings = starts.map((start) => standingOf(held.date, start ?? null, null));
  const worst = standings.find((one) => one !== 'within');
  if (worst === undefined) return null;
  const all = standings.every((one) => one === 'before');
  const start = starts[standings.indexOf(worst)] ?? null;
  return said(all ? 'before' : 'cannot-tell', held, start, start, null);
}

/** The day from which a frame is about a kind of body; null for as long as the frame is, undefined where it is not. */
function startFor({ bodies }: Frame, kind: string): string | null | undefined {
  if (bodies === 'anyone') return null;
  const found = bodies.find((body) => body.kind === kind);
  return found === undefined ? undefined : (found.appliesFrom ?? null);
}

function said(
  standing: Standing,
  held: HeldDate,
  bound: string | null,
  from: string | null,
  to: string | null,
): NotHeld {
  const day = bound === null ? '' : dateWords(bound);
  const begins = held.from === 'issued' ? 'issued' : 'its period starts';
  if (standing === 'before') return not(`${begins} before ${day}`);
  if (standing === 'after') return not(`${begins} after ${day}, when another followed it`);
  if (held.date === null) return unclear('the date of issue is not known');
  const span = [from && `from ${dateWords(from)}`, to && `to ${dateWords(to)}`].filter(Boolean).join(' ');
  return unclear(`the date known is ${dateWords(held.date)}, and this applies ${span}`);
}
