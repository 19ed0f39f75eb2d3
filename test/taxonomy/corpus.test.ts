import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileTaxonomy } from '../../src/tag/index.ts';
import { checkExamples, parseTaxonomy } from '../../src/taxonomy/index.ts';

const folder = new URL('../../corpus/taxonomy/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
const { taxonomy, problems } = parseTaxonomy(files);

describe('the taxonomy that ships', () => {
  it('has no error and no warning', () => {
    expect(problems).toEqual([]);
    expect(taxonomy).not.toBeNull();
  });

  it('behaves as its own examples say', () => {
    const failed = checkExamples(taxonomy!, compileTaxonomy(taxonomy!)).filter((result) => result.failed);
    expect(failed.filter(({ side }) => side !== 'todo')).toEqual([]);
  });

  it("carries every code of the codebook, each in the codebook's family", () => {
    const codes = taxonomy!.facets
      .filter(({ family }) => family === 'codebook')
      .flatMap(({ categories }) => categories.map(({ id }) => id));
    expect(codes.filter((id) => id.startsWith('PRV-'))).toHaveLength(11);
    expect(codes.filter((id) => id.startsWith('SOC-'))).toHaveLength(9);
    expect(codes.filter((id) => id.startsWith('RES-'))).toHaveLength(8);
    expect(codes.filter((id) => !id.includes('-'))).toEqual(['NBH', 'PTN', 'VIC', 'EVD', 'OTH']);
  });
});

describe('what the shipped taxonomy says of sentences it was not written from', () => {
  const tagger = compileTaxonomy(taxonomy!);
  const tagsOf = (text: string) => tagger.tag([{ text, leadIn: null, leadInChain: [], heading: null }])[0]!;
  const codesOf = (text: string, facet: string) =>
    tagsOf(text)
      .filter((tag) => tag.facet === facet)
      .map(({ code }) => code);
  const widthsOf = (text: string) => tagsOf(text).flatMap(({ width }) => (width === null ? [] : [width]));

  it.each([
    ['Every school must follow the Prevent duty.', 'prevention'],
    ['The Prevent strand of counter-terrorism is led elsewhere.', 'soc-4p'],
    ['Workforce resilience is watched each month.', 'community-resilience'],
    ['The supplier volunteered to lower its price.', 'community-resilience'],
    ['A travelling exhibition was organised by the parish.', 'organised-crime'],
  ])('"%s" has no tag of %s', (text, facet) => {
    expect(codesOf(text, facet)).toEqual([]);
  });

  it('county lines, cuckooing and slavery are named organised crime; dealing and fraud alone are related', () => {
    for (const text of [
      'County lines reach here.',
      'Cuckooed flats are visited.',
      'Modern slavery is hidden.',
    ]) {
      expect(widthsOf(text)).toContain('named');
    }
    for (const text of ['Drug dealing is rife.', 'Fraud is common.'])
      expect(widthsOf(text)).toEqual(['related']);
    expect(widthsOf('Fraud is run by organised crime groups.')).toEqual(['named']);
  });

  it('volunteers, charities, places and reporting are core resilience; trust, engagement and cohesion are wider', () => {
    const narrow = [
      'Neighbourhood Watch will grow.',
      'Small grants will go to village clubs.',
      'Residents will decide what their street needs.',
      'Crimestoppers will be promoted.',
    ];
    for (const text of narrow) expect(widthsOf(text)).toContain('core');
    const wide = [
      'Vetting will be renewed.',
      'A public meeting will be held.',
      'Hate crime will be recorded.',
    ];
    for (const text of wide) expect(new Set(widthsOf(text))).toEqual(new Set(['wider']));
  });

  it('emergencies stand apart: of the theme, of neither width', () => {
    const [tag] = tagsOf('The local resilience forum will meet.').filter(
      ({ code }) => code === 'RES-emergency',
    );
    expect(tag).toMatchObject({ theme: 'community-resilience', width: null });
  });

  it('every frame of law or policy says from when it applies', () => {
    for (const id of ['statutory-contents', 'spr-threats']) {
      const facet = taxonomy!.facets.find((one) => one.facet === id);
      expect(
        facet!.categories.every(({ appliesFrom }) => /^\d{4}-\d{2}-\d{2}$/.test(appliesFrom ?? '')),
      ).toBe(true);
    }
  });

  it('no two categories share a label, so that a sentence of the report names one thing', () => {
    const labels = taxonomy!.facets.flatMap((facet) =>
      facet.categories.map(({ label }) => label.toLowerCase()),
    );
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
  });

  it('the twelve approaches of the 2020 report are there', () => {
    expect(taxonomy!.facets.find(({ facet }) => facet === 'approaches')!.categories).toHaveLength(12);
  });
});

describe('the vocabulary that plans share', () => {
  const tagger = compileTaxonomy(taxonomy!);
  const codesOf = (text: string) =>
    tagger.tag([{ text, leadIn: null, leadInChain: [], heading: null }])[0]!.map(({ code }) => code);

  it.each([
    ['Clear, Hold, Build will reach a second estate.', ['SOC-general', 'RES-place']],
    ['The ROCU will lend us a team.', ['SOC-regional']],
    ['POCA receipts will be published.', ['SOC-finance']],
    ['Project ADDER will go on.', ['PRV-substance']],
    ['Drug testing on arrest will be routine.', ['PRV-substance']],
    ['A Child First approach will be taken.', ['PRV-early']],
    ['Focused deterrence will be tried.', ['PRV-violence']],
    ['Op Sceptre weeks will be backed.', ['PRV-violence']],
    ['Ask for Angela will be promoted.', ['PRV-vulnerable']],
    ['Right Care, Right Person will be completed.', ['PRV-vulnerable', 'PRV-demand']],
    ['The DRIVE programme will be funded.', ['PRV-offender']],
    ['IOM and MAPPA will be strengthened.', ['PRV-offender']],
    ['MARAC meetings will be reviewed.', ['PRV-vulnerable']],
    ['Operation Encompass will reach nurseries.', ['PRV-vulnerable']],
    ['Out-of-court resolutions will be scrutinised.', ['PRV-offender']],
    ['Community Payback will be seen in every ward.', ['PRV-offender']],
    ['Cyber Choices will be offered to pupils.', ['SOC-fraud-cyber']],
    ['Action Fraud gives way to Report Fraud.', ['SOC-fraud-cyber']],
    ['The modern slavery helpline will be advertised.', ['SOC-exploitation', 'RES-information']],
    ['Neighbourhood Alert will be promoted.', ['RES-information']],
    ['Independent Custody Visitors will be recruited.', ['RES-volunteers']],
    ['The LRF will rehearse its plans.', ['RES-emergency']],
    ['Each parish will host an open evening with its sergeant.', ['RES-engagement']],
    ['Neighbours on the estate will agree together what to mend.', ['RES-place']],
    ['Small groups will be given help with their books.', ['RES-voluntary-sector']],
    ['Tell us whom to ring about a doubtful let.', ['RES-information']],
    ['Cash stripped from criminals will be counted.', ['SOC-finance']],
    ['Clerks will be trained to notice suspicious lettings.', ['SOC-risk']],
    ['Parents and carers will be met at the school gate.', ['PRV-early']],
    ['Colleges will be offered a session on dangers of the sea.', ['PRV-education']],
    ["The Victims' Code will be honoured.", ['VIC']],
  ])('"%s" has %j', (text, codes) => {
    expect(codesOf(text)).toEqual(expect.arrayContaining(codes));
  });

  it.each([
    ['Two police forces will work to one standard.', 'SOC-exploitation'],
    ['Rationalisation will generate savings.', 'RES-emergency'],
    ['Our consultants wrote to the treasurer.', 'RES-engagement'],
    ['Police pensions cost more each year.', 'PRV-vulnerable'],
    ['Information about children is held securely.', 'PRV-vulnerable'],
    ['The force will provide specialist kit.', 'RES-voluntary-sector'],
    ['Good financial stewardship matters.', 'RES-volunteers'],
    ['Building safer communities is our purpose.', 'RES-place'],
    ['Drug dealing on our streets will be stopped.', 'RES-place'],
    ['We will work together with communities.', 'RES-cohesion'],
    ['The number of calls rose.', 'RES-information'],
    ['Residents are alarmed by speeding.', 'PRV-situational'],
    ['Communities and even whole towns have changed.', 'RES-engagement'],
    ['Confident drivers make fewer mistakes.', 'RES-trust'],
    ['Residential courses will be held for managers.', 'RES-place'],
    ['The designated lead will report in May.', 'PRV-situational'],
    ['Public and private bodies meet their duties.', 'RES-engagement'],
    ['The Home Office sets the rules for streets and parks.', 'NBH'],
    ['The control room is busy at weekends.', 'partner-business'],
    ['Hospitality venues will be visited.', 'partner-health'],
  ])('"%s" is not %s, whatever words or stems they share', (text, code) => {
    expect(codesOf(text)).not.toContain(code);
  });

  it('theft of plant with no word of a group is related to organised crime, not named', () => {
    const widths = (text: string) =>
      tagger
        .tag([{ text, leadIn: null, leadInChain: [], heading: null }])[0]!
        .filter(({ code }) => code === 'SOC-acquisitive')
        .map(({ width }) => width);
    expect(widths('Plant theft will be mapped.')).toEqual(['related']);
    expect(widths('Organised plant theft will be mapped.')).toEqual(['named']);
  });
});
