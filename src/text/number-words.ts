/** Number words from one on, and from twenty on by tens; further on, words for how many there are of something. */
export const units: readonly string[] =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
export const tens: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
export const sizes: readonly string[] = 'dozen hundred thousand million billion'.split(' ');
