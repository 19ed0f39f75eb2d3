import { fictional } from '../fictional.ts';
import type { Plan, PlanBlock } from '../plan.ts';
import { sectionsOf } from '../sections.ts';
import { anchor, blockHtml, escapeHtml, noteHtml } from './blocks.ts';
import { style } from './style.ts';

/** A plan as one page of a council's web site, with what surrounds such a page: banners, navigation, footer. */
export function htmlPage(plan: Plan): string {
  const notes = plan.blocks.filter((block): block is Extract<PlanBlock, { kind: 'footnote' }> => {
    return block.kind === 'footnote';
  });
  const article = plan.blocks.map(blockHtml).filter((html) => html !== '');
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(plan.title)} (fictional)</title>
<meta name="author" content="${escapeHtml(plan.publisher)}">
<style>${style}</style>
</head>
<body>
<p class="fictional" role="note">${fictional}</p>
<div class="cookies" role="region" aria-label="Cookies">
<p>We use some essential cookies to make this website work. We will set additional cookies only if you accept them.</p>
<button type="button">Accept additional cookies</button><button type="button">Reject additional cookies</button>
</div>
<header class="site">
<p class="site-name">${escapeHtml(plan.publisher)}</p>
<nav aria-label="Site"><a href="#home">Home</a> <a href="#news">News</a> <a href="#plans">Plans and reports</a> <a href="#contact">Contact us</a></nav>
</header>
<div class="page">
<nav class="contents" aria-label="Contents">
<p><strong>Contents</strong></p>
<ol>
${contents(plan)}
</ol>
</nav>
<main>
<article>
${article.join('\n')}
<section class="notes" aria-label="Notes">
<ol>
${notes.map(noteHtml).join('\n')}
</ol>
</section>
</article>
</main>
</div>
<aside class="page related" aria-label="Related">
<p>Related pages: <a href="#annual-report">Annual report</a>, <a href="#decisions">Decisions</a>, <a href="#panel">Police, Fire and Crime Panel</a></p>
</aside>
<footer class="site">
<p>${fictional}</p>
<p><a href="#accessibility">Accessibility</a> <a href="#privacy">Privacy notice</a> <a href="#cookies">Cookies</a></p>
<p>Share this page. Print this page. Back to top.</p>
</footer>
</body>
</html>
`;
}

function contents(plan: Plan): string {
  return sectionsOf(plan)
    .map(({ heading: { unit } }) => `<li><a href="#${anchor(unit)}">${escapeHtml(unit.text)}</a></li>`)
    .join('\n');
}
