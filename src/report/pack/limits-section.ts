import { type Block, paragraph, type Section } from '../blocks.ts';
import { askedOf, replaced, sampleText, shareOfHundred } from '../own-accuracy.ts';
import type { ReportModel } from '../report-model.ts';

const hundredths = (share: number): number => Math.round(100 * share);

/** How sure the reading is, what it cannot say, and how to make the pack again. */
export function limitsSection(model: ReportModel, command: string): Section {
  return {
    id: 'limits',
    heading: 'How sure this is',
    blocks: [
      ...accuracyBlocks(model),
      paragraph(
        '“Not found” is the machine’s word until a person has looked: it may stand in the plan in other words, or in another document. Hold every quote against its page before it goes into a bid.',
      ),
      paragraph(
        'Nothing is said here of whether an undertaking was kept, of whether it should be funded, or of what a funder asks for.',
      ),
      paragraph(
        `Made from the comparison of the last run by: ${command}. The same comparison gives the same pack, byte for byte.`,
      ),
    ],
  };
}

/**
 * How often the machine is right, in plain words, and on what texts that was measured: on the plans themselves, where a sample
 * of them was settled, and on other texts where that tells too little.
 */
export function accuracyBlocks(model: ReportModel): Block[] {
  const own = ownBlocks(model);
  return replaced(model).commitment ? own : [...own, ...builtInBlocks(model)];
}

function ownBlocks(model: ReportModel): Block[] {
  const own = model.comparison.review?.accuracy;
  if (!own) return [];
  const shown = own.figures.filter(({ measure }) => measure !== 'code');
  return [
    paragraph(sampleText(model, own)),
    {
      kind: 'list',
      items: shown.map((one) => {
        const right = shareOfHundred(one.precision, one.precisionInterval);
        const found = shareOfHundred(one.recall, one.recallInterval);
        const note = one.replaces ? '' : ` These are too few to stand alone: ${one.why}.`;
        return `${askedOf(model, one)}: of those it marks, ${right} are right; of those that are there, it finds ${found}.${note}`;
      }),
    },
  ];
}

function builtInBlocks({ accuracy, words }: ReportModel): Block[] {
  if (accuracy === null)
    return [paragraph('How often the machine is right was not measured for this copy of the program.')];
  const told = accuracy.sets.flatMap(({ id, figures }) => {
    const value = (wanted: string) => figures.find((figure) => figure.id === wanted)?.value ?? null;
    const [precision, recall] = [value('commitment-precision'), value('commitment-recall')];
    if (precision === null || recall === null) return [];
    return [
      `${words.label('accuracy-set', id)}: of 100 sentences it calls commitments, about ${hundredths(precision)} are; of 100 that are there, it finds about ${hundredths(recall)}.`,
    ];
  });
  return [
    paragraph(`Measured on ${accuracy.measured} on other texts, labelled by machine; not on these plans.`),
    { kind: 'list', items: told },
  ];
}
