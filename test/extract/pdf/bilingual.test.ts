import { expect, it } from 'vitest';
import { extractPdf } from '../../../src/extract/pdf/extract-pdf.ts';
import { segment } from '../../../src/segment/index.ts';
import { asDocument } from '../read.ts';
import { lines, makePdf, wrap } from './make-pdf.ts';

const english = [
  'We will light the lanes by the mill before the winter.',
  'The wardens of Cwm Glas will talk with the people who live in Llanfair Bryn each month.',
  'We will ask Heddlu Dyffryn Arian to answer every call within ten seconds.',
  'We will:',
  'mend gates',
  'walk the lanes',
];
const welsh = [
  "Byddwn yn goleuo'r lonydd ger y felin cyn y gaeaf.",
  "Bydd wardeniaid Cwm Glas yn siarad â'r bobl sy'n byw yn Llanfair Bryn bob mis.",
  'Byddwn yn gofyn i Heddlu Dyffryn Arian ateb pob galwad o fewn deg eiliad.',
  'Byddwn yn:',
  'trwsio gatiau',
  'cerdded y lonydd',
];

/** Sentences of a page with a text and its translation side by side, their paragraphs level with each other. */
async function read(...columns: readonly (readonly string[])[]) {
  const bytes = await makePdf((doc) => {
    columns.forEach((texts, at) => {
      const x = 50 + at * 260;
      lines(doc, x, 60, [texts === welsh ? 'Ein cynllun ni' : 'Our plan for you'], 16, 'Helvetica-Bold');
      texts.forEach((text, n) => {
        lines(doc, x, 90 + n * 40, wrap(n > 3 ? `• ${text}` : text, 45));
      });
    });
  });
  return segment(asDocument(await extractPdf(bytes, 'plan.pdf')));
}

it.each([
  ['left', welsh, english],
  ['right', english, welsh],
])('a Welsh column at the %s is read by itself, as Welsh', async (_, ...columns) => {
  const sentences = await read(...columns);
  const body = sentences.filter(({ blockKind }) => blockKind !== 'heading');
  expect(body.map(({ text }) => text)).toEqual(columns.flat());
  const own = new Set(welsh);
  expect(body.map(({ language }) => language)).toEqual(body.map(({ text }) => (own.has(text) ? 'cy' : 'en')));
  expect(sentences.find(({ text }) => text === 'walk the lanes')?.leadIn).toBe('We will:');
  expect(sentences.find(({ text }) => text === 'cerdded y lonydd')?.leadIn).toBe('Byddwn yn:');
});
