import type { Rule } from '../rule.ts';

const name =
  /([a-z]+|[,'’‘"“:]) ?(?:the |a |an |our |its |new )?["“‘']?((?:Operation |Project )?[A-Z][\w'’-]+(?: (?:of |and |the |to |in |for )?[A-Z&][\w'’-]*){0,4})/g;
/** Of every name: most sentences have no more capitals than their first. */
const capitalInside = /[\s\S][A-Z][\w'’-]/;
const common =
  /^(?:I|I'm|I’m|Police|Crime|PCCs?|PCSOs?|The|Chief|Government|England|Wales|We|Commissioner|Constable|Constabulary|Force|CCTV|ASB|Council|Labour|Tor(?:y|ies)|Conservatives?|Region|Domestic|Violence|Officers?|HMIC\w*|NHS|CPS|ANPR|COVID|Neighbourhood Watch|Antisocial|Anti-Social|January|February|March|April|May|June|July|August|September|October|November|December|Specials|Rural|Home|Ministers?|Parliament|Fire|North|South|East|West)\b/;
const place = /^(?:in|at|across|of|from|on|for|to|and|within|around|near)$/;

/** A name with capitals inside the sentence: a named scheme, operation or body. */
export const namedThing: Rule = {
  id: 'named-thing',
  says: 'measurable',
  doc: 'A name with capitals inside the sentence: a named scheme, operation or body.',
  examples: {
    fires: ['Extend Operation Nightjar to the coast', 'The grants, now called the Hearth Fund, will rise'],
    not: ['Extend the patrols to the coast', 'More constables across Eastmarkshire', 'Cut Domestic Abuse'],
  },
  match: ({ sentence }) => {
    if (!capitalInside.test(sentence.text)) return [];
    for (const found of sentence.text.matchAll(name)) {
      const [words, before] = [found[2]!, found[1]!];
      const single = !words.includes(' ');
      if (common.test(words) || /(?:shire|Police|Constabulary)(?:['’]s)?$/.test(words)) continue;
      if (single && (place.test(before) || words.length < 4)) continue;
      return [{ words, where: 'text' }];
    }
    return [];
  },
};
