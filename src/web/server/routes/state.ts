import { z } from 'zod';
import { readSettings } from '../../../io/review/settings.ts';
import type { ReviewState } from '../../api.ts';
import { codesOfTaxonomy } from '../desk/codes.ts';
import { documentsOf } from '../desk/documents.ts';
import { ownUnplaced, replacedProblems } from '../desk/earlier.ts';
import { historyOf } from '../desk/history.ts';
import { oldRunProblems } from '../desk/old-run.ts';
import { sampleProgress } from '../desk/samples.ts';
import { practiceOf } from '../practice/round.ts';
import { route } from './route.ts';

/** All that the page needs once. */
export const state = route('state', 'GET', z.strictObject({}), (desk): ReviewState => {
  desk.catchUp();
  const earlier = ownUnplaced(desk).length;
  const areas = new Map(desk.analyses.map(({ edition }) => [edition.area, edition.areaName]));
  return {
    reviewer: desk.reviewer,
    documents: documentsOf(desk),
    codes: codesOfTaxonomy(desk.taxonomy),
    areas: [...areas].map(([slug, name]) => ({ slug, name })).sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    samples: sampleProgress(desk),
    hiddenShare: desk.hiddenShare,
    earlier,
    practice: practiceOf(desk),
    history: historyOf(desk),
    settings: readSettings(),
    problems: [...oldRunProblems(desk), ...replacedProblems(earlier), ...desk.problems].map(
      ({ message, hint }) => ({ message, hint }),
    ),
    isFictional: desk.analyses.length > 0 && desk.analyses.every(({ edition }) => edition.fictional),
  };
});
