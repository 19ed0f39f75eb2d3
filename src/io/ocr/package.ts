import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Picture, Recogniser } from '../../extract/index.ts';
import { pgm } from './pgm.ts';
import { readTsv } from './read-tsv.ts';

/** Longest time for one page, in milliseconds: the package takes about twice as long as the program. */
const pageTime = 50_000;

const require = createRequire(import.meta.url);

/** tesseract.js with the English data of its data package, both from node_modules and nothing else; null without. */
export async function openPackage(): Promise<Recogniser | null> {
  try {
    const data = join(dirname(require.resolve('@tesseract.js-data/eng/package.json')), '4.0.0_best_int');
    if (!existsSync(join(data, 'eng.traineddata.gz'))) return null;
    const { version } = JSON.parse(readFileSync(require.resolve('tesseract.js/package.json'), 'utf8'));
    const { createWorker, OEM, PSM } = await import('tesseract.js');
    const start = async () => {
      const options = { langPath: data, cacheMethod: 'none', gzip: true, errorHandler: () => {} };
      const made = await createWorker('eng', OEM.LSTM_ONLY, options);
      await made.setParameters({ tessedit_pageseg_mode: PSM.AUTO });
      return made;
    };
    let worker: ReturnType<typeof start> | null = null;
    // A thread that stalled or failed is not asked again, but ended; nobody waits for one that never started.
    const close = async () => {
      worker?.then(
        (started) => started.terminate(),
        () => {},
      );
      worker = null;
    };
    return {
      name: `tesseract.js ${version}`,
      recognise: async (picture) => {
        worker ??= start();
        try {
          return await withinTime(recognise(worker, picture));
        } catch (error) {
          await close();
          throw asError(error);
        }
      },
      close,
    };
  } catch {
    return null;
  }
}

type Worker = Awaited<ReturnType<typeof import('tesseract.js')['createWorker']>>;

async function recognise(starting: Promise<Worker>, picture: Picture) {
  const worker = await starting;
  await worker.setParameters({ user_defined_dpi: String(Math.round(picture.dpi)) });
  const { data } = await worker.recognize(pgm(picture), {}, { tsv: true, text: false });
  return readTsv(data.tsv ?? '');
}

function withinTime<T>(work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new Error(`it took longer than ${pageTime / 1000} seconds`)),
    pageTime,
  );
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

/** The package rejects with bare words. */
function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(`the package tesseract.js failed (${String(error)})`);
}
