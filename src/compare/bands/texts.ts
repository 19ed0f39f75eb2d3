import type { Accuracy, Bands, OwnAccuracy, ShareCounts } from '../../model/index.ts';

type Measure = Bands['measures'][number]['measure'];

/**
 * The texts whose errors are drawn for a measure. The plans themselves, where a random sample of two or more of them was settled
 * and tells enough of commitments and of the themes that the measure is made of; else the texts of the built-in measurement.
 */
export function textsFor(
  measure: Measure,
  accuracy: Accuracy | null,
  own: OwnAccuracy | undefined,
): { texts: readonly ShareCounts[]; isOwn: boolean } {
  if (own && own.texts.length > 1 && isTold(measure, own))
    return { texts: own.texts.map(({ counts }) => counts), isOwn: true };
  return { texts: (accuracy?.texts ?? []).map(({ counts }) => counts), isOwn: false };
}

function isTold(measure: Measure, { figures }: OwnAccuracy): boolean {
  const tells = (id: string) =>
    figures.some((figure) => figure.id === id && figure.measure !== 'code' && figure.replaces);
  if (!tells('commitment')) return false;
  if (measure !== 'joint') return tells(measure);
  return tells('organised-crime') && (tells('prevention') || tells('community-resilience'));
}
