import type { Force } from '../model/index.ts';
import type { AreaIndex } from './areas.ts';
import { type Period, readPeriod } from './period.ts';

/** What a title page says of its document; `words` are those that it was read from. */
export type TitlePage = Readonly<{
  force: Force | null;
  period: Period;
  status: 'draft' | 'unknown';
  purpose: 'full-plan' | 'summary' | 'delivery-plan' | 'annual-report' | 'policing-plan' | 'unknown';
  words: string | null;
}>;

// A plan calls itself by this name, or by a near one, on its first page.
const planName =
  /\b(police(?:,? fire)?(?:,? (?:and|&) (?:rescue,? )?)?(?:fire )?(?:and |& )?crime|policing(?: and crime)?)\s+(?:plan|strategy|delivery framework)/i;
const purposes = [
  ['annual-report', /\bannual report\b/i],
  ['delivery-plan', /\bdelivery plan\b/i],
  ['summary', /\b(?:plan on a page|summary|easy read)\b/i],
] as const;

/** Reads the first words of a document. An area counts only where the page also calls itself a plan. */
export function readTitlePage(firstWords: string, areas: AreaIndex): TitlePage {
  const page = firstWords.slice(0, 1500);
  const name = planName.exec(page);
  const none: TitlePage = {
    force: null,
    period: { from: null, to: null },
    status: 'unknown',
    purpose: 'unknown',
    words: null,
  };
  if (!name) return none;
  const near = page.slice(Math.max(0, name.index - 300), name.index + 400);
  const area = areas.inText(near);
  if (!area) return none;
  const title = page.slice(0, 400);
  return {
    force: area.force,
    period: readPeriod(near),
    status: /\b(draft|consultation version|for consultation)\b/i.test(title) ? 'draft' : 'unknown',
    purpose: purposes.find(([, pattern]) => pattern.test(title))?.[0] ?? 'full-plan',
    words: `${area.words}; ${name[0]}`,
  };
}
