import { type Contact, findContacts } from './find-contacts.ts';

const maskOf = ({ kind }: Contact): string => `[${kind}]`;
const masks = /\[(?:e-mail address|telephone number|postal address)\]/;

/** A text without the contact details in it, and where its offsets are now. */
export type Masked = Readonly<{ text: string; at: (offset: number) => number }>;

/** Puts "[e-mail address]" and the like in the place of contact details; null where there are none. */
export function maskContacts(text: string): Masked | null {
  const contacts = findContacts(text);
  if (contacts.length === 0) return null;
  return {
    text: maskedSlice(text, contacts, 0, text.length),
    at: (offset) => {
      let shift = 0;
      for (const contact of contacts) {
        if (contact.start >= offset) break;
        const { length } = maskOf(contact);
        // What points into a contact points into its mask.
        if (contact.end > offset) return contact.start + shift + Math.min(length, offset - contact.start);
        shift += length - (contact.end - contact.start);
      }
      return offset + shift;
    },
  };
}

/** The same text where nothing is to be masked. */
export const withoutContacts = (text: string): string => maskContacts(text)?.text ?? text;

/** Cuts stretches out of one text, each without contact details; a detail that a cut parts is masked whole. */
export function openMask(text: string): (start: number, end: number) => string {
  const contacts = findContacts(text);
  return (start, end) => maskedSlice(text, contacts, start, end);
}

function maskedSlice(text: string, contacts: readonly Contact[], start: number, end: number): string {
  const parts: string[] = [];
  let from = start;
  for (const contact of contacts) {
    if (contact.end <= from) continue;
    if (contact.start >= end) break;
    parts.push(text.slice(from, Math.max(from, contact.start)), maskOf(contact));
    from = contact.end;
  }
  if (from < end) parts.push(text.slice(from, end));
  return parts.join('');
}

/** The words of a text between its masks, in order: one stretch where it has none. */
export const partsBetweenMasks = (text: string): string[] => text.split(masks);
