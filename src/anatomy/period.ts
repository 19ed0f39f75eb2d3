import type { DateValue } from '../model/index.ts';
import { apartFrom, type Found, findAll } from './found.ts';
import { numberSource, readNumber } from './numbers.ts';

const life =
  /(?<!\w)(?:(?:by|before|for|over|during|within|throughout|across|until|in|at)\s)?(?:(?:each|any|every) year of|(?:the )?(?:(?<years>\d|two|three|four|five|six)[ -]years? of|(?:whole )?(?:life(?:time|span)?|term|course|duration|period|end|rest|remainder) of)) (?:this|the|my|our) (?:plan(?: period)?|police and crime plan|term(?: of office| in office)?|strategy|office|administration|mayoralty|contract)(?: (?:ends|is over|runs out))?(?!\w)|\b(?:over|during|for|within|throughout|in|by|before) (?:the (?:next |coming )?plan period|this plan(?: ends| is over)?|this term|my time in office|my (?:current )?term(?: (?:of|in) office)?)(?!\w)|\b(?:while|as long as) (?:i|we) (?:hold|am|are) (?:in )?(?:this |my )?(?:office|post)\b/gi;

/** A word that every period has. */
const named =
  /\b(?:plan|term|strategy|office|administration|mayoralty|contract|post|day|week|month|year|spring|summer|autumn|winter|christmas|easter|january|february|march|april|june|july|august|september|october|november|december)/i;

/** No plan speaks of a period of more days, months or years. */
const mostUnits = 999;

const lasting = new RegExp(
  `(?<![\\w£])(?:within|inside|in|over|for|during)\\s(?:(?:the|my|our) )?(?<which>first |next |coming |following |last |past |previous )?(?<number>${numberSource}|an?)[ -](?<unit>day|week|month|year)s?(?!\\w)(?! (?:old|ago))(?: at a time)?`,
  'gi',
);

const months =
  '(?:january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter)';
const relative = new RegExp(
  `(?<![\\w£-])(?:(?:(?:by|before|until|from|in|during|over) )?(?:the end of )?(?:this|next|the coming) (?:(?:financial|calendar|academic|school) )?(?:year|month|week|spring|summer|autumn|winter|term)|(?:by|before|until|from|in|during|over|after) (?:the )?(?:(?:end|start|beginning) of )?${months})(?![\\w-]|,? 20\\d\\d| of 20\\d\\d)`,
  'gi',
);

/**
 * Periods of which the words alone give no date: a plan's or an office's life, a length of time, and a month or season
 * without its year. Lengths in days and weeks are standards of service ("within two weeks of a report"), unless they
 * are counted from a start ("in my first 100 days").
 */
export function findPeriods(text: string): Found<DateValue>[] {
  if (!named.test(text)) return [];
  const lives = findAll(text, life, (match) => periodOf(match, yearsOf(match.groups!.years)));
  const lengths = apartFrom(findAll(text, lasting, readLength), lives);
  const relatives = findAll(text, relative, (match) => periodOf(match, null));
  return [...lives, ...lengths, ...apartFrom(relatives, [...lives, ...lengths])];
}

function yearsOf(words: string | undefined): string | null {
  const number = words === undefined ? null : readNumber(words);
  return number === null ? null : `P${number}Y`;
}

function readLength(match: RegExpExecArray): Found<DateValue> | null {
  const { which = '', number: words, unit } = match.groups!;
  if (/last|past|previous/i.test(which)) return null;
  const letter = unit!.charAt(0).toUpperCase();
  if ((letter === 'D' || letter === 'W') && !/first/i.test(which)) return null;
  const number = readNumber(words!);
  // "In a year" and "three times in a month" tell how often.
  if (number === null || number > mostUnits || /^in an? /i.test(match[0])) return null;
  return periodOf(match, `P${number}${letter}`);
}

function periodOf({ index, 0: words }: RegExpExecArray, period: string | null): Found<DateValue> {
  return {
    start: index,
    end: index + words.length,
    value: { kind: 'date', precision: 'period', ...(period === null ? {} : { period }) },
  };
}
