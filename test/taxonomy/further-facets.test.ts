import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileTaxonomy } from '../../src/tag/index.ts';
import { parseTaxonomy } from '../../src/taxonomy/index.ts';

const folder = new URL('../../corpus/taxonomy/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
const taxonomy = parseTaxonomy(files).taxonomy!;
const tagger = compileTaxonomy(taxonomy);

const further = [
  'prevention-level',
  'prevention-mechanism',
  'prevention-driver',
  'soc-threat',
  'soc-response',
  'soc-warning-sign',
  'soc-stage',
  'vulnerability',
];
const asSentence = (text: string) => ({ text, leadIn: null, leadInChain: [], heading: null });
const codesOf = (text: string) =>
  tagger
    .tag([asSentence(text)])[0]!
    .filter(({ facet }) => further.includes(facet))
    .map(({ code }) => code);

describe('the facets on prevention, organised crime and vulnerability', () => {
  it('are there, none of a theme, so that no share or headline counts them', () => {
    const facets = taxonomy.facets.filter(({ facet }) => further.includes(facet));
    expect(facets.map(({ facet }) => facet).sort()).toEqual([...further].sort());
    expect(facets.flatMap(({ categories }) => categories.flatMap(({ theme }) => theme ?? []))).toEqual([]);
  });

  it('change no tag of another facet', () => {
    const others = taxonomy.facets.filter(({ facet }) => !further.includes(facet));
    const without = compileTaxonomy({ ...taxonomy, facets: others });
    const sentences = taxonomy.facets
      .flatMap(({ categories }) => categories)
      .flatMap(({ examples }) => [...examples.match, ...examples.noMatch])
      .map(asSentence);
    const kept = tagger.tag(sentences).map((tags) => tags.filter(({ facet }) => !further.includes(facet)));
    expect(kept).toEqual(without.tag(sentences));
  });

  it('say where the reading was written from memory: what each level of prevention holds', () => {
    const levels = taxonomy.facets.find(({ facet }) => facet === 'prevention-level')!.categories;
    expect(levels.every(({ unverified }) => unverified !== undefined)).toBe(true);
  });

  it.each([
    ['Every Year 8 pupil will hear a lesson on county lines at school.', ['level-primary']],
    [
      'A mentor will stand by each teenager at risk of exclusion.',
      ['level-secondary', 'mechanism-developmental'],
    ],
    ['People released from HMP will be met at the gate.', ['level-tertiary']],
    ['Lighting on the towpath will be renewed.', ['mechanism-situational']],
    ['Thieves should find fewer opportunities for crime in our car parks.', ['driver-opportunity']],
    ['Ransomware and romance scams cost our firms dear.', ['threat-cyber', 'threat-fraud']],
    ['A map of organised crime harm will be drawn for every ward.', ['response-local-profile']],
    ['LOM will follow them home from prison.', ['response-lifetime-management', 'stage-regrowth']],
    ['When one line is closed another springs up within days.', ['stage-regrowth']],
    ['Children recruited by gangs are victims.', ['stage-start-up', 'vulnerable-children']],
    ['Care leavers will be heard.', ['vulnerable-care']],
    [
      'Nail bars and car washes will be visited for signs of slavery.',
      ['sign-business', 'vulnerable-trades'],
    ],
    ['Blacked-out windows and strange cars will be reported.', ['sign-premises']],
  ])('"%s" has %j', (text, codes) => {
    expect(codesOf(text)).toEqual(expect.arrayContaining(codes));
  });

  it.each([
    ['A primary school and a secondary school share the field.', 'level-primary'],
    ['The nuclear deterrent is not a matter for this plan.', 'mechanism-criminal-justice'],
    ['Young people deserve better opportunities.', 'driver-opportunity'],
    ['We will go on dealing with complaints.', 'threat-drugs'],
    ['Firearms licensing will be quicker.', 'threat-firearms'],
    ['Gangs target people who are alone.', 'response-disrupt'],
    ['A coach for each child with a brother in a mapped group.', 'response-local-profile'],
    ['The panel reads stop and search records.', 'mechanism-criminal-justice'],
    ['Frequent callers will have a plan of their own.', 'sign-premises'],
    ['Knives were confiscated at the gate.', 'response-asset-recovery'],
    ['A new national centre will watch county lines.', 'stage-start-up'],
    ['The criminal justice system operates slowly.', 'stage-active'],
    ['Lone parents will be helped with rent.', 'vulnerable-isolation'],
    ['Branch closures deprive communities of a bank.', 'vulnerable-places'],
    ['Road signs and signs of progress are both welcome.', 'sign-spotting'],
  ])('"%s" is not %s', (text, code) => {
    expect(codesOf(text)).not.toContain(code);
  });
});
