import { emailsIn } from './emails.ts';
import { postalAddressesIn } from './postal-addresses.ts';
import { telephoneNumbersIn } from './telephone-numbers.ts';

export type ContactKind = 'e-mail address' | 'telephone number' | 'postal address';
/** A way to reach somebody; offsets are UTF-16. */
export type Contact = Readonly<{ start: number; end: number; kind: ContactKind }>;

/** Contact details in a text, in order and apart from each other. Takes time in proportion to the text, whatever is in it. */
export function findContacts(text: string): Contact[] {
  const all = [...emailsIn(text), ...postalAddressesIn(text), ...telephoneNumbersIn(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const apart: Contact[] = [];
  for (const one of all) if (one.start >= (apart.at(-1)?.end ?? 0)) apart.push(one);
  return apart;
}
