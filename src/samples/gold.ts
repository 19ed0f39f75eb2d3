import type { Plan, Unit } from './plan.ts';

/**
 * One line of JSON a unit, as in the other gold files, with `page` (1-based, where its first word was put;
 * null in formats without pages). `pages` is by unit index.
 */
export function goldLines(plan: Plan, fileName: string, pages: ReadonlyMap<number, number>): string {
  return plan.units.map((unit) => `${JSON.stringify(goldLine(plan, fileName, pages, unit))}\n`).join('');
}

function goldLine(plan: Plan, fileName: string, pages: ReadonlyMap<number, number>, unit: Unit): object {
  const commitment = unit.kind === 'commitment';
  return {
    id: `${plan.id}-${String(unit.index + 1).padStart(3, '0')}`,
    document: fileName,
    force: plan.area,
    text: unit.text,
    ...(unit.leadIn === null ? {} : { leadIn: unit.leadIn }),
    ...(unit.heading === null ? {} : { heading: unit.heading }),
    blockKind: unit.blockKind,
    page: pages.get(unit.index) ?? null,
    kind: unit.kind,
    ...(commitment ? { strength: unit.strength, actor: unit.actor, measurable: unit.measurable } : {}),
    codes: unit.codes,
    ...(unit.mentions === undefined ? {} : { mentions: unit.mentions }),
  };
}
