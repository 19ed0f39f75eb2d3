import { configDefaults, defineConfig } from 'vitest/config';

// Tests that start processes of their own, recognise pictures, read damaged files, check files by another program's schema
// or try many made taxonomies: seconds each. And those that put a stand-in in place of a module, which needs one's own modules.
const processes = [
  'test/cli/**',
  'test/faults/**',
  'test/golden/**',
  'test/launch/**',
  'test/report/libreoffice.test.ts',
  'test/taxonomy/exchange/**',
  'test/pipeline/live-tags.test.ts',
  'test/review/reanchor-made.test.ts',
  'test/report/sheets.test.ts',
  'test/io/hand-in.test.ts',
  'test/io/term-times.test.ts',
  'test/io/extraction-pool.test.ts',
  'test/io/ocr/**',
  'test/extract/ocr/**',
  'test/extract/pdf/ocr*.test.ts',
];

export default defineConfig({
  test: {
    // All processors: vitest leaves one free, which on two is half.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          // Half of the time went to importing the same modules for each file. Nothing here may change a module's state
          // without putting it back.
          isolate: false,
          execArgv: ['--max-old-space-size=3072'],
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, 'test/browser/**', ...processes],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'process',
          globalSetup: 'test/helpers/shared-folder.ts',
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
