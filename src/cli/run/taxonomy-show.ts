import { loadToolkit } from '../../io/tools.ts';
import { type ExitCode, exitCodes, PcpError } from '../../model/index.ts';
import { categoryText, overviewText, referencePage } from '../../taxonomy/index.ts';
import { printable } from '../terminal.ts';
import { categoryOf } from './named-in-taxonomy.ts';
import type { TaxonomyCall } from './taxonomy-action.ts';

/** Prints a category, the list of all, or the reference page. Throws PcpError (exit 3) for a taxonomy with an error. */
export function show({ given, options, folder, json, terminal }: TaxonomyCall): ExitCode {
  const [id] = given;
  const reference = options.reference === true;
  if (id !== undefined && reference) throw oneOrAll(id);
  const { taxonomy, evidence } = loadToolkit(folder).toolkit;
  const labels = new Map(evidence.interventions.map((one) => [one.id, `${one.label} (${one.id})`]));
  if (id !== undefined) {
    const { facet, category } = categoryOf(taxonomy, id);
    terminal.out(
      json
        ? JSON.stringify({ facet: facet.facet, ...category }, null, 1)
        : printable(categoryText(taxonomy, facet, category, labels)),
    );
  } else if (json) terminal.out(JSON.stringify(taxonomy, null, 1));
  else terminal.out(printable(reference ? referencePage(taxonomy, labels) : overviewText(taxonomy)));
  return exitCodes.ok;
}

function oneOrAll(id: string): PcpError {
  return new PcpError({
    code: 'one-or-all',
    message: `--reference prints the whole, and "${id}" is one category.`,
    hint: 'Leave one of the two out.',
    exitCode: exitCodes.usage,
  });
}
