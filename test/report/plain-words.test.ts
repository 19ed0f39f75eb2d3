import { describe, expect, it } from 'vitest';
import { saidIn } from '../../src/verify/said/index.ts';
import { withDifferences } from './fixture-differences.ts';
import { withPartners } from './fixture-partners.ts';
import { withFrames } from './frames-fixture.ts';
import { renderAsked } from './setup.ts';
import { withEvidence } from './with-evidence.ts';

/** Words that no reader of a page should need, each with the reason. */
const jargon: readonly { word: RegExp; why: string }[] = [
  {
    word: /\b(?:kappa|alpha|F1|macro-?F1|precision|recall|log[- ]likelihood|log[- ]ratio|keyness|p-values?|standard deviations?|confidence intervals?|(?:statistically )?significan(?:t|ce)|cosine|bootstrap|percentiles?|quartiles?|quantiles?|medians?|logistic|regression|TF-IDF|calibrat\w+)\b/i,
    why: 'names of statistics stand in the methods part alone: elsewhere "of 100 it marks, about N are"',
  },
  {
    word: /\b(?:lemmas?|stems?|stemm(?:ed|ing)|tokens?|n-grams?|corpus|corpora|regex\w*|taggers?|classifiers?|hash(?:es)?|null|undefined|NaN|boolean|string|schema|UTF-?\d+|offsets?|parsers?|facets?|spans?)\b/i,
    why: 'words of those who make the program',
  },
  {
    word: /\b(?:strong(?:er|est|ly)?|weak(?:er|est|ness)?|absent|absence|borrow(?:ed|s|ing)?|copied|plagiar\w+|dropp?(?:ed|s)?|abandon\w*|(?:non-)?complian(?:t|ce)|breach\w*|rank(?:s|ed|ing)?|league|best|worst|ahead of|lags?|lagging|fails? to|failed to|failing)\b/i,
    why: 'the report says more, says less, not found: it does not judge',
  },
  {
    word: /\bgold standard\b|\bground truth\b/i,
    why: 'labels made by machine are called machine-made',
  },
  {
    word: /\b(?:PCCs?|OPCCs?|SOC|SPR|CSPs?|VRUs?)\b/,
    why: 'a reader may not know what the letters stand for',
  },
];

/** The part that names statistics, and what only programs read. */
const isMethods = (path: string, place: string): boolean =>
  /#(?:index--)?methods/.test(place) || /^(?:datapackage|comparison|.*\.schema)/.test(path);

const files = await renderAsked(withPartners(withDifferences(withEvidence(withFrames()))), [
  'html',
  'single-file',
  'markdown',
  'docx',
]);

/** Pages and papers with what a reader sees of each outside the methods part. */
const pages = files.map(({ path, content }) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const said = saidIn(path, bytes) ?? [];
  const methods = said.findIndex(({ text }) => /^(?:## )?How it was read$/.test(text));
  const isPaper = !path.endsWith('.html');
  const seen = isPaper && methods >= 0 ? said.slice(0, methods) : afterMethods(said, path);
  return { path, seen };
});

/** Anchors inside the methods part are its own: it ends where the next section begins. */
function afterMethods(said: NonNullable<ReturnType<typeof saidIn>>, path: string) {
  const from = said.findIndex(({ place }) => isMethods(path, place));
  const to = said.findIndex(
    ({ place }, at) => at > from && /#(?:index--)?words(?:-h)?$/.test(place.split(',')[0]!),
  );
  return from < 0 ? said : said.filter((_, at) => at < from || (to >= 0 && at >= to));
}

/** Names of scales are those of the publishers who rate by them, paths those of files, and a category may quote the 2020 table. */
const ourWords = (text: string): string =>
  text
    .replace(/\b(?:EMMIE|Maryland(?: scale)?|YEF)\b[^.;|]{0,40}/g, '')
    .replace(/\S+\/\S+/g, '')
    .replace(/SOC risk factor identification/g, '');

describe.each(pages)('$path', ({ seen }) => {
  it.each(jargon)('has no $word: $why', ({ word }) => {
    const found = seen.filter(({ text }) => word.test(ourWords(text)));
    expect(found.map(({ place, text }) => `${place}: ${text.slice(0, 120)}`)).toEqual([]);
  });
});

it('every page and paper of the report is among those looked at', () => {
  expect(pages.length).toBeGreaterThan(15);
  for (const { path, seen } of pages) expect(seen.length, path).toBeGreaterThan(5);
});
