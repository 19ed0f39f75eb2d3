// The test command: checks the Node in use, finds or installs a browser, runs unit and browser tests.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `The tests need Node 22.18 or newer and this is Node ${process.versions.node}: run "npm ci" without --ignore-scripts (it brings its own Node), else install Node 24 from nodejs.org.`,
  );
  process.exit(2);
}

const { ensureBrowser } = await import('./find-browser.mjs');
const browser = ensureBrowser();
if (!browser) process.exit(1);
const vitest = 'node_modules/vitest/vitest.mjs';
const results = 'out/test-results.json';
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
rmSync(results, { force: true });
const result = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, PCP_BROWSER: browser },
});
if (existsSync(results)) {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(results, 'utf8'));
  console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
}
process.exit(result.status ?? 1);
