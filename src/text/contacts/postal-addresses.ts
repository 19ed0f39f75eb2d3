import type { Contact } from './find-contacts.ts';

const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g;
/** How far before a postcode its house may stand. */
const reach = 160;
const house =
  /\b\d{1,4}[A-Za-z]?,? (?:[A-Z][\w'’-]{0,20},? ){1,4}(?:Road|Street|Avenue|Lane|Close|Drive|Way|Place|Court|Crescent|Gardens|Grove|Terrace|Hill|Row|Square|Walk|Rd|St|Ave)\b/g;

/** A house with its number and street, up to its postcode: with all three it is sure to be an address. */
export function postalAddressesIn(text: string): Contact[] {
  return [...text.matchAll(postcode)].flatMap(({ 0: code, index }): Contact[] => {
    const from = Math.max(0, index - reach);
    const first = [...text.slice(from, index).matchAll(house)].at(-1);
    return first ? [{ start: from + first.index, end: index + code.length, kind: 'postal address' }] : [];
  });
}
