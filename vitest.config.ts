import { configDefaults, defineConfig } from 'vitest/config';

// Tests that start processes of their own, recognise pictures, read damaged files, check files by another program's schema
// or try many made taxonomies: seconds each.
const processes = [
  'test/cli/**',
  'test/faults/**',
  'test/golden/**',
  'test/launch/**',
  'test/report/libreoffice.test.ts',
  'test/taxonomy/exchange/**',
  'test/pipeline/live-tags.test.ts',
  'test/report/sheets.test.ts',
  'test/io/term-times.test.ts',
  'test/io/extraction-pool.test.ts',
  'test/io/ocr/**',
  'test/extract/ocr/**',
  'test/extract/pdf/ocr*.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, 'test/browser/**', ...processes],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'process',
          include: processes.map((path) => path.replace(/\*\*$/, '**/*.test.ts')),
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
