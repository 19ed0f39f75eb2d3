import type { EditionFigures } from '../../model/index.ts';
import { uuid5 } from '../../model/uuid5.ts';
import { codePointsOf } from '../code-points.ts';
import { printedIn } from '../commitments.ts';
import { type ReadText, spanOf } from '../handed-in.ts';
import { webAddress } from '../html/source-link.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { element, type Xml } from './element.ts';
import { externalPath } from './external-path.ts';
import { machine } from './machine.ts';
import { pageSelections, type Selection, textSelection } from './selection.ts';

type SourceDocument = EditionFigures['documents'][number];

/** A source of a project, and the files of the zip that it points to; none where sources were not asked for. */
export type Source = Readonly<{ xml: Xml; files: Readonly<Record<string, Uint8Array>> }>;

/**
 * A document with its coded spans. Without sources neither the file nor the text that was read goes in, and the project
 * points to the file where it lies.
 */
export function source(
  model: ReportModel,
  shown: ShownEdition,
  document: SourceDocument,
  read: ReadText,
): Source {
  const guid = uuid5(`urn:pcp:document:${encodeURIComponent(document.id)}`);
  const textGuid =
    document.format === 'pdf' ? uuid5(`urn:pcp:text:${encodeURIComponent(document.id)}`) : guid;
  const bytes = model.handedIn.sourceFile?.(document.id) ?? null;
  const external = externalPath(model.sources[document.id]);
  const file = (extension: string) => (bytes ? `internal://${guid}.${extension}` : external);
  const selections = selectionsIn(shown, document.id, read);
  const text = bytes && { [`sources/${textGuid}.txt`]: new TextEncoder().encode(read.text) };
  const plainTextPath = bytes ? `internal://${textGuid}.txt` : undefined;
  const about = element('Description', {}, described(shown, document));
  const texts = selections.map(textSelection);
  const common = { guid, name: document.name, creatingUser: machine };
  if (document.format === 'pdf')
    return {
      xml: element(
        'PDFSource',
        { ...common, path: file('pdf') },
        about,
        ...selections.flatMap((selection) => pageSelections(selection, read.pages)),
        ...(texts.length === 0 && !bytes
          ? []
          : [
              element(
                'Representation',
                { guid: textGuid, name: `${document.name}, as read`, plainTextPath },
                ...texts,
              ),
            ]),
      ),
      files: { ...(bytes && { [`sources/${guid}.pdf`]: bytes }), ...text },
    };
  // Of the other formats the standard takes DOCX as it is; the words of the rest go in as they were read.
  const isWord = document.format === 'docx';
  return {
    xml: element(
      'TextSource',
      { ...common, richTextPath: isWord ? file('docx') : undefined, plainTextPath },
      about,
      ...texts,
    ),
    files: { ...(isWord && bytes && { [`sources/${guid}.docx`]: bytes }), ...text },
  };
}

function selectionsIn(shown: ShownEdition, document: string, read: ReadText): readonly Selection[] {
  const at = codePointsOf(read.text);
  return printedIn(shown, document).map((printed) => {
    const { start, end } = spanOf(read, printed.place);
    return { ...printed, words: read.words(start, end), start: at(start), end: at(end) };
  });
}

function described({ figures, area }: ShownEdition, { name }: SourceDocument): string {
  const { title, address } = figures.edition;
  const published = webAddress(address);
  return [`${area.name}: ${title} (${name})`, ...(published ? [`Published at ${published}`] : [])].join('\n');
}
