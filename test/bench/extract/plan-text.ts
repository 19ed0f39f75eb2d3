import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { sourceSchema } from '../../../src/samples/source.ts';
import { madeHeading, madeItem, madeSentence } from './made-text.ts';
import type { Chance } from './random.ts';

/** What a brochure is filled with, in reading order. */
export type Piece =
  | Readonly<{ kind: 'heading'; level: 2 | 3; text: string }>
  | Readonly<{ kind: 'paragraph'; sentences: readonly string[] }>
  | Readonly<{ kind: 'list'; leadIn: string; items: readonly string[]; numbered: boolean }>;

const folder = join(import.meta.dirname, '../../../src/samples/sources');
let known: { paragraphs: string[][]; lists: { leadIn: string; items: string[] }[] } | null = null;

/** Paragraphs and lists of the sample plans' sources, as far as the fonts of every PDF reader can write them. */
function samples() {
  if (known !== null) return known;
  const blocks = readdirSync(folder).flatMap(
    (name) => sourceSchema.parse(parse(readFileSync(join(folder, name), 'utf8'))).blocks,
  );
  const paragraphs = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.units.map((unit) => unit.text).filter(isWritable)] : [],
  );
  const lists = blocks.flatMap((block) => {
    if (block.kind !== 'list' || block.leadIn === undefined) return [];
    const items = block.items.flatMap((item) => item.units.map((unit) => unit.text)).filter(isWritable);
    return [{ leadIn: block.leadIn, items }];
  });
  known = { paragraphs: paragraphs.filter((one) => one.join(' ').length > 120), lists };
  return known;
}

function isWritable(text: string): boolean {
  return /^[\x20-\x7E£‘’“”–—é]*$/.test(text);
}

/** Text without end: paragraphs of the samples and made-up ones, headings and lists between; no sentence twice. */
export function* planText(chance: Chance): Generator<Piece> {
  const seen = new Set<string>();
  const fresh = (texts: readonly string[]) =>
    texts.filter((text) => {
      const isNew = !seen.has(text);
      seen.add(text);
      return isNew;
    });
  const paragraphs = chance.shuffled(samples().paragraphs);
  const lists = chance.shuffled(samples().lists);
  let sinceHeading = 9;
  for (;;) {
    if (sinceHeading > 2 && chance.is(0.5)) {
      const [text] = fresh([madeHeading(chance)]);
      if (text !== undefined) yield { kind: 'heading', level: chance.is(0.6) ? 2 : 3, text };
      sinceHeading = 0;
    }
    sinceHeading += 1;
    if (chance.is(0.16)) {
      const list = lists.pop();
      const items = fresh(list?.items ?? Array.from({ length: chance.whole(3, 6) }, () => madeItem(chance)));
      const [leadIn] = fresh([list?.leadIn ?? `${madeSentence(chance).slice(0, -1)}, and will:`]);
      if (items.length > 1 && leadIn !== undefined)
        yield { kind: 'list', leadIn, items, numbered: chance.is(0.2) };
      continue;
    }
    const made = Array.from({ length: chance.whole(1, 5) }, () => madeSentence(chance));
    const sentences = fresh(chance.is(0.6) ? (paragraphs.pop() ?? made) : made);
    if (sentences.length > 0) yield { kind: 'paragraph', sentences };
  }
}
