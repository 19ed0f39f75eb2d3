import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What a schema calls a value, in words of people who write files. */
const valueWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an entry with keys',
  record: 'an entry with keys',
  null: 'empty',
};
export const kindOfValue = (expected: string): string => valueWords[expected] ?? expected;

const formatWords: Readonly<Record<string, string>> = {
  datetime: 'is no time such as 2026-11-30T09:15:00.000Z',
  date: 'is no day such as 2026-11-30',
  url: 'is no address such as https://example.org/',
  uuid: 'is no id as programs make it',
};

/**
 * What is wrong with a value that a schema refused, as one clause without a full stop: which part, and why, in plain words. What
 * the schema says in words of its own stands as it is.
 */
export function plainFault(issue: Issue | undefined): string {
  if (!issue) return 'it is not as expected';
  const path = issue.path.map(String).join('.');
  const subject = path === '' ? 'it' : `"${path.slice(0, 80)}"`;
  const isOwn = !/^(?:Invalid|Too (?:small|big)|Unrecognized)/.test(issue.message);
  return isOwn ? `${subject}: ${issue.message.replace(/\.$/, '')}` : `${subject} ${whatIsWrong(issue)}`;
}

function whatIsWrong(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return /received undefined$/.test(issue.message)
        ? 'is missing'
        : `is not ${kindOfValue(issue.expected)}`;
    case 'invalid_value':
      return issue.values.length === 1
        ? `is not ${String(issue.values[0])}`
        : `is none of ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return formatWords[issue.format] ?? 'has signs that may not stand there, or lacks some that must';
    case 'too_small':
    case 'too_big':
      return sizeWords(issue);
    case 'unrecognized_keys':
      return `has ${issue.keys.map((key) => `"${key.slice(0, 40)}"`).join(', ')}, which does not belong there`;
    case 'invalid_union':
      return 'is nothing that this version of pcp knows';
    default:
      return 'is not as expected';
  }
}

function sizeWords(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  const isSmall = issue.code === 'too_small';
  const bound = String(isSmall ? issue.minimum : issue.maximum);
  if (issue.origin === 'string')
    return isSmall && bound === '1'
      ? 'is empty'
      : `is ${isSmall ? 'shorter' : 'longer'} than ${bound} letters`;
  if (issue.origin === 'array')
    return isSmall && bound === '1'
      ? 'is an empty list'
      : `has ${isSmall ? 'fewer' : 'more'} than ${bound} entries`;
  const least = `${issue.inclusive === false ? 'more' : 'no less'} than ${bound}`;
  return `is to be ${isSmall ? least : least.replace('more', 'less').replace('no less', 'no more')}`;
}
