import type { LabelledAnatomy } from '../model/index.ts';
import { type AnatomyScore, f1, matched, type ReadAnatomy, scoreAnatomy } from './anatomy.ts';

/** A labelled commitment with what is read of it as a commitment, and what a reader gets, whatever it was taken for. */
export type AnatomyReading = Readonly<{
  label: LabelledAnatomy;
  read: ReadAnatomy;
  /** Nothing where the sentence was not taken for a commitment. */
  endToEnd: ReadAnatomy;
}>;

const halves = [
  ['rules', 'that the rules were made on'],
  ['test', 'that were kept for measuring'],
] as const;

/** Figures of both halves as a table. */
export function renderAnatomyScores(readings: readonly AnatomyReading[]): string {
  return halves
    .flatMap(([half, note]) => {
      const own = readings.filter(({ label }) => label.half === half);
      const end = scoreAnatomy(own.map(({ label, endToEnd }) => ({ label, read: endToEnd })));
      return [`${own.length} commitments ${note}`, ...tableOf(scoreAnatomy(own), end)];
    })
    .join('\n');
}

function tableOf(score: AnatomyScore, end: AnatomyScore): string[] {
  const show = (value: number | null) => (value === null ? '-' : value.toFixed(2)).padStart(6);
  const header = 'part         labelled   read  overlap F1  exact F1  end to end  values right';
  const rows = score.roles.map((role, at) => {
    const { valued, valuesRight, labelled, read, exact } = role;
    const cells = [
      role.role.padEnd(12),
      String(labelled).padStart(8),
      String(read).padStart(6),
      show(f1(role)).padStart(11),
      show(f1({ ...role, overlapping: exact })).padStart(9),
      show(f1(end.roles[at]!)).padStart(11),
      (valued === 0 ? '-' : `${valuesRight} of ${valued}`).padStart(13),
    ];
    return cells.join(' ');
  });
  const commonest = Math.max(...['words', 'judgement', 'hardly'].map((level) => labelledAt(score, level)));
  return [
    header,
    ...rows,
    `whether done can be told: ${score.levelsRight} of ${score.units} right; always saying the commonest: ${commonest}`,
  ];
}

function labelledAt({ levels }: AnatomyScore, level: string): number {
  return Object.entries(levels).reduce(
    (sum, [key, count]) => sum + (key.startsWith(`${level}>`) ? count : 0),
    0,
  );
}

/** What disagrees in the half that rules are made on: the other half's errors are not to be read. */
export function renderAnatomyErrors(readings: readonly AnatomyReading[]): string {
  return readings
    .filter(({ label }) => label.half === 'rules')
    .flatMap(({ label, read }) => {
      const faults = faultsOf(label, read);
      return faults.length === 0
        ? []
        : [`${label.id} "${label.text}"`, ...faults.map((fault) => `  ${fault}`)];
    })
    .join('\n');
}

function faultsOf(label: LabelledAnatomy, read: ReadAnatomy): string[] {
  const roles = [...new Set([...label.parts, ...read.parts].map(({ role }) => role))];
  const faults = roles.flatMap((role) => {
    const wanted = label.parts.filter((part) => part.role === role);
    const found = read.parts.filter((part) => part.role === role);
    const pairs = matched(wanted, found);
    return [
      ...wanted
        .filter((part) => !pairs.some(([one]) => one === part))
        .map(({ words }) => `${role} missed: ${words}`),
      ...found
        .filter((part) => !pairs.some(([, one]) => one === part))
        .map(({ words }) => `${role} wrong: ${words}`),
    ];
  });
  return label.level === read.level
    ? faults
    : [...faults, `level ${label.level}, read ${read.level ?? 'not'}`];
}
