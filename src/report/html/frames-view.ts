import { pagesOf } from '../figures.ts';
import { type CheckedItem, frameAnchor, type HeldFrame, heldFrames, whyNotHeld } from '../frames.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { trustOfStatement } from '../trust.ts';
import { besideGroups } from './beside-groups.ts';
import type { CellView } from './cell-view.ts';
import { shellView } from './shell-view.ts';

/** Where the page of all frames lies in the report. */
export const framesPath = 'frames.html';

/** Columns that an upright A4 page holds in print. */
const mostUpright = 6;

/** The page of all editions held against frames of law and policy; null where the comparison has none. */
export function framesView(model: ReportModel) {
  const { frames } = model.comparison;
  if (!frames) return null;
  return {
    ...shellView(model, 'Held against law and policy', ''),
    states: model.words.group('frame-state').map(({ id, explanation }) => ({
      style: id,
      text: model.words.short('frame-state', id),
      explanation,
    })),
    grids: frames.groups.map(({ id, label, note }) => {
      const columns = columnsOf(model, id);
      const versions = frames.frames.filter(({ group }) => group === id);
      return {
        id: `frames-${id}`,
        label,
        note,
        caption: `${label}: what was found, area by area`,
        wide: columns.length > mostUpright,
        version: versions.length > 1,
        span: columns.length + (versions.length > 1 ? 2 : 1),
        columns: columns.map((column) => ({ label: column.label, note: column.ref })),
        groups: besideGroups(model, (shown) => rowOf(model, shown, id, columns)),
      };
    }),
  };
}

type Column = Readonly<{ code: string; label: string; ref: string | null }>;

/** What any frame of a group names, by category; the latest frame names and orders it. */
function columnsOf({ comparison }: ReportModel, group: string): Column[] {
  const columns = new Map<string, Column>();
  for (const frame of (comparison.frames?.frames ?? []).filter((one) => one.group === group).toReversed())
    for (const { code, label, ref } of frame.items)
      if (!columns.has(code)) columns.set(code, { code, label, ref });
  return [...columns.values()];
}

function rowOf(model: ReportModel, shown: ShownEdition, group: string, columns: readonly Column[]) {
  const all = heldFrames(model.comparison, shown, group);
  const held = all.filter((one) => whyNotHeld(one) === null);
  return {
    label: shown.name,
    href: shown.path,
    version: versionText(held),
    cells: columns.map(({ code }) => cellOf(model, shown, held, all, code)),
  };
}

/** The version that is held against an edition; several where it cannot be told which. */
function versionText(held: readonly HeldFrame[]): string {
  return held.length === 0 ? 'none' : held.map(({ frame }) => frame.short ?? frame.label).join(', or ');
}

function cellOf(
  model: ReportModel,
  shown: ShownEdition,
  held: readonly HeldFrame[],
  all: readonly HeldFrame[],
  code: string,
): CellView {
  for (const { frame, items } of held) {
    const found = items.find(({ item }) => item.code === code);
    if (found) return checkCell(model, shown, frame.id, found);
  }
  const why = held.length > 0 ? 'It is not in the version held against this edition.' : whyNone(all);
  return view(model, 'does-not-apply', null, null, why);
}

const whyNone = (all: readonly HeldFrame[]): string | null =>
  all.map((one) => whyNotHeld(one)).find((why) => why !== null) ?? null;

function checkCell(
  model: ReportModel,
  shown: ShownEdition,
  frame: string,
  { item, check }: CheckedItem,
): CellView {
  const [plainest] = check.statements.flatMap((id) => shown.statements.get(id) ?? []);
  const page = plainest ? pagesOf(plainest)[0] : undefined;
  const others = check.count > 1 ? `+${check.count - 1}` : null;
  const poor = plainest && trustOfStatement(shown, plainest).level === 'poor';
  const detail = [
    page === undefined ? null : `p. ${page}`,
    others,
    poor ? model.words.short('trust', 'poor') : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
  const href = check.count > 0 ? `${shown.path}#${frameAnchor(frame, item.id)}` : null;
  return view(model, check.state, detail || null, href, check.why);
}

const view = (
  { words }: ReportModel,
  state: string,
  detail: string | null,
  href: string | null,
  title: string | null,
): CellView => ({ style: state, text: words.short('frame-state', state), detail, href, title });
