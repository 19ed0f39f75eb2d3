import { align, mentionedIn } from '../align/index.ts';
import type { Analysis, ReadSentence, Tag } from '../model/index.ts';
import { anatomyIfAny, firstYearOf } from './anatomy.ts';
import type { Toolkit } from './toolkit.ts';

/**
 * An analysis as another taxonomy would have it: its sentences and what each is stay as they are; tags, and what is made of
 * them, are new. Sentences whose tags are the same are the same objects. Parts of the others have no boxes.
 */
export function retag(analysis: Analysis, toolkit: Toolkit): Analysis {
  const tags = toolkit.tagger.tag(analysis.sentences, analysis.abbreviations ?? []);
  const firstYear = firstYearOf(analysis.edition.from);
  const sentences = analysis.sentences.map((sentence, at) =>
    JSON.stringify(sentence.tags) === JSON.stringify(tags[at])
      ? sentence
      : withTags(sentence, tags[at]!, firstYear),
  );
  return {
    ...analysis,
    versions: toolkit.versions,
    sentences,
    evidence: align(sentences, toolkit.evidence, toolkit.matchNames),
    mentioned: mentionedIn(sentences, toolkit.matchNames),
  };
}

function withTags(sentence: ReadSentence, tags: readonly Tag[], firstYear: number | null): ReadSentence {
  const { anatomy: _, ...rest } = sentence;
  const tagged = { ...rest, tags: [...tags] };
  const anatomy = anatomyIfAny(tagged, undefined, firstYear);
  return anatomy === null ? tagged : { ...tagged, anatomy };
}
