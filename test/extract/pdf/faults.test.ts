import { describe, expect, it } from 'vitest';
import { isGarbled } from '../../../src/extract/pdf/garbled.ts';
import { countPageObjects, findRepair } from '../../../src/extract/pdf/repairs.ts';
import { ignoreStrayFaults } from '../../../src/extract/pdf/stray-faults.ts';
import { makePdf } from './make-pdf.ts';

describe('findRepair', () => {
  it('finds no fault in a sound file', async () => {
    expect(findRepair(await makePdf((doc) => doc.text('Sound', 50, 50)))).toBeNull();
  });

  it('sees an end that is cut off and an index that points elsewhere', async () => {
    const bytes = await makePdf((doc) => doc.text('Sound', 50, 50));
    expect(findRepair(bytes.slice(0, -30))).toBe('no-end');
    const moved = Buffer.from(bytes)
      .toString('latin1')
      .replace(/startxref\s+(\d+)/, 'startxref\n7');
    expect(findRepair(Buffer.from(moved, 'latin1'))).toBe('wrong-reference');
  });
});

describe('countPageObjects', () => {
  it('counts pages, not their tree', async () => {
    const bytes = await makePdf((doc) => {
      doc.addPage();
      doc.addPage();
    });
    expect(countPageObjects(bytes)).toBe(3);
  });
});

describe('ignoreStrayFaults', () => {
  it('listens only while a file is open', async () => {
    const before = process.listenerCount('unhandledRejection');
    const stop = ignoreStrayFaults();
    const stopOther = ignoreStrayFaults();
    expect(process.listenerCount('unhandledRejection')).toBe(before + 1);
    stop();
    stop();
    stopOther();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(process.listenerCount('unhandledRejection')).toBe(before);
  });
});

describe('isGarbled', () => {
  const english =
    'We will walk the lanes of the vale and talk to those who live in them about what they see '.repeat(6);

  it('knows text that makes no words', () => {
    const shifted = english.replace(/[a-z]/g, (letter) =>
      String.fromCharCode(((letter.charCodeAt(0) - 84) % 26) + 97),
    );
    expect(isGarbled([shifted])).toBe(true);
  });

  it('knows English and Welsh', () => {
    expect(isGarbled([english])).toBe(false);
    expect(
      isGarbled([
        'Bydd y tîm yn cerdded y lonydd gyda phobl y dyffryn ac yn gwrando ar bawb sydd yn byw ynddo '.repeat(
          6,
        ),
      ]),
    ).toBe(false);
  });

  it('does not judge a table of figures', () => {
    expect(isGarbled(['Grants 2024 £1,200 £1,350 14% '.repeat(40)])).toBe(false);
  });
});
