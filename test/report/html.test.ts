import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { renderReport } from '../../src/report/index.ts';
import { fictionalComparison } from './fixture.ts';
import { fileText, glossary, pagesOf, render, templates, visibleText, withoutScript } from './setup.ts';

const comparison = fictionalComparison();
const files = render(comparison);
const pages = pagesOf(files);
const index = fileText(files, 'index.html');

describe('every page of the report', () => {
  it.each(pages.map(({ path, content }) => [path, String(content)]))(
    '%s says what it is and is not',
    (_, html) => {
      const text = visibleText(html);
      expect(text).toContain('Working copy: machine reading, 0% checked by a person');
      expect(text).toContain('This describes what published plans say, not what forces do.');
      expect(text).toContain('Work on organised crime is often set out in regional or restricted documents.');
      expect(text).toContain('Fictional sample');
      expect(html).toContain('<html lang="en-GB">');
    },
  );

  it.each(pages.map(({ path, content }) => [path, String(content)]))(
    '%s needs nothing from elsewhere',
    (_, html) => {
      expect(withoutScript(html)).not.toMatch(
        /<script|<link|<img|<iframe|@import|url\(|\son[a-z]+=|javascript:/i,
      );
    },
  );

  it.each(pages.map(({ path, content }) => [path, String(content)]))(
    '%s lets its own script run by its hash, and no other',
    (_, html) => {
      const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text!);
      const hash = createHash('sha256').update(scripts[0]!).digest('base64');
      expect(scripts).toHaveLength(1);
      expect(html).toContain(
        `content="default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
      );
      expect(scripts[0]).not.toMatch(
        /\b(?:fetch|XMLHttpRequest|WebSocket|sendBeacon|import\s*\(|localStorage|sessionStorage|indexedDB|cookie|eval|Function|innerHTML|outerHTML|insertAdjacentHTML|document\.write)\b/,
      );
    },
  );

  it.each(pages.map(({ path, content }) => [path, String(content)]))(
    '%s has each id once and headings in order',
    (_, html) => {
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
      expect(ids.length).toBe(new Set(ids).size);
      const levels = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
      expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.reduce((before, level) => {
        expect(level).toBeLessThanOrEqual(before + 1);
        return level;
      });
    },
  );

  it('has links that lead to a file and an anchor of the report', () => {
    const anchors = new Map(
      pages.map(({ path, content }) => [
        path,
        new Set([...String(content).matchAll(/\sid="([^"]+)"/g)].map((match) => match[1])),
      ]),
    );
    for (const { path, content } of pages)
      for (const [, href] of String(content).matchAll(/href="([^"]+)"/g)) {
        const target = new URL(href!.replaceAll('&amp;', '&'), `file:///a/b/${path}`);
        if (!target.href.startsWith('file:///a/b/')) continue;
        const file = target.pathname.slice('/a/b/'.length);
        expect(anchors.has(file), `${path} -> ${href}`).toBe(true);
        if (target.hash)
          expect(anchors.get(file)?.has(target.hash.slice(1)), `${path} -> ${href}`).toBe(true);
      }
  });
});

describe('an area page', () => {
  const area = fileText(files, 'areas/ashmoor.html');
  const text = visibleText(area);
  const edition = comparison.forces[0]!.editions[0]!;

  it('prints every undertaking with its words and all its pages', () => {
    for (const statement of edition.statements.filter(({ kind }) => kind === 'commitment')) {
      expect(text).toContain(statement.quote);
      for (const place of statement.places) expect(text).toContain(`p. ${place.page}`);
    }
  });

  it('leads to the page of the published address', () => {
    expect(area).toContain('href="https://example.org/plans/ashmoor.pdf#page=4"');
  });

  it('leads to the file as it lay where no address is known', () => {
    expect(fileText(files, 'areas/brackwater.html')).toContain(
      'href="../../../corpus/plans/Brackwater%20plan.pdf#page=4"',
    );
  });

  it('gives no page to a format without pages', () => {
    expect(fileText(files, 'areas/dunlow.html')).not.toContain('#page=');
  });

  it('shows a verdict only where the words name the intervention', () => {
    const brackwater = visibleText(fileText(files, 'areas/brackwater.html'));
    expect(brackwater).toMatch(/Hot spots policing Crime or harm fell/);
    expect(brackwater).toMatch(/Mentoring No verdict Why none: The page read is a copy\./);
    expect(text).not.toMatch(/Hot spots policing Crime or harm fell/);
    expect(text).toContain('of 3 interventions, as at 2026-11-01');
  });

  it('names who undertakes what was not found', () => {
    expect(text).toMatch(/Not found by the machine; no person has yet looked/);
    expect(text).toMatch(/Undertaken by Brackwater/);
  });
});

