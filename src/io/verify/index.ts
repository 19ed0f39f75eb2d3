import type { Analysis, Comparison } from '../../model/index.ts';
import { comparisonJson } from '../../report/index.ts';
import { sha256 } from '../../text/index.ts';
import { checkQuotes, type Fault, quotedIn } from '../../verify/index.ts';
import { checkedBy } from '../checked.ts';
import { asCompared, compareAgain, readAnalysis, refuseOtherTaxonomy } from '../compare-again.ts';
import { decidedAfter } from '../decided-since.ts';
import { comparisonHash, programKey } from '../made-now.ts';
import { withMarking } from '../marking.ts';
import { nothingAnalysed, readComparison } from '../read-comparison.ts';
import { type RunRecord, readRunRecord } from '../run-record.ts';
import { checkFiles } from './check-files.ts';
import { searchSources } from './search-sources.ts';

export { runFolderOf } from './run-folder.ts';

export type Verification = Readonly<{
  out: string;
  /** Places where quotes are said to stand, in the comparison and on the pages; those found; those on recognised pages. */
  quotes: { places: number; found: number; recognised: number };
  /** What the sources were read by the second time. */
  readers: readonly string[];
  /** Figures held against what the analyses give, and the files that hold them. */
  figures: { checked: number; files: number };
  /** Files of the report that cannot be read back. */
  notChecked: readonly string[];
  faults: readonly Fault[];
}>;

export type VerifyOptions = Readonly<{
  taxonomy: string | undefined;
  onProgress?: (done: number, total: number, path: string) => void;
}>;

/**
 * Holds a finished run against its sources and its analyses: looks for every quote by a second reading of its page, and works
 * every figure out again from the sentences. Throws PcpError: exit 2 where there is no run or another taxonomy, exit 3
 * where what is saved cannot be read.
 */
export async function verifyRun(out: string, options: VerifyOptions): Promise<Verification> {
  const record = readRunRecord(out);
  if (!record) throw nothingAnalysed(out);
  const stored = await readComparison(out);
  const again = withMarking(
    compareAgain(out, record, { ...asCompared(stored, record), taxonomy: options.taxonomy }),
    stored.marking,
  );
  refuseOtherTaxonomy(stored, again);
  const analyses = analysesOf(stored, out);
  const searched = await searchSources(out, analyses, options.onProgress ?? (() => {}));
  const { ofEditions, others } = quotedIn(stored, analyses);
  const things = [...[...ofEditions.values()].flatMap((own) => [...own.values()]), ...others];
  const inComparison = checkQuotes(things, searched.sources, 'comparison.json');
  const more = await decidedMore(out, record, stored, again);
  const files = await checkFiles(out, record, again, {
    ofEditions,
    sources: searched.sources,
    checked: checkedBy(again),
    present: {
      saved: comparisonHash(out),
      again: sha256(comparisonJson(again)),
      program: programKey(),
      isDecidedSince: more !== null && more > 0,
    },
  });
  return {
    out,
    quotes: {
      places: inComparison.places + files.quotes.places,
      found: inComparison.found + files.quotes.found,
      recognised: inComparison.recognised + files.quotes.recognised,
    },
    readers: [...new Set([...searched.sources.values()].map(({ by }) => by))].sort(),
    figures: files.figures,
    notChecked: files.notChecked,
    faults: gravestFirst([
      ...otherDecisions(stored, again, more),
      ...searched.faults,
      ...inComparison.faults,
      ...files.faults,
    ]),
  };
}

function analysesOf({ forces }: Comparison, out: string): Analysis[] {
  const documents = forces.flatMap(({ editions }) => editions.flatMap((edition) => edition.documents));
  return documents.map(({ id }) => readAnalysis(out, id));
}

const hashOf = ({ review }: Comparison): string => review?.hash ?? 'none';

/** Decisions made since the comparison was, where nothing else of them has changed; null where something has. */
async function decidedMore(
  out: string,
  { made = [] }: RunRecord,
  stored: Comparison,
  again: Comparison,
): Promise<number | null> {
  if (hashOf(stored) === hashOf(again)) return 0;
  const saved = comparisonHash(out);
  const own = made.findLast(({ comparison }) => comparison === saved);
  return own ? decidedAfter(out, own.decidedUpTo, hashOf(stored)) : null;
}

/** What people have decided is not what the report was made with: they went on deciding, or a file was changed. */
function otherDecisions(stored: Comparison, again: Comparison, more: number | null): Fault[] {
  if (more === 0) return [];
  const about = { file: 'decisions', place: 'all files of decisions together' };
  const expected = `the decisions that the report was made with (${hashOf(stored)})`;
  if (more !== null)
    return [
      {
        ...about,
        kind: 'stale',
        expected,
        found: `these, and ${more} made since`,
        hint: 'Make the report again with pcp report: it takes what was decided since.',
      },
    ];
  return [
    {
      ...about,
      kind: 'file',
      expected,
      found: `others (${hashOf(again)})`,
      hint: 'Where decisions of others were brought in since, make the report again with pcp report. Where nobody did, a file was changed: put back what was there.',
    },
  ];
}

const gravest: readonly Fault['kind'][] = ['file', 'quote', 'figure', 'words', 'stale'];

const gravestFirst = (faults: readonly Fault[]): Fault[] =>
  faults.toSorted((a, b) => gravest.indexOf(a.kind) - gravest.indexOf(b.kind));
