import { expect, it } from 'vitest';
import { readCorpusData } from '../../src/io/corpus-data.ts';
import { compareAnalyses, withoutUnshown } from '../../src/pipeline/index.ts';
import { analyse, toolkit } from './analyse-text.ts';

const analysis = await analyse(
  'It rained all year.\n\nWe will fund two youth workers by March 2030.\n\nGangs came to the coast.\n',
);

it('what no comparison shows is left out, and what one shows is kept', () => {
  const [rain, undertaking, mention] = withoutUnshown(analysis).sentences;
  expect(analysis.sentences[0]?.reasons.length).toBeGreaterThan(0);
  expect(rain?.reasons).toEqual([]);
  expect(undertaking).toEqual(analysis.sentences[1]);
  expect(mention).toEqual(analysis.sentences[2]);
});

it('a comparison is the same without it', () => {
  const context = {
    taxonomy: toolkit.taxonomy,
    tagger: toolkit.tagger,
    evidence: toolkit.evidence,
    forces: readCorpusData().forces,
    asAt: null,
    pcpVersion: '0',
  };
  expect(compareAnalyses([withoutUnshown(analysis)], context)).toEqual(compareAnalyses([analysis], context));
});
