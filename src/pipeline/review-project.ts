import { type Analysis, type CodebookCode, categoryIri, uuid5 } from '../model/index.ts';
import { codePointsOf } from '../report/code-points.ts';
import { element, unlessEmpty, type Xml } from '../report/qdpx/element.ts';
import { projectNamespace } from '../report/qdpx/write-project.ts';
import { zipped } from '../report/zipped.ts';
import { type Judgement, type Review, sharedJudgement } from '../review/index.ts';

/** What a project is made of: the review, its analyses, the text that was read of each document, and the codes. */
export type ProjectInput = Readonly<{
  review: Review;
  analyses: readonly Analysis[];
  textOf: (document: string) => string;
  codes: readonly CodebookCode[];
  /** Whether the texts that were read go in, which programs need to show the spans. */
  withTexts: boolean;
  pcpVersion: string;
}>;

const userGuid = (reviewer: string): string => uuid5(`urn:pcp:reviewer:${encodeURIComponent(reviewer)}`);
const sourceGuid = (document: string): string => uuid5(`urn:pcp:review-text:${encodeURIComponent(document)}`);

/**
 * A REFI-QDA project (QDA-XML 1.0, 2019) with each reader as a user and each judgement as codings of the text that was read,
 * by its positions in it; the text itself goes in only where it is asked for.
 * Words that are inside a sentence are coded with it. The same review gives the same bytes.
 */
export function reviewProjectBytes({
  review,
  analyses,
  textOf,
  codes,
  withTexts,
  pcpVersion,
}: ProjectInput): Uint8Array {
  const judged = review.judgements
    .filter(({ coding }) => coding !== null && coding.codes.length > 0)
    .map(sharedJudgement);
  const reviewers = [...new Set(judged.map(({ reviewer }) => reviewer))].sort();
  const byDocument = Map.groupBy(judged, ({ key }) => review.places.get(key)!.document);
  const read = analyses.filter(({ id }) => byDocument.has(id));
  const project = element(
    'Project',
    {
      xmlns: projectNamespace,
      name: 'Police and Crime Plans, coded by readers',
      origin: `pcp ${pcpVersion}`,
      ...(reviewers[0] !== undefined && { creatingUserGUID: userGuid(reviewers[0]) }),
    },
    ...unlessEmpty(
      'Users',
      reviewers.map((name) => element('User', { guid: userGuid(name), name })),
    ),
    element('CodeBook', {}, element('Codes', {}, ...codes.map(codeXml))),
    ...unlessEmpty(
      'Sources',
      read.map((analysis) =>
        sourceXml(analysis, byDocument.get(analysis.id)!, review, textOf(analysis.id), withTexts),
      ),
    ),
  );
  const encode = (text: string) => new TextEncoder().encode(text);
  const texts = (withTexts ? read : []).map(
    ({ id }) => [`sources/${sourceGuid(id)}.txt`, encode(textOf(id))] as const,
  );
  const xml = `<?xml version="1.0" encoding="utf-8"?>\n${project.xml}`;
  return zipped({ 'project.qde': encode(xml), ...Object.fromEntries(texts) });
}

function sourceXml(
  { id, source, sentences }: Analysis,
  judgements: readonly Judgement[],
  { places }: Review,
  text: string,
  withText: boolean,
): Xml {
  const at = codePointsOf(text);
  const guid = sourceGuid(id);
  const spans = new Map(sentences.map((sentence) => [sentence.id, sentence.span]));
  return element(
    'TextSource',
    {
      guid,
      name: source.name,
      ...(withText && { plainTextPath: `internal://${guid}.txt` }),
      creatingUser: userGuid(judgements[0]!.reviewer),
    },
    ...judgements.map((judgement) =>
      selectionXml(judgement, spans.get(places.get(judgement.key)!.sentence)!, at),
    ),
  );
}

function selectionXml(
  { reviewer, coding, last, purpose }: Judgement,
  span: Readonly<{ start: number; end: number }>,
  at: (offset: number) => number,
): Xml {
  const name = `urn:pcp:judgement:${encodeURIComponent(last.id)}:${purpose}`;
  const by = userGuid(reviewer);
  return element(
    'PlainTextSelection',
    {
      guid: uuid5(name),
      name: last.anchor.quote.slice(0, 80),
      startPosition: at(span.start),
      endPosition: at(span.end),
      creatingUser: by,
      creationDateTime: last.at,
    },
    element('Description', {}, last.anchor.quote),
    ...coding!.codes.map((code) =>
      element(
        'Coding',
        { guid: uuid5(`${name}/${code}`), creatingUser: by, creationDateTime: last.at },
        element('CodeRef', { targetGUID: uuid5(categoryIri(code)) }),
      ),
    ),
  );
}

const codeXml = ({ guid, name, description, isCodable, codes }: CodebookCode): Xml =>
  element(
    'Code',
    { guid, name, isCodable },
    ...(description === '' ? [] : [element('Description', {}, description)]),
    ...codes.map(codeXml),
  );
