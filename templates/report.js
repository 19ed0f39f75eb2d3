// The report's controls: sort and filter tables, choose which areas to see. Everything reads without it: what it adds, it
// makes itself. It fetches nothing and keeps nothing.
(() => {
  'use strict';
  const fewest = 2, most = 5, fewestRows = 3, longTable = 8;
  const steps = ['not-found', 'mentioned', 'priority', 'wish', 'soft-undertaking', 'firm-undertaking', 'firm-and-checkable'];
  const all = (root, query) => [...root.querySelectorAll(query)];
  const make = (name, attributes, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const button = (label, act, attributes = {}) => {
    const element = make('button', { type: 'button', ...attributes }, label);
    element.addEventListener('click', act);
    return element;
  };
  const words = (element) => element.textContent.replace(/\s+/g, ' ').trim();
  const bodyRows = (table) => all(table, 'tbody > tr:not(.group)');

  // Hides what any control says is to be hidden, so that two of them do not undo each other.
  const hidden = new WeakMap();
  const hide = (element, why, yes) => {
    const reasons = hidden.get(element) ?? new Set();
    reasons[yes ? 'add' : 'delete'](why);
    hidden.set(element, reasons);
    element.hidden = reasons.size > 0;
  };

  // Sorting: a step by its place, a share by its percentage, a number by itself, else words; what has none goes last.
  const valueOf = (cell) => {
    const styled = cell.matches('.cell') ? cell : cell.querySelector('.swatch');
    const step = styled ? steps.findIndex((name) => styled.classList.contains(name)) : -1;
    const text = words(cell);
    if (step >= 0) return { number: step + Math.min(0.99, (Number.parseInt(text.replace(/^\D+/, ''), 10) || 0) / 1000) };
    const share = /\((\d+)%\)/.exec(text) ?? /^(\d+)%/.exec(text);
    if (share) return { number: Number(share[1]) };
    const part = /^([\d,.]+) of ([\d,.]+)/.exec(text);
    const plain = (figure) => Number(figure.replaceAll(',', ''));
    if (part) return plain(part[2]) === 0 ? {} : { number: (100 * plain(part[1])) / plain(part[2]) };
    if (/^-?[\d,]+(?:\.\d+)?(?:$|[\s(])/.test(text)) return { number: plain(/^-?[\d,.]+/.exec(text)[0]) };
    return text === '' ? {} : { text };
  };
  const compare = (a, b) => {
    if (a.number !== undefined && b.number !== undefined) return a.number - b.number;
    if (a.text !== undefined && b.text !== undefined) return a.text.localeCompare(b.text, 'en-GB', { numeric: true });
    return (a.number === undefined) - (b.number === undefined);
  };
  const orders = [null, 'ascending', 'descending'];
  const addSort = (table) => {
    const heads = all(table, 'thead th');
    const isPlain = heads.length > 1 && !table.hasAttribute('data-unsorted') && all(table, 'thead tr').length === 1 && !table.querySelector('tbody [rowspan], thead [colspan]');
    if (!isPlain || bodyRows(table).length < fewestRows) return;
    const original = new Map(all(table, 'tbody').map((body) => [body, [...body.rows]]));
    const sort = (column, order) => {
      for (const head of heads) head.removeAttribute('aria-sort');
      if (order) heads[column].setAttribute('aria-sort', order);
      for (const [body, rows] of original) {
        const [fixed, loose] = [rows.filter((row) => row.matches('.group')), rows.filter((row) => !row.matches('.group'))];
        const keyed = loose.map((row) => ({ row, value: valueOf(row.cells[column]) }));
        const isEmpty = ({ value }) => Object.keys(value).length === 0;
        const turn = order === 'descending' ? -1 : 1;
        if (order) keyed.sort((a, b) => isEmpty(a) - isEmpty(b) || turn * compare(a.value, b.value));
        body.append(...fixed, ...keyed.map(({ row }) => row));
      }
    };
    heads.forEach((head, column) => {
      if (head.hasAttribute('data-unsorted')) return;
      const label = words(head);
      const next = () => {
        const now = orders.indexOf(head.getAttribute('aria-sort'));
        sort(column, orders[(now + 1) % orders.length]);
      };
      const sign = make('span', { class: 'sign', 'aria-hidden': 'true' });
      if (head.querySelector('a')) head.append(' ', button(sign, next, { class: 'sort', 'aria-label': `Sort by ${label}` }));
      else {
        const whole = button('', next, { class: 'sort' });
        whole.append(...head.childNodes);
        whole.insertBefore(sign, whole.querySelector('small'));
        const label = sign.previousSibling;
        if (label?.nodeType === Node.TEXT_NODE) label.data = label.data.trimEnd();
        head.append(whole);
      }
    });
  };

  // Filtering by words, where a table is long.
  const tools = (table) => {
    const scroll = table.closest('.scroll') ?? table;
    const before = scroll.previousElementSibling;
    if (before?.matches('.controls')) return before;
    const bar = make('div', { class: 'controls' });
    scroll.before(bar);
    return bar;
  };
  const addFilter = (table) => {
    const rows = bodyRows(table);
    if (rows.length < longTable) return;
    const told = make('span', { role: 'status' });
    const field = make('input', { type: 'search', autocomplete: 'off', spellcheck: 'false' });
    field.addEventListener('input', () => {
      const wanted = field.value.trim().toLocaleLowerCase('en-GB');
      for (const row of rows) hide(row, 'filter', wanted !== '' && !words(row).toLocaleLowerCase('en-GB').includes(wanted));
      told.textContent = wanted === '' ? '' : `${rows.filter((row) => !row.hidden).length} of ${rows.length} rows`;
    });
    tools(table).append(make('label', {}, 'Rows with ', field), told);
  };

  // Areas stand in rows or in columns; each is known by the page that its name leads to.
  const areaOf = (cell) => {
    if (cell.dataset.area) return cell.dataset.area;
    const link = cell.querySelector('a[href]')?.getAttribute('href') ?? '';
    return /(?:^|\/|#)areas[/-]([a-z0-9-]+?)(?:\.html|--|$)/.exec(link)?.[1] ?? null;
  };
  const nameOf = (cell) => words(cell.querySelector('a') ?? cell);
  const parts = new Map();
  const names = new Map();
  const note = (area, name, element) => {
    if (name) names.set(area, names.get(area) ?? name);
    parts.set(element, area);
  };
  const findAreas = (table) => {
    const rows = bodyRows(table).filter((row) => row.cells[0]?.matches('th'));
    const known = rows.map((row) => areaOf(row.cells[0]));
    const heads = all(table, 'thead th');
    const inColumns = heads.map(areaOf);
    if (new Set(known.filter(Boolean)).size > fewest && !table.querySelector('tbody [rowspan]'))
      rows.forEach((row, at) => note(known[at], nameOf(row.cells[0]), row));
    else if (new Set(inColumns.filter(Boolean)).size > fewest)
      inColumns.forEach((area, column) => {
        if (area) for (const row of table.rows) if (row.cells[column]) note(area, column && row.parentNode.matches('thead') ? nameOf(row.cells[column]) : null, row.cells[column]);
      });
    else return false;
    return true;
  };
  const chosenNote = make('p', { class: 'chosen', role: 'status' });
  const show = (chosen) => {
    for (const [element, area] of parts) hide(element, 'choice', chosen.size > 0 && !chosen.has(area));
    chosenNote.textContent =
      chosen.size === 0 ? '' : `Shown here: ${[...chosen].map((area) => names.get(area)).join(', ')} of ${names.size} areas. Figures and findings are still those of all.`;
  };
  const addChoice = (tables) => {
    for (const one of all(document, '.apart > [data-area]')) note(one.dataset.area, null, one);
    names.delete(null);
    const sorted = [...names].sort((a, b) => a[1].localeCompare(b[1], 'en-GB'));
    const boxes = sorted.map(([area]) => make('input', { type: 'checkbox', value: area, autocomplete: 'off' }));
    const told = make('p', { role: 'status' });
    const ticked = () => boxes.filter((box) => box.checked).map((box) => box.value);
    const apply = button(`Show these`, () => {
      show(new Set(ticked()));
      dialog.close();
    });
    const count = () => {
      const { length } = ticked();
      apply.disabled = length < fewest || length > most;
      told.textContent = length > most ? `${length} chosen: five at most can be read beside each other.` : `${length} chosen. Choose two to five.`;
    };
    const everything = button('Show all areas', () => {
      for (const box of boxes) box.checked = false;
      count();
      show(new Set());
      dialog.close();
    });
    const list = make('fieldset', {}, make('legend', {}, 'Areas to see'), ...boxes.map((box, at) => make('label', {}, box, ` ${sorted[at][1]}`)));
    const dialog = make('dialog', { class: 'choice', 'aria-label': 'Choose areas to see' }, list, told, make('p', {}, apply, ' ', everything, ' ', button('Leave as it is', () => dialog.close())));
    list.addEventListener('change', count);
    count();
    document.body.append(dialog);
    document.getElementById('main')?.prepend(chosenNote);
    const first = new Map(tables.toReversed().map((table) => [table.closest('section') ?? table, table]));
    for (const table of first.values()) tools(table).append(button('Choose areas', () => dialog.showModal(), { 'aria-haspopup': 'dialog' }));
  };

  // A frame whose table is wider than it is says so: on many screens no bar shows that there is more.
  const sizes = new ResizeObserver((frames) => {
    for (const { target } of frames) target.toggleAttribute('data-wide', target.scrollWidth > target.clientWidth + 1);
  });
  for (const frame of all(document, '.scroll')) sizes.observe(frame);

  const tables = all(document, '.scroll > table');
  const withAreas = tables.filter(findAreas);
  tables.forEach(addSort);
  if (names.size > fewest) addChoice(withAreas);
  tables.filter((table) => !withAreas.includes(table)).forEach(addFilter);
})();
