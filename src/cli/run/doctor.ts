import { accessSync, constants, statSync } from 'node:fs';
import { availableParallelism, freemem } from 'node:os';
import { delimiter, join } from 'node:path';
import { findBrowser } from '../../io/browser/find-browser.ts';
import { readSource } from '../../io/extract-file.ts';
import { openExtractionPool } from '../../io/extraction-pool.ts';
import { makeFolder } from '../../io/files.ts';
import { findDocuments } from '../../io/find-documents.ts';
import { samplesFolder } from '../../io/project.ts';
import { loadToolkit } from '../../io/tools.ts';
import { type ExitCode, exitCodes } from '../../model/index.ts';
import type { Command } from '../command.ts';

type Check = Readonly<{ name: string; state: 'ok' | 'note' | 'fault'; found: string; next?: string }>;

export const run: Command['run'] = async ({ options, terminal }) => {
  const checks = [
    node(),
    machine(),
    folder(String(options.out)),
    data(),
    await reader(),
    browser(),
    program(
      'pdftotext',
      'used by pcp evaluate to check that words lie in their boxes; nothing else needs it',
    ),
  ];
  if (options.json) terminal.out(JSON.stringify({ checks }, null, 1));
  else for (const check of checks) terminal.out(line(check));
  return exitCodeOf(checks);
};

function line({ name, state, found, next }: Check): string {
  return `${state.padEnd(5)}  ${name}: ${found}${next ? `\n       next: ${next}` : ''}`;
}

function exitCodeOf(checks: readonly Check[]): ExitCode {
  return checks.some(({ state }) => state === 'fault') ? exitCodes.internal : exitCodes.ok;
}

function node(): Check {
  return { name: 'Node', state: 'ok', found: process.versions.node };
}

function machine(): Check {
  const free = Math.round(freemem() / 1024 / 1024);
  const found = `${availableParallelism()} processors, ${free} megabytes of memory free`;
  return free < 800
    ? {
        name: 'Machine',
        state: 'note',
        found,
        next: 'Close other programs if large plans fail: about 800 megabytes are used at most.',
      }
    : { name: 'Machine', state: 'ok', found };
}

function folder(out: string): Check {
  try {
    makeFolder(out);
    accessSync(out, constants.W_OK);
    return { name: 'Output folder', state: 'ok', found: out };
  } catch {
    return {
      name: 'Output folder',
      state: 'fault',
      found: `${out} cannot be written`,
      next: 'Choose a folder that you may write to with --out.',
    };
  }
}

function data(): Check {
  try {
    const { toolkit } = loadToolkit();
    const categories = toolkit.taxonomy.facets.reduce((sum, facet) => sum + facet.categories.length, 0);
    const found = `taxonomy ${toolkit.taxonomy.version} with ${categories} categories, ${toolkit.evidence.groups?.length ?? 0} interventions in ${toolkit.evidence.interventions.length} studies`;
    return { name: 'Taxonomy and evidence', state: 'ok', found };
  } catch (error) {
    return {
      name: 'Taxonomy and evidence',
      state: 'fault',
      found: String(error),
      next: 'Install pcp again, or take the corpus folder from its release.',
    };
  }
}

/** Reads one sample in a child process: the part most likely to fail on an unusual machine. */
async function reader(): Promise<Check> {
  const name = 'Reading a PDF in a child process';
  const pool = openExtractionPool({ size: 1, seconds: 30, megabytes: 700 });
  try {
    const file = findDocuments([samplesFolder], ['.pdf']).files[0]!;
    const source = readSource(file);
    const result = 'hash' in source ? await pool.extract(file.absolute, source.hash) : source;
    if ('failure' in result) {
      return { name, state: 'fault', found: result.failure.message, next: result.failure.hint };
    }
    return { name, state: 'ok', found: `${JSON.parse(result.json).pages.length} pages of a sample plan` };
  } catch (error) {
    const next = 'Take the corpus folder from the release.';
    return { name, state: 'fault', found: error instanceof Error ? error.message : String(error), next };
  } finally {
    pool.close();
  }
}

function browser(): Check {
  const found = findBrowser();
  const name = 'Browser that prints PDF';
  if (found !== null) return { name, state: 'ok', found };
  return {
    name,
    state: 'note',
    found: 'no Chrome, Edge or Chromium',
    next: 'Only pcp report --format pdf needs one: install it, or set PCP_BROWSER to its path.',
  };
}

function program(name: string, use: string): Check {
  const found = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((path) => [join(path, name), join(path, `${name}.exe`)])
    .find((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
  return found ? { name, state: 'ok', found } : { name, state: 'note', found: `not installed (${use})` };
}
