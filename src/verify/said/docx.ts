import { withoutEntities } from '../raw/entities.ts';
import { piecesOf } from '../raw/tags.ts';
import type { Said } from './said.ts';
import { xmlParts } from './unpack.ts';

/** The paragraphs of a Word document, those of its tables, headers and footers among them. */
export function saidInDocx(bytes: Uint8Array): Said[] {
  const names = [...xmlParts(bytes)].filter(([name]) =>
    /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name),
  );
  return names.flatMap(([name, xml]) => {
    const part = name.slice('word/'.length, -'.xml'.length);
    return paragraphs(xml).map((text, at) => ({ place: `${part}, paragraph ${at + 1}`, text }));
  });
}

function paragraphs(xml: string): string[] {
  const texts: string[] = [];
  let isText = false;
  for (const piece of piecesOf(xml)) {
    if ('text' in piece) {
      if (isText) texts.push(`${texts.pop() ?? ''}${withoutEntities(piece.text)}`);
    } else if (piece.tag === 'w:p' && !piece.closes) texts.push('');
    else if (piece.tag === 'w:t') isText = !piece.closes && !piece.empty;
    else if (piece.tag === 'w:tab' && !piece.closes) texts.push(`${texts.pop() ?? ''}\t`);
  }
  return texts;
}
