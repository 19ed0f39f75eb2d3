// Makes the list of words that many plans have; the made file is committed, and a test says when it is stale.
import { join } from 'node:path';
import { writeWhole } from '../../io/files.ts';
import { wordsOfPlans } from '../../io/plan-words.ts';
import { projectRoot } from '../../io/project.ts';

const lines: string[] = [];
for (const word of wordsOfPlans()) {
  const line = lines.at(-1);
  if (line !== undefined && line.length + word.length < 108) lines[lines.length - 1] = `${line} ${word}`;
  else lines.push(word);
}
writeWhole(
  join(projectRoot, 'src/text/plan-words.ts'),
  `// Made by \`npm run plan-words\` of the fictional plans and statements in corpus/gold. Do not change it by hand.

/** Keys of words that one in twelve areas or more use in their plans: two texts that have one have little in common yet. */
export const planWords: ReadonlySet<string> = new Set(
  \`${lines.join('\n  ')}
  \`
    .trim()
    .split(/\\s+/),
);
`,
);
