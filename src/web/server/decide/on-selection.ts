import type { Anchor, EntryDraft, Suggestion } from '../../../model/index.ts';
import { anchorOfSentence, anchorOfSpan, keyOfSentence } from '../../../review/index.ts';
import { boxesOf } from '../../../segment/index.ts';
import type { DecisionRequest, Selection } from '../../api.ts';
import { isShown } from '../desk/blind.ts';
import type { Desk } from '../desk/desk.ts';
import { suggestionOf } from '../desk/item.ts';
import { badRequest, notThere, Refusal } from '../http/refusal.ts';
import { checkCodes, definitionsOf, stampOf } from './stamp.ts';

type SelectionRequest = Extract<DecisionRequest, { selection: Selection }>;

/** Longest stretch that can be marked: a long paragraph. */
const mostLetters = 5000;

/** The draft of words that somebody marked. Throws Refusal. */
export function draftOnSelection(desk: Desk, request: SelectionRequest): EntryDraft {
  checkCodes(desk, request.to);
  const { anchor, suggestion, key } = markedWords(desk, request.selection);
  const hidden =
    key !== null &&
    !isShown(desk, key, request.mode === 'check' ? 'first' : request.mode) &&
    !desk.session.shown.has(key);
  if (desk.live.find(anchor) === null)
    throw new Refusal(
      422,
      'words-not-found-again',
      'These words are too few, or stand in several places, so that they could not be found again.',
      'Mark the whole sentence.',
    );
  const on = {
    ...stampOf(desk, request, key),
    anchor,
    suggestion,
    hidden,
    definitions: definitionsOf(desk, request.to.codes),
    to: request.to,
  };
  if (request.action === 'add') return { ...on, action: 'add' };
  const facet = desk.codes.get(request.code)?.facet.facet;
  if (facet === undefined || !request.to.codes.includes(request.code))
    throw badRequest('What was found must have the category that was looked for.');
  return { ...on, action: 'found-here', facet, code: request.code };
}

type Marked = Readonly<{ anchor: Anchor; suggestion: Suggestion | null; key: string | null }>;

/** Marked words that are the whole of a sentence are that sentence. */
function markedWords(desk: Desk, { document: id, start, end }: Selection): Marked {
  if (!desk.analysisOf(id)) throw notThere('This document is not in the run.');
  const { document, analysis } = desk.open(id);
  if (start >= end || end > document.text.length)
    throw badRequest('There are no such words in the document.');
  if (end - start > mostLetters)
    throw badRequest('That is more than can be marked at once.', 'Mark one undertaking at a time.');
  const span = trimmed(document.text, start, end);
  if (!/[\p{L}\p{N}]/u.test(document.text.slice(span.start, span.end)))
    throw badRequest('There are no words in what was marked.');
  const at = analysis.sentences.findIndex(
    (one) => one.span.start === span.start && one.span.end === span.end,
  );
  if (at >= 0)
    return {
      anchor: anchorOfSentence(analysis, at),
      suggestion: suggestionOf(analysis.sentences[at]!),
      key: keyOfSentence(id, analysis.sentences[at]!.id),
    };
  const blocks = document.blocks.filter(
    (block) => block.span.start < span.end && block.span.end > span.start,
  );
  if (blocks.length === 0) throw badRequest('There are no such words in the document.');
  const boxes = blocks.flatMap((block) =>
    boxesOf(block, {
      start: Math.max(span.start, block.span.start),
      end: Math.min(span.end, block.span.end),
    }),
  );
  const page = boxes[0]?.page ?? blocks[0]!.page;
  return {
    anchor: anchorOfSpan(document, analysis.edition, span, { page, boxes }),
    suggestion: null,
    key: null,
  };
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
