import type { Page } from 'playwright-core';
import * as files from '../unit/import/wordFiles.ts';
import { moveCaret } from './caret.ts';
import type { RestClient } from './rest.ts';

/** What the states are shown on: made once, over REST. */
export interface StateLetters {
  /** A hard letter with two versions and a comment. */
  concept: string;
  /** The same words, asked of the jurist. */
  inReview: string;
  /** A hard letter that was rewritten: all that was won. */
  rewritten: string;
  /** The letter to learn on, which every new Luchtpost has. */
  exercise: string;
}

export interface EditorState {
  /** Short, Dutch, fit for a file name. */
  name: string;
  /** What is to be seen, in Dutch: the text of the picture for who cannot see it. */
  alt: string;
  open(page: Page, cmsUrl: string, letters: StateLetters): Promise<void>;
}

/** Widths of a window, in CSS pixels, that the editor is looked at in. */
export const WIDTHS = [1280, 1024] as const;

/** Shows the CMS light or dark, as the setting under Account does, with whatever is open left open. */
export async function showTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  // Colours that are on their way are neither the one nor the other.
  await page.addStyleTag({ content: '* { transition: none !important; }' });
  await page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
  }, theme);
  await page.waitForTimeout(PAINT_MS);
}

const PAINT_MS = 300;

interface Stored {
  front: { root: { children: { type: string; children?: { type: string; text?: string }[] }[] } };
}

interface Sjabloon extends Stored {
  id: string;
  subject: string;
  back: unknown;
}

/** The same decision, as it is often written and as it may be written. */
const HARD = 'participatiewet-terugvordering-hard';
const REWRITTEN = 'participatiewet-terugvordering';

/** Makes the letters the states need. @param client  who may make letters */
export async function makeStateLetters(client: RestClient): Promise<StateLetters> {
  const sjabloon = async (slug: string) => {
    const { docs } = await client.json<{ docs: Sjabloon[] }>(
      'GET',
      `/brief-sjablonen?limit=1&depth=0&where[slug][equals]=${slug}`,
    );
    if (!docs[0]) throw new Error(`The sample content has no sjabloon ${slug}`);
    return docs[0];
  };
  const hard = await sjabloon(HARD);
  const fresh = () =>
    client.json<{ id: string }>('POST', `/brief-sjablonen/${hard.id}/nieuwe-brief`).then(({ id }) => id);
  const rewritten = await fresh();
  const { subject, front: better, back } = await sjabloon(REWRITTEN);
  await client.json('PATCH', `/brieven/${rewritten}?draft=true`, { subject, front: better, back });
  const concept = await fresh();
  const inReview = await fresh();
  const { front } = await client.json<Stored>('GET', `/brieven/${concept}?depth=0&draft=true`);
  const paragraphs = front.root.children.filter(({ type }) => type === 'paragraph');
  const second = paragraphs[1]?.children?.find(({ type }) => type === 'text');
  const last = paragraphs.at(-1)?.children?.find(({ type }) => type === 'text');
  if (!second?.text || !last) throw new Error('The hard sjabloon has no paragraphs to work on');
  await client.json('POST', '/brief-opmerkingen', {
    letter: concept,
    text: 'Kan dit in gewone woorden? Ik moest het drie keer lezen.',
    half: 'front',
    quote: second.text.slice(0, 60),
    before: '',
    after: second.text.slice(60, 120),
  });
  last.text = 'Hebt u vragen? Bel ons op 14 099. Wij helpen u graag.';
  await client.json('PATCH', `/brieven/${concept}?draft=true`, { front });
  await client.json('POST', `/brieven/${inReview}/beoordeling/vraag`, {
    stoelen: ['jurist', 'ervaringsdeskundige'],
  });
  const { docs: exercises } = await client.json<{ docs: { id: string }[] }>(
    'GET',
    '/brieven?limit=1&depth=0&draft=true&where[subject][like]=Oefenbrief',
  );
  if (!exercises[0]) throw new Error('There is no letter to learn on');
  return { concept, inReview, rewritten, exercise: exercises[0].id };
}

