export { type Contact, type ContactKind, findContacts } from './find-contacts.ts';
export { maskContacts, openMask, partsBetweenMasks, withoutContacts } from './mask.ts';
