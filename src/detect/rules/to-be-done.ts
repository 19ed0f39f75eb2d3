import { inText, type Rule } from '../rule.ts';

/** A line without a finite verb that says what is to be done, or who is to do it. */
export const toBeDone: Rule = {
  id: 'to-be-done',
  says: 'commitment',
  doc: 'A line says what is to be done, or who is to do it, and leaves out "will".',
  examples: {
    fires: ['Every thief to be charged.', 'Police to attend every burglary within an hour.'],
    not: ['We want every thief to be charged.', 'More money is to be found.', 'They asked police to attend.'],
  },
  match: inText(
    /^[^a-z]*(?!.{0,400}\b(?:is|are|was|were|am|be able|will|would|shall|can|could|should|must|may|has|have|had|need|needs|want|wants|ought|going|due|likely|able|expects?|asked|asks?|i|we|it|they)\b[^.;:]{0,400} to )(?:[\w'%&-]+,? ){1,8}to (?:be (?:\w{3,}ed|cut|built|held|set|put|made|kept|brought|paid|sent|spent|shown|taught|given|rebuilt|doubled)\b|(?:attend|visit|meet|answer|publish|report|wear|carry|patrol|respond|investigate|follow up)\b)/,
  ),
};
