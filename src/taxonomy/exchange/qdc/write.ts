import type { CodebookCode, Taxonomy } from '../../../model/index.ts';
import { xmlAttribute, xmlText } from '../xml/write.ts';
import { codebookOf } from './codebook.ts';

/** The namespace that programs write today; the other that the standard prints is taken in too. */
export const codebookNamespace = 'urn:QDA-XML:codebook:1.0';

/** A taxonomy as a REFI-QDA codebook (Rotterdam Exchange Format Initiative, QDA-XML 1.0, 2019). */
export function writeCodebook(taxonomy: Taxonomy): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<CodeBook xmlns="${codebookNamespace}" origin="pcp">`,
    '<Codes>',
    ...codebookOf(taxonomy).map(written),
    '</Codes>',
    '</CodeBook>',
    '',
  ].join('\n');
}

function written({ guid, name, description, isCodable, codes }: CodebookCode): string {
  return [
    `<Code guid="${guid}" name="${xmlAttribute(name)}" isCodable="${isCodable}">`,
    `<Description>${xmlText(description)}</Description>`,
    ...codes.map(written),
    '</Code>',
  ].join('\n');
}
