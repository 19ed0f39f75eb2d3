import { afterAll, beforeAll, expect, it } from 'vitest';
import { explainText } from '../../../src/pipeline/index.ts';
import type { Item, NearTermsAnswer, QueueRow } from '../../../src/web/api.ts';
import { toolkit } from '../../review/read-sample.ts';
import { makeRunFolder } from './run-folder.ts';
import { remove, type Served, serve } from './served.ts';

let served: Served;
let items: readonly Item[];
beforeAll(async () => {
  served = await serve(await makeRunFolder(['greater-brantwick-2021.html']));
  const { rows } = (await served.page.get('queue')).body;
  const answers = await Promise.all(rows.map(({ key }: QueueRow) => served.page.get('item', { key })));
  items = answers.map(({ body }) => body);
}, 60_000);
afterAll(async () => {
  await served.end();
  remove(served.out);
});

it('an item says in plain words why the machine reads it so, heaviest first, and what gave way', () => {
  const says = items.flatMap(({ reasons }) => reasons.map((reason) => reason.says));
  expect(says.length).toBeGreaterThan(100);
  for (const one of says) expect(one).toMatch(/^[A-Z].+\(speaks for: [a-z]+\)\.$/);
  for (const { reasons } of items) {
    expect(reasons.every(({ words }) => words.length > 0)).toBe(true);
    const kinds = reasons.filter(({ weight }) => weight !== 0).map(({ weight }) => Math.abs(weight));
    expect(kinds).toEqual(kinds.toSorted((a, b) => b - a));
  }
  expect(items.some(({ reasons }) => reasons.some(({ weight }) => weight < 0))).toBe(true);
  const whyNot = items.flatMap((item) => item.whyNot);
  expect(whyNot.some((one) => one.startsWith('Gave way to another: '))).toBe(true);
  expect(whyNot.some((one) => one.startsWith('Only in '))).toBe(true);
});

it('the terms that nearly made a category of an item are told as pcp explain tells them, and none of a category that it has', async () => {
  const seen = { nearly: 0, setAside: 0 };
  for (const { key, text, tags, leadIn, headings } of items.slice(0, 40)) {
    const { status, body } = await served.page.get('near-terms', { key });
    expect(status).toBe(200);
    const { nearly, setAside, more, note }: NearTermsAnswer = body;
    expect(note).toBeNull();
    const has = new Set(tags.map(({ label }) => label));
    for (const { label } of [...nearly, ...setAside]) expect(has.has(label), `${text}: ${label}`).toBe(false);
    seen.nearly += nearly.length;
    seen.setAside += setAside.length;
    if (leadIn !== null || more > 0) continue;
    const explained = explainText(text, null, headings.at(-1) ?? null, toolkit, () => []);
    if (explained.length !== 1) continue;
    const codes = new Set(tags.map(({ code }) => code));
    const { nearly: expected } = explained[0]!.terms;
    // What the plan defines elsewhere is not in a sentence that is explained alone.
    for (const { term } of expected.filter(({ code }) => !codes.has(code)))
      expect(
        nearly.map((one) => one.term),
        text,
      ).toContain(term);
  }
  expect(seen.nearly).toBeGreaterThan(40);
  expect(seen.setAside).toBeGreaterThan(10);
  expect((await served.page.get('near-terms', { key: '["no","such"]' })).status).toBe(404);
});

it('an item stands with what comes before and after it, its headings, and its tags with their words', () => {
  const listed = items.find(({ leadIn, tags }) => leadIn !== null && tags.length > 0)!;
  expect(listed.headings.length).toBeGreaterThan(0);
  expect(listed.before.length + listed.after.length).toBe(4);
  for (const { label, words } of listed.tags)
    expect([label, words].every((one) => one.length > 0)).toBe(true);
  expect(listed.suggestion!.codes.toSorted()).toEqual(
    [...new Set(listed.tags.map(({ code }) => code))].toSorted(),
  );
});

it('the sentence before an item has it for its next', async () => {
  const { key, previous, text, before } = items[10]!;
  const other: Item = (await served.page.get('item', { key: previous! })).body;
  expect([other.next, other.text, other.after[0]]).toEqual([key, before.at(-1), text]);
});
