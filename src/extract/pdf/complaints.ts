import type { Complaints } from './warnings.ts';

/** What pdfjs's complaints say was lost, of a page or of the file. */
export type Faults = Readonly<{
  /** The page was given up before its end. */
  brokenOff: boolean;
  /** Instructions for painting that make no sense. */
  instructions: number;
  /** Fonts that are missing or could not be read, by name. */
  fonts: readonly string[];
  /** The file's index was of no use, and its parts were searched for. */
  rebuilt: boolean;
}>;

export const noFaults: Faults = { brokenOff: false, instructions: 0, fonts: [], rebuilt: false };

const givenUp =
  /^(?:getTextContent - ignoring errors|getTextContent - ignoring XObject|getContentStream - ignoring|Invalid stream|Empty ")/;
const nonsense =
  /^(?:Unknown command|Skipping command|getHexString|Unterminated string|Lexer_|Badly formatted number|others)/;
const unusableFont =
  /^(?:Font "|loadFont|translateFont|Font file is empty|readToUnicode|Invalid cMap|extractDataStructures|Failed to (?:parse|compile) font|Unable to recover "Length1"|Type1Font)/;
const search = /^(?:Indexing all|indexObjects|XRef\.parse|checkLastPage|getAllPageDicts)/;

/** Reads complaints by their wording in pdfjs 6.5. What concerns pictures, colours and links loses no words. */
export function readComplaints(complaints: Complaints): Faults {
  if (complaints.size === 0) return noFaults;
  let [brokenOff, rebuilt, instructions] = [false, false, 0];
  const fonts = new Set<string>();
  for (const [said, times] of complaints) {
    if (givenUp.test(said)) brokenOff = true;
    else if (nonsense.test(said)) instructions += times;
    else if (unusableFont.test(said)) fonts.add(/"([^"]*)"/.exec(said)?.[1] ?? said);
    else if (search.test(said)) rebuilt = true;
  }
  return { brokenOff, instructions, fonts: [...fonts], rebuilt };
}
