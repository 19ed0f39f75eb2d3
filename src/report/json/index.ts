import type { ReportFormat } from '../format.ts';

/** The whole comparison, as the library gives it. */
export const jsonFormat: ReportFormat = {
  id: 'json',
  label: 'JSON, the whole comparison',
  render: ({ comparison }) => [{ path: 'comparison.json', content: `${JSON.stringify(comparison)}\n` }],
};
