import type { Theme, Width } from '../model/index.ts';
import { foldText } from '../text/index.ts';

/** The code that stands for "another subject"; it is left out of the scores of codes. */
export const otherCode = 'OTH';

const codebookCode = /^(?:(?:PRV|SOC|RES)-[a-z-]+|NBH|PTN|VIC|EVD|OTH)$/;

/** Whether a code is one of the codebook's own, which alone the gold can judge. */
export function isCodebookCode(code: string): boolean {
  return codebookCode.test(code);
}

const themePrefix: readonly (readonly [string, Theme])[] = [
  ['PRV-', 'prevention'],
  ['SOC-', 'organised-crime'],
  ['RES-', 'community-resilience'],
];

/** The themes that a unit's codes belong to. */
export function themesOf(codes: readonly string[]): Theme[] {
  return themePrefix.flatMap(([prefix, theme]) =>
    codes.some((code) => code.startsWith(prefix)) ? [theme] : [],
  );
}

/**
 * What is judged at each width: resilience that communities own or do (core), the same with trust, engagement and
 * cohesion (wider), organised crime named, and the same with related crime. Emergencies stand apart from both.
 */
export const widthScopes = [
  'resilience-core',
  'resilience-wider',
  'organised-crime-named',
  'organised-crime-related',
] as const;
export type WidthScope = (typeof widthScopes)[number];

const coreCodes = new Set(['RES-volunteers', 'RES-voluntary-sector', 'RES-place', 'RES-information']);
const widerCodes = new Set(['RES-trust', 'RES-engagement', 'RES-cohesion']);
const relatedCodes = new Set(['SOC-drugs', 'SOC-fraud-cyber', 'SOC-weapons']);
// Drugs, fraud and weapons are named organised crime only where the words say so (product design, "Two widths").
const namesOrganised =
  /\b(?:organi[sz]ed (?:crime|criminals?|gangs?|groups?|networks?|immigration)|county lines?|cuckoo(?:ing|ed)|crime (?:groups?|gangs?|networks?)|criminal (?:gangs?|networks?|groups?)|drugs? gangs?|gangs|gang)\b/;

/** The width that the codebook's code alone gives; for drugs, fraud and weapons the unit's words decide. */
export function widthOfCode(code: string, words: string): Width | null {
  if (coreCodes.has(code)) return 'core';
  if (widerCodes.has(code)) return 'wider';
  if (relatedCodes.has(code)) return namesOrganised.test(foldText(words)) ? 'named' : 'related';
  return code.startsWith('SOC-') ? 'named' : null;
}

/** The width scopes that a unit falls in, given the widths of its codes. */
export function widthScopesOf(widths: readonly (Width | null)[]): WidthScope[] {
  const scopes: WidthScope[] = [];
  if (widths.includes('core')) scopes.push('resilience-core');
  if (widths.includes('core') || widths.includes('wider')) scopes.push('resilience-wider');
  if (widths.includes('named')) scopes.push('organised-crime-named');
  if (widths.includes('named') || widths.includes('related')) scopes.push('organised-crime-related');
  return scopes;
}
