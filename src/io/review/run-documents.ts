import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Analysis, type Document, documentSchema, exitCodes, PcpError } from '../../model/index.ts';
import { readAnalysis } from '../compare-again.ts';

/** A document of a run with all that was read of it, and where each sentence stands in its analysis. */
export type RunDocument = Readonly<{
  document: Document;
  analysis: Analysis;
  placeOf: ReadonlyMap<string, number>;
}>;

/** A reader goes from plan to plan; of a corpus only so many are held whole. */
const mostHeld = 12;

/**
 * Opens documents of the run in a folder when they are asked for and holds the last ones. The function that it gives throws
 * PcpError `bad-analysis` or `bad-artefact` (exit 3).
 */
export function openRunDocuments(out: string): (id: string) => RunDocument {
  const held = new Map<string, RunDocument>();
  return (id) => {
    const known = held.get(id) ?? readRunDocument(out, id);
    held.delete(id);
    held.set(id, known);
    const oldest = held.keys().next();
    if (held.size > mostHeld && !oldest.done) held.delete(oldest.value);
    return known;
  };
}

function readRunDocument(out: string, id: string): RunDocument {
  const analysis = readAnalysis(out, id);
  const placeOf = new Map(analysis.sentences.map((sentence, at) => [sentence.id, at]));
  return { document: readDocument(join(out, 'documents', `${id}.json`)), analysis, placeOf };
}

/** What was read of a document, as the run saved it in this file. Throws PcpError `bad-artefact` (exit 3). */
export function readDocument(file: string): Document {
  try {
    return documentSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new PcpError({
      code: 'bad-artefact',
      message: 'What the run saved is not there or is not as pcp wrote it.',
      hint: 'Run pcp analyse again with the same --out; what has not changed is not read again.',
      exitCode: exitCodes.unreadableInput,
      where: { file },
    });
  }
}
