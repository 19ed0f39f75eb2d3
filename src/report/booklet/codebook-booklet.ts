import type { CodingRules, Taxonomy } from '../../model/index.ts';
import { categoriesPart, givenCategories } from './categories-part.ts';
import { html } from './html.ts';
import { ruleSections, rulesPart } from './rules-part.ts';

/**
 * The codebook as one page of HTML to print: contents, the rules, then every facet with its categories. `style` is a style sheet
 * of ours. It loads nothing and runs nothing; the same codebook and taxonomy give the same bytes.
 */
export function codebookBooklet(codebook: CodingRules, taxonomy: Taxonomy, style: string): string {
  const { title, version, intro } = codebook;
  const rules = ruleSections(codebook);
  const count = taxonomy.facets.reduce((all, facet) => all + givenCategories(facet).length, 0);
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}, ${version}</title>
<style>${{ html: style }}</style>
</head>
<body>
<header class="front">
<h1>${title}</h1>
<p class="versions">Codebook ${version}, taxonomy ${taxonomy.version} (${taxonomy.hash.slice(0, 12)})</p>
<p>${intro}</p>
<p>${codebook.rules.length} rules and ${count} categories. Every decision keeps the version of the codebook and of each definition that it was made by: note both where you code on paper.</p>
</header>
<nav aria-label="Contents">
<h2>Contents</h2>
<ol>
<li><a href="#rules">The rules</a>
<ol>
${rules.map(
  ({ id, title: name }) => html`<li><a href="#${id}">${name}</a></li>
`,
)}</ol></li>
<li><a href="#categories">The categories</a>
<ol>
${taxonomy.facets.map(
  (facet) =>
    html`<li><a href="#facet-${facet.facet}">${facet.label}</a> (${givenCategories(facet).length})</li>
`,
)}</ol></li>
</ol>
</nav>
<main>
<section class="part">
<h2 id="rules">The rules</h2>
${rulesPart(codebook)}</section>
<section class="part">
<h2 id="categories">The categories</h2>
${categoriesPart(taxonomy)}</section>
</main>
</body>
</html>
`.html;
}
