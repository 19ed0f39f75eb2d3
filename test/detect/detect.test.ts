import { describe, expect, it } from 'vitest';
import { detect, explainRules } from '../../src/detect/index.ts';
import type { Sentence } from '../../src/model/index.ts';
import { sentence } from './sentence.ts';

const one = (text: string, given: Partial<Sentence> = {}) => detect([sentence(text, given)])[0]!;
const item = (text: string, leadIn: string) => one(text, { leadIn });
const cell = (text: string, header: string, column = 0, row = 1): Sentence =>
  sentence(text, {
    blockKind: 'table-cell',
    leadIn: header,
    table: { table: 0, row, column, header, rowHeader: null, isHeader: row === 0 },
  });

describe('detect', () => {
  it('reads the same bullet by its lead-in', () => {
    const bullet = 'Recruiting forty more constables for the coast';
    expect(item(bullet, 'I will keep this county safe by:').kind).toBe('commitment');
    expect(item(bullet, 'Since 2021 I have delivered:').kind).toBe('achievement');
    expect(item(bullet, 'You said:').kind).toBe('context');
  });

  it("reads a bullet under 'I have delivered' as an achievement", () => {
    expect(item('Two front counters opened in Saltby', 'I have delivered:').kind).toBe('achievement');
  });

  it('reads a bare topic under priorities as a priority and an action under an undertaking as a commitment', () => {
    expect(item('Rural crime', 'My priorities are:').kind).toBe('priority');
    expect(item('Double the rural crime team by 2028', 'We will:').kind).toBe('commitment');
  });

  it('reads a duty in law, advice to the public and an indicator as context', () => {
    expect(item('prepare and publish a strategy', 'The Act 2004 obliges councils to:').kind).toBe('context');
    expect(item('Ring Crimestoppers if you see something', 'What you can do').kind).toBe('context');
    expect(item('Number of repeat victims', 'How we will measure it').kind).toBe('context');
  });

  it('reads an outcome under success as an aspiration', () => {
    const outcome = item('Fewer children come into custody', 'What success looks like');
    expect(outcome.kind).toBe('commitment');
    expect(outcome.strength).toBe('aspiration');
  });

  it('reads headings, furniture and contents as context', () => {
    expect(one('What we will do', { blockKind: 'heading', heading: 'What we will do' }).kind).toBe('context');
    const running = one('I will open two shops by 2027', { blockKind: 'furniture' });
    expect([running.kind, running.score, running.uncertain]).toEqual(['context', 0, false]);
    expect(one('We will protect children 14', { blockKind: 'contents' }).kind).toBe('context');
  });

  it('reads a will of the Government as context and of the author as a commitment', () => {
    expect(one('The Government will bring forward a new law on knives.').kind).toBe('context');
    expect(one('I will open a counter in every town by March 2027.').kind).toBe('commitment');
  });

  it('gives strength by the verb and actor by the subject', () => {
    expect(one('I will press ministers for a fairer grant.').strength).toBe('soft');
    expect(one('I will open two counters.').strength).toBe('firm');
    expect(one('I want every street to feel safe.').strength).toBe('aspiration');
    expect(item('answer every call within ten seconds', 'The Chief Constable will:').actor).toBe('force');
    expect(item('answer every letter within ten days', 'I will:').actor).toBe('commissioner');
  });

  it('takes the actor of a passive from the words after "by", and leaves it open where there are none', () => {
    const actorOf = (by: string) => one(`A survey will be carried out ${by}every year.`).actor;
    expect(actorOf('by the force ')).toBe('force');
    expect(actorOf('by the Commissioner ')).toBe('commissioner');
    expect(actorOf('by the health board ')).toBe('partners');
    expect(actorOf('')).toBe('unclear');
  });

  it('takes the actor of a table row from its owner', () => {
    const ledBy = (text: string) => ({
      ...cell('Double the rural team', 'Action'),
      row: [
        { header: 'By when', text: 'May 2027', says: 'date' as const },
        { header: 'Lead', text, says: 'lead' as const },
        { header: 'Partners', text: 'Parish councils', says: 'lead' as const },
      ],
    });
    const [force] = detect([ledBy('Detective Superintendent')]);
    const [office] = detect([ledBy('OPCC Head of Grants')]);
    expect([force?.actor, office?.actor]).toEqual(['force', 'commissioner']);
  });

  it('calls a number, a deadline or a named deliverable measurable', () => {
    expect(one('I will recruit forty constables by 2027.').measurable).toBe(true);
    expect(one('I will appoint a rural crime champion.').measurable).toBe(true);
    expect(one('I will listen to residents.').measurable).toBe(false);
  });

  it('reads numbered paragraphs in the third person, and takes no paragraph number for a figure', () => {
    const read = one('4.12 The Commissioner will listen to residents.');
    expect([read.kind, read.actor, read.measurable]).toEqual(['commitment', 'commissioner', false]);
  });

  it('gives as many detections as sentences, with scores from 0 to 1 and reasons that were seen', () => {
    const sentences = ['', '?!', '…', 'I will:', 'a'.repeat(5000), 'Bydd yr heddlu yn ateb.'].map((text) =>
      sentence(text),
    );
    const detections = detect(sentences);
    expect(detections).toHaveLength(sentences.length);
    for (const { score, reasons } of detections) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      for (const { weight } of reasons) expect(Number.isFinite(weight)).toBe(true);
    }
    expect(detect([])).toEqual([]);
  });

  it('reads hostile text in linear time', () => {
    const began = performance.now();
    for (const part of ['we will ', 'in 2024 ', 'a a ', 'The Force and ', '- ', 'i ']) one(part.repeat(4000));
    expect(performance.now() - began).toBeLessThan(4000);
  });
});

describe('explainRules', () => {
  it('tells what fired with its words, and what gave way to a nearer line', () => {
    const told = explainRules(
      sentence('Open two counters', {
        leadIn: 'I will:',
        heading: 'Progress to date',
        blockKind: 'list-item',
      }),
    );
    expect(told.detection.kind).toBe('commitment');
    expect(told.fired.map(({ rule }) => rule)).toContain('frame-undertakes');
    expect(told.overruled.map(({ rule }) => rule)).toContain('frame-achieved');
    expect(told.overruled.every(({ weight }) => weight === 0)).toBe(true);
  });

  it('names rules that speak of the lead-in and not of the sentence', () => {
    const told = explainRules(sentence('Two counters', { leadIn: 'I will open:', blockKind: 'list-item' }));
    expect(told.nearly).toContainEqual(
      expect.objectContaining({ rule: 'first-person', words: 'I', where: 'lead-in', weight: 0 }),
    );
  });
});
