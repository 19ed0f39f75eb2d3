import { expect, test } from 'vitest';
import { isRefused } from '../../src/align/refusal.ts';

/** Whether the name in square brackets is refused. */
function refused(marked: string): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return isRefused(marked.replace(/[[\]]/g, ''), start, end);
}

test.each([
  'We refuse to fund [hot-spot policing].',
  'I will scrap the [CCTV] cameras in parks.',
  'We will no longer send young people to [Scared Straight].',
  '[Scared Straight] visits will end in 2026.',
  'Nobody will be sent on a [Scared Straight] course.',
  'No child will be taken to [Scared Straight].',
  'We will not fund [mentoring].',
  'We won’t pay for [mentoring].',
  'Our officers will not, in this term, do [hot-spot policing].',
  'We will phase out [CCTV] in the parks.',
  'We will phase [CCTV] out by 2027.',
  '[CCTV] in car parks will be phased out.',
  'The [youth diversion] scheme is to be closed.',
  'We will close the [boxing club].',
  'We will stop paying for [mentoring].',
  'Patrols instead of [CCTV].',
  'We will pay for guards rather than [CCTV].',
  'We will put an end to [Scared Straight].',
  'A ban on [Scared Straight] courses will come in.',
  'We will withdraw from [Scared Straight].',
  'Funding for [Scared Straight] will end.',
  '[Scared Straight] will no longer be offered.',
  '[Young people will not visit a prison].',
  'I will bring [Scared Straight] to an end.',
  'We will scrap mentoring, lighting and [CCTV].',
  'We will not fund mentoring, [CCTV] or lighting.',
  'We will rule out [Scared Straight].',
  'I decline to commission [Scared Straight].',
  '[Scared Straight] is over.',
  'The [CCTV] cameras in parks will be taken down.',
  'We will ensure that no pupil is taken to [Scared Straight].',
  'I am against [Scared Straight].',
  'We are opposed to any use of [Scared Straight].',
  'I oppose [Scared Straight] visits.',
  'We will move money from [CCTV] to patrols.',
  'I will divert funding away from [CCTV] and into lighting.',
])('"%s" refuses or ends it', (text) => {
  expect(refused(text)).toBe(true);
});

test.each([
  'We will end knife crime by [hot-spot policing].',
  'We will stop burglary with [CCTV].',
  'To end burglary, [CCTV] will be put up.',
  'We will end violence and fund [CCTV].',
  'By the end of 2026 we will fund [CCTV].',
  'By the end of 2026, [CCTV] will be in every park.',
  'To this end, [CCTV] will be put up.',
  'We will not cut [CCTV].',
  'We will move money from reserves to [CCTV].',
  'We are against burglary and for [CCTV].',
  'We oppose plans to switch off [CCTV].',
  'I will never take money from [mentoring].',
  'We will not only fund [mentoring] but lighting too.',
  'We will not rest until [hot-spot policing] is in every town.',
  'No child will miss [mentoring].',
  'No town will go without [CCTV].',
  '[CCTV] will not be cut.',
  '[Hot-spot policing] will end knife crime.',
  '[Hot-spot policing] will stop burglary in the town.',
  'Where patrols are not enough, [CCTV] will be put up.',
  'We will not tolerate knife crime and will fund [hot-spot policing].',
  'Instead, [CCTV] will be put up.',
  'I will never give up on [mentoring].',
  'We will spare no effort to extend [mentoring].',
  'Those not in school will get [mentoring].',
  'Young people who do not attend school will be offered [mentoring].',
  'We will remove barriers to [mentoring].',
  'We will replace guards with [CCTV].',
  'We will work in close partnership with [CCTV] operators.',
  '[Mentoring] will be offered until the gap is closed.',
  'Without delay we will put up [CCTV].',
  'We will fund [mentoring] and the old scheme will be scrapped.',
])('"%s" does not', (text) => {
  expect(refused(text)).toBe(false);
});
