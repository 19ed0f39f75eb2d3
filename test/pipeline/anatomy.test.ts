import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../src/extract/index.ts';
import { samplesFolder } from '../../src/io/project.ts';
import { loadToolkit } from '../../src/io/tools.ts';
import type { Placement } from '../../src/model/index.ts';
import { analyseDocument, documentOf } from '../../src/pipeline/index.ts';

const edition: Placement = {
  edition: 'wendleshire/plan',
  area: 'wendleshire',
  areaName: 'Wendleshire',
  title: 'Plan',
  from: '2025-04-01',
  to: null,
  status: 'final',
  purpose: 'full-plan',
  standing: 'plan',
  fictional: true,
  address: null,
  placedBy: 'plans.csv',
  words: null,
};

describe('the anatomy of a plan in an analysis', async () => {
  const name = 'wendleshire-2025.pdf';
  const extraction = await extractDocument(readFileSync(join(samplesFolder, name)), name);
  const file = { id: name, path: name, name, bytes: 0, sha256: '' };
  const { sentences } = analyseDocument(documentOf(extraction, file), edition, loadToolkit().toolkit);

  it('is given for commitments and for what may be one, and for nothing else', () => {
    for (const { kind, uncertain, language, anatomy } of sentences)
      expect(anatomy !== undefined).toBe(language === 'en' && (kind === 'commitment' || uncertain));
  });

  it('has a place on the page for every part of a sentence\u2019s own words, inside the sentence\u2019s', () => {
    const read = sentences.filter(({ anatomy }) => (anatomy?.parts.length ?? 0) > 0);
    expect(read.length).toBeGreaterThan(50);
    for (const { text, boxes, anatomy } of read)
      for (const { where, start, end, words, boxes: own } of anatomy!.parts) {
        if (where !== 'text') continue;
        expect(text.slice(start, end)).toBe(words);
        expect(own?.length).toBeGreaterThan(0);
        for (const { page, x, y } of own!)
          expect(boxes.some((box) => box.page === page && box.y === y && x >= box.x - 0.01)).toBe(true);
      }
  });
});
