import { createHash } from 'node:crypto';
// As one file: its forty-four are loaded, and compile templates with maps of their source, in a third more time.
import Handlebars from 'handlebars/dist/handlebars.min.js';
import { exitCodes, PcpError } from '../../model/errors.ts';
import { printable } from '../printable.ts';
import type { Words } from '../words.ts';
import { escapeMarkup, isMarkup, type Markup } from './markup.ts';

export type Engine = Readonly<{ page: (template: string, view: object) => string }>;

/**
 * Compiles `*.hbs` texts: `page-*` are pages, the others partials by their name. Everything a template prints is
 * escaped but the style sheet, the script and markup of our own builder, which come through helpers; `scripthash` is what a
 * page's policy lets run; `term` prints a label of the glossary, `link` an address that stays readable (`#page=4`),
 * escaped by us.
 */
export function createEngine(templates: Readonly<Record<string, string>>, words: Words): Engine {
  const handlebars = Handlebars.create();
  for (const [path, text] of Object.entries(templates)) {
    const partial = /^(?!page-)([a-z-]+)\.hbs$/.exec(path);
    if (partial) handlebars.registerPartial(partial[1]!, handlebars.compile(text, compileOptions));
  }
  const style = new Handlebars.SafeString(ownText(templateText(templates, 'report.css')));
  handlebars.registerHelper('stylesheet', () => style);
  const script = new Handlebars.SafeString(ownText(templateText(templates, 'report.js')));
  const hash = new Handlebars.SafeString(createHash('sha256').update(script.toString()).digest('base64'));
  handlebars.registerHelper('script', () => script);
  handlebars.registerHelper('scripthash', () => hash);
  handlebars.registerHelper('markup', (value: unknown) => safeMarkup(value));
  handlebars.registerHelper(
    'link',
    (value: unknown) => new Handlebars.SafeString(escapeMarkup(String(value))),
  );
  handlebars.registerHelper('term', (group: unknown, id: unknown) => words.label(String(group), String(id)));
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  return {
    page: (template, view) => {
      const known =
        compiled.get(template) ?? handlebars.compile(templateText(templates, template), compileOptions);
      compiled.set(template, known);
      // No template has such a sign, so that all of them are of plans.
      return printable(known(view));
    },
  };
}

/**
 * Strict: a template that asks for a field its view lacks fails in a test, not silently in a report. All helpers are named, so
 * that every other word is a field, and no template looks twice at each.
 */
const compileOptions: CompileOptions = {
  strict: true,
  preventIndent: true,
  knownHelpers: { stylesheet: true, script: true, scripthash: true, markup: true, link: true, term: true },
  knownHelpersOnly: true,
};

function templateText(templates: Readonly<Record<string, string>>, path: string): string {
  const text = templates[path];
  if (text !== undefined) return text;
  throw new PcpError({
    code: 'template-missing',
    message: `The report's template "${path}" was not given.`,
    hint: 'Restore the templates folder of the project.',
    exitCode: exitCodes.internal,
    where: { file: `templates/${path}` },
  });
}

/** The style sheet and the script stand inside their tags, where nothing but the end tag could break out. */
function ownText(text: string): string {
  return text.replaceAll('</', '<\\/');
}

function safeMarkup(value: unknown): Handlebars.SafeString | string {
  return isMarkup(value) ? new Handlebars.SafeString((value as Markup).markup) : '';
}
