import { openLog } from '../../src/io/decisions/index.ts';
import { readComparison } from '../../src/io/read-comparison.ts';
import { openReview } from '../../src/io/review/open-review.ts';
import { readSamples } from '../../src/io/review/samples.ts';
import type { Coding, Comparison, EntryDraft, ReadSentence } from '../../src/model/index.ts';
import { anchorOfSentence, machineCoding } from '../../src/review/index.ts';
import { definitionHash } from '../../src/taxonomy/definition-hash.ts';

type Draft = { action: EntryDraft['action']; [key: string]: unknown };

/** A finished run with what is needed to decide on it as a program does. */
export function openDesk(out: string) {
  const { analyses, taxonomy } = openReview(out);
  const definitions = new Map(
    taxonomy.facets.flatMap(({ categories }) =>
      categories.map((category) => [category.id, definitionHash(category)] as const),
    ),
  );
  const stamp = {
    codebook: '1',
    taxonomy: { version: taxonomy.version, hash: taxonomy.hash },
    purpose: 'queue',
    hidden: false,
  };
  const meanings = (codes: readonly string[]) =>
    Object.fromEntries(
      codes.flatMap((code) => (definitions.has(code) ? [[code, definitions.get(code)!]] : [])),
    );
  const items = analyses.flatMap((analysis) =>
    analysis.sentences.map((sentence, at) => ({ analysis, sentence, at })),
  );
  return {
    analyses,
    items,
    log: (reviewer: string) => openLog(out, reviewer),
    /** What is decided of a sentence; the machine's reading was seen unless it is said to have been hidden. */
    on: ({ analysis, sentence, at }: (typeof items)[number], more: Draft): EntryDraft => {
      const { codes } = machineCoding(sentence);
      const own = (more.to as Partial<Coding> | undefined)?.codes ?? [];
      return {
        ...stamp,
        anchor: anchorOfSentence(analysis, at),
        suggestion: { ...machineCoding(sentence), uncertain: sentence.uncertain, score: sentence.score },
        definitions: meanings([...codes, ...own]),
        ...more,
      } as EntryDraft;
    },
    /** That a plan was read for a category and nothing found. */
    notFound: ({ force, edition, facet, code }: Comparison['gaps'][number]): EntryDraft =>
      ({
        ...stamp,
        action: 'read-not-found',
        purpose: 'check',
        area: force,
        edition,
        facet,
        code,
        definition: definitions.get(code)!,
      }) as unknown as EntryDraft,
  };
}

type Reader = (sentence: ReadSentence, number: number) => Coding;

/** Two people code the sample of a run unseen, each as `reads` has it. */
export function codeSample(out: string, readers: Readonly<Record<string, Reader>>): void {
  const desk = openDesk(out);
  const [sample] = readSamples(out);
  const byKey = new Map(desk.items.map((item) => [`${item.analysis.id}/${item.sentence.id}`, item]));
  for (const [reviewer, reads] of Object.entries(readers)) {
    const log = desk.log(reviewer);
    for (const [number, { anchor }] of sample!.items.entries()) {
      const item = byKey.get(`${anchor.document}/${anchor.sentence}`)!;
      const to = reads(item.sentence, number);
      log.append(
        desk.on(item, {
          action: 'change',
          purpose: 'sample',
          sample: sample!.id,
          suggestion: null,
          hidden: true,
          to,
        }),
      );
    }
    log.close();
  }
}

/** Decides, as one reader, all that the report of a run says: every statement, every "not found", every missing match. */
export async function decideAll(out: string, reviewer: string): Promise<void> {
  const desk = openDesk(out);
  const comparison = await readComparison(out);
  const log = desk.log(reviewer);
  const shown = new Set(
    comparison.forces.flatMap(({ editions }) =>
      editions.flatMap(({ statements }) =>
        statements.flatMap(({ places }) => places.map(({ document, sentence }) => `${document}/${sentence}`)),
      ),
    ),
  );
  const items = desk.items.filter(({ analysis, sentence }) => shown.has(`${analysis.id}/${sentence.id}`));
  for (const item of items) log.append(desk.on(item, { action: 'accept' }));
  for (const item of items)
    log.append(desk.on(item, { action: 'code', code: 'no-match', verdict: 'accepted', definitions: {} }));
  for (const gap of comparison.gaps) log.append(desk.notFound(gap));
  log.close();
}
