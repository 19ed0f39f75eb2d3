/**
 * Whether a heading introduces the list beneath it, as a lead-in would: it breaks off in a verb ("I will"), or it
 * announces undertakings, results, priorities or asks ("What we will do", "My promises", "Done so far").
 */
export function headingIntroduces(heading: string): boolean {
  const text = heading.trim();
  if (/:$/.test(text) || verbs.test(text)) return true;
  return (
    nouns.test(text) &&
    !/^(?:priority|objective|aim|goal|theme|pledge|promise)\s+(?:\d|one|two|three|four|five|six)/i.test(text)
  );
}

const verbs =
  /\b(?:will|shall|should|must|have|has|did|done|(?:to|can|we|i) do|delivered|achieved|achieving|promised?|pledged?|agreed|signed up|asked|can|want|expect|way|due|so far|to date|since|see something)\b/i;
const nouns =
  /\b(?:priorit(?:y|ies)|promises?|pledges?|undertakings?|commitments?|aims?|objectives?|goals?|actions?|achievements?|progress|success|days|(?:my|our)\s+(?:\w+\s+)?plan)\b/i;
