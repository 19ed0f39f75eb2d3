import { categoryIri } from '../../model/index.ts';
import type { Judgement } from '../judge/index.ts';
import { sharedJudgement } from './shared.ts';

const encode = (name: string): string => encodeURIComponent(name.toWellFormed());

/**
 * Judgements as a page of Web Annotations (W3C Recommendation, 2017): who said it and when, a body for the kind, each code and
 * each note, and the words by quote, what stands round them, and page. Readers are pseudonyms.
 */
export function annotationPage(judgements: readonly Judgement[]): object {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:pcp:review',
    type: 'AnnotationPage',
    items: judgements.map(sharedJudgement).map(annotation),
  };
}

function annotation({ reviewer, coding, notes, last, entries }: Judgement): object {
  const { anchor } = last;
  const body = (purpose: string, value: string, more: object = {}) => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
    ...more,
  });
  return {
    id: `urn:pcp:decision:${encode(last.id)}`,
    type: 'Annotation',
    motivation: 'classifying',
    creator: { id: `urn:pcp:reviewer:${encode(reviewer)}`, type: 'Person', nickname: reviewer },
    created: entries[0]!.at,
    modified: last.at,
    body: [
      ...(coding ? [body('classifying', coding.kind)] : []),
      ...(coding?.codes ?? []).map((code) => body('tagging', code, { source: categoryIri(code) })),
      ...notes.map((note) => body('commenting', note)),
    ],
    target: {
      type: 'SpecificResource',
      source: `urn:pcp:document:${encode(anchor.document)}`,
      selector: [
        { type: 'TextQuoteSelector', exact: anchor.quote, prefix: anchor.prefix, suffix: anchor.suffix },
        ...(anchor.page === null
          ? []
          : [
              {
                type: 'FragmentSelector',
                value: `page=${anchor.page}`,
                refinedBy: { type: 'TextQuoteSelector', exact: anchor.quote },
              },
            ]),
      ],
    },
  };
}
