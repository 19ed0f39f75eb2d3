import { beforeAll, describe, expect, it } from 'vitest';
import { type ReportFile, reportFormats } from '../../src/report/index.ts';
import { hostileComparison } from './hostile-plan.ts';
import { renderAsked } from './setup.ts';
import { withTexts } from './with-texts.ts';

/** Every format of the registry, so that a new one is among them by itself. */
const formats = reportFormats.map(({ id }) => id);

async function make(format: string): Promise<ReportFile[]> {
  // Made anew, so that nothing is held over from the time before.
  const { comparison, readText } = withTexts(JSON.parse(JSON.stringify(hostileComparison())));
  // What a browser prints is not ours: it is given the page and its time of day.
  const print = async (html: string) => new TextEncoder().encode(html);
  return renderAsked(comparison, [format], { handedIn: { readText, print } });
}

describe('a format', () => {
  const firsts = new Map<string, readonly ReportFile[]>();

  // One wait for all: the second of the clock has gone on before any is made again.
  beforeAll(async () => {
    for (const format of formats) firsts.set(format, await make(format));
    await new Promise((done) => setTimeout(done, 1_100));
  }, 60_000);

  it.each(formats)(
    '%s has the same bytes for the same input, however often and at whatever time it is made',
    async (format) => {
      const first = firsts.get(format)!;
      const again = await make(format);
      expect(again.map(({ path }) => path)).toEqual(first.map(({ path }) => path));
      for (const [at, { path, content }] of first.entries())
        expect(Buffer.from(again[at]!.content as string).equals(Buffer.from(content as string)), path).toBe(
          true,
        );
    },
  );
});
