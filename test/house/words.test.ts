import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bareText, countWords } from '../../src/text/index.ts';
import { root } from './sources.ts';
import { forbidden, readTexts } from './words.ts';

const statements = join(root, '..', 'shared', 'real', 'statements');
/** The project's own test part: read by nothing but the scoring of it. */
const heldOut = ['cleveland', 'south-wales', 'merseyside', 'kent'];

/** Sentences of real statements long enough not to be written twice by chance, with where they stand. */
function realSentences(): Map<string, string> {
  const sentences = new Map<string, string>();
  for (const area of readdirSync(statements).filter((name) => !heldOut.includes(name))) {
    for (const file of readdirSync(join(statements, area))) {
      const text = readFileSync(join(statements, area, file), 'utf8');
      for (const sentence of text.split(/(?<=[.!?:;])\s+|\n\s*\n/)) {
        if (countWords(sentence) >= 7) sentences.set(bareText(sentence), `${area}/${file}`);
      }
    }
  }
  return sentences;
}

describe('the texts of the project', () => {
  const texts = readTexts();

  it('name no path of a machine and no package registry', () => {
    expect(texts.length).toBeGreaterThan(50);
    const faults = texts.flatMap(({ path, text }) =>
      forbidden.flatMap(({ word, why }) => {
        const found = text.match(word);
        return found ? [`${path} says "${found[0]}": ${why}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  it.skipIf(!existsSync(statements))('hold no sentence of the real statements', () => {
    const sentences = realSentences();
    expect(sentences.size).toBeGreaterThan(100);
    const faults = texts.flatMap(({ path, text }) => {
      const bare = bareText(text);
      return [...sentences].flatMap(([sentence, from]) =>
        bare.includes(sentence) ? [`${path} holds a sentence of ${from}: write one of your own`] : [],
      );
    });
    expect(faults).toEqual([]);
  });
});

describe('the test of texts', () => {
  const says = (text: string) => forbidden.some(({ word }) => word.test(text));

  it('finds a home folder, a checkout and a registry', () => {
    expect(says(`see /${'home'}/ada/plans`)).toBe(true);
    expect(says(`C:\\${'Users'}\\ada`)).toBe(true);
    expect(says(`${root}/src`)).toBe(true);
    expect(says(`https://${'registry'}.example.org/pcp`)).toBe(true);
  });

  it('lets addresses of pages and relative paths be', () => {
    expect(says('https://www.example.org/home/plan.pdf and ./root/plan.pdf')).toBe(false);
  });
});
