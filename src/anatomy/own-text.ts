import type { AnatomyPart, QuantityValue } from '../model/index.ts';
import { findCounts } from './counts.ts';
import type { Deed } from './deed.ts';
import { findDeliverables } from './deliverable.ts';
import { doerOf } from './doer.ts';
import { apartFrom, type Found, overlaps, type Stretch } from './found.ts';
import { measureOf } from './measure.ts';
import type { Manner } from './opening.ts';
import { partsOfText } from './part.ts';
import { findPartners } from './partner.ts';
import { regionOf } from './region.ts';
import { readDeeds } from './undertaking.ts';
import { readValues, type Values } from './values.ts';
import { stretchOf } from './verb-group.ts';
import { type Piece, readPieces } from './words.ts';

/** A sentence's own words with what is known of them. `bodies` are stretches that the taxonomy knows as partners. */
export type OwnWords = Readonly<{
  text: string;
  manner: Manner;
  bodies: readonly Stretch[];
  /** The police are not to act themselves, so that they are a partner where they are named. */
  withForce: boolean;
  firstYear: number | null;
}>;

/** The parts found in a text of its own; `base` is the base form of its first verb, null where that is not known. */
export type OwnText = Readonly<{ parts: readonly AnatomyPart[]; base: string | null; hasVerb: boolean }>;

/** Reads a sentence's own words: its values, then what is done by whom to what, then what that makes of the rest. */
export function readOwnText(own: OwnWords): OwnText {
  const { text } = own;
  const pieces = readPieces(text);
  const values = readValues(text, own.firstYear);
  const deeds = readDeeds(pieces, own.manner, values.ends);
  const objects = deeds.flatMap(({ object }) => object ?? []);
  const targets = targetsOf(text, pieces, values, deeds[0]);
  const changed = objects[0] ? stretchOf(pieces, objects[0]) : null;
  const measures = targets.flatMap((target) => measureOf(pieces, target, changed, values.ends) ?? []);
  const actor = doerOf(pieces, deeds, values.ends);
  const partners = findPartners(pieces, own.bodies, own.withForce);
  const { deadlines: from } = regionOf(pieces, deeds[0]);
  const parts = partsOfText(text, null);
  return {
    parts: [
      ...parts('actor', actor === null ? [] : [actor]),
      ...parts(
        'action',
        deeds.flatMap(({ action }) => (action ? stretchOf(pieces, action) : [])),
      ),
      ...parts(
        'object',
        objects.map((range) => stretchOf(pieces, range)),
      ),
      ...parts('measure', distinct(measures)),
      ...parts('target', targets),
      ...parts('baseline', values.baselines),
      ...parts(
        'deadline',
        values.deadlines.filter(({ start }) => start >= from),
      ),
      ...parts(
        'frequency',
        values.frequencies.map(({ start, end }) => ({ start, end })),
      ),
      ...parts('money', values.money),
      ...parts(
        'partner',
        partners.filter((one) => !isActor(pieces, one, actor)),
      ),
      ...parts('deliverable', findDeliverables(pieces, objects, partners, values.ends)),
    ],
    base: deeds[0]?.base ?? null,
    hasVerb: deeds.some(({ action }) => action !== null),
  };
}

/** Targets of the undertaking, with what they are counted by ("a year") where that follows. */
function targetsOf(
  text: string,
  pieces: readonly Piece[],
  values: Values,
  deed: Deed | undefined,
): Found<QuantityValue>[] {
  const { money, deadlines, frequencies, targets, baselines, rates } = values;
  const region = regionOf(pieces, deed);
  const taken = [...money, ...deadlines, ...frequencies, ...targets, ...baselines];
  const counts = findCounts(text, pieces, taken).filter(({ start }) => start < region.counts);
  return [...targets, ...counts]
    .filter(({ start }) => start >= region.targets)
    .sort((a, b) => a.start - b.start)
    .map((target) => {
      const rate = apartFrom(rates, money).find(
        ({ start }) => start >= target.end && start - target.end < 60,
      );
      const isCount = target.value!.unit === 'count' && !/[,;:]/.test(text.slice(target.end, rate?.start));
      return rate && isCount ? { ...target, value: { ...target.value!, per: rate.value! } } : target;
    });
}

/** The actor is no partner, unless others act with the author: "social landlords and my office". */
function isActor(pieces: readonly Piece[], partner: Stretch, actor: Stretch | null): boolean {
  if (actor === null || !overlaps(partner, actor)) return false;
  return !pieces.some(({ lower, start, end }) => lower === 'and' && start >= actor.start && end <= actor.end);
}

function distinct(stretches: readonly Stretch[]): Stretch[] {
  return stretches.filter((one, at) => apartFrom([one], stretches.slice(0, at)).length === 1);
}
