import { readExcerpt } from './excerpt.ts';

// The one script of the site that reading pages never load. Without it the list from A to Z is there.

interface FoundPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

interface Pagefind {
  init(): Promise<void>;
  /** Null when a newer question was asked meanwhile. */
  debouncedSearch(term: string): Promise<{ results: { data(): Promise<FoundPage> }[] } | null>;
}

const PAGE_SIZE = 10;
// Not known at build time: Pagefind writes it afterwards.
const PAGEFIND = '/pagefind/pagefind.js';

const box = document.querySelector<HTMLInputElement>('#zoekvraag');
const status = document.querySelector<HTMLElement>('#zoek-status');
const list = document.querySelector<HTMLOListElement>('#zoek-resultaten');
const more = document.querySelector<HTMLElement>('#zoek-meer');
const moreButton = more?.querySelector('button');

let loading: Promise<Pagefind> | undefined;
let waiting: { data(): Promise<FoundPage> }[] = [];

/** Loads Pagefind once, at the first question: who only reads the list pays nothing for it. */
function pagefind(): Promise<Pagefind> {
  loading ??= import(/* @vite-ignore */ PAGEFIND).then(async (loaded: Pagefind) => {
    await loaded.init();
    return loaded;
  });
  return loading;
}

async function search(question: string): Promise<void> {
  if (!status || !list || !more) return;
  const address = new URL(location.href);
  if (question) address.searchParams.set('q', question);
  else address.searchParams.delete('q');
  history.replaceState(null, '', address);
  if (!question) {
    waiting = [];
    list.replaceChildren();
    more.hidden = true;
    status.textContent = '';
    return;
  }
  status.textContent = 'Bezig met zoeken…';
  try {
    const found = await (await pagefind()).debouncedSearch(question);
    if (!found) return;
    waiting = found.results;
    list.replaceChildren();
    status.textContent = tell(waiting.length, question);
    await showMore();
  } catch {
    loading = undefined;
    status.textContent = 'Zoeken lukt nu niet. Kies hieronder uit alle pagina’s, of bel ons.';
  }
}

function tell(count: number, question: string): string {
  if (count === 0) return `Niets gevonden voor “${question}”. Probeer een ander woord, of bel ons.`;
  return count === 1
    ? `1 pagina gevonden voor “${question}”`
    : `${count} pagina’s gevonden voor “${question}”`;
}

async function showMore(): Promise<HTMLElement | undefined> {
  if (!list || !more) return undefined;
  const batch = waiting.splice(0, PAGE_SIZE);
  more.hidden = waiting.length === 0;
  const pages = await Promise.all(batch.map((result) => result.data()));
  const items = pages.map(resultItem);
  list.append(...items);
  return items[0];
}

function resultItem(page: FoundPage): HTMLElement {
  const item = document.createElement('li');
  item.className = 'lp-results__result';
  const title = document.createElement('h2');
  title.className = 'nl-heading nl-heading--level-4';
  const link = document.createElement('a');
  link.className = 'nl-link';
  link.href = page.url;
  link.textContent = page.meta.title ?? page.url;
  title.append(link);
  const kind = document.createElement('p');
  kind.className = 'lp-note';
  kind.textContent = page.meta.soort ?? '';
  const excerpt = document.createElement('p');
  excerpt.className = 'nl-paragraph';
  for (const { text, marked } of readExcerpt(page.excerpt)) {
    const part = marked ? document.createElement('mark') : document.createElement('span');
    part.textContent = text;
    excerpt.append(part);
  }
  item.append(title, kind, excerpt);
  return item;
}

if (box) {
  box.addEventListener('input', () => void search(box.value.trim()));
  box.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void search(box.value.trim());
  });
  moreButton?.addEventListener('click', async () => {
    const first = await showMore();
    first?.querySelector('a')?.focus();
  });
  const asked = new URL(location.href).searchParams.get('q')?.trim() ?? '';
  if (asked) {
    box.value = asked;
    void search(asked);
  }
}
