import type { AnatomyPart, RowCell } from '../model/index.ts';
import { readDateCell } from './deadline.ts';
import { findMoney } from './money.ts';
import { readNumber } from './numbers.ts';

const headers: readonly Readonly<{ role: AnatomyPart['role']; header: RegExp }>[] = [
  {
    role: 'measure',
    header:
      /^(?:(?:key |success |performance |outcome )*(?:measures?|indicators?|metrics?)|kpis?|how (?:we|i) will (?:measure|know)|measured by)\b/i,
  },
  { role: 'baseline', header: /^(?:baseline|current|starting point|where we are)\b/i },
  { role: 'target', header: /^(?:target|goal|aim|level to reach)\b/i },
  { role: 'money', header: /^(?:cost|budget|funding|amount|investment|resources?)\b/i },
];
const longest = 160;

/** What the other cells of a commitment's row say of it, by what their columns mean. */
export function partsOfRow(row: readonly RowCell[]): AnatomyPart[] {
  return row.flatMap((cell, line): AnatomyPart[] => {
    const text = cell.text.trim();
    const start = cell.text.indexOf(text);
    const part = (role: AnatomyPart['role']): AnatomyPart => ({
      role,
      words: text,
      where: 'row',
      line,
      start,
      end: start + text.length,
    });
    if (text === '' || text.length > longest) return [];
    if (cell.says === 'lead') return [part('actor')];
    if (cell.says === 'date') {
      const value = readDateCell(text);
      return value === null ? [] : [{ ...part('deadline'), value }];
    }
    const role = headers.find(({ header }) => header.test(cell.header?.trim() ?? ''))?.role;
    return role === undefined ? [] : withValue(part(role), text);
  });
}

/** Numbers and sums are read; a cell of another shape under such a header says nothing that could be held. */
function withValue(part: AnatomyPart, text: string): AnatomyPart[] {
  if (part.role === 'measure') return [part];
  if (part.role === 'money') {
    const value = findMoney(text)[0]?.value;
    return value ? [{ ...part, value }] : [];
  }
  const figure = /^(\d[\d,]*(?:\.\d+)?)\s?(%|per ?cent)?(?!\d)/i.exec(text);
  const number = figure && readNumber(figure[1]!);
  if (number === null) return [];
  const unit = figure?.[2] ? ('per-cent' as const) : ('count' as const);
  const comparator = part.role === 'target' ? ({ comparator: 'to' } as const) : {};
  return [{ ...part, value: { kind: 'quantity', number, unit, ...comparator } }];
}
