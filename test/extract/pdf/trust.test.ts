import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readComplaints } from '../../../src/extract/pdf/complaints.ts';
import type { Damage } from '../../../src/extract/pdf/damage.ts';
import { extractPdf } from '../../../src/extract/pdf/extract-pdf.ts';
import { shareOddWords } from '../../../src/extract/pdf/odd-words.ts';
import { checkStreams, contentsOf } from '../../../src/extract/pdf/streams.ts';
import { trustOf, trustProblems } from '../../../src/extract/pdf/trust.ts';
import { noteUnpacked, wasUnpacked } from '../../../src/extract/pdf/unpacked.ts';
import { listenToPdfjs } from '../../../src/extract/pdf/warnings.ts';
import type { PageRecord } from '../../../src/model/index.ts';
import { isEnglishWord } from '../../../src/text/index.ts';
import { lines, makePdf, sentence, wrap } from './make-pdf.ts';

const page = (said: string) => [{ text: said }];
const plain =
  'the wardens walk along every lane and speak with people who live there about what they see '.repeat(4);

describe('shareOddWords', () => {
  it('finds none in plain English, in names or in a term that other pages use', () => {
    expect(shareOddWords([page(plain)])).toEqual([0]);
    expect(shareOddWords([page(`${plain} Wendleshire zorbing`), page(`${plain} zorbing`)])).toEqual([0, 0]);
  });

  it('finds words that are run together on every page, and words that are cut in pieces', () => {
    const joined = plain.replaceAll('with people', 'withpeople').replaceAll('the wardens', 'thewardens');
    for (const share of shareOddWords([page(joined), page(joined)])) expect(share).toBeGreaterThan(0.1);
    const cut = plain
      .replaceAll('wardens', 'war dn s')
      .replaceAll('people', 'peo ple')
      .replaceAll('speak', 'spe ak');
    expect(shareOddWords([page(cut), page(cut)])[0]).toBeGreaterThan(0.2);
  });

  it('does not judge Welsh lines among English ones', () => {
    const welsh = 'mae y tîm yn gwrando ar bawb sydd yn byw yn y dyffryn ac yn gweithio gyda nhw bob dydd';
    expect(shareOddWords([[...page(plain), ...page(welsh)]])).toEqual([0]);
    expect(shareOddWords([Array.from({ length: 9 }, () => ({ text: welsh }))])).toEqual([null]);
  });

  it('judges a line the same whether or not it holds a letter beyond a to z', () => {
    const odd = plain.replaceAll(
      'with people',
      "withpeople, o'clock's 'tis www.wendle.uk a/b _x_ ... zorbing’s",
    );
    const [without] = shareOddWords([page(odd)]);
    expect(without).toBeGreaterThan(0.1);
    expect(shareOddWords([page(`${odd} Ŷ`)])).toEqual([without]);
  });

  it('does not judge the halves of a word that is parted at the end of a line', () => {
    expect(
      shareOddWords([[...page(plain), { text: 'they speak of neigh-' }, { text: 'bours and lanes' }]]),
    ).toEqual([0]);
  });
});

describe('isEnglishWord', () => {
  it.each([
    'planned',
    'bodies',
    'unlawful',
    'safer',
    'organisations',
    'organized',
    'neighbourhoods',
    'officers',
  ])('knows %s', (word) => expect(isEnglishWord(word)).toBe(true));
  it.each(['ofthe', 'comm', 'unity1', 'xqzt'])('does not know %s', (word) =>
    expect(isEnglishWord(word)).toBe(false),
  );
});

