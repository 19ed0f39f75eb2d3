import type { Migration, ScoreChange, TaxonomyDiff } from '../../model/index.ts';
import { countOf, figure } from '../figures.ts';
import type { Words } from '../words.ts';
import { cellsByArea, isStepChange } from './cell-rows.ts';
import { codeViews } from './code-rows.ts';
import { decisionsView } from './decision-rows.ts';

/** What the page of a diff shows. */
export function diffView(diff: TaxonomyDiff, words: Words) {
  const { before, after, documents, cells, stale } = diff;
  const pathOf = new Map(documents.map(({ id, path }) => [id, path]));
  return {
    before: `${before.name} (${before.version})`,
    after: `${after.name} (${after.version})`,
    hashes: `Taxonomies: ${before.hash.slice(0, 12)} and ${after.hash.slice(0, 12)}.`,
    version: diff.pcp,
    documents: `${countOf(documents.length, 'document')} with ${countOf(
      documents.reduce((sum, { sentences }) => sum + sentences, 0),
      'sentence',
    )}`,
    figures: headFigures(diff),
    nothing: diff.changedSentences === 0 && cells.length === 0,
    raise: versionText(diff),
    migrations: diff.migrations.map(migrationText),
    unread: diff.unread.map(({ path, why }) => `${path}: ${why}`),
    decisions: decisionsView(diff.decisions),
    areas: cellsByArea(cells, words),
    codes: codeViews(diff, pathOf, words),
    scores: diff.scores.map(scoreRow),
    stale: {
      summary: staleText(diff),
      saved: savedText(stale.saved),
      files: stale.files,
    },
  };
}

function versionText({ after, version }: TaxonomyDiff): string | null {
  if (version === null) return null;
  const { least, change, codes } = version;
  const what = {
    meaning: `${codes.join(', ')} ${codes.length === 1 ? 'says' : 'say'} something else`,
    categories: `${codes.join(', ')} came or went`,
    terms: 'Terms changed',
  }[change];
  return `${what}, and the version is ${after.version}: raise it in taxonomy.yaml, to ${least} at least, so that tags and decisions can be told apart by it.`;
}

function headFigures({ changedSentences, codes, cells, decisions }: TaxonomyDiff) {
  const sum = (list: 'gained' | 'lost' | 'movedHere') =>
    figure(codes.reduce((total, code) => total + code[list].length, 0));
  return [
    { name: 'Sentences with other tags', value: figure(changedSentences) },
    { name: 'Tags gained', value: sum('gained') },
    { name: 'Tags lost', value: sum('lost') },
    { name: 'Tags moved', value: sum('movedHere') },
    { name: 'Cells that change step', value: figure(cells.filter(isStepChange).length) },
    { name: 'Decisions contradicted', value: figure(decisions.contradicted.length) },
  ];
}

function migrationText({ kind, from, to, date, why }: Migration): string {
  const list = (ids: string | readonly string[]) => (typeof ids === 'string' ? ids : ids.join(', '));
  return `${list(from)} → ${list(to)} (${kind}, ${date}): ${why}`;
}

function scoreRow({ set, units, documents, label, before, after, change, interval }: ScoreChange) {
  const plain = (value: number | null) => (value === null ? 'none' : value.toFixed(3));
  return {
    set,
    size: `${figure(units)} labels, ${countOf(documents, 'document')}`,
    figure: label,
    before: plain(before),
    after: plain(after),
    change: change === null ? 'none' : signed(change),
    range: interval === null ? 'none' : `${signed(interval.low)} to ${signed(interval.high)}`,
  };
}

/** A difference with its sign, to three places; a nought has none. */
function signed(value: number): string {
  const text = Math.abs(value).toFixed(3);
  return text === '0.000' ? text : `${value < 0 ? '−' : '+'}${text}`;
}

function staleText({ stale: { files, unchangedFiles } }: TaxonomyDiff): string {
  if (files.length === 0)
    return 'A report on these documents would say the same, but for the name of its taxonomy.';
  return `Of ${countOf(files.length + unchangedFiles, 'file')} of a report on these documents, ${figure(files.length)} would say something else:`;
}

function savedText(saved: TaxonomyDiff['stale']['saved']): string | null {
  if (saved === null) return null;
  const { folder, version, stale } = saved;
  return stale
    ? `The report in ${folder} was made by another taxonomy than the new one (${version}): make it again with pcp analyse or pcp report.`
    : `The report in ${folder} was made by the new taxonomy already.`;
}
