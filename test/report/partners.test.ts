import { describe, expect, it } from 'vitest';
import { withPartners } from './fixture-partners.ts';
import { readCsv } from './read-csv.ts';
import { fileText, render, visibleText } from './setup.ts';

const files = render(withPartners(), { formats: ['html', 'csv'] });

describe('the page of partners', () => {
  const html = fileText(files, 'partners.html');

  it('has areas by partners, each cell with its step and a link to the words', () => {
    expect(html).toContain('href="areas/ashmoor.html#c-partners-partner-school"');
    expect(fileText(files, 'areas/ashmoor.html')).toContain('id="c-partners-partner-school"');
  });

  it('says that a partner need not have agreed, and tells plans that were not read apart', () => {
    expect(visibleText(html)).toContain('A partner counts where the words name it');
    expect(visibleText(html)).toContain('Not read: Sampleshire 6');
  });

  it('is linked from the first page in place of a grid there', () => {
    expect(fileText(files, 'index.html')).toContain('href="partners.html"');
    expect(fileText(files, 'index.html')).not.toContain('grid-partners');
  });
});

it('the table of partners has a row an edition with the words', () => {
  const [header, ...rows] = readCsv(fileText(files, 'partners.csv'));
  const ashmoor = rows.find(([area]) => area === 'ashmoor')!;
  expect(ashmoor[header!.indexOf('label')]).toBe('Schools');
  expect(ashmoor[header!.indexOf('quote')]).not.toBe('');
  const unread = rows.find(([area]) => area === 'sampleshire-6')!;
  expect(unread[header!.indexOf('state')]).toBe('not-read');
});
