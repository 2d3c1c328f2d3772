// The table of a campaign's values moves, fills and pastes like a spreadsheet. It holds no rule of values: the
// server reads what is written. Without it the form is complete.
const form = document.getElementById('values');
const table = form.querySelector('.v-grid');
const status = document.getElementById('v-status');
const fields = [...table.querySelectorAll('.v-cell input[type="text"], .v-cell select')];
const place = new Map(fields.map((field, i) => [field, i]));
const PAGE = 15;

const saved = new Map(fields.map((field) => [field, initial(field)]));
const done = [];
const undone = [];
let entered = '';
let range = null;
let sending = false;

function initial(field) {
  if (field.tagName === 'SELECT') {
    return [...field.options].find((option) => option.defaultSelected)?.value ?? '';
  }
  return field.defaultValue;
}

function go(field) {
  field?.focus();
  field?.select?.();
}

function say(text) {
  status.textContent = text;
}

function count(number, one, many) {
  return number === 1 ? one : many.replace('#', number);
}

function mark(field) {
  field.toggleAttribute('data-changed', field.value !== saved.get(field));
}

function told() {
  const changed = fields.filter((field) => field.value !== saved.get(field)).length;
  return changed === 0 ? '' : ` ${count(changed, 'Una cella da salvare', '# celle da salvare')}.`;
}

function note(steps) {
  const real = steps.filter(([, from, to]) => from !== to);
  if (real.length > 0) {
    done.push(real);
    undone.length = 0;
  }
  real.forEach(([field]) => mark(field));
}

// What a choice does not know is not chosen: it is told, and what was there stays.
function fitting(field, text) {
  if (field.tagName !== 'SELECT') {
    return text;
  }
  const word = plain(text);
  const known = { si: 'sì', realizzato: 'sì', realizzazione: 'sì', 1: 'sì', no: 'no', 0: 'no' };
  const options = [...field.options].filter((option) => option.value !== '' || text === '');
  return options.find((option) => plain(option.value) === word)?.value
    ?? options.find((option) => option.value === known[word])?.value;
}

function set(changes) {
  const steps = [];
  let refused = 0;
  for (const [field, text] of changes) {
    const value = fitting(field, text);
    if (value === undefined) {
      refused += 1;
    } else {
      steps.push([field, field.value, value]);
      field.value = value;
    }
  }
  note(steps);
  entered = document.activeElement.value ?? '';
  return [steps.length, refused];
}

function replay(from, to, which, words) {
  const steps = from.pop();
  if (!steps) {
    return;
  }
  to.push(steps);
  steps.forEach((step) => {
    step[0].value = step[which];
    mark(step[0]);
  });
  entered = document.activeElement.value ?? '';
  go(steps[0][0]);
  say(`${words}: ${count(steps.length, 'una cella', '# celle')}.${told()}`);
}

function clear() {
  table.querySelectorAll('.v-chosen').forEach((field) => field.classList.remove('v-chosen'));
  range = null;
}

function chosen() {
  return fields.slice(Math.min(...range), Math.max(...range) + 1);
}

function extend(at, by) {
  const [anchor, end] = range ?? [at, at];
  const next = Math.min(Math.max(end + by, 0), fields.length - 1);
  clear();
  range = [anchor, next];
  chosen().forEach((field) => field.classList.add('v-chosen'));
  fields[next].scrollIntoView({ block: 'nearest' });
  say(`${count(chosen().length, 'Una cella scelta', '# celle scelte')}.`);
}

function fill(at) {
  const [top, ...below] = range ? chosen() : fields.slice(Math.max(at - 1, 0), at + 1);
  if (below.length === 0) {
    return;
  }
  const [made, refused] = set(below.map((field) => [field, top.value]));
  say(`Copiato da sopra in ${count(made, 'una cella', '# celle')}.${refusals(refused)}${told()}`);
}

function refusals(number) {
  return number === 0 ? '' : ` ${count(number, 'Un valore non è tra le scelte della sua cella', '# valori non sono tra le scelte delle loro celle')}: non usato.`;
}

table.addEventListener('focusin', (event) => {
  if (place.has(event.target)) {
    entered = event.target.value;
    event.target.select?.();
  }
});

table.addEventListener('change', (event) => {
  if (place.has(event.target)) {
    note([[event.target, entered, event.target.value]]);
    entered = event.target.value;
    say(told().trim());
  }
});

table.addEventListener('mousedown', clear);

function target(event, at, start, end) {
  switch (event.key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'ArrowRight':
      return end ? at + 1 : undefined;
    case 'ArrowLeft':
      return start ? at - 1 : undefined;
    case 'Enter':
      return event.shiftKey ? at - 1 : at + 1;
    case 'PageDown':
      return at + PAGE;
    case 'PageUp':
      return at - PAGE;
    default:
      return undefined;
  }
}