const tools = (page: Page) => page.locator('[data-field-path="front"] .fixed-toolbar');

/** Opens a letter and waits until it is scored and its panel knows where it stands. */
async function letter(page: Page, cmsUrl: string, id: string): Promise<void> {
  await page.goto(`${cmsUrl}/admin/collections/brieven/${id}`);
  await page.locator('.brief-paneel[data-state="klaar"]').waitFor();
  await page.locator('.brief-werkstroom .brief-stand').waitFor();
}

const onLetter =
  (act: (page: Page) => Promise<void>, which: keyof StateLetters = 'concept'): EditorState['open'] =>
  async (page, cmsUrl, letters) => {
    await letter(page, cmsUrl, letters[which]);
    await act(page);
  };

const withTool = (name: string): EditorState['open'] =>
  onLetter(async (page) => {
    await page.getByLabel('Tekst van de voorkant').focus();
    await tools(page).getByRole('button', { name, exact: true }).press('Enter');
    await page.getByRole('dialog').first().waitFor();
  });

const withButton = (name: string, which?: keyof StateLetters): EditorState['open'] =>
  onLetter(async (page) => {
    await page.getByRole('button', { name, exact: true }).click();
    await page.locator('dialog[open]').waitFor();
  }, which);

/** Chooses a Word file on the list of letters. Until React has taken over, the button is there and does nothing. */
async function chooseWord(page: Page, cmsUrl: string, bytes: Uint8Array): Promise<void> {
  await page.goto(`${cmsUrl}/admin/collections/brieven`);
  const button = page.getByRole('button', { name: 'Open een Word-bestand' });
  for (;;) {
    const opened = page.waitForEvent('filechooser', { timeout: 3_000 }).catch(() => undefined);
    await button.press('Enter');
    const chooser = await opened;
    if (!chooser) continue;
    return chooser.setFiles({ name: 'Brief over huur.docx', mimeType: '', buffer: Buffer.from(bytes) });
  }
}

