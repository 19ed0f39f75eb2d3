import type { PlanBlock, Unit } from '../plan.ts';

type Of<K extends PlanBlock['kind']> = Extract<PlanBlock, { kind: K }>;

/** Text made safe for HTML, in and out of attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The address of a heading within the page. */
export function anchor(unit: Unit): string {
  return `s${unit.index}`;
}

/** Running text, with a link to its note after a unit that has one. */
export function sentences(units: readonly Unit[]): string {
  return units.map((unit) => escapeHtml(unit.text) + mark(unit)).join(' ');
}

function mark(unit: Unit): string {
  if (unit.note === undefined) return '';
  return `<sup><a href="#note-${unit.note}" id="mark-${unit.note}">${unit.note}</a></sup>`;
}

/** A block as HTML. Footnotes give nothing here: they stand at the end of the article. */
export function blockHtml(block: PlanBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} id="${anchor(block.unit)}">${sentences([block.unit])}</h${block.level}>`;
    case 'paragraph':
      return `<p>${sentences(block.units)}</p>`;
    case 'list':
      return listHtml(block);
    case 'table':
      return tableHtml(block);
    case 'pull-quote':
      return `<aside class="pull-quote"><blockquote><p>${sentences([block.unit])}</p></blockquote></aside>`;
    case 'side-box':
      return boxHtml(block);
    case 'numbers':
      return numbersHtml(block);
    case 'caption':
      return `<figure><div class="drawing"></div><figcaption>${sentences([block.unit])}</figcaption></figure>`;
    case 'footnote':
      return '';
  }
}

/** A note with a link back to its mark. */
export function noteHtml(note: Of<'footnote'>): string {
  const back = `<a href="#mark-${note.mark}" aria-label="Back to the text">↩</a>`;
  return `<li id="note-${note.mark}">${sentences(note.units)} ${back}</li>`;
}

function listHtml(block: Of<'list'>): string {
  let html = '<ul>';
  block.items.forEach((item, i) => {
    const next = block.items[i + 1]?.level ?? 1;
    html += `\n<li>${sentences(item.units)}`;
    if (next > item.level) html += '<ul>'.repeat(next - item.level);
    else html += `</li>${'</ul></li>'.repeat(item.level - next)}`;
  });
  return `${html}\n</ul>`;
}

function tableHtml(block: Of<'table'>): string {
  const head = block.header.map((cell) => `<th scope="col">${sentences([cell])}</th>`).join('');
  const rows = block.rows.map(
    (row) => `<tr>${row.map((cell) => `<td>${sentences([cell])}</td>`).join('')}</tr>`,
  );
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

function boxHtml(block: Of<'side-box'>): string {
  const paragraphs = block.paragraphs.map((units) => `<p>${sentences(units)}</p>`).join('\n');
  return `<aside class="side-box">\n<p class="box-title">${sentences([block.title])}</p>\n${paragraphs}\n</aside>`;
}

function numbersHtml(block: Of<'numbers'>): string {
  const items = block.items.map(({ number, unit }) => {
    const label = escapeHtml(unit.text.slice(number.length + 1));
    return `<p class="number"><strong>${escapeHtml(number)}</strong> <span>${label}</span></p>`;
  });
  return `<div class="numbers">\n${items.join('\n')}\n</div>`;
}
