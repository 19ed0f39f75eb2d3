import n3, { type Quad, type Term } from 'n3';
import type { Problem, Where } from '../../../model/index.ts';
import { limits } from '../limits.ts';
import { unreadable } from '../problems.ts';
import type { ReadNode, Value } from '../rdf/node.ts';
import { prefixes, rdf } from '../rdf/vocabulary.ts';

type Said = { value: Value; line: number };
type Open = { line: number; said: Map<string, { object: Term; line: number }[]> };

/** Reads Turtle into subjects with all that is said of them. A fault is a problem with its line, and no subject is given. */
export async function parseTurtle(
  text: string,
  name: string,
): Promise<{ nodes: ReadNode[]; problems: Problem[] }> {
  const { subjects, problem } = await statements(text, name);
  if (problem !== null) return { nodes: [], problems: [problem] };
  const nodes = [...subjects].flatMap(([id, { line, said }]): ReadNode[] =>
    id.startsWith('_:') ? [] : [{ iri: id, line, said: withLists(said, subjects) }],
  );
  return { nodes, problems: [] };
}

type Statements = { subjects: Map<string, Open>; problem: Problem | null };

/** The library tells of statements as it reads; nothing thrown in between would reach us, so limits are kept by hand. */
function statements(text: string, name: string): Promise<Statements> {
  const subjects = new Map<string, Open>();
  let line = 1;
  let count = 0;
  let tooMuch: Problem | null = null;
  return new Promise((resolve) => {
    new n3.Parser({ format: 'text/turtle', blankNodePrefix: '_:' }).parse(text, {
      onToken: (token) => {
        line = token.line;
      },
      onQuad: (error, quad) => {
        if (error) resolve({ subjects, problem: tooMuch ?? syntaxFault(error, name, line) });
        else if (quad === null) resolve({ subjects, problem: tooMuch });
        else if (tooMuch === null) {
          tooMuch = excess(quad, ++count, { file: name, line });
          keep(subjects, quad, line);
        }
      },
    });
  });
}

function excess({ object }: Quad, count: number, where: Where): Problem | null {
  if (count > limits.statements)
    return unreadable(
      `The file has more than ${limits.statements} statements.`,
      'Export the taxonomy alone.',
      where,
    );
  if (object.termType === 'Literal' && object.value.length > limits.cell)
    return unreadable(`A text has more than ${limits.cell} characters.`, 'Shorten it.', where);
  return null;
}

const idOf = (term: Term): string => (term.termType === 'BlankNode' ? `_:${term.value}` : term.value);

function keep(subjects: Map<string, Open>, { subject, predicate, object }: Quad, line: number): void {
  const open = subjects.get(idOf(subject)) ?? { line, said: new Map() };
  subjects.set(idOf(subject), open);
  const under = open.said.get(predicate.value) ?? [];
  open.said.set(predicate.value, under);
  under.push({ object, line });
}

function withLists(said: Open['said'], subjects: ReadonlyMap<string, Open>): Map<string, Said[]> {
  return new Map(
    [...said].map(([predicate, objects]) => [
      predicate,
      objects.flatMap(({ object, line }) => {
        const value = objectValue(object, subjects);
        return value === null ? [] : [{ value, line }];
      }),
    ]),
  );
}

/** An object as a value; null for an unnamed thing that is no list. */
function objectValue(object: Term, subjects: ReadonlyMap<string, Open>): Value | null {
  if (object.termType === 'Literal') {
    const datatype = object.datatype?.value;
    const isPlain = datatype === undefined || datatype === `${prefixes.xsd}string` || object.language;
    return {
      text: object.value,
      ...(object.language ? { language: object.language } : {}),
      ...(isPlain ? {} : { datatype }),
    };
  }
  if (object.termType === 'NamedNode' && object.value !== rdf('nil')) return { iri: object.value };
  return listFrom(object, subjects);
}

/** The items of a list; null where it is none. A list that runs into itself ends there. */
function listFrom(start: Term, subjects: ReadonlyMap<string, Open>): Value | null {
  const list: Value[] = [];
  const met = new Set<string>();
  let at = start;
  while (at.value !== rdf('nil')) {
    const cell = subjects.get(idOf(at))?.said;
    const item = cell?.get(rdf('first'))?.[0]?.object;
    const rest = cell?.get(rdf('rest'))?.[0]?.object;
    if (!item || !rest || met.has(idOf(at))) return list.length > 0 ? { list } : null;
    met.add(idOf(at));
    // A list inside a list says nothing in a taxonomy.
    if (item.termType !== 'BlankNode') list.push(objectValue(item, new Map()) ?? { text: '' });
    at = rest;
  }
  return { list };
}

function syntaxFault(error: unknown, name: string, line: number): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const stated = /on line (\d+)/.exec(message)?.[1];
  const what = message.replace(/\s*on line \d+\.?/, '').slice(0, 200);
  return unreadable(
    `This is not well-formed Turtle: ${what}.`,
    'Check that each statement ends with a full stop, that quotes are closed and that every prefix is declared.',
    { file: name, line: stated === undefined ? line : Number(stated) },
  );
}
