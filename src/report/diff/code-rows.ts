import type { ChangedSentence, CodeChange, TaxonomyDiff } from '../../model/index.ts';
import type { Words } from '../words.ts';

type PathOf = ReadonlyMap<string, string>;

/** The codes that change, each with its lists of sentences. */
export function codeViews({ codes, migrations }: TaxonomyDiff, pathOf: PathOf, words: Words) {
  const retired = new Set(migrations.flatMap(({ from }) => from));
  return codes.map((code) => ({
    label: code.label,
    code: code.code,
    facet: code.facetLabel,
    notes: notesOn(code, retired),
    lists: listsOf(code, pathOf, words),
  }));
}

function notesOn({ code, state, redefined }: CodeChange, retired: ReadonlySet<string>): string[] {
  return [
    ...(state === 'added' ? ['in the new list only'] : []),
    ...(state === 'removed' ? ['in the old list only'] : []),
    ...(state === 'removed' && !retired.has(code) ? ['no migration says what stands for it'] : []),
    ...(redefined ? ['its definition, or what it takes in or leaves out, says something else'] : []),
  ];
}

function listsOf({ gained, lost, movedHere, movedAway, width }: CodeChange, pathOf: PathOf, words: Words) {
  const row = (sentence: ChangedSentence, note: string | null = null) => rowOf(sentence, note, pathOf, words);
  const widthText = (one: string | null) => (one === null ? 'none' : words.label('width', one));
  const lists = [
    { title: 'Gained', sentences: gained.map((one) => row(one)) },
    { title: 'Lost', sentences: lost.map((one) => row(one)) },
    { title: 'Moved here', sentences: movedHere.map((one) => row(one, `from ${one.others.join(', ')}`)) },
    { title: 'Moved away', sentences: movedAway.map((one) => row(one, `to ${one.others.join(', ')}`)) },
    {
      title: 'Counted at another width',
      sentences: width.map((one) => row(one, `${widthText(one.before)} → ${widthText(one.after)}`)),
    },
  ];
  return lists.map((list) => ({ ...list, count: list.sentences.length }));
}

function rowOf(sentence: ChangedSentence, note: string | null, pathOf: PathOf, words: Words) {
  const { document, page, kind, quote, leadIn, heading } = sentence;
  const path = pathOf.get(document) ?? document;
  const place = [
    path,
    page === null ? null : `page ${page}`,
    heading && heading !== quote ? `under “${heading}”` : null,
  ];
  const spoken = sentence.words.map(
    ({ words: said, term, where }) => `“${said}”${where === 'text' ? '' : ` in the ${where}`} by “${term}”`,
  );
  return {
    quote,
    leadIn,
    note,
    kind: words.label('kind', kind),
    place: place.filter((part) => part !== null).join(', '),
    words: spoken.join('; '),
  };
}
