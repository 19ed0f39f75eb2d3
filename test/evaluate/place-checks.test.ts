import { describe, expect, it } from 'vitest';
import { checkPlaces } from '../../src/evaluate/index.ts';
import type { Reading } from '../../src/evaluate/predict.ts';
import { goldUnit, reading, sentence } from './build.ts';

const box = (page: number) => ({ page, x: 0, y: 0, width: 9, height: 9 });

function placed(text: string, goldPage: number | null, pages: number[]): Reading {
  const unit = goldUnit({ text, page: goldPage });
  const found = pages.map((page) => sentence({ text, page, boxes: [box(page)] }));
  return { ...reading(unit, {}), sentences: found };
}

describe('checking places', () => {
  const text = 'We will re-open the front counter at Saltmere.';

  it('passes a unit on its page whose words are read inside its boxes', async () => {
    const checks = await checkPlaces([placed(text, 3, [3])], async (_, boxes) =>
      boxes[0]?.page === 3 ? 'We will re-\nopen the front counter\nat Saltmere.' : '',
    );
    expect(checks).toMatchObject({ units: 1, found: 1, onPage: 1, inBoxes: 1, passed: 1, failures: [] });
  });

  it('names the page, the missing words or that nothing was found', async () => {
    const readings = [placed(text, 3, [4]), placed(text, 3, [3]), placed(text, 3, [])];
    const checks = await checkPlaces(readings, async () => 'We will re-open the front');
    expect(checks).toMatchObject({ units: 3, found: 2, onPage: 1, inBoxes: 0, passed: 0 });
    expect(checks?.failures.map(({ fault }) => fault)).toEqual([
      'on page 4, its label says 3',
      'not in its boxes: counter at Saltmere.',
      'not found',
    ]);
  });

  it('has nothing to say where the gold knows no pages', async () => {
    expect(await checkPlaces([placed(text, null, [1])])).toBeNull();
  });

  it('says that boxes were not read where no reader was given', async () => {
    expect(await checkPlaces([placed(text, 3, [3])])).toMatchObject({ inBoxes: null, passed: 1 });
  });
});
