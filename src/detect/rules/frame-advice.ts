import { inFrame, type Rule } from '../rule.ts';

/** The lead-in or heading asks the public to do what follows. */
export const frameAdvice: Rule = {
  id: 'frame-advice',
  says: 'context',
  doc: 'The lead-in or heading asks the public to do what follows.',
  examples: {
    fires: [{ text: 'Lock your shed.', heading: 'What you can do' }],
    not: [{ text: 'Lock the depot.', heading: 'What we will do' }],
  },
  match: inFrame(
    /\bplease *:|\b(?:residents|you|people|communities|everyone|businesses) can (?:\w+ )?(?:help|contribute|play|do|support)\b|\bwhat you can do\b|\bwhat to do\b|\bif you see\b|\bmembers of the public\b|\basking you to\b|\bcontact us\b|\bhow you can\b|\bget involved\b|\bhelp us\b|\byou can help\b|\bget in touch\b|\bhow to report\b|\bneed help\b|\buseful (?:contacts|links|numbers)\b|\bfind out more\b|\bhave your say\b|\bif you (?:have been|are) a victim\b/,
  ),
};
