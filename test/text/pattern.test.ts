import { describe, expect, it } from 'vitest';
import { parsePattern } from '../../src/text/index.ts';

const phrases = (text: string, which: 'sequences' | 'variants' = 'sequences'): string[] => {
  const parsed = parsePattern(text);
  if (!parsed.ok) throw new Error(parsed.why);
  return parsed[which].map((steps) =>
    steps
      .map((step) => {
        if (step.kind === 'word') return step.key;
        if (step.kind === 'prefix') return `${step.start}*`;
        return step.kind === 'exact' ? `=${step.raw}` : '...';
      })
      .join(' '),
  );
};

describe('parsePattern', () => {
  it('reads a word as its stem', () => {
    expect(phrases('volunteers')).toEqual(phrases('volunteering'));
  });

  it('reads a hyphen as a hyphen, a space or nothing', () => {
    expect(phrases('hot-spot')).toEqual(['hot spot', 'hotspot']);
  });

  it('knows the other spellings of a compound, joined and apart', () => {
    expect(phrases('cyber crime', 'variants')).toEqual(phrases('cybercrime'));
    expect(phrases('cybercrime', 'variants')).toEqual(phrases('cyber crime'));
    expect(phrases('hotspots patrol', 'variants')).toEqual(phrases('hot spot patrol'));
    expect(phrases('drug crime', 'variants')).toEqual([]);
  });

  it('reads & as and', () => {
    expect(phrases('clear & hold')).toEqual(phrases('clear and hold'));
  });

  it('reads | as either word, and gives words of one stem once', () => {
    expect(phrases('drug gang|gangs|ring')).toEqual(['drug gang', 'drug ring']);
  });

  it('reads word* as a beginning, =Word as exact letters and ... as a gap', () => {
    expect(phrases('traffick* ... =NCA')).toEqual(['traffick* ... =NCA']);
  });

  it('refuses a pattern without words, with a gap at an end, or with three gaps, and says why', () => {
    expect(parsePattern('  ').ok).toBe(false);
    expect(parsePattern('... gang')).toMatchObject({ ok: false, why: 'it begins or ends with a gap' });
    expect(parsePattern('a ... b ... c ... d')).toMatchObject({
      ok: false,
      why: 'it has more than two gaps',
    });
    expect(parsePattern('gang !')).toMatchObject({ ok: false, why: '"!" holds no word' });
  });

  it('refuses a pattern that stands for too many phrases', () => {
    const many = 'a|b|c|d|e|f|g|h';
    expect(parsePattern(`${many} ${many} ${many}`)).toMatchObject({ ok: false });
  });
});

it('a gap may stand without spaces, as three full stops or as the one sign that word processors make of them', () => {
  const spaced = parsePattern('youth ... club');
  expect(spaced).toMatchObject({ ok: true });
  for (const text of ['youth…club', 'youth … club', 'youth… club', 'youth...club'])
    expect(parsePattern(text)).toEqual(spaced);
  expect(parsePattern('youth…')).toMatchObject({ ok: false, why: 'it begins or ends with a gap' });
});
