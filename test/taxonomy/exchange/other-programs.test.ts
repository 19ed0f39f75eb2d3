import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseCsv } from '../../../src/taxonomy/exchange/csv/parse.ts';
import { rowsOf } from '../../../src/taxonomy/exchange/table/rows.ts';
import { contentOf, formatOf, ownTaxonomy, readBack } from './made.ts';

const own = ownTaxonomy();
const folder = mkdtempSync(join(tmpdir(), 'pcp-exchange-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pythons = ['python3', '/usr/bin/python3'];
const python = pythons.find((name) => spawnSync(name, ['-c', 'import rdflib']).status === 0);
const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

const count = `
import json, sys, rdflib
from rdflib.namespace import DCTERMS, OWL, RDF, SKOS
def counts(g):
    of = lambda p: len(list(g.subject_objects(p)))
    return {"concepts": len(set(g.subjects(RDF.type, SKOS.Concept))), "labels": of(SKOS.prefLabel),
            "hidden": of(SKOS.hiddenLabel), "definitions": of(SKOS.definition), "examples": of(SKOS.example),
            "broader": of(SKOS.broader), "related": of(SKOS.related), "top": of(SKOS.hasTopConcept),
            "deprecated": of(OWL.deprecated), "replaced": of(DCTERMS.isReplacedBy), "scopeNotes": of(SKOS.scopeNote),
            "version": str(next(g.objects(None, OWL.versionInfo)))}
def said(g):
    # Lists by what they hold: nodes without names are compared by nothing else here.
    def plain(o):
        is_list = o == RDF.nil or (o, RDF.first, None) in g
        return ("list", tuple(x.n3() for x in g.items(o))) if is_list else o.n3()
    return {(s.n3(), p.n3(), plain(o)) for s, p, o in g if p not in (RDF.first, RDF.rest)}
ttl, jsonld = rdflib.Graph().parse(sys.argv[1], format="turtle"), rdflib.Graph().parse(sys.argv[2], format="json-ld")
sys.stdout.write(json.dumps([counts(ttl), counts(jsonld), len(ttl), len(jsonld), said(ttl) == said(jsonld)]))
`;

/** What an independent reader has to find. */
function expected() {
  const categories = own.facets.flatMap((facet) => facet.categories);
  const sum = (of: (category: (typeof categories)[number]) => number) =>
    categories.reduce((total, category) => total + of(category), 0);
  const isPlain = (term: unknown) => typeof term === 'string' && !/[*=|"]|\.\.\./.test(term);
  return {
    concepts: categories.length + own.facets.length,
    labels: categories.length + own.facets.length + 1,
    hidden: sum(({ terms, label }) => new Set(terms.filter((term) => isPlain(term) && term !== label)).size),
    definitions: categories.length,
    examples: sum(({ examples }) => new Set(examples.match).size),
    broader: categories.length,
    related: sum(({ related = [] }) => new Set(related).size),
    top: own.facets.length,
    deprecated: sum(({ status }) => Number(status === 'deprecated')),
    replaced: sum(({ replacedBy }) => Number(replacedBy !== undefined)),
    scopeNotes: sum(({ include, exclude }) => Number(include !== undefined) + Number(exclude !== undefined)),
    version: own.version,
  };
}

describe('rdflib', () => {
  if (!python)
    console.log('skipped: no Python with rdflib was found (Debian: apt-get install python3-rdflib)');
  it.skipIf(!python)(
    'finds as many concepts, labels and relations in Turtle and JSON-LD as the taxonomy has, and says the same of both',
    async () => {
      const [turtle, jsonld] = [join(folder, 'a.ttl'), join(folder, 'a.jsonld')];
      writeFileSync(turtle, await formatOf('skos-turtle').write(own));
      writeFileSync(jsonld, await formatOf('skos-jsonld').write(own));
      const { stdout, stderr } = spawnSync(python!, ['-c', count, turtle, jsonld], {
        encoding: 'utf8',
        timeout: 110_000,
      });
      expect(stderr).toBe('');
      const [inTurtle, inJsonld, size, other, isSame] = JSON.parse(stdout);
      console.log(`rdflib: ${size} statements; ${JSON.stringify(inTurtle)}`);
      expect(inTurtle).toEqual(expected());
      expect(inJsonld).toEqual(expected());
      expect(other).toBe(size);
      expect(isSame).toBe(true);
    },
    120_000,
  );
});

describe('LibreOffice', () => {
  if (!office)
    console.log('skipped: LibreOffice was not found (Debian: apt-get install libreoffice-calc-nogui)');
  const convert = (file: string, to: string) =>
    spawnSync(
      office!,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        join(folder, 'made'),
        file,
      ],
      { encoding: 'utf8', timeout: 110_000 },
    );

  it.skipIf(!office)(
    'opens the workbook and finds every cell as it was written',
    async () => {
      const workbook = join(folder, 'own.xlsx');
      writeFileSync(workbook, await formatOf('xlsx').write(own));
      // Comma, quotation mark, UTF-8, from the first line, every cell quoted as text.
      convert(workbook, 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true');
      const { rows } = parseCsv(readFileSync(join(folder, 'made', 'own.csv'), 'utf8'), 'own.csv');
      expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual(rowsOf(own));
    },
    120_000,
  );

  it.skipIf(!office)(
    'saves the workbook again as one that is read as the same taxonomy',
    async () => {
      const workbook = join(folder, 'again.xlsx');
      writeFileSync(workbook, await formatOf('xlsx').write(own));
      convert(workbook, 'xlsx:Calc MS Excel 2007 XML');
      const { taxonomy, problems } = await readBack('xlsx', readFileSync(join(folder, 'made', 'again.xlsx')));
      expect(problems).toEqual([]);
      expect(taxonomy && contentOf(taxonomy)).toEqual(contentOf(formatOf('xlsx').keeps(own)));
    },
    120_000,
  );
});
