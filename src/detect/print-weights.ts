import type { LinearModel } from './linear.ts';
import type { RecordedWeights } from './weights.ts';

/** The weights as JSON text, a feature a line, in the formatter's own layout so that a diff shows what moved. */
export function printWeights(weights: RecordedWeights): string {
  const { gold, heldOut, command, band, lifts, kind, strength, actor, measurable } = weights;
  const lines = [
    `  "gold": [`,
    gold
      .map(
        ({ name, sha256 }) => `    {\n      "name": ${quote(name)},\n      "sha256": ${quote(sha256)}\n    }`,
      )
      .join(',\n'),
    '  ],',
    `  "heldOut": [${heldOut.map(quote).join(', ')}],`,
    `  "command": ${quote(command)},`,
    `  "band": { "low": ${band.low}, "decide": ${band.decide}, "high": ${band.high} },`,
    `  "lifts": { "achievement": ${lifts.achievement}, "priority": ${lifts.priority} },`,
    [
      printModel('kind', kind),
      printModel('strength', strength),
      printModel('actor', actor),
      printModel('measurable', measurable),
    ].join(',\n'),
  ];
  return `{\n${lines.join('\n')}\n}\n`;
}

const quote = (text: string): string => JSON.stringify(text);

function printModel(name: string, model: LinearModel): string {
  const rows = Object.entries(model.weights).map(
    ([feature, row]) => `      ${quote(feature)}: [${row.join(', ')}]`,
  );
  return [
    `  ${quote(name)}: {`,
    `    "classes": [${model.classes.map(quote).join(', ')}],`,
    `    "bias": [${model.bias.join(', ')}],`,
    `    "weights": {`,
    rows.join(',\n'),
    '    }',
    '  }',
  ].join('\n');
}