/** A part of a PDF with data that carry a checksum. */
function packed(number: number, damage: (data: Buffer) => Buffer = (data) => data): Buffer {
  const data = damage(deflateSync(Buffer.from('BT (Wardens) Tj ET '.repeat(80))));
  const head = `${number} 0 obj\n<< /Filter /FlateDecode /Length ${data.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream\nendobj\n')]);
}

describe('wasUnpacked', () => {
  it('knows the same stretch of the same memory, and nothing else', () => {
    const file = new Uint8Array(40);
    noteUnpacked(file.subarray(10, 20));
    expect(wasUnpacked(file.subarray(10, 20))).toBe(true);
    expect(wasUnpacked(file.subarray(10, 21))).toBe(false);
    expect(wasUnpacked(file.subarray(11, 20))).toBe(false);
    expect(wasUnpacked(file.slice().subarray(10, 20))).toBe(false);
  });
});

describe('checkStreams', () => {
  const halved = (data: Buffer) => data.subarray(0, data.length >> 1);
  const flipped = (data: Buffer) =>
    Buffer.from(data.map((byte, i) => (i === data.length - 2 ? byte ^ 1 : byte)));

  it('names the objects whose data are cut short or altered, and no other', () => {
    const file = Buffer.concat([packed(4), packed(5, halved), packed(6, flipped)]);
    expect(checkStreams(file)).toEqual({ checked: 3, broken: [5, 6] });
  });

  it('does not unpack again what is known to be whole', () => {
    const file = Buffer.concat([packed(4, halved), packed(5, halved)]);
    const asked: string[] = [];
    const isKnown = (start: number, end: number) => {
      asked.push(file.toString('latin1', start - 7, start) + file.toString('latin1', end, end + 10));
      return asked.length === 1;
    };
    expect(checkStreams(file, isKnown)).toEqual({ checked: 2, broken: [5] });
    expect(asked).toEqual(['stream\n\nendstream', 'stream\n\nendstream']);
  });

  it('does not judge a file under lock', () => {
    const file = Buffer.concat([packed(5, halved), Buffer.from('trailer << /Encrypt 9 0 R >>')]);
    expect(checkStreams(file).broken).toEqual([]);
  });

  it('sees a stretch that is wiped out of plain instructions', () => {
    const body = `BT (Wardens) Tj${'\0'.repeat(40)}ET`;
    const file = Buffer.from(`4 0 obj\n<< /Length ${body.length} >>\nstream\n${body}\nendstream\nendobj\n`);
    expect(checkStreams(file).broken).toEqual([4]);
  });

  it('finds what a page paints', () => {
    const file = Buffer.from(
      '\n13 0 obj << /Contents 1 0 R >> endobj\n3 0 obj << /Contents [7 0 R 8 0 R] >> endobj',
    );
    expect(contentsOf(file, 3)).toEqual([7, 8]);
  });
});

describe('readComplaints', () => {
  const read = (...said: string[]) => readComplaints(new Map(said.map((one) => [one, 1])));

  it('tells what was lost by the wording, and lets pictures and outlines of letters be', () => {
    expect(read('TT: undefined function: 32', 'Unable to decode image "x"')).toMatchObject({
      brokenOff: false,
      instructions: 0,
      fonts: [],
      rebuilt: false,
    });
    expect(read('getTextContent - ignoring errors during "GetTextContent: page 0" task')).toMatchObject({
      brokenOff: true,
    });
    expect(read('Unknown command "x".', 'Skipping command Tm: expected 6 args')).toMatchObject({
      instructions: 2,
    });
    expect(read('Font "F2" is not available')).toMatchObject({ fonts: ['F2'] });
    expect(read('Indexing all PDF objects')).toMatchObject({ rebuilt: true });
  });

  it('hears pdfjs while a file is open only, and keeps nothing else from the console', () => {
    const before = console.warn;
    const passed: unknown[] = [];
    console.warn = (...words) => passed.push(words[0]);
    const listener = listenToPdfjs();
    console.warn('Warning: Unknown command "x".');
    console.warn('something else');
    expect([...listener.take()]).toEqual([['Unknown command "x".', 1]]);
    listener.stop();
    console.warn('Warning: after');
    console.warn = before;
    expect(passed).toEqual(['something else', 'Warning: after']);
  });
});

describe('trustOf', () => {
  const record = (number: number, trust: PageRecord['trust']) =>
    ({ page: number, characters: 1000, trust }) as PageRecord;
  const sound: Damage = { repair: null, pageObjects: 0, brokenParts: 0, brokenPages: new Set() };

  it('is good for a sound file whose order is here and there a guess', () => {
    const pages = [record(1, 'check'), record(2, 'good')];
    const trust = trustOf(pages, [['order'], []], sound);
    expect(trust).toMatchObject({ level: 'good', characters: 2000, charactersPerPage: 1000 });
    expect(trust.reasons).toEqual([{ says: expect.stringContaining('overlap'), pages: [1] }]);
    expect(trustProblems(trust, 'a.pdf')).toEqual([]);
  });

  it('is poor where pages are missing, and says so in one sentence', () => {
    const trust = trustOf([record(1, 'good')], [[]], { ...sound, repair: 'no-end', pageObjects: 3 });
    expect(trust.level).toBe('poor');
    expect(trustProblems(trust, 'a.pdf')).toMatchObject([
      {
        code: 'low-trust',
        severity: 'error',
        message: expect.stringContaining('names 3 pages, of which 1 '),
      },
    ]);
  });

  it('is to be checked where one page in many lost words', () => {
    const pages = Array.from({ length: 20 }, (_, i) => record(i + 1, i === 4 ? 'poor' : 'good'));
    const found = pages.map((_, i) => (i === 4 ? (['broken-off'] as const) : []));
    expect(trustOf(pages, found, sound).level).toBe('check');
  });
});

describe('the record of a page', () => {
  const made = () =>
    makePdf((doc) => {
      for (let at = 0; at < 3; at++) {
        if (at > 0) doc.addPage();
        lines(doc, 60, 80, wrap([1, 2, 3, 4].map((n) => sentence(at * 4 + n)).join(' '), 80));
      }
    });

  it('is good throughout for a file that is whole', async () => {
    const { pages, trust, problems } = await extractPdf(await made(), 'whole.pdf');
    expect(pages.map((one) => one.trust)).toEqual(['good', 'good', 'good']);
    expect(trust).toMatchObject({ level: 'good', reasons: [], shares: { good: 1, check: 0, poor: 0 } });
    expect(problems).toEqual([]);
  });

  it('is poor for the page whose instructions break off, and the others stay good', async () => {
    const text = Buffer.from(await made()).toString('latin1');
    const at = text.indexOf('ET', text.indexOf('stream', text.indexOf('stream') + 10) + 600);
    const broken = Buffer.from(`${text.slice(0, at)}]>${text.slice(at + 2)}`, 'latin1');
    const { pages, trust } = await extractPdf(new Uint8Array(broken), 'broken.pdf');
    expect(pages.filter((one) => one.trust !== 'good')).toHaveLength(1);
    expect(trust?.level).toBe('check');
  });
});
