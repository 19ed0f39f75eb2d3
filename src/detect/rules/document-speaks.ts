import { inText, type Rule } from '../rule.ts';

/** The plan or this document is what acts. */
export const documentSpeaks: Rule = {
  id: 'document-speaks',
  says: 'context',
  doc: 'The plan or this document is what acts.',
  examples: { fires: ['This plan sets out our aims.'], not: ['I will set out on foot.'] },
  match: inText(
    /^[^a-z]*(?:this|the|my|our|each)(?: police and crime| crime| delivery| new| next| draft| whole| second| first){0,2} (?:plan|strategy|document|report|chapter|section|table|page|framework|statement|edition)\b|\b(?:it|plan|strategy|document) (?:will |shall |is to |also )?(?:sets? out|replaces?|describes?|explains?|covers?|takes? effect|runs? (?:from|until)|summarises?|be read|rests? on|be judged|set the direction)\b/,
  ),
};
