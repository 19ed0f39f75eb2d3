import { inText, type Rule } from '../rule.ts';

/** The reader is told what to do or may do. */
export const speaksToReader: Rule = {
  id: 'speaks-to-reader',
  says: 'context',
  doc: 'The reader is told what to do or may do.',
  examples: { fires: ['Ring 101 if you hear a noise.'], not: ['I will ring you.'] },
  match: inText(
    /\byou (?:can|may|need|could|might|should|do not|don't)\b|\byou'll (?:have|find)\b|^[^a-z]*(?:ring|call|hang up|report|register|note|visit|email|write to|contact|remember|do not|don't|never|tell|lock|check|join|go to|sign up|dial|read|see|come)\b(?!.*\b(?:we|i) will\b)|\b(?:ring|call|dial|phone) (?:101|999|0800|crimestoppers)\b|\b(?:crimestoppers on|0800|www\.)|@\w|\bhttps?\b/,
  ),
};
