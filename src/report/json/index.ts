import type { Comparison } from '../../model/index.ts';
import type { ReportFormat } from '../format.ts';
import { joinedBytes } from '../joined-bytes.ts';

/** The whole comparison, as the library gives it. A run's folder has it beside the report whatever is asked for. */
export const jsonFormat: ReportFormat = {
  id: 'json',
  label: 'JSON, the whole comparison',
  byDefault: false,
  render: ({ comparison }) => [{ path: comparisonPath, content: comparisonJson(comparison) }],
};

/** Where the comparison stands among the report's files. */
export const comparisonPath = 'comparison.json';

/**
 * A comparison as JSON in UTF-8, ended by a line end. Made an area at a time: as one text, that of 43 areas takes twice
 * the room of its bytes, and is then copied.
 */
export const comparisonJson = (comparison: Comparison): Uint8Array =>
  joinedBytes(comparisonParts(comparison));

/** The same in parts: what stands before the areas, each area (from the second on after its comma), and what follows them. */
export function comparisonParts(comparison: Comparison): readonly Uint8Array[] {
  const encoder = new TextEncoder();
  const entries = Object.entries(comparison).filter(([, value]) => value !== undefined);
  const members = entries.map(
    ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(name === 'forces' ? [] : value)}`,
  );
  const at = entries.findIndex(([name]) => name === 'forces');
  const before = members
    .slice(0, at + 1)
    .join(',')
    .slice(0, -1);
  const after = members
    .slice(at + 1)
    .map((member) => `,${member}`)
    .join('');
  const areas = comparison.forces.map((area, index) =>
    encoder.encode(`${index === 0 ? '' : ','}${JSON.stringify(area)}`),
  );
  return [encoder.encode(`{${before}`), ...areas, encoder.encode(`]${after}}\n`)];
}