function command(event, field, at) {
  switch (event.key.toLowerCase()) {
    case 'd':
      fill(at);
      return true;
    case 'home':
      go(fields[0]);
      return true;
    case 'end':
      go(fields[fields.length - 1]);
      return true;
    case 'z':
      if (field.value !== entered) {
        return false;
      }
      replay(...(event.shiftKey ? [undone, done, 2, 'Rifatto'] : [done, undone, 1, 'Annullato']));
      return true;
    case 'y':
      replay(undone, done, 2, 'Rifatto');
      return true;
    default:
      return false;
  }
}

table.addEventListener('keydown', (event) => {
  const field = event.target;
  const at = place.get(field);
  if (at === undefined || event.altKey || event.isComposing) {
    return;
  }
  if (event.ctrlKey || event.metaKey) {
    if (command(event, field, at)) {
      event.preventDefault();
    }
    return;
  }
  if (event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    event.preventDefault();
    extend(at, event.key === 'ArrowDown' ? 1 : -1);
    return;
  }
  const typed = field.tagName === 'INPUT';
  const whole = !typed || (field.selectionStart === 0 && field.selectionEnd === field.value.length);
  if (event.key === 'Delete' && (range || whole)) {
    event.preventDefault();
    set((range ? chosen() : [field]).map((one) => [one, '']));
    say(told().trim());
    return;
  }
  if (event.key === 'Escape') {
    if (range) {
      clear();
    } else {
      field.value = entered;
      mark(field);
      field.select?.();
    }
    return;
  }
  if (event.key === 'F2' && typed) {
    field.setSelectionRange(field.value.length, field.value.length);
    return;
  }
  if (!typed && (event.key === '1' || event.key === '0')) {
    const value = fitting(field, event.key);
    if (value !== undefined) {
      event.preventDefault();
      set([[field, value]]);
    }
    return;
  }
  const start = whole || (field.selectionStart === 0 && field.selectionEnd === 0);
  const end = whole || field.selectionStart === field.value.length;
  const to = target(event, at, start, end);
  if (to !== undefined) {
    event.preventDefault();
    clear();
    const next = fields[Math.min(Math.max(to, 0), fields.length - 1)];
    if (next === field) {
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    go(next);
  }
});

document.addEventListener('keydown', (event) => {
  if ((event.ctrlKey || event.metaKey) && (event.key === 's' || event.key === 'Enter')) {
    event.preventDefault();
    form.requestSubmit();
  }
});

table.addEventListener('copy', (event) => {
  if (range) {
    event.preventDefault();
    event.clipboardData.setData('text/plain', chosen().map((field) => field.value).join('\n'));
  }
});

table.addEventListener('paste', (event) => {
  const at = place.get(event.target);
  const block = copied(event.clipboardData);
  if (at === undefined || block.length === 0 || (block.length === 1 && block[0].length === 1 && event.target.tagName === 'INPUT')) {
    return;
  }
  event.preventDefault();
  clear();
  say(byName(block) ?? inOrder(block, at));
});

// The first column goes down from the cell; nothing is left out in silence.
function inOrder(block, at) {
  const changes = [];
  let empty = 0;
  let below = 0;
  const beside = block.reduce((sum, line) => sum + line.slice(1).filter((text) => text !== '').length, 0);
  block.forEach(([text = ''], i) => {
    if (text === '') {
      empty += 1;
    } else if (at + i >= fields.length) {
      below += 1;
    } else {
      changes.push([fields[at + i], text]);
    }
  });
  const [made, refused] = set(changes);
  return `Incollati ${count(made, 'un valore', '# valori')}.`
    + (empty ? ` ${count(empty, 'Una cella vuota: lì resta', '# celle vuote: lì resta')} quel che c’era.` : '')
    + (below ? ` ${count(below, 'Un valore oltre l’ultima riga non è stato usato', '# valori oltre l’ultima riga non sono stati usati')}.` : '')
    + (beside ? ` ${count(beside, 'Un valore delle altre colonne non è stato usato', '# valori delle altre colonne non sono stati usati')}.` : '')
    + refusals(refused) + told();
}

// A block whose first column holds names goes to their rows; where a name is not alone, nothing is guessed.
function byName(block) {
  if (Math.max(...block.map((line) => line.length)) < 2) {
    return null;
  }
  const rows = new Map();
  for (const row of table.querySelectorAll('tr[data-row]:not(.v-quantity)')) {
    const name = plain(row.querySelector('th span').textContent);
    rows.set(name, [...(rows.get(name) ?? []), row]);
  }
  const hits = block.filter(([name]) => rows.has(plain(name))).length;
  if (hits === 0 || hits < block.length * 0.6) {
    return null;
  }
  const changes = [];
  const unknown = [];
  const doubtful = [];
  for (const [name, ...texts] of block) {
    const text = texts.find((one) => one !== '') ?? '';
    const found = rows.get(plain(name)) ?? [];
    const field = found[0]?.querySelector('.v-cell input[type="text"], .v-cell select');
    if (text !== '' && found.length > 1) {
      doubtful.push(name);
    } else if (text !== '' && field) {
      changes.push([field, text]);
    } else if (text !== '') {
      unknown.push(name);
    }
  }
  const [made, refused] = set(changes);
  return `Messi per nome ${count(made, 'un valore', '# valori')}.`
    + (doubtful.length ? ` Più righe con lo stesso nome, da scrivere a mano: ${doubtful.join('; ')}.` : '')
    + (unknown.length ? ` Nessuna riga si chiama: ${unknown.join('; ')}.` : '')
    + refusals(refused) + told();
}

function plain(text) {
  return text.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

// Tables first: they know merged cells and, from LibreOffice and old Excel, the exact number behind what is shown.
function copied(data) {
  const html = data.getData('text/html');
  if (/<table/i.test(html)) {
    return cells(new DOMParser().parseFromString(html, 'text/html').querySelector('table'));
  }
  return separated(data.getData('text/plain'));
}

function cells(source) {
  const rows = [...source.rows];
  const block = rows.map(() => []);
  rows.forEach((row, i) => {
    let j = 0;
    for (const cell of row.cells) {
      while (block[i][j] !== undefined) {
        j += 1;
      }
      spread(block, cell, i, j);
      j += cell.colSpan;
    }
  });
  return block;
}

function spread(block, cell, i, j) {
  const shown = cell.textContent.replace(/\s+/g, ' ').trim();
  const exact = cell.getAttribute('sdval') ?? cell.getAttribute('x:num');
  for (let y = 0; y < cell.rowSpan && i + y < block.length; y += 1) {
    for (let x = 0; x < cell.colSpan; x += 1) {
      block[i + y][j + x] = x + y > 0 ? '' : number(exact, shown);
    }
  }
}

// Shifts the point in the text: binary arithmetic would add digits that nobody wrote. A day, or what is written
// with an exponent or more decimals than are kept, is taken as it is shown.
function number(exact, shown) {
  if (!exact || !/^-?\d+(\.\d{1,8})?$/.test(exact) || /[/:]|[a-z]/i.test(shown)) {
    return shown;
  }
  const sign = exact.startsWith('-') ? '-' : '';
  let [whole, decimals = ''] = exact.replace('-', '').split('.');
  if (shown.endsWith('%')) {
    decimals = decimals.padEnd(2, '0');
    whole = (whole + decimals.slice(0, 2)).replace(/^0+(?=\d)/, '');
    decimals = decimals.slice(2);
  }
  decimals = decimals.replace(/0+$/, '');
  if (decimals.length > 6) {
    return shown;
  }
  return sign + whole + (decimals ? `,${decimals}` : '');
}

function separated(text) {
  const block = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    block[block.length - 1].push((found[1]?.replaceAll('""', '"') ?? found[2]).trim());
    if (pattern.lastIndex >= text.length) {
      break;
    }
    if (found[3] !== '\t') {
      block.push([]);
    }
  }
  return block;
}

// Only rows that changed are sent.
form.addEventListener('submit', () => {
  sending = true;
  for (const row of table.querySelectorAll('tr[data-row]:not(.v-quantity)')) {
    const own = [...table.querySelectorAll(`tr[data-row="${row.dataset.row}"] :is(input, select, textarea)`)];
    const changed = own.some((field) => field.type !== 'hidden' && field.value !== (saved.get(field) ?? initial(field)));
    if (!changed && !row.hasAttribute('data-typed')) {
      own.forEach((field) => {
        field.disabled = true;
      });
    }
  }
});

addEventListener('pageshow', () => {
  sending = false;
  table.querySelectorAll(':disabled').forEach((field) => {
    field.disabled = false;
  });
  fields.forEach(mark);
});

addEventListener('beforeunload', (event) => {
  const open = [...form.querySelectorAll('input[type="text"], select, textarea')];
  if (!sending && (table.querySelector('[data-typed]') || open.some((field) => field.value !== initial(field)))) {
    event.preventDefault();
  }
});

document.documentElement.dataset.values = 'ready';
