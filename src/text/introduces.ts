/** Whether a line announces what follows: it ends in a colon, breaks off, or says so ("the following"). */
export function introduces(text: string, what: 'list' | 'table' = 'list'): boolean {
  const line = text.trim();
  if (what === 'table' && /\b(?:below|follow(?:s|ing)|table|these)\b/i.test(lastSentence(line))) return true;
  if (/[:;\u2026]\s*[-–—]?$|[:,]?\s*[-–—]$/.test(line)) return true;
  if (!/[.!?;"”’)]$/.test(line)) return line.length <= 200;
  if (announcement.test(lastSentence(line))) return true;
  return line.length <= 150 && lastSentence(line) === line && intention.test(line);
}

function lastSentence(line: string): string {
  const body = line.slice(0, -1);
  return line
    .slice(Math.max(body.lastIndexOf('. '), body.lastIndexOf('? '), body.lastIndexOf('! ')) + 1)
    .trim();
}

const announcement =
  /\b(?:(?:as follows|the following|(?:set out|listed|shown|described) below|these (?:are|include))\b|(?:two|three|four|five|six|seven|eight|nine|ten|\d+)(?:\s+\p{L}+){0,2}\s+(?:things|priorities|pledges|promises|aims|goals|points|objectives|themes|areas|commitments|outcomes|steps|ways)[.]?$)/iu;

/** A paragraph of one short sentence in which the author speaks of plans: "We have a clear plan for the lanes." */
const intention =
  /^(?:i|we|my|our|here|this|these)(?:['\u2019]\p{L}+)?\b.*\b(?:plans?|priorit\p{L}+|pledges?|promises?|commitments?|focus)\b/iu;
