import type { ReportFormat } from '../format.ts';

/** Tables for spreadsheets and programs. */
export const csvFormat: ReportFormat = { id: 'csv', label: 'CSV tables', render: () => [] };
