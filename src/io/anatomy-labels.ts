import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { detect } from '../detect/index.ts';
import { type AnatomyReading, alignGold, type ReadAnatomy } from '../evaluate/index.ts';
import { extractDocument } from '../extract/index.ts';
import { type Anatomy, type LabelledAnatomy, labelledAnatomySchema } from '../model/index.ts';
import { anatomyIfAny, anatomyOf, documentOf, firstYearOf, type Toolkit } from '../pipeline/index.ts';
import { segment } from '../segment/index.ts';
import { goldFolder } from './project.ts';

/** Machine-made labels of what commitments are made of; their texts are in the folder of fictional plans beside them. */
export function readAnatomyLabels(): LabelledAnatomy[] {
  const lines = readFileSync(join(goldFolder, 'anatomy.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => labelledAnatomySchema.parse(JSON.parse(line)));
}

/** Every labelled commitment with what is read of it over the whole path from file to part. */
export async function readAnatomies(toolkit: Toolkit): Promise<AnatomyReading[]> {
  const readings: AnatomyReading[] = [];
  for (const [name, labels] of Map.groupBy(readAnatomyLabels(), ({ document }) => document))
    readings.push(...(await readPlan(name, labels, toolkit)));
  return readings;
}

/** The plans are the project's own, so they are parsed in this process. */
async function readPlan(
  name: string,
  labels: readonly LabelledAnatomy[],
  toolkit: Toolkit,
): Promise<AnatomyReading[]> {
  const extraction = await extractDocument(readFileSync(join(goldFolder, 'plans', name)), basename(name));
  const sentences = segment(documentOf(extraction, { id: name, path: name, name, bytes: 0, sha256: '' }));
  const detections = detect(sentences);
  const tags = toolkit.tagger.tag(sentences);
  const year = firstYearOf(extraction.title);
  const units = labels.map((label) => ({ ...label, force: name, kind: 'commitment' as const, codes: [] }));
  return alignGold(units, sentences).map((found, at) => {
    const label = labels[at]!;
    const sentence = found[0];
    if (sentence === undefined) return { label, read: nothing, endToEnd: nothing };
    const index = sentences.indexOf(sentence);
    const tagged = { ...sentence, ...detections[index]!, tags: tags[index]! };
    const shift = Math.max(0, label.text.indexOf(sentence.text));
    return {
      label,
      read: onLabel(anatomyOf(tagged, undefined, year), shift),
      endToEnd: onLabel(anatomyIfAny(tagged, undefined, year), shift),
    };
  });
}

const nothing: ReadAnatomy = { parts: [], level: null };

/** Offsets of the sentence's own words as the label's text counts them. */
function onLabel(anatomy: Anatomy | null, shift: number): ReadAnatomy {
  if (anatomy === null) return nothing;
  const parts = anatomy.parts.map((part) =>
    part.where === 'text' ? { ...part, start: part.start + shift, end: part.end + shift } : part,
  );
  return { parts, level: anatomy.testability.level };
}
