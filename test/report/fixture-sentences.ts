import type { Strength, Theme, Width } from '../../src/model/index.ts';

/** A fictional sentence with what a reader would say of it. `{place}` is filled in by the fixture. */
export type FixtureSentence = Readonly<{
  text: string;
  leadIn?: string;
  heading: string;
  kind: 'commitment' | 'priority' | 'achievement' | 'context';
  strength?: Strength;
  measurable?: boolean;
  codes: Readonly<Record<string, string>>;
}>;

export const fixtureCategories: readonly (readonly [
  facet: string,
  code: string,
  label: string,
  theme: Theme | null,
  width: Width | null,
])[] = [
  ['prevention', 'PRV-early', 'Early intervention', 'prevention', null],
  ['prevention', 'PRV-education', 'Education and awareness', 'prevention', null],
  ['prevention', 'PRV-situational', 'Making places safer', 'prevention', null],
  ['prevention', 'PRV-hotspot', 'Hot spots and targeted patrol', 'prevention', null],
  ['prevention', 'PRV-offender', 'Stopping reoffending', 'prevention', null],
  ['prevention', 'PRV-demand', 'Reducing demand', 'prevention', null],
  ['organised-crime', 'SOC-general', 'Organised crime groups', 'organised-crime', 'named'],
  ['organised-crime', 'SOC-drugs', 'Drug supply and county lines', 'organised-crime', 'related'],
  ['organised-crime', 'SOC-exploitation', 'Exploitation and modern slavery', 'organised-crime', 'named'],
  ['organised-crime', 'SOC-fraud-cyber', 'Fraud and cyber crime', 'organised-crime', 'related'],
  ['organised-crime', 'SOC-risk', 'Finding organised crime risk', 'organised-crime', 'named'],
  ['community-resilience', 'RES-place', 'Place-based and community-led work', 'community-resilience', 'core'],
  ['community-resilience', 'RES-voluntary-sector', 'Voluntary sector', 'community-resilience', 'core'],
  ['community-resilience', 'RES-information', 'Information and reporting', 'community-resilience', 'core'],
  ['community-resilience', 'RES-trust', 'Trust and confidence', 'community-resilience', 'wider'],
  ['across', 'NBH', 'Neighbourhood policing', null, null],
  ['across', 'PTN', 'Working with partners', null, null],
  ['across', 'EVD', 'Research and evaluation', null, null],
  ['approaches', 'place-based-evaluations', 'Place-based evaluations', null, null],
  ['approaches', 'public-media', 'Public media', null, null],
  ['approaches', 'section-17-partnerships', 'Section 17 partnerships', null, null],
  ['approaches', 'soc-risk-factors', 'SOC risk factor identification', null, null],
  ['approaches', 'early-intervention', 'Early intervention', null, null],
  ['statutory-contents', 'objectives', 'Police and crime objectives, s.7(1)(a)', null, null],
  ['statutory-contents', 'resources', 'Resources, s.7(1)(c)', null, null],
  ['statutory-contents', 'grants', 'Crime and disorder reduction grants, s.7(1)(f)', null, null],
];

const preventing = 'Preventing crime before it happens';
const organised = 'Standing up to organised crime';
const communities = 'Communities at the heart';

