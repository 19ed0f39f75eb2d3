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
export function comparisonJson(comparison: Comparison): Uint8Array {
  const encoder = new TextEncoder();
  const entries = Object.entries(comparison).filter(([, value]) => value !== undefined);
  const parts = entries.flatMap(([name, value], index) => {
    const opening = `${index === 0 ? '{' : ','}${JSON.stringify(name)}:`;
    if (name !== 'forces') return [encoder.encode(`${opening}${JSON.stringify(value)}`)];
    const areas = comparison.forces.map((area, at) =>
      encoder.encode(`${at === 0 ? '' : ','}${JSON.stringify(area)}`),
    );
    return [encoder.encode(`${opening}[`), ...areas, encoder.encode(']')];
  });
  return joinedBytes([...parts, encoder.encode('}\n')]);
}
