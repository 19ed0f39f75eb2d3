import { describe, expect, it } from 'vitest';
import { maskContacts, openMask, partsBetweenMasks, withoutContacts } from '../../src/text/index.ts';

describe('contact details', () => {
  it.each([
    ['Write to jane.o-brien@opcc.example.police.uk.', 'Write to [e-mail address].'],
    ['(info@x.org, help@y.org.uk)', '([e-mail address], [e-mail address])'],
    ['Call 01332 200 345 or 0115 967 0999.', 'Call [telephone number] or [telephone number].'],
    ['Tel: +44 (0)115 967 0999', 'Tel: [telephone number]'],
    ['on (0115) 967 0999', 'on [telephone number]'],
    ['mobile 07700 900123', 'mobile [telephone number]'],
    ['Crimestoppers, 0800 555 111', 'Crimestoppers, [telephone number]'],
    ['at 12a High Street, Exampleton, EX4 9ZZ, every Tuesday', 'at [postal address], every Tuesday'],
  ])('in "%s" are masked and what stands round them is kept', (text, masked) => {
    expect(withoutContacts(text)).toBe(masked);
  });

  it.each([
    'Call 101, or 999 in an emergency.',
    'From 2021 to 2025 we will spend £01,234,567 on 12 hubs.',
    'Rates of 0.125 4567 8901 and 012 are no numbers to call',
    'Follow @ExamplePCC and meet at 6 @ the hall.',
    'Targets 10 20 30 40 50 60 and 2024-25, 2025-26, 2026-27',
    'The EX4 9ZZ area, and High Street by name',
    'by 01-12-2025, 02-12-2025 and 03-12-2025',
  ])('are none in "%s"', (text) => {
    expect(maskContacts(text)).toBeNull();
  });

  it('leave offsets that point at the same words as before', () => {
    const text = 'Ask a@b.org, then call 07700 900123 for the rota.';
    const { text: masked, at } = maskContacts(text)!;
    for (const word of ['Ask', 'then call', 'for the rota.']) {
      const start = text.indexOf(word);
      expect(masked.slice(at(start), at(start + word.length))).toBe(word);
    }
    expect(masked.slice(at(text.indexOf('a@b')), at(text.indexOf('a@b') + 7))).toBe('[e-mail address]');
  });

  it('that a cut parts are masked whole', () => {
    const text = 'Ask somebody@example.org today.';
    const cut = openMask(text);
    expect(cut(0, 10)).toBe('Ask [e-mail address]');
    expect(cut(10, text.length)).toBe('[e-mail address] today.');
    expect(cut(24, text.length)).toBe(' today.');
  });

  it('part a quote into the words around them', () => {
    expect(partsBetweenMasks('Ask [e-mail address] today')).toEqual(['Ask ', ' today']);
  });

  it('are looked for in a hostile text in seconds, where time in proportion to its square would be many minutes', () => {
    const texts = ['a', '@', 'a@', '0', '01 ', '0115 ', '1 High ', 'EX4 9ZZ ', '+(', '1 High Street '];
    for (const text of texts) {
      const start = performance.now();
      maskContacts(text.repeat(160_000));
      expect(performance.now() - start, text).toBeLessThan(15_000);
    }
  }, 120_000);
});
