import type { DocumentTrust, PageRecord, Problem, TrustLevel } from '../../model/index.ts';
import type { Damage } from './damage.ts';
import { median } from './layout.ts';
import { type Doubt, doubts } from './page-doubts.ts';

type Reason = DocumentTrust['reasons'][number];

/** Doubts that mean that words of the page were lost or spoilt by damage to the file. */
const losses: readonly Doubt[] = [
  'unreadable',
  'broken-off',
  'damaged-data',
  'damaged-instructions',
  'unreadable-font',
];
const levels: readonly TrustLevel[] = ['good', 'check', 'poor'];

/** Shares of pages above which the document is not to be trusted as a whole. */
const [manyPoor, somePoor, manyDoubtful] = [0.3, 0.1, 0.5];

/** How far the document can be trusted: its own damage first, then what its pages have in common. */
export function trustOf(
  pages: readonly PageRecord[],
  found: readonly (readonly Doubt[])[],
  damage: Damage,
): DocumentTrust {
  const count = Math.max(1, pages.length);
  const share = (level: TrustLevel) => pages.filter((page) => page.trust === level).length / count;
  const shares = Object.fromEntries(
    levels.map((level) => [level, Math.round(1000 * share(level)) / 1000]),
  ) as Record<TrustLevel, number>;
  const filled = pages.map((page) => page.characters).filter((characters) => characters > 0);
  const characters = filled.reduce((sum, one) => sum + one, 0);
  // An order that was guessed loses no words: it is marked on its page and makes no doubtful document.
  const doubtful = found.filter((own) => own.some((doubt) => doubt !== 'order')).length / count;
  const missing = damage.pageObjects > pages.length;
  const hasLoss = found.some((own) => own.some((doubt) => losses.includes(doubt)));
  const isDamaged = damage.repair !== null || damage.brokenParts > 0 || hasLoss;
  let level: TrustLevel = 'good';
  if (isDamaged || share('poor') > somePoor || doubtful > manyDoubtful) level = 'check';
  if (missing || characters === 0 || share('poor') > manyPoor) level = 'poor';
  return {
    level,
    reasons: [...fileReasons(damage, pages.length), ...pageReasons(pages, found)],
    characters,
    charactersPerPage: median(filled),
    shares,
  };
}

function fileReasons({ repair, pageObjects, brokenParts }: Damage, pageCount: number): Reason[] {
  const says: string[] = [];
  if (pageObjects > pageCount)
    says.push(`The file names ${pageObjects} pages, of which ${pageCount} were found.`);
  if (repair === 'no-end') says.push('The file breaks off before its end.');
  else if (repair !== null) says.push('The index of the file is damaged; its parts were searched for.');
  if (brokenParts > 0) {
    const parts = brokenParts === 1 ? 'One part of the file is' : `${brokenParts} parts of the file are`;
    says.push(`${parts} damaged.`);
  }
  return says.map((one) => ({ says: one, pages: [] }));
}

function pageReasons(pages: readonly PageRecord[], found: readonly (readonly Doubt[])[]): Reason[] {
  return (Object.keys(doubts) as Doubt[]).flatMap((doubt) => {
    const hit = pages.filter((_, i) => found[i]!.includes(doubt)).map(({ page }) => page);
    return hit.length === 0 ? [] : [{ says: doubts[doubt].says, pages: hit }];
  });
}

/** One plain sentence where the document as a whole is not to be relied on; none where it is. */
export function trustProblems({ level, reasons }: DocumentTrust, file: string): Problem[] {
  if (level === 'good') return [];
  const amount = level === 'poor' ? 'Much' : 'Some';
  const why = reasons[0] === undefined ? '' : ` ${reasons[0].says}`;
  return [
    {
      code: 'low-trust',
      severity: level === 'poor' ? 'error' : 'warning',
      message: `${amount} of this file may be missing or wrong.${why}`,
      hint: 'Hold what is said of this file against the file itself, or read a better copy of it.',
      where: { file },
    },
  ];
}
