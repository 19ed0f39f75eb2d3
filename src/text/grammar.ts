import nlp from 'compromise';

/** A verb phrase with its form, such as `simple-future` or `present-perfect`; the form's names are compromise's. */
export type VerbReading = Readonly<{ words: string; root: string; form: string; negative: boolean }>;

type VerbJson = { text: string; verb?: { root?: string; negative?: boolean; grammar?: { form?: string } } };

/**
 * The verb phrases of a sentence in order. Slow (some 60 kB of text a second) and slow to load, so it is imported by
 * itself, only where one sentence is explained; never over a plan.
 */
export function readVerbs(sentence: string): VerbReading[] {
  const verbs = nlp(sentence.slice(0, 2000)).verbs().json() as VerbJson[];
  return verbs.map(({ text, verb }) => ({
    words: text,
    root: verb?.root ?? text,
    form: verb?.grammar?.form ?? 'unknown',
    negative: verb?.negative ?? false,
  }));
}
