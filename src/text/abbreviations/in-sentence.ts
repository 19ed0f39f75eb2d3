import { longFormAfter, longFormBefore } from './long-form.ts';
import { nicknameOf } from './nickname.ts';
import { shortForm } from './short-form.ts';

/** A short form and the words it stands for, as printed. */
export type Pair = Readonly<{ short: string; long: string }>;

// What may stand between a bracket and the short form in it: "(hereafter referred to as the 'VRP')".
const opening =
  /^(?:(?:hereafter|hereinafter|henceforth|from (?:now|here) on|or|also|as|known|referred to|called|abbreviated(?: to)?|shortened to|the|our)\b|[\s,:"'\u2018-\u201F])+/iu;
const hereafter = /\b(?:hereafter|hereinafter|henceforth)\b/iu;
// A bracket that gives examples explains no short form.
const examples = /^\W*(?:e\.?g|i\.?e|such as|including|for example|see|formerly|not|with|like)\b/iu;
const longestBracket = 200;

/** Abbreviations defined in running words: "long form (SF)", "SF (long form)", "long form, hereafter SF". */
export function pairsInSentence(text: string): Pair[] {
  return [...pairsInBrackets(text), ...pairsAfterHereafter(text)];
}

/** Each opening bracket is read to the next closing one, no further than a definition goes. */
function pairsInBrackets(text: string): Pair[] {
  const pairs: Pair[] = [];
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const inside = text.slice(open + 1, open + 1 + longestBracket);
    const close = inside.search(/[()]/);
    if (close > 0 && inside[close] === ')') {
      const pair = pairOf(text.slice(Math.max(0, open - longestBefore), open), inside.slice(0, close));
      if (pair !== null) pairs.push(pair);
    }
  }
  return pairs;
}

const longestBefore = 300;

function pairOf(before: string, inside: string): Pair | null {
  const named = inside.replace(opening, '').split(/[,;]/, 1)[0]!.trim();
  const short = shortForm(named);
  if (short !== null) return paired(short, longFormBefore(short, before));
  if (hereafter.test(inside)) return nicknameOf(named, before);
  const last = before.trimEnd().match(/[^\s(]{1,20}$/u)?.[0] ?? '';
  const shortBefore = shortForm(last);
  if (shortBefore === null || examples.test(inside) || !/[\s-]/.test(inside.trim())) return null;
  return paired(shortBefore, longFormAfter(shortBefore, inside));
}

/** "the Violence Reduction Partnership, hereafter VRP, will ..." Brackets are read elsewhere. */
function pairsAfterHereafter(text: string): Pair[] {
  const found = hereafter.exec(text);
  if (found === null) return [];
  const before = text.slice(Math.max(0, found.index - longestBefore), found.index);
  if (/\([^)]*$/.test(before)) return [];
  const named = text.slice(found.index, found.index + longestBracket).replace(opening, '');
  const short = shortForm(named.match(/^[^\s,;.)]+/u)?.[0] ?? '');
  return short === null
    ? []
    : asList(paired(short, longFormBefore(short, before.replace(/[\s,\u2013-]+$/u, ''))));
}

function paired(short: string, long: string | null): Pair | null {
  return long === null ? null : { short, long };
}

function asList(pair: Pair | null): Pair[] {
  return pair === null ? [] : [pair];
}
