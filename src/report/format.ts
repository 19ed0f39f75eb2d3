import type { Accuracy, Glossary } from '../model/index.ts';
import type { HandedIn } from './handed-in.ts';
import type { ReportModel } from './report-model.ts';

/** One file of a report; `path` is relative to the report's folder, with forward slashes. */
export type ReportFile = Readonly<{ path: string; content: string | Uint8Array }>;

/** One way to write a comparison down. Pure: the same model gives the same bytes. */
export type ReportFormat = Readonly<{
  id: string;
  label: string;
  /** Whether it is written where no format is asked for. What is not loads what it needs when it is asked for. */
  byDefault: boolean;
  render: (model: ReportModel) => Iterable<ReportFile> | AsyncIterable<ReportFile>;
}>;

export type ReportOptions = Readonly<{
  /** Texts of `templates/`, by path relative to it (`page-index.hbs`, `grid.hbs`, `report.css`). */
  templates: Readonly<Record<string, string>>;
  glossary: Glossary;
  /** What was measured on texts kept unseen; nothing is said to have been where absent. */
  accuracy?: Accuracy | null;
  /** Ids of the formats wanted; those written by default where absent. */
  formats?: readonly string[];
  /** By document id, an encoded link to its file: relative to the report's folder, or a `file:` address. */
  sources?: Readonly<Record<string, string>>;
  /** Who decided all that a checked copy states; a working copy where absent. */
  checkedBy?: readonly string[];
  /** Areas whose pages and rows alone are wanted; the figures stay those of the whole comparison. */
  only?: readonly string[];
  /** Areas to set side by side, in this order; where absent, all that are compared if they are two to five. */
  beside?: readonly string[];
  /** What a comparison does not hold and some formats need: texts, sources, codes, a printer. */
  handedIn?: HandedIn;
}>;
