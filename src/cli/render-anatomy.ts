import type { Anatomy, Glossary, StatedPart } from '../model/index.ts';

/** What a commitment is made of, a line a part with its value, and whether done can be told, with why. */
export function anatomyLines({ parts, testability }: Anatomy, glossary: Glossary): string[] {
  const label = (group: string, id: string) => glossary[group]![id]!.label;
  const { level, reasons } = testability;
  const why = reasons.map(
    ({ id, words }) => `${label('testability-reason', id)}${words === null ? '' : ` ("${words}")`}`,
  );
  return [
    ...parts.map(
      (part) => `${label('anatomy', part.role)}: "${part.words}"${placeOf(part)}${valueText(part)}`,
    ),
    `${label('mark', 'testable')}: ${label('testability', level)}${why.length === 0 ? '' : `: ${why.join('; ')}`}`,
  ];
}

function placeOf({ where }: StatedPart): string {
  return where === 'text' ? '' : ` in the ${where}`;
}

/** A value in short: dates as they are ordered, sums in pounds, quantities with their unit. */
function valueText({ value }: StatedPart): string {
  if (value === undefined) return '';
  if (value.kind === 'money') {
    const per = value.per === undefined ? '' : ` a ${value.per}`;
    return ` = £${value.amount.toLocaleString('en-GB')}${per}${value.over === undefined ? '' : ` over ${value.over}`}`;
  }
  if (value.kind === 'date') {
    const { from, to, period, precision } = value;
    const dates = [from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' ');
    return ` = ${dates || period || 'no date of its own'} (${precision})`;
  }
  const { comparator, number, unit, direction, per } = value;
  const unitWord = unit === 'count' ? '' : ` ${unit.replace('-', ' ')}`;
  const said = [comparator?.replace('-', ' '), `${number}${unitWord}`, per && `a ${per}`, direction];
  return ` = ${said.filter(Boolean).join(' ')}`;
}
