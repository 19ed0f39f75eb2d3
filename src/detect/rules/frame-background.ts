import { inFrame, type Rule } from '../rule.ts';

/** The heading is of a part that describes. */
export const frameBackground: Rule = {
  id: 'frame-background',
  says: 'context',
  doc: 'The heading is of a part that describes.',
  examples: {
    fires: [{ text: 'Four in ten calls come at night.', heading: 'Why it matters' }],
    not: [{ text: 'Answer every call.', heading: 'What we will do' }],
  },
  match: inFrame(
    /\bwhy (?:it|this) matters\b|\bwhy i stood\b|\bforeword\b|\bintroduction\b|\bin brief\b|\bat a glance\b|\bthe (?:county|area|city|region) and\b|\bour area\b|\babout (?:this|the|me|us)\b|\bhow to read\b|\bbackground\b|\bthe (?:national )?(?:picture|context|challenge)\b|\bin six lines\b|\bwhere we are\b|\bwelcome\b|\bprofile\b|\bwhat is\b|\bkey facts\b|\bwho we are\b|\b(?:a )?message from\b|\bsetting the scene\b|\bglossary\b|\bdefinitions?\b|\bcrime in\b|\bthe local picture\b|\bour communities\b|\bdid you know\b|\bnational threats\b|\b(?:overseen|governed|supported) (?:by|through) (?:\w+ ){0,3}(?:boards?|groups|panels|partnerships)\b|\breports? to the\b|\bthe (?:big )?(?:numbers|facts)\b|\bin numbers\b|\bwhat (?:this|it) means\b|\bout of every £|\bwhere (?:your|the) money\b|\bthe case for\b|\byou learn\b|\bwhy (?:this|it|we) (?:is|are|matters?|act|need|care)\b|\bwhat we know\b|\bthe (?:problem|evidence|need|issue)s? *$/,
  ),
};
