/** What a layer may import of the project, and why it may import no more. */
export type Layer = Readonly<{ may: readonly string[] | 'anything'; edge?: boolean; why: string }>;

const sibling: Layer = {
  may: ['model', 'text'],
  why: 'a step of the pipeline knows the nouns and the words only; what it needs of a sibling the pipeline hands it as a function',
};
const steps = [
  'extract',
  'segment',
  'detect',
  'taxonomy',
  'tag',
  'align',
  'anatomy',
  'compare',
  'review',
  'evaluate',
  'corpus',
  'verify',
];
const pure = ['model', 'text', 'report', 'inspect', 'samples', ...steps];

/** The layers of ARCHITECTURE, by folder of `src`. `edge` layers alone touch files, clock, network and console. */
export const layers: Readonly<Record<string, Layer>> = {
  model: { may: [], why: 'the nouns depend on nothing but the schema library' },
  text: { may: ['model'], why: 'words and stems know the nouns only' },
  ...Object.fromEntries(steps.map((step) => [step, sibling])),
  report: {
    may: ['model'],
    why: 'a report is a function of the comparison alone, so that it can be made again from a saved one',
  },
  inspect: {
    may: ['model'],
    why: 'a drawing shows what was read and nothing that was made of it afterwards',
  },
  samples: {
    may: ['model', 'text'],
    why: 'the maker of the sample plans is a leaf that only a command uses',
  },
  pipeline: {
    may: pure.filter((layer) => layer !== 'samples'),
    why: 'the pipeline composes the steps and does no input or output',
  },
  io: {
    may: [...pure, 'pipeline'],
    edge: true,
    why: 'the edge serves commands and pages and knows neither',
  },
  queue: { may: [...pure, 'pipeline', 'io'], edge: true, why: 'the queue knows no command and no page' },
  web: { may: [...pure, 'pipeline', 'io', 'queue'], edge: true, why: 'the review page knows no command' },
  cli: { may: 'anything', edge: true, why: 'the commands are outermost' },
  entry: { may: [...pure, 'pipeline', 'io'], edge: true, why: 'the library is no command line' },
};

/** Packages imported in more than one folder, each with its reason. All others are imported in one. */
export const sharedPackages: Readonly<Record<string, { folders: readonly string[]; why: string }>> = {
  zod: {
    folders: ['model', 'taxonomy', 'align', 'samples', 'io', 'web'],
    why: 'a layer that reads a file format of its own, or takes what a page sends, describes it where it reads it; the nouns are described in model',
  },
  fflate: {
    folders: ['extract', 'report', 'samples', 'taxonomy', 'verify'],
    why: 'DOCX and XLSX are zips: three folders read them, one of them as a check on the others, and those that make some pack them again with fixed times',
  },
  docx: {
    folders: ['report', 'samples'],
    why: 'it writes Word documents: evidence packs, and a sample plan, which no report may know of',
  },
  'write-excel-file': {
    folders: ['report', 'taxonomy'],
    why: 'workbooks for readers of a report and for those who keep the taxonomy, and neither may know the other',
  },
  'pdfjs-dist': { folders: ['extract', 'web'], why: 'it reads plans, and shows their pages in the browser' },
};

/** Built-in modules that a pure layer may import, each with its reason. */
export const pureBuiltIns: readonly { layer: string; module: string; why: string }[] = [
  { layer: 'text', module: 'node:crypto', why: 'hashing is a function of its input' },
  { layer: 'model', module: 'node:crypto', why: 'a GUID is a function of the name that it stands for' },
  {
    layer: 'report',
    module: 'node:crypto',
    why: 'the policy of a page lets its own script run by a hash, which is a function of its text',
  },
  {
    layer: 'extract',
    module: 'node:zlib',
    why: 'unpacking is a function of its input, and a checksum that is not met shows damage',
  },
  { layer: 'text', module: 'node:module', why: 'the stemmer is loaded with the first word that is stemmed' },
];

/** What no pure layer may say, with the reason. */
export const impureWords: readonly { word: RegExp; why: string }[] = [
  { word: /\bconsole\s*\./, why: 'messages are collected as problems; only the edge prints' },
  { word: /\bDate\.now\b|\bnew Date\(\s*\)/, why: 'the clock is read at the edge and handed in' },
  { word: /\bperformance\.(?:now|timeOrigin)\b/, why: 'the clock is read at the edge and handed in' },
  { word: /\bMath\.random\b/, why: 'the same input gives the same output; use a seed' },
  { word: /\bprocess\s*\./, why: 'the process and its environment belong to the edge' },
  { word: /\bfetch\s*\(/, why: 'the network belongs to the edge' },
];

/** Files of pure layers that may say what others may not, each with its reason. */
export const impureFiles: readonly { path: string; why: string }[] = [
  {
    path: 'src/extract/pdf/stray-faults.ts',
    why: 'pdfjs leaves failed promises behind while a damaged file is open, and Node ends the process for one',
  },
  {
    path: 'src/extract/pdf/warnings.ts',
    why: 'pdfjs says on the console alone what it could not read; while a file is open it is heard and kept from there',
  },
];
