import { expect, it } from 'vitest';
import { fictionalComparison } from './fixture.ts';
import { readCsv } from './read-csv.ts';
import { fileText, render } from './setup.ts';

const page = (comparison: ReturnType<typeof fictionalComparison>) =>
  fileText(render(comparison, { formats: ['html'] }), 'index.html');

it('the methods part says how many terms are proposed, that they are not used, and where they are listed', () => {
  const comparison = fictionalComparison();
  expect(page(comparison)).toMatch(
    /1 word or phrase outside it stands .*no figure is made with them.*proposed-terms\.csv/s,
  );
  expect(page({ ...comparison, proposals: [] })).toContain(
    'No word outside it behaves like a term of its own',
  );
  const { proposals: _, ...without } = comparison;
  expect(page(without)).not.toContain('proposed-terms.csv');
});

it('the table of proposed terms has figures, sentences, files and pages, guarded against formulas', () => {
  const files = render(fictionalComparison(), { formats: ['csv'] });
  const [header, row] = readCsv(fileText(files, 'proposed-terms.csv'));
  const cell = (name: string) => row![header!.indexOf(name)];
  expect([cell('phrase'), cell('with_code'), cell('log_ratio'), cell('page_1')]).toEqual([
    'lantern club',
    '4',
    '4.52',
    '4',
  ]);
  expect(cell('sentence_1')).toBe("'=Lantern clubs open in every village.");
  expect(cell('sentence_2')).toBe('');
});
