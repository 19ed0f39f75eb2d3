// Makes the sample plans and their labels from their sources; the made files are committed. `--check` writes nothing
// and ends with 5 where a committed file is not what the sources make.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTexts, writeWhole } from '../../io/files.ts';
import { goldFolder, projectRoot, samplesFolder, samplesGold } from '../../io/project.ts';
import { exitCodes } from '../../model/index.ts';
import { makeSamples } from '../../samples/index.ts';
import { parseYaml } from '../../taxonomy/index.ts';

const sources = readTexts(join(projectRoot, 'src/samples/sources'), ['.yaml']).map(({ name, text }) =>
  parseYaml(text, name),
);
// Letters that pdfjs brings for files without their own; drawn, they become part of a picture.
const fonts = new URL('standard_fonts/', import.meta.resolve('pdfjs-dist/package.json'));
const { files, gold, places } = await makeSamples(sources, (font) =>
  readFileSync(new URL(`LiberationSans-${font.endsWith('Bold') ? 'Bold' : 'Regular'}.ttf`, fonts)),
);
const made = [
  ...files.map(({ name, bytes }) => ({ path: join(samplesFolder, name), bytes })),
  { path: samplesGold, bytes: Buffer.from(gold) },
  ...places.map(({ name, bytes }) => ({ path: join(goldFolder, name), bytes })),
];
for (const { path, bytes } of made) {
  if (!process.argv.includes('--check')) writeWhole(path, bytes);
  else if (!readFileSync(path).equals(Buffer.from(bytes))) {
    console.error(`${path} is not what its source makes: run npm run samples and commit the result.`);
    process.exitCode = exitCodes.qualityGate;
  }
}
console.error(`${files.length} sample plans and ${gold.trimEnd().split('\n').length} labelled units`);