describe('the first page', () => {
  it('gives the joint measure first', () => {
    const text = visibleText(index);
    const first = text.indexOf('joins organised crime with');
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(text.indexOf('Undertakings of each plan'));
  });

  it('shows editions that stand for no area apart', () => {
    expect(index).toContain('Shown beside, outside the comparison');
    expect(visibleText(index)).toContain('The area is not known.');
    expect(visibleText(index)).toContain('The file is empty.');
  });

  it('stays under a megabyte for 43 areas', () => {
    const many = fileText(render(fictionalComparison(43), { formats: ['html'] }), 'index.html');
    expect(Buffer.byteLength(many)).toBeLessThan(1_000_000);
  });
});

describe('a comparison in which no edition stands for its area', () => {
  const none = structuredClone(comparison);
  const loose = {
    ...none,
    forces: none.forces.map((area) => ({
      ...area,
      compared: null,
      why: 'nothing says which is the plan',
      editions: area.editions.map((edition) => ({ ...edition, compared: false })),
    })),
    gaps: [],
    findings: [],
  };
  const made = render(loose);

  it('says so, states no finding, and shows each document on its own', () => {
    const text = visibleText(fileText(made, 'index.html'));
    expect(text).toContain('so none is compared; 6 are shown, each on its own');
    expect(text).toContain('No finding is stated');
    expect(text).not.toContain('With an undertaking');
  });

  it('adds no figures up on the page of an area with several documents', () => {
    const text = visibleText(fileText(made, 'areas/ashmoor.html'));
    expect(text).toContain('Nothing says which is the plan. Each document stands on its own');
    expect(text).toContain('Ashmoor Police and Crime Plan 2021–2025');
    expect(made.map(({ path }) => path)).toContain('editions/ashmoor-2021.html');
  });
});

describe('links to sources', () => {
  const href = (link: string) =>
    fileText(
      render(comparison, { formats: ['html'], sources: { 'brackwater-2025-doc': link } }),
      'areas/brackwater.html',
    );

  it('go where the caller says the file lies', () => {
    expect(href('../../plans/b%20c.pdf')).toContain('href="../../../plans/b%20c.pdf#page=4"');
    expect(href('file:///D:/plans/b.pdf')).toContain('href="file:///D:/plans/b.pdf#page=4"');
  });

  it('are left out where the address is of another kind', () => {
    const html = href('javascript:alert(1)');
    expect(html).not.toContain('javascript:');
    expect(visibleText(html)).toContain('p. 4');
  });
});

describe('the report as a whole', () => {
  it('has the same bytes for the same input', () => {
    expect(render(fictionalComparison())).toEqual(files);
  });

  it('has only relative paths of legal names, each once', () => {
    const paths = files.map(({ path }) => path);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
    for (const path of paths) expect(path).toMatch(/^(?:[a-z0-9-]+\/)?[a-z0-9-]+\.[a-z]+$/);
  });

  it('prints words of a document as text, whatever they hold', () => {
    const evil = `</style><script>alert(1)</script><img src=x onerror=alert(2)>{{markup this}}`;
    const changed = structuredClone(comparison) as {
      forces: { name: string; editions: { statements: { quote: string }[] }[] }[];
    };
    changed.forces[0]!.name = evil;
    changed.forces[0]!.editions[0]!.statements[0]!.quote = evil;
    for (const { content } of pagesOf(render(changed as typeof comparison)))
      expect(withoutScript(String(content))).not.toMatch(/<script|<img/);
  });

  it('shows signs that turn text round by their numbers', () => {
    const changed = structuredClone(comparison) as { forces: { name: string }[] };
    changed.forces[0]!.name = 'Safe \u202Edlot ton\u2069';
    const pages = pagesOf(render(changed as typeof comparison)).map(({ content }) => String(content));
    expect(pages.some((page) => page.includes('Safe [U+202E]dlot ton[U+2069]'))).toBe(true);
    expect(pages.join('')).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  });

  it('writes only what is asked for', () => {
    expect(render(comparison, { formats: ['json'] }).map(({ path }) => path)).toEqual(['comparison.json']);
    expect(() => renderReport(comparison, { templates, glossary, formats: ['papyrus'] })).toThrow(
      /no report format "papyrus"/,
    );
  });

  it('says which template is missing', () => {
    const { 'page-index.hbs': _, ...rest } = templates;
    expect(() => render(comparison, { templates: rest })).toThrow(/page-index.hbs/);
  });
});

describe('templates', () => {
  it.each(Object.entries(templates))('%s prints nothing unescaped', (_, text) => {
    expect(text).not.toMatch(/\{\{\{|\{\{&/);
  });
});
