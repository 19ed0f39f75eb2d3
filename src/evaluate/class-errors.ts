import type { Reason } from '../model/index.ts';
import { disagreement, type Faulty, type Grounds, type Push } from './disagreement.ts';
import { chiefOf, type Reading } from './predict.ts';

/** A push under this (in log-odds) is no ground to speak of. */
const slight = 0.25;
/** A class that is up to twice as likely as the right one is nearly right. */
const close = Math.log(2);
const mostReasons = 8;

/** The disagreement on the kind, if there is one. */
export function kindErrors(reading: Reading, grounds: Grounds): Faulty[] {
  const { unit, prediction } = reading;
  if (unit.kind === prediction.kind) return [];
  const weight = Math.abs(prediction.score - (unit.kind === 'commitment' ? 1 : 0));
  const near = prediction.uncertain ? 'marked doubtful' : null;
  return [faulty(reading, 'kind', unit.kind, prediction.kind, Math.max(weight, 0.1), near, grounds)];
}

/** The disagreements on a commitment's attributes. */
export function attributeErrors(reading: Reading, grounds: Grounds): Faulty[] {
  const { unit, prediction } = reading;
  if (unit.kind !== 'commitment') return [];
  return (['strength', 'actor', 'measurable'] as const).flatMap((about) => {
    const gold = unit[about];
    const said = prediction[about];
    if (gold == null || said === null || gold === said) return [];
    return [faulty(reading, about, String(gold), String(said), 1, null, grounds)];
  });
}

function faulty(
  reading: Reading,
  about: Push['about'],
  gold: string,
  said: string,
  weight: number,
  near: string | null,
  grounds: Grounds,
): Faulty {
  const chief = chiefOf(reading.sentences);
  const pushes = chief ? (grounds.pushes?.get(chief) ?? []).filter((push) => push.about === about) : [];
  const apart = (push: Push) => (push.weights[said] ?? 0) - (push.weights[gold] ?? 0);
  const sorted = [...pushes].sort((a, b) => Math.abs(apart(b)) - Math.abs(apart(a)));
  const total = pushes.reduce((sum, push) => sum + apart(push), 0);
  const reasons = sorted
    .filter((push) => Math.abs(apart(push)) >= slight / 2)
    .slice(0, mostReasons)
    .map((push) => told(push, apart(push), gold, said, chief?.reasons ?? []));
  return {
    fault: `${gold} read as ${said}: ${chiefFault(sorted, apart, gold)}`,
    error: disagreement(reading, {
      about,
      gold,
      said,
      weight,
      reasons,
      near:
        near ??
        (pushes.length > 0 && Math.abs(total) < close ? 'up to twice as likely as the right one' : null),
    }),
  };
}

/**
 * A rule that pushed hardest from the right class to the one said; where that was no rule, that no rule spoke (at all,
 * or for the right class), or what was learned. How common a class is is nobody's fault.
 */
function chiefFault(sorted: readonly Push[], apart: (push: Push) => number, gold: string): string {
  const chief = sorted.find((push) => push.from !== common && apart(push) >= slight);
  if (chief && isRule(chief)) return chief.from;
  const rules = sorted.filter(isRule);
  if (rules.length === 0) return 'no rule spoke';
  if (!rules.some((push) => apart(push) <= -slight)) return `no rule spoke for ${gold}`;
  return chief?.from ?? `too little spoke for ${gold}`;
}

const common = 'how common each is';
const isRule = ({ from }: Push): boolean => from.startsWith('rule ');

/** `rule must: 1.2 for context against commitment "must" (text)`. */
function told(push: Push, apart: number, gold: string, said: string, reasons: readonly Reason[]): string {
  const [winner, loser] = apart > 0 ? [said, gold] : [gold, said];
  const fired = reasons.find(({ rule }) => `rule ${rule}` === push.from);
  const words = fired ? ` "${fired.words}" (${fired.where})` : '';
  return `${push.from}: ${Math.abs(apart).toFixed(2)} for ${winner} against ${loser}${words}`;
}
