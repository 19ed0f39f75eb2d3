import { strToU8, type Zippable } from 'fflate';
import { exitCodes, PcpError } from '../../model/errors.ts';
import { wantedEditions } from '../commitments.ts';
import type { ReportModel } from '../report-model.ts';
import { standingWords } from '../standing-words.ts';
import { zipped } from '../zipped.ts';
import { codebook } from './codebook.ts';
import { element, unlessEmpty } from './element.ts';
import { machine, machineName } from './machine.ts';
import { type Source, source } from './source.ts';

/** The namespace of projects in the standard (REFI-QDA, QDA-XML 1.0, 2019). */
export const projectNamespace = 'urn:QDA-XML:project:1.0';

/**
 * The zip of a project: `project.qde`, and the sources where they were asked for. Throws `texts-needed` (exit 2) where the
 * texts that were read were not handed in, `texts-differ` (exit 3) where they are others.
 */
export function writeProject(model: ReportModel): Uint8Array {
  const sources = sourcesOf(model);
  const files = Object.assign({}, ...sources.map(({ files }) => files)) as Zippable;
  const project = `<?xml version="1.0" encoding="utf-8"?>\n${projectXml(model, sources)}`;
  return zipped({ 'project.qde': strToU8(project), ...files });
}

function projectXml(model: ReportModel, sources: readonly Source[]): string {
  const { workingCopy, describes, fictional, madeBy } = standingWords(model);
  return element(
    'Project',
    {
      xmlns: projectNamespace,
      name: `Police and Crime Plans compared${fictional ? ' (fictional sample)' : ''}`,
      origin: `pcp ${model.comparison.pcp}`,
      creatingUserGUID: machine,
    },
    element('Users', {}, element('User', { guid: machine, name: machineName })),
    codebook(model),
    ...unlessEmpty(
      'Sources',
      sources.map(({ xml }) => xml),
    ),
    element('Description', {}, [`${workingCopy}.`, describes, fictional, madeBy].filter(Boolean).join('\n')),
  ).xml;
}

function sourcesOf(model: ReportModel): readonly Source[] {
  const { readText } = model.handedIn;
  if (!readText) throw withoutTexts();
  return wantedEditions(model).flatMap((shown) =>
    shown.figures.documents.map((document) => source(model, shown, document, readText(document.id))),
  );
}

function withoutTexts(): PcpError {
  return new PcpError({
    code: 'texts-needed',
    message: 'A REFI-QDA project needs the texts that were read, and a comparison alone does not hold them.',
    hint: 'Use pcp report --format qdpx, or hand in readText.',
    exitCode: exitCodes.usage,
  });
}
