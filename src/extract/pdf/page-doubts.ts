import type { PageRecord, TrustLevel } from '../../model/index.ts';
import { isGarbled } from './garbled.ts';
import type { ReadPage } from './read-pages.ts';

/** Why a page is to be held against the source. */
export type Doubt =
  | 'unreadable'
  | 'broken-off'
  | 'damaged-data'
  | 'damaged-instructions'
  | 'unreadable-font'
  | 'unmapped-glyphs'
  | 'garbled-text'
  | 'odd-words'
  | 'too-dense'
  | 'no-words'
  | 'recognised-badly'
  | 'recognised'
  | 'order';

/** Each doubt with how far it takes a page's trust, and in words; the gravest first. */
export const doubts: Readonly<Record<Doubt, Readonly<{ level: TrustLevel; says: string }>>> = {
  unreadable: { level: 'poor', says: 'The page could not be read at all.' },
  'broken-off': {
    level: 'poor',
    says: 'Reading broke off before the end of the page, so words are missing.',
  },
  'damaged-data': { level: 'poor', says: 'The data of the page are damaged, so words are missing or wrong.' },
  'unmapped-glyphs': { level: 'poor', says: 'Many letters have no known meaning in the file.' },
  'garbled-text': { level: 'poor', says: 'The letters make hardly any English or Welsh words.' },
  'recognised-badly': {
    level: 'poor',
    says: 'The words were recognised in a picture, with little confidence.',
  },
  'too-dense': { level: 'poor', says: 'The page holds more pieces of text than can be read.' },
  'damaged-instructions': {
    level: 'check',
    says: 'Instructions that set the text are damaged, so words may be missing or out of place.',
  },
  'unreadable-font': {
    level: 'check',
    says: 'A font could not be read, so letters may be missing or wrong.',
  },
  'odd-words': { level: 'check', says: 'Many words are run together, cut in pieces or misspelt.' },
  'no-words': { level: 'check', says: 'No words were read on the page: it is blank or a picture.' },
  recognised: { level: 'check', says: 'The words were recognised in a picture.' },
  order: { level: 'check', says: 'Texts overlap, so their order is a best guess.' },
};

/** Above this share of odd words a page is doubtful: pages of real brochures stay below a tenth. */
export const oddShare = 0.15;
/** Below this mean confidence words that were recognised are read badly. */
const poorConfidence = 0.75;

/** What makes a page doubtful; `isBroken` says that its own data do not unpack. */
export function doubtsOf(page: ReadPage, record: Omit<PageRecord, 'trust'>, isBroken: boolean): Doubt[] {
  if (page.failed !== null) return ['unreadable'];
  const { faults } = page;
  const isOcr = record.read === 'ocr';
  const found: Record<Doubt, boolean> = {
    unreadable: false,
    'broken-off': faults.brokenOff,
    'damaged-data': isBroken,
    'damaged-instructions': faults.instructions > 0 && !faults.brokenOff,
    'unreadable-font': faults.fonts.length > 0 && !isOcr,
    'unmapped-glyphs': hasManyUnmapped(page),
    'garbled-text': isGarbled(page.lines.map((line) => line.text)),
    'odd-words': (record.oddWords ?? 0) > oddShare,
    'too-dense': page.cut,
    'no-words': record.characters === 0,
    'recognised-badly': isOcr && (record.ocr?.confidence ?? 0) < poorConfidence,
    recognised: isOcr,
    order: record.orderConfidence !== null && record.orderConfidence < 1,
  };
  return (Object.keys(doubts) as Doubt[]).filter((doubt) => found[doubt]);
}

/** More than twenty letters, and one in twenty, have no known meaning. */
export function hasManyUnmapped({ unmappedGlyphs, characters }: ReadPage): boolean {
  return unmappedGlyphs > 20 && unmappedGlyphs > 0.05 * characters;
}

export function levelOf(found: readonly Doubt[]): TrustLevel {
  if (found.some((doubt) => doubts[doubt].level === 'poor')) return 'poor';
  return found.length > 0 ? 'check' : 'good';
}
