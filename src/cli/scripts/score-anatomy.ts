// Scores the anatomy of commitments against machine-made labels: `npm run anatomy [-- --errors]`. Errors are listed for
// the half that rules are made on only; the other half is kept for measuring.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { detect } from '../../detect/index.ts';
import { alignGold, f1, matched, type ReadAnatomy, scoreAnatomy } from '../../evaluate/index.ts';
import { extractDocument } from '../../extract/index.ts';
import { goldFolder } from '../../io/project.ts';
import { loadToolkit } from '../../io/tools.ts';
import {
  type AnatomyPart,
  type GoldUnit,
  type LabelledAnatomy,
  labelledAnatomySchema,
} from '../../model/index.ts';
import { anatomyIfAny, anatomyOf, documentOf, firstYearOf } from '../../pipeline/index.ts';
import { segment } from '../../segment/index.ts';

const { toolkit } = loadToolkit(undefined);
const file = join(goldFolder, 'anatomy.jsonl');
const labels = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => labelledAnatomySchema.parse(JSON.parse(line)));
type Pair = Readonly<{ label: LabelledAnatomy; read: ReadAnatomy; whole: ReadAnatomy }>;
const pairs: Pair[] = [];
for (const [name, own] of Map.groupBy(labels, ({ document }) => document))
  pairs.push(...(await readPlan(name, own)));

async function readPlan(name: string, own: readonly LabelledAnatomy[]): Promise<Pair[]> {
  const path = join(goldFolder, 'plans', name);
  const extraction = await extractDocument(readFileSync(path), basename(path));
  const document = documentOf(extraction, { id: name, path: name, name, bytes: 0, sha256: '' });
  const sentences = segment(document);
  const detections = detect(sentences);
  const tags = toolkit.tagger.tag(sentences);
  const units = own.map((label): GoldUnit => ({ ...label, force: name, kind: 'commitment', codes: [] }));
  const year = firstYearOf(extraction.title);
  return alignGold(units, sentences).map((found, at): Pair => {
    const label = own[at]!;
    const none: ReadAnatomy = { parts: [], level: null };
    const sentence = found[0];
    if (!sentence) return { label, read: none, whole: none };
    const index = sentences.indexOf(sentence);
    const tagged = { ...sentence, ...detections[index]!, tags: tags[index]! };
    const shift = label.text.indexOf(sentence.text);
    const onText = ({ parts, testability }: NonNullable<ReturnType<typeof anatomyIfAny>>): ReadAnatomy => ({
      parts: parts.map((part) =>
        part.where === 'text'
          ? { ...part, start: part.start + Math.max(0, shift), end: part.end + Math.max(0, shift) }
          : part,
      ),
      level: testability.level,
    });
    const whole = anatomyIfAny(tagged, undefined, year);
    return { label, read: onText(anatomyOf(tagged, undefined, year)), whole: whole ? onText(whole) : none };
  });
}

for (const half of ['rules', 'test'] as const) {
  const own = pairs.filter(({ label }) => label.half === half);
  const score = scoreAnatomy(own);
  const end = scoreAnatomy(own.map(({ label, whole }) => ({ label, read: whole })));
  console.log(`${half}: ${score.units} commitments`);
  for (const [at, role] of score.roles.entries()) {
    const show = (value: number | null) => (value === null ? '-' : value.toFixed(2));
    console.log(
      `  ${role.role.padEnd(12)} labelled ${String(role.labelled).padStart(3)} read ${String(role.read).padStart(3)}  overlap F1 ${show(f1(role))}  exact F1 ${show(f1({ ...role, overlapping: role.exact }))}  end to end ${show(f1(end.roles[at]!))}  values ${role.valuesRight}/${role.valued}`,
    );
  }
  console.log(`  levels right ${score.levelsRight}/${score.units} ${JSON.stringify(score.levels)}`);
}
if (process.argv.includes('--errors')) {
  for (const { label, read } of pairs.filter(({ label: { half } }) => half === 'rules')) {
    const lines: string[] = [];
    for (const role of new Set([...label.parts, ...read.parts].map((part) => part.role))) {
      const a = label.parts.filter((part) => part.role === role);
      const b = read.parts.filter((part) => part.role === role) as AnatomyPart[];
      const ok = matched(a, b);
      const missed = a.filter((part) => !ok.some(([one]) => one === part));
      const wrong = b.filter((part) => !ok.some(([, one]) => one === part));
      const bad = ok.filter(
        ([one, other]) => one.value && JSON.stringify(one.value) !== JSON.stringify(other.value),
      );
      if (missed.length)
        lines.push(`   ${role} missed: ${missed.map((p) => `${p.words} (${p.where})`).join(' | ')}`);
      if (wrong.length)
        lines.push(`   ${role} wrong:  ${wrong.map((p) => `${p.words} (${p.where})`).join(' | ')}`);
      for (const [one, other] of bad)
        lines.push(`   ${role} value: ${JSON.stringify(one.value)} / ${JSON.stringify(other.value)}`);
    }
    if (label.level !== read.level) lines.push(`   level ${label.level} read ${read.level}`);
    if (lines.length)
      console.log(
        `${label.id} "${label.text}"${label.leadIn ? ` [${label.leadIn}]` : ''}\n${lines.join('\n')}`,
      );
  }
}
