import { describe, expect, it } from 'vitest';
import { loadToolkit } from '../../src/io/tools.ts';

const { tagger, taxonomy } = loadToolkit().toolkit;

/** Abbreviations of policing and what plans say they stand for. */
const longForms: Readonly<Record<string, string>> = {
  ACEs: 'adverse childhood experiences',
  ADHD: 'attention deficit hyperactivity disorder',
  ARIS: 'asset recovery incentivisation scheme',
  BTP: 'British Transport Police',
  CCE: 'child criminal exploitation',
  CCTV: 'closed circuit television',
  CHB: 'Clear, Hold, Build',
  CPS: 'Crown Prosecution Service',
  CSA: 'child sexual abuse',
  CSE: 'child sexual exploitation',
  CSEA: 'child sexual exploitation and abuse',
  CSP: 'community safety partnership',
  DAPO: 'domestic abuse protection order',
  DVDS: 'domestic violence disclosure scheme',
  DVPO: 'domestic violence protection order',
  EMSOU: 'East Midlands Special Operations Unit',
  ERSOU: 'Eastern Region Special Operations Unit',
  FGM: 'female genital mutilation',
  GLAA: 'Gangmasters and Labour Abuse Authority',
  HMPPS: 'His Majesty’s Prison and Probation Service',
  HMRC: 'His Majesty’s Revenue and Customs',
  HMO: 'house in multiple occupation',
  IAG: 'independent advisory group',
  ICB: 'integrated care board',
  ICV: 'independent custody visitor',
  IDVA: 'independent domestic violence adviser',
  IOM: 'integrated offender management',
  IOPC: 'Independent Office for Police Conduct',
  ISVA: 'independent sexual violence adviser',
  LCJB: 'local criminal justice board',
  LOM: 'lifetime offender management',
  LRF: 'local resilience forum',
  MAPPA: 'multi-agency public protection arrangements',
  MARAC: 'multi-agency risk assessment conference',
  MASH: 'multi-agency safeguarding hub',
  MATAC: 'multi-agency tasking and co-ordination',
  MSHT: 'modern slavery and human trafficking',
  NABIS: 'National Ballistics Intelligence Service',
  NCA: 'National Crime Agency',
  NEET: 'not in education, employment or training',
  NHS: 'National Health Service',
  NPT: 'neighbourhood policing team',
  NRM: 'national referral mechanism',
  OCG: 'organised crime group',
  OIC: 'organised immigration crime',
  OOCR: 'out-of-court resolution',
  PCSO: 'police community support officer',
  POCA: 'Proceeds of Crime Act',
  POP: 'problem-oriented policing',
  PSHE: 'personal, social, health and economic education',
  RCRP: 'Right Care Right Person',
  ROCU: 'regional organised crime unit',
  SARA: 'scanning, analysis, response and assessment',
  SARC: 'sexual assault referral centre',
  SCPO: 'serious crime prevention order',
  SEROCU: 'South East Regional Organised Crime Unit',
  SNT: 'safer neighbourhood team',
  SOC: 'serious and organised crime',
  SVRO: 'serious violence reduction order',
  VAWG: 'violence against women and girls',
  VCSE: 'voluntary, community and social enterprise',
  VRP: 'violence reduction partnership',
  VRU: 'violence reduction unit',
  YJS: 'youth justice service',
};

/** Every category that has a term in the text, weak ones and those that give way to others too. */
function codesIn(text: string): Set<string> {
  const { tags, excluded } = tagger.explain({ text, leadIn: null, leadInChain: [], heading: null });
  return new Set([...tags, ...excluded].map(({ code }) => code));
}

describe('an abbreviation of the taxonomy', () => {
  const known = Object.entries(longForms).filter(([short]) => codesIn(short).size > 0);

  it('is one of those that are looked at', () => {
    expect(taxonomy.facets.length).toBeGreaterThan(5);
    expect(known.length).toBeGreaterThan(40);
  });

  it.each(known)('%s keeps its category in a plan that says it stands for %s', (short, long) => {
    expect([...codesIn(short)].some((code) => codesIn(long).has(code))).toBe(true);
  });
});
