// Builds the published package: JavaScript and types in dist. What is used of natural is bundled, since its package
// brings database drivers that nobody who installs pcp needs.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const stemmers = 'natural/lib/natural/stemmers/index.js';

rmSync('dist', { recursive: true, force: true });
const compiled = spawnSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
  { stdio: 'inherit' },
);
if (compiled.status !== 0) process.exit(compiled.status ?? 1);

mkdirSync('dist/text', { recursive: true });
await build({
  stdin: { contents: `export { PorterStemmer } from '${stemmers}';`, resolveDir: process.cwd() },
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: 'dist/text/stemmers.js',
  legalComments: 'inline',
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
});
const stem = 'dist/text/stem.js';
writeFileSync(stem, readFileSync(stem, 'utf8').replace(stemmers, './stemmers.js'));
const launch = readFileSync('src/cli/launch.mjs', 'utf8').replace('./main.ts', './main.js');
writeFileSync('dist/cli/launch.mjs', `#!/usr/bin/env node\n${launch}`);
copyFileSync('src/detect/weights.json', 'dist/detect/weights.json');
