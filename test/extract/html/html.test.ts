import { describe, expect, test } from 'vitest';
import { extractDocument } from '../../../src/extract/index.ts';
import { extractText, seen } from '../read.ts';

const page = (body: string, head = '') =>
  extractText(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`, 'plan.html');
const read = async (body: string) => seen(await page(body));

describe('what a page says', () => {
  test('headings, paragraphs and nested lists keep level and lead-in', async () => {
    expect(
      await read(
        '<h1>Plan</h1><p>We <b>will</b>:</p><ul><li>mend gates, and:<ul><li>at farms</li></ul></li><li>light lanes</li></ul>',
      ),
    ).toEqual([
      { kind: 'heading', text: 'Plan', level: 1 },
      { kind: 'paragraph', text: 'We will:' },
      { kind: 'list-item', text: 'mend gates, and:', level: 1, leadIn: 'We will:' },
      { kind: 'list-item', text: 'at farms', level: 2, leadIn: 'mend gates, and:' },
      { kind: 'list-item', text: 'light lanes', level: 1, leadIn: 'We will:' },
    ]);
  });

  test('numbered items have their number', async () => {
    const { blocks } = await page('<ol start="3"><li>gates<li>lanes</ol>');
    expect(blocks.map((block) => block.marker)).toEqual(['3.', '4.']);
  });

  test('a table’s cells know their headers, hanging cells and lists in cells included', async () => {
    const { blocks, text } = await page(
      '<table><caption>Work</caption><thead><tr><th>Aim<th>Action</thead><tr><td rowspan=2>Gates<td><ul><li>mend<li>paint</ul><tr><td>hang</table>',
    );
    const cells = blocks.map((block) => [
      text.slice(block.span.start, block.span.end),
      block.kind,
      block.table?.header ?? null,
    ]);
    expect(cells).toEqual([
      ['Work', 'caption', null],
      ['Aim', 'table-cell', null],
      ['Action', 'table-cell', null],
      ['Gates', 'table-cell', 'Aim'],
      ['mend', 'table-cell', 'Action'],
      ['paint', 'table-cell', 'Action'],
      ['hang', 'table-cell', 'Action'],
    ]);
  });

  test('merged cells tell how many rows and columns they take', async () => {
    const { blocks } = await page(
      '<table><tr><th>Aim<th>Lead<th>When<tr><td>Gates<td rowspan=2 colspan=2>Rangers, May<tr><td>Lanes<tr><td>Herds<td rowspan=0>Farmers<td>June<tr><td>Fields<td>July</table>',
    );
    const merged = blocks.flatMap(({ table }) => (table?.rows || table?.columns ? [table] : []));
    expect(merged).toMatchObject([
      { row: 1, column: 1, rows: 2, columns: 2, header: 'Lead' },
      { row: 3, column: 1, rows: 2, header: 'Lead' },
    ]);
  });

  test('a cell over all columns of a table is under none of its headers', async () => {
    const { blocks } = await page(
      '<table><tr><th>Action<th>Lead<tr><td colspan=2>Our lanes<tr><td>Mend gates<td>Rangers</table>',
    );
    expect(blocks.map(({ table }) => table?.header)).toEqual([null, null, null, 'Action', 'Lead']);
  });

  test('a table that only lays out the page is read as blocks', async () => {
    expect(
      (await read('<table role="presentation"><tr><td><h2>Gates</h2><td><p>We mend.</p></table>')).map(
        (block) => block.kind,
      ),
    ).toEqual(['heading', 'paragraph']);
  });

  test('asides are side boxes, quotes pull quotes, captions captions, notes footnotes', async () => {
    const blocks = await read(
      '<main><p>Gates fell<sup><a href="#n1">1</a></sup>.</p><aside><h3>Box</h3><p>In it.</p></aside><blockquote>Said so.</blockquote>' +
        '<figure><figcaption>A gate</figcaption></figure><section class="footnotes"><ol><li>A note.</ol></section></main>',
    );
    expect(blocks.map((block) => [block.kind, block.text])).toEqual([
      ['paragraph', 'Gates fell.'],
      ['heading', 'Box'],
      ['side-box', 'In it.'],
      ['pull-quote', 'Said so.'],
      ['caption', 'A gate'],
      ['footnote', 'A note.'],
    ]);
  });

  test('a quote in an aside is a pull quote, and a list of notes with links back is footnotes', async () => {
    const blocks = await read(
      '<main><aside><blockquote>Said so.</blockquote></aside><ol><li id="note-1">A note. <a href="#m1">↩</a></ol></main>',
    );
    expect(blocks).toEqual([
      { kind: 'pull-quote', text: 'Said so.' },
      { kind: 'footnote', text: 'A note.' },
    ]);
  });

  test('a number set high after a stop is a mark, after a letter a unit', async () => {
    const [block] = await read('<p>It has 9 km<sup>2</sup> of moor.<sup>3</sup> We light it.</p>');
    expect(block?.text).toBe('It has 9 km2 of moor. We light it.');
  });

  test('a menu of the page’s own parts is contents', async () => {
    expect(
      await read('<nav class="contents"><a href="#a">Gates</a></nav><main><p>We mend.</p></main>'),
    ).toEqual([
      { kind: 'contents', text: 'Gates' },
      { kind: 'paragraph', text: 'We mend.' },
    ]);
  });

  test('the heading of a section that opens is read from its button or summary', async () => {
    const blocks = await read(
      '<h3><button>Gates</button></h3><details><summary>Lanes</summary><p>We light.</p></details>',
    );
    expect(blocks.map((block) => [block.kind, block.text])).toEqual([
      ['heading', 'Gates'],
      ['heading', 'Lanes'],
      ['paragraph', 'We light.'],
    ]);
  });

  test('a definition list is a list in which the term introduces its meaning', async () => {
    expect(await read('<dl><dt>Gate Watch</dt><dd>Neighbours who look.</dd></dl>')).toEqual([
      { kind: 'list-item', text: 'Gate Watch', level: 1 },
      { kind: 'list-item', text: 'Neighbours who look.', level: 2, leadIn: 'Gate Watch' },
    ]);
  });

  test('line breaks are spaces, two of them a new paragraph, and bullets typed after them a list', async () => {
    expect((await read('<p>Gates<br>and lanes.<br><br>Farms.</p>')).map((block) => block.text)).toEqual([
      'Gates and lanes.',
      'Farms.',
    ]);
    expect(await read('<p>We will:<br>• mend<br>• light</p>')).toEqual([
      { kind: 'paragraph', text: 'We will:' },
      { kind: 'list-item', text: 'mend', level: 1, leadIn: 'We will:' },
      { kind: 'list-item', text: 'light', level: 1, leadIn: 'We will:' },
    ]);
  });

  test('short paragraphs after a colon are a list, marked headings are not', async () => {
    const paragraphs = await read('<p>My plan:</p><p>Safer lanes</p><p>Warmer halls</p><p>Sound gates</p>');
    expect(paragraphs.map((block) => block.kind)).toEqual([
      'paragraph',
      'list-item',
      'list-item',
      'list-item',
    ]);
    const headings = await read(
      '<p>My plan:</p><h3>Safer lanes</h3><h3>Warmer halls</h3><h3>Sound gates</h3>',
    );
    expect(headings.map((block) => block.kind)).toEqual(['paragraph', 'heading', 'heading', 'heading']);
  });

  test('the title is the first heading, else the page’s own', async () => {
    expect((await page('<h1>Plan</h1>', '<title>Site</title>')).title).toBe('Plan');
    expect((await page('<p>Words.</p>', '<title>Site</title>')).title).toBe('Site');
  });

  test('the encoding that a page names is used', async () => {
    const bytes = Uint8Array.from('<html><meta charset="iso-8859-14"><p>d\xf0r</p></html>', (letter) =>
      letter.charCodeAt(0),
    );
    expect((await extractDocument(bytes, 'plan.html')).text).toBe('dŵr');
  });
});

describe('what a page is dressed in', () => {
  test('menus, banners, cookie notices and all outside the main part are furniture', async () => {
    const blocks = await read(
      '<header><h2>Site</h2></header><nav><ul><li>Home</ul></nav><div class="cookie-notice">We use cookies.</div>' +
        '<div>Beside.</div><main><p>Words.</p><div class="share-links">Share</div></main><footer>Contact</footer>',
    );
    expect(blocks.filter((block) => block.kind !== 'furniture')).toEqual([
      { kind: 'paragraph', text: 'Words.' },
    ]);
    expect(blocks).toHaveLength(7);
  });

  test('the first heading above a main part without one is the title', async () => {
    const extraction = await page('<header><h1>Plan</h1><p>Site</p></header><main><h2>Gates</h2></main>');
    expect(seen(extraction).map((block) => block.kind)).toEqual(['heading', 'furniture', 'heading']);
    expect(extraction.title).toBe('Plan');
  });

  test('scripts, styles, hidden parts and form fields are not read', async () => {
    const blocks = await read(
      '<script>document.write("x")</script><style>p{}</style><p hidden>a</p><p style="display: none">b</p><p aria-hidden="true">c</p>' +
        '<template>d</template><svg><text>e</text></svg><button>f</button><p>Words.</p><!-- g -->',
    );
    expect(blocks).toEqual([{ kind: 'paragraph', text: 'Words.' }]);
  });

  test('a page with no words says that a script may make them', async () => {
    await expect(page('<div id="app"></div><script>render()</script>')).rejects.toMatchObject({
      code: 'no-text',
      exitCode: 3,
    });
  });
});

describe('hostile pages', () => {
  test.each([
    ['divs', '<div>', ''],
    ['lists', '<ul><li>', ''],
    ['tables', '<table><tr><td>', ''],
    ['quotes', '<blockquote>', '</blockquote>'],
  ])('20,000 nested %s are read, with a problem', async (_, open, close) => {
    const extraction = await page(`${open.repeat(20_000)}<p>We mend gates.</p>${close.repeat(20_000)}`);
    expect(extraction.text).toContain('We mend gates.');
    expect(extraction.problems.map((problem) => problem.code)).toEqual(['deep-nesting']);
  });

  test('an unclosed, broken page is read as far as it goes', async () => {
    expect(await read('<p>Gates <b>and <i>lanes</b> too<p>Farms')).toEqual([
      { kind: 'paragraph', text: 'Gates and lanes too' },
      { kind: 'paragraph', text: 'Farms' },
    ]);
  });
});