export const fixtureSentences: readonly FixtureSentence[] = [
  {
    text: 'Fund two more youth workers in {place} by March 2027',
    leadIn: 'Over the life of this plan I will:',
    heading: preventing,
    kind: 'commitment',
    strength: 'firm',
    measurable: true,
    codes: { 'PRV-early': 'youth workers', 'early-intervention': 'youth workers' },
  },
  {
    text: 'Work with schools and housing providers to keep children in {place} out of the reach of organised crime groups.',
    leadIn: 'Over the life of this plan I will:',
    heading: organised,
    kind: 'commitment',
    strength: 'soft',
    measurable: false,
    codes: {
      'SOC-general': 'organised crime groups',
      'SOC-exploitation': 'children … out of the reach of organised crime groups',
      'PRV-early': 'schools … children',
      PTN: 'schools and housing providers',
      'section-17-partnerships': 'housing providers',
    },
  },
  {
    text: 'The Chief Constable will publish a local profile of organised crime for each of the {place} districts every year.',
    heading: organised,
    kind: 'commitment',
    strength: 'firm',
    measurable: true,
    codes: { 'SOC-risk': 'local profile of organised crime', 'soc-risk-factors': 'local profile' },
  },
  {
    text: 'We aim to close county lines that run through {place} and protect the people whose homes they take over.',
    heading: organised,
    kind: 'commitment',
    strength: 'soft',
    measurable: false,
    codes: { 'SOC-drugs': 'county lines', 'SOC-exploitation': 'homes they take over' },
  },
  {
    text: 'I will set aside £250,000 a year for residents’ groups in {place} that want to take back shared spaces from dealers.',
    heading: communities,
    kind: 'commitment',
    strength: 'firm',
    measurable: true,
    codes: {
      'RES-place': 'residents’ groups … shared spaces',
      'RES-voluntary-sector': 'residents’ groups',
      'SOC-drugs': 'dealers',
      grants: '£250,000 a year for residents’ groups',
    },
  },
  {
    text: 'Everybody in {place} should feel able to pass on what they see without fear.',
    heading: communities,
    kind: 'commitment',
    strength: 'aspiration',
    measurable: false,
    codes: { 'RES-information': 'pass on what they see', 'RES-trust': 'without fear' },
  },
  {
    text: 'Hot spot patrols in the ten streets of {place} where violence is most frequent',
    leadIn: 'The force will provide:',
    heading: preventing,
    kind: 'commitment',
    strength: 'firm',
    measurable: true,
    codes: { 'PRV-hotspot': 'Hot spot patrols', NBH: 'patrols' },
  },
  {
    text: 'Better lighting and <secure> cycle parks around {place} station & market',
    leadIn: 'We will support:',
    heading: preventing,
    kind: 'commitment',
    strength: 'soft',
    measurable: false,
    codes: { 'PRV-situational': 'lighting … secure' },
  },
  {
    text: 'Neighbourhood policing',
    leadIn: 'My priorities are:',
    heading: 'My priorities',
    kind: 'priority',
    codes: { NBH: 'Neighbourhood policing', objectives: 'My priorities' },
  },
  {
    text: 'Fraud and cyber crime',
    leadIn: 'My priorities are:',
    heading: 'My priorities',
    kind: 'priority',
    codes: { 'SOC-fraud-cyber': 'Fraud and cyber crime', objectives: 'My priorities' },
  },
  {
    text: 'Since 2021 the {place} diversion scheme has kept 340 people out of court.',
    heading: 'What has been done',
    kind: 'achievement',
    codes: { 'PRV-offender': 'diversion scheme' },
  },
  {
    text: 'I will ask the university to evaluate the {place} mentoring scheme and print what it finds, good or bad.',
    heading: preventing,
    kind: 'commitment',
    strength: 'firm',
    measurable: true,
    codes: { EVD: 'evaluate', 'PRV-early': 'mentoring scheme', 'place-based-evaluations': 'evaluate' },
  },
  {
    text: 'Of every ten calls to the force in {place}, four have nothing to do with crime.',
    heading: 'Where we are',
    kind: 'context',
    codes: { 'PRV-demand': 'calls to the force … nothing to do with crime' },
  },
  {
    text: 'My office will run a campaign each winter with {place} radio on how to spot romance fraud and report it.',
    heading: communities,
    kind: 'commitment',
    strength: 'firm',
    measurable: false,
    codes: {
      'SOC-fraud-cyber': 'romance fraud',
      'RES-information': 'campaign … report it',
      'PRV-education': 'campaign … how to spot',
      'public-media': 'campaign … radio',
    },
  },
  {
    text: 'The budget for 2026/27 is £148 million, of which £61 million is council tax paid in {place}.',
    heading: 'Resources',
    kind: 'context',
    codes: { resources: 'budget' },
  },
  {
    text: 'Continue to press government for fair funding for {place}.',
    leadIn: 'I will:',
    heading: 'Resources',
    kind: 'commitment',
    strength: 'soft',
    measurable: false,
    codes: {},
  },
];
