import type { ReadSentence } from '../model/index.ts';
import { isCodebookCode, otherCode } from './codebook.ts';
import { disagreement, type Explained, type Faulty, type Grounds } from './disagreement.ts';
import type { Reading } from './predict.ts';

/** The codes of a commitment or priority that were given wrongly or not given, each by the term at fault. */
export function codeErrors(reading: Reading, { explain }: Grounds): Faulty[] {
  const { unit, prediction, sentences } = reading;
  if (unit.kind !== 'commitment' && unit.kind !== 'priority') return [];
  const judged = (codes: readonly string[]) =>
    codes.filter((code) => code !== otherCode && isCodebookCode(code));
  const gold = judged(unit.codes);
  const said = judged(prediction.codes);
  const reasons = sentences.flatMap(termsOf);
  const wrong = said
    .filter((code) => !gold.includes(code))
    .map((code): Faulty => {
      const tag = sentences.flatMap(({ tags }) => tags).find((one) => one.code === code);
      const own = {
        about: 'code',
        gold: gold.join(' ') || otherCode,
        said: code,
        weight: 1,
        near: null,
      } as const;
      return {
        fault: `${code} given by "${tag?.evidence[0]?.term ?? 'no term'}"`,
        error: disagreement(reading, { ...own, reasons }),
      };
    });
  const missing = gold.filter((code) => !said.includes(code));
  const explained = missing.length > 0 && explain ? sentences.map(explain) : [];
  return [
    ...wrong,
    ...missing.map((code): Faulty => {
      const cause = causeOf(code, explained);
      const own = { about: 'code', gold: code, said: said.join(' ') || otherCode, weight: 1 } as const;
      const told = cause ? [cause.told, ...reasons] : reasons;
      return {
        fault: `${code} not given: ${cause?.fault ?? 'no term of it stands there'}`,
        error: disagreement(reading, { ...own, near: cause?.near ?? null, reasons: told }),
      };
    }),
  ];
}

type Cause = Readonly<{ fault: string; near: string; told: string }>;

/** Why a code was nearly given: a term that was set aside, or one of which a word is missing. */
function causeOf(code: string, explained: readonly Explained[]): Cause | null {
  const aside = explained.flatMap(({ excluded }) => excluded).find((one) => one.code === code);
  if (aside) {
    const why = aside.why.replace(/[:(].*/s, '').trim();
    return {
      fault: `"${aside.term}" ${why}`,
      near: why,
      told: `${code} not by "${aside.words}" ("${aside.term}"): ${aside.why}`,
    };
  }
  const nearly = explained.flatMap(({ nearly: all }) => all).find((one) => one.code === code);
  if (!nearly) return null;
  const near = nearly.missing === '' ? 'words of a term stand apart' : 'one word of a term is missing';
  const without = nearly.missing === '' ? 'its words stand apart' : `without "${nearly.missing}"`;
  return { fault: near, near, told: `${code} nearly by "${nearly.term}", ${without}` };
}

/** The codes of a sentence with the words that made each. */
function termsOf({ tags }: ReadSentence): string[] {
  return tags
    .filter((tag) => isCodebookCode(tag.code))
    .map(({ code, evidence }) => {
      const words = new Set(evidence.map(({ words: said, where }) => `"${said}" (${where})`));
      return `${code} ${[...words].join(', ')}`;
    });
}
