import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { facetSchema, framesSchema } from '../../src/model/index.ts';
import { readYaml } from './read-corpus.ts';

const { frames, groups } = framesSchema.parse(readYaml('frames.yaml'));
const facet = (id: string) => facetSchema.parse(readYaml(`taxonomy/${id}.yaml`));
const codesOf = (frame: string) =>
  frames
    .find(({ id }) => id === frame)!
    .items.filter(({ id }) => id !== 'named' && id !== 'responsible-authorities')
    .map(({ code }) => code)
    .sort();

test('every item of a frame points to a category of the taxonomy', () => {
  for (const { facet: id, code } of frames.flatMap(({ items }) => items))
    expect(facet(id).categories.map((category) => category.id)).toContain(code);
});

test('ids are unique, and each frame stands in a group', () => {
  const ids = frames.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { items } of frames) expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  expect(new Set(frames.map(({ group }) => group))).toEqual(new Set(groups.map(({ id }) => id)));
});

test('section 7 has its six matters, (a) to (f), in order', () => {
  const section = frames.find(({ id }) => id === 'section-7')!;
  expect(section.items.map(({ ref }) => ref)).toEqual(
    ['a', 'b', 'c', 'd', 'e', 'f'].map((at) => `section 7(1)(${at})`),
  );
});

test('the three versions of the requirement have five, six and seven threats and follow one another', () => {
  const versions = ['spr-2012', 'spr-2015', 'spr-2023'];
  expect(versions.map((id) => codesOf(id).length)).toEqual([5, 6, 7]);
  expect(
    frames
      .filter(({ id }) => versions.includes(id))
      .map(({ appliesFrom, appliesTo }) => [appliesFrom, appliesTo]),
  ).toEqual([
    ['2012-07', '2015-03'],
    ['2015-03', '2023-02-19'],
    ['2023-02-20', null],
  ]);
  expect(codesOf('spr-2015')).not.toContain('spr-violence-against-women-and-girls');
  expect(codesOf('spr-2012')).not.toContain('spr-child-sexual-abuse');
});

test('a threat begins in the taxonomy with the first version that has it', () => {
  for (const category of facet('spr-threats').categories) {
    const first = frames.find(({ items }) => items.some(({ code }) => code === category.id))!;
    expect([category.id, category.appliesFrom?.slice(0, first.appliesFrom!.length)]).toEqual([
      category.id,
      first.appliesFrom,
    ]);
  }
});

test('the 2020 list has the partners that the taxonomy takes from the report, and the police', () => {
  const listed = facet('partners')
    .categories.filter(({ sources, id }) => sources?.includes('empac-2020') && id !== 'partner-police')
    .map(({ id }) => id);
  expect(codesOf('partners-2020')).toEqual([...listed, 'names-police'].sort());
});

test('what a frame says is no judgement of anybody', () => {
  const words = frames.flatMap(({ label, says, outside, unverified, items }) => [
    label,
    says,
    outside ?? '',
    unverified ?? '',
    ...items.map((item) => item.label),
  ]);
  for (const text of [...words, ...groups.flatMap(({ label, note }) => [label, note])])
    expect(text).not.toMatch(
      /\b(?:absent|missing|fail\w*|compl(?:y|ies|iant|iance)\w*|breach\w*|satisf\w+|omit\w*)\b/i,
    );
});

test('the facets of frames are files of the taxonomy', () => {
  const files = readdirSync(new URL('../../corpus/taxonomy/', import.meta.url));
  for (const { facet: id } of frames.flatMap(({ items }) => items)) expect(files).toContain(`${id}.yaml`);
});
