import { isFitToRead, readExcerpt } from './excerpt.ts';
import { type Found, type FoundPage, find, inOrder, type Result } from './find.ts';

// The one script of the site that reading pages never load. Without it the list from A to Z is there.

interface Pagefind {
  init(): Promise<void>;
  /** Null when a newer question was asked meanwhile. */
  debouncedSearch(term: string): Promise<{ results: Result[] } | null>;
  search(term: string): Promise<{ results: Result[] }>;
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
let waiting: Found[] = [];
let asked = '';

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
  asked = question;
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
    const index = await pagefind();
    const found = await find(question, (term) =>
      term === question ? index.debouncedSearch(term) : index.search(term),
    );
    if (!found || asked !== question) return;
    waiting = found;
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
  const loaded = await Promise.all(
    batch.map(async ({ score, isWhole, data }) => ({ score, isWhole, page: await data() })),
  );
  const items = inOrder(loaded).map(({ page }) => resultItem(page));
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
  const shown = isFitToRead(page.excerpt) ? page.excerpt : (page.meta.samenvatting ?? '');
  for (const { text, marked } of readExcerpt(shown)) {
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
  const question = new URL(location.href).searchParams.get('q')?.trim() ?? '';
  if (question) {
    box.value = question;
    void search(question);
  }
}
