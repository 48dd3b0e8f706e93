import { Player } from './player.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { findDutchVoice, speakerWith } from './voice.ts';

// The page that reads itself aloud. What is spoken is painted (CSS Custom Highlight), never changed.

const NO_VOICE =
  'Uw telefoon of computer heeft geen Nederlandse stem. Voorlezen lukt hier dus niet. Bel ons: dan lezen wij de tekst aan u voor.';
const FAILED = 'De stem stopte ermee. Druk nog een keer op Lees voor. Lukt het niet? Bel ons.';

interface Place extends Sentence {
  block: HTMLElement;
}

/** Every sentence of the text, in reading order, with the block it stands in. */
function placesIn(root: HTMLElement): Place[] {
  const blocks = [...root.querySelectorAll<HTMLElement>('h1, h2, h3, h4, p, li, td, th')].filter(
    (block) => !block.querySelector('h1, h2, h3, h4, p, li'),
  );
  return blocks.flatMap((block) =>
    sentencesOf(block.textContent).map((sentence) => ({ ...sentence, block })),
  );
}

/** A range over characters of a block's text. */
function rangeIn(block: HTMLElement, start: number, end: number): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (start >= passed && start <= passed + length) range.setStart(node, start - passed);
    if (end >= passed && end <= passed + length) {
      range.setEnd(node, end - passed);
      return range;
    }
    passed += length;
  }
  return range;
}

function paint(name: string, range: Range | undefined): void {
  if (!('highlights' in CSS)) return;
  if (range) CSS.highlights.set(name, new Highlight(range));
  else CSS.highlights.delete(name);
}

async function start(): Promise<void> {
  const root = document.querySelector<HTMLElement>('#voor-te-lezen');
  const bar = document.querySelector<HTMLElement>('#voorlezer');
  const note = document.querySelector<HTMLElement>('#voorlezer-melding');
  const play = document.querySelector<HTMLButtonElement>('#lees');
  const speed = document.querySelector<HTMLSelectElement>('#snelheid');
  if (!root || !bar || !note || !play || !speed) return;
  const speech = 'speechSynthesis' in window ? window.speechSynthesis : undefined;
  const voice = speech && (await findDutchVoice(speech));
  if (!speech || !voice) {
    note.textContent = NO_VOICE;
    return;
  }

  const places = placesIn(root);
  let shown: HTMLElement | undefined;
  const player = new Player(
    places.map(({ text }) => text),
    speakerWith(speech, voice),
    {
      show(at, wordAt) {
        const place = places[at];
        if (!place) return;
        const { block, start, end } = place;
        paint('gesproken-zin', rangeIn(block, start, end));
        const word =
          wordAt === undefined ? undefined : /^[\p{L}\p{N}’'-]+/u.exec(place.text.slice(wordAt))?.[0];
        paint(
          'gesproken-woord',
          word && wordAt !== undefined
            ? rangeIn(block, start + wordAt, start + wordAt + word.length)
            : undefined,
        );
        if (shown === block) return;
        shown?.classList.remove('lp-spoken');
        block.classList.add('lp-spoken');
        shown = block;
        block.scrollIntoView({ block: 'center' });
      },
      playing(isPlaying) {
        play.textContent = isPlaying ? 'Pauze' : 'Lees voor';
        if (isPlaying) note.textContent = '';
      },
      failed() {
        note.textContent = FAILED;
      },
    },
  );

  bar.hidden = false;
  play.addEventListener('click', () => player.toggle());
  document.querySelector('#vorige')?.addEventListener('click', () => player.step(-1));
  document.querySelector('#volgende')?.addEventListener('click', () => player.step(1));
  speed.addEventListener('change', () => player.setRate(Number(speed.value)));
  // A voice goes on after the page has gone.
  window.addEventListener('pagehide', () => player.pause());
}

void start();
