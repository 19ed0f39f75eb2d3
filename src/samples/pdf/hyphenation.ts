import type { Hyphenation } from './wrap.ts';

const divided = [
  'com-mis-sioner',
  'com-mis-sion-ing',
  'com-mu-ni-ties',
  'com-mu-nity',
  'con-stab-u-lary',
  'con-ver-sa-tion',
  'coun-cil-lors',
  'de-tec-tives',
  'dis-rup-tion',
  'em-ploy-ers',
  'ex-pen-ses',
  'finan-cial',
  'in-sur-ance',
  'in-ter-preters',
  'in-ves-ti-ga-tors',
  'mag-is-trate',
  'neigh-bour-hood',
  'neigh-bours',
  'of-fend-ers',
  'of-fi-cers',
  'or-gan-ised',
  'par-ish-ioner',
  'pre-de-ces-sor',
  'pre-ven-tion',
  'pro-ba-tion',
  'rec-om-men-da-tions',
  're-stor-a-tive',
  'sec-on-dary',
  'sol-i-cit-ors',
  'sum-mar-ised',
  'su-per-mar-ket',
  'sur-ren-der',
  'teen-agers',
  'treat-ment',
  'un-der-tak-ing',
  'vol-un-teers',
  'vul-ner-a-ble',
];

/** Where the words that end lines most often in the samples may be divided, capitalised or not. */
export const hyphenation: Hyphenation = new Map(
  divided.flatMap((word) => {
    const parts = word.split('-');
    const [first = '', ...others] = parts;
    const capital = [first.charAt(0).toUpperCase() + first.slice(1), ...others];
    return [[parts.join(''), parts] as const, [capital.join(''), capital] as const];
  }),
);
