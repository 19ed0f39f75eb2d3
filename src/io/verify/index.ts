import type { Analysis, Comparison } from '../../model/index.ts';
import { checkQuotes, type Fault, quotedIn } from '../../verify/index.ts';
import { checkedBy } from '../checked.ts';
import { asCompared, compareAgain, readAnalysis, refuseOtherTaxonomy } from '../compare-again.ts';
import { withMarking } from '../marking.ts';
import { nothingAnalysed, readComparison } from '../read-comparison.ts';
import { readRunRecord } from '../run-record.ts';
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
  const files = await checkFiles(out, record, again, {
    ofEditions,
    sources: searched.sources,
    checked: record.isChecked ? checkedBy(again) : null,
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
      ...otherDecisions(stored, again),
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

/** What people have decided is not what the report was made with: they went on deciding, or a file was changed. */
function otherDecisions(stored: Comparison, again: Comparison): Fault[] {
  const [expected, found] = [stored, again].map(({ review }) => review?.hash ?? 'none');
  if (expected === found) return [];
  return [
    {
      kind: 'file',
      file: 'decisions',
      place: 'all files of decisions together',
      expected: `the decisions that the report was made with (${expected})`,
      found: `others (${found})`,
      hint: 'Where people have decided more since, make the report again with pcp report. Where nobody has, a file was changed: put back what was there.',
    },
  ];
}

const gravest: readonly Fault['kind'][] = ['file', 'quote', 'figure', 'words'];

const gravestFirst = (faults: readonly Fault[]): Fault[] =>
  faults.toSorted((a, b) => gravest.indexOf(a.kind) - gravest.indexOf(b.kind));