/** Every state of the editor that somebody can bring it in. Nothing is saved but the letter of `word-klaar`. */
export const EDITOR_STATES: readonly EditorState[] = [
  {
    name: 'lijst',
    alt: 'De lijst met brieven. Erboven kiest u een sjabloon of opent u een Word-bestand.',
    open: async (page, cmsUrl) => {
      await page.goto(`${cmsUrl}/admin/collections/brieven`);
      await page.getByRole('button', { name: 'Open een Word-bestand' }).waitFor();
      await page.getByRole('combobox', { name: 'Begin met een sjabloon' }).waitFor();
    },
  },
  {
    name: 'word-klaar',
    alt: 'Een Word-bestand is geopend. De brief staat klaar, en er staat wat niet mee kon, zoals een afbeelding.',
    open: async (page, cmsUrl) => {
      await chooseWord(page, cmsUrl, await files.withImageAndEdges());
      await page.getByRole('link', { name: 'Open de brief' }).waitFor();
    },
  },
  {
    name: 'word-geweigerd',
    alt: 'Op het gekozen Word-bestand zit een wachtwoord. Een melding zegt dat, en wat u kunt doen.',
    open: async (page, cmsUrl) => {
      await chooseWord(page, cmsUrl, files.withPassword());
      await page.locator('.brief-import__fout').waitFor();
    },
  },
  {
    name: 'oefenbrief',
    alt: 'De oefenbrief in de editor, met streepjes onder alles wat beter kan.',
    open: onLetter(async () => undefined, 'exercise'),
  },
  {
    name: 'paneel',
    alt: 'Een brief in de editor. Links de tekst met streepjes onder moeilijke woorden, rechts vier scores en wat u het eerst kunt doen.',
    open: onLetter(async () => undefined),
  },
  {
    name: 'kaart',
    alt: 'Een kaart bij een moeilijk woord in de tekst: waarom het lastig is, en betere woorden om over te nemen.',
    open: onLetter(async (page) => {
      await page.getByLabel('Tekst van de voorkant').focus();
      await moveCaret(page, 'Control+Home');
      await page.keyboard.press('F8');
      await page.locator('.brief-plek').waitFor();
      await page.keyboard.press('Alt+Enter');
      await page.waitForFunction(() => document.activeElement?.closest('.brief-plek'));
    }),
  },
  {
    name: 'tabel',
    alt: 'Het menu Tabel in de werkbalk: een tabel met twee, drie of vier kolommen.',
    open: withTool('Tabel'),
  },
  {
    name: 'invulveld',
    alt: 'Het menu Invulveld: velden zoals voornaam en bedrag, vaste stukken tekst, en tekst die maar soms in de brief staat.',
    open: withTool('Invulveld'),
  },
  {
    name: 'zin-toevoegen',
    alt: 'Het menu Voeg een zin toe, met zinnen die de lezer helpen.',
    open: withTool('Voeg een zin toe'),
  },
  {
    name: 'voorbeeld',
    alt: 'Het voorbeeld van de brief, met ingevulde velden.',
    open: withTool('Voorbeeld'),
  },
  {
    name: 'vraag-beoordeling',
    alt: 'Een venster waarin u aankruist wie de brief meeleest.',
    open: withButton('Vraag een beoordeling'),
  },
  {
    name: 'samen',
    alt: 'Het deel Samen aan deze brief: de stand, wie er meelezen en wat zij vinden.',
    open: onLetter(async (page) => {
      await page.getByRole('heading', { name: 'Samen aan deze brief' }).scrollIntoViewIfNeeded();
      await page.evaluate(() => document.querySelector('.brief-werkstroom')?.scrollIntoView());
    }, 'inReview'),
  },
  {
    name: 'terug-met-reden',
    alt: 'Een venster waarin de jurist schrijft wat er anders moet.',
    open: withButton('Terug met reden als jurist', 'inReview'),
  },
  {
    name: 'reactie',
    alt: 'Een reactie van een collega bij een passage van de brief.',
    open: onLetter(async (page) => {
      await page.locator('.brief-reacties').getByRole('button', { name: 'Toon in de brief' }).click();
      await page.locator('.brief-reacties').scrollIntoViewIfNeeded();
    }),
  },
  {
    name: 'reageer',
    alt: 'Een venster waarin u een reactie schrijft bij een stuk tekst dat u hebt gekozen.',
    open: onLetter(async (page) => {
      const front = page.getByLabel('Tekst van de voorkant');
      await front.focus();
      await moveCaret(page, 'Control+Home');
      await moveCaret(page, 'Shift+End');
      await page.getByRole('button', { name: 'Reageer op de selectie' }).click();
      await page.locator('dialog[open]').waitFor();
    }),
  },
  {
    name: 'vergelijk',
    alt: 'Twee versies van een brief naast elkaar, met wat weg is en wat nieuw is, en het verschil in scores.',
    open: onLetter(async (page) => {
      await page.getByRole('button', { name: 'Vergelijk versies' }).click();
      await page.getByRole('table', { name: 'Scores voor en na' }).waitFor();
    }, 'rewritten'),
  },
  {
    name: 'geschiedenis',
    alt: 'De geschiedenis van een brief: wie wat deed, en wanneer.',
    open: onLetter(async (page) => {
      await page.getByText('Geschiedenis', { exact: true }).click();
      await page.getByText('Geschiedenis', { exact: true }).scrollIntoViewIfNeeded();
    }, 'inReview'),
  },
  {
    name: 'overzicht',
    alt: 'Het overzicht van alle brieven: hoeveel er in elke stand zijn, welke het moeilijkst zijn en welke beter werden.',
    open: async (page, cmsUrl) => {
      await page.goto(`${cmsUrl}/admin/overzicht-brieven`);
      await page.getByRole('heading', { name: 'Overzicht brieven' }).waitFor();
    },
  },
];
