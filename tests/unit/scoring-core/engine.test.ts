import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  documentFromText,
  firstSteps,
  type LetterDocument,
  type LetterReport,
  letterKinds,
  scoreLetter,
} from '../../../scoring/index.ts';

const hard =
  'Naar aanleiding van uw aanvraag d.d. 3 februari jl. delen wij u mede dat deze, gelet op het bepaalde in de vigerende verordening, dient te worden afgewezen.';
const plain = 'Wij geven u geen uitkering. U hebt te veel spaargeld. Bel ons als u hulp wilt.';

function score(text: string): LetterReport {
  return scoreLetter(documentFromText(text), { sentences: true });
}

function ease(text: string): number {
  return score(text).readability.score ?? Number.NaN;
}

function checkPlaces(document: LetterDocument, report: LetterReport): void {
  for (const message of report.messages) {
    const { block, start, end } = message.place;
    const text = document.blocks[block]?.text ?? '';
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(message.actual).toBe(text.slice(start, end));
  }
}

/** Everything that has ever broken a text tool, mixed with words that rules look for. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        ' ',
        '. ',
        '\n',
        '\n\n',
        '- ',
        '\uD800',
        '\uDC00',
        '\0',
        '\u202E',
        '👩‍👧',
        'مرحبا',
        '((',
        '))',
      ),
      fc.constantFrom(
        'U',
        'u dient',
        'artikel 3:46, lid 2',
        'm.b.t.',
        'wordt',
        'afgewezen',
        '€ 12',
        '3 maart',
        'niet',
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('any text gets an answer', { timeout: 60_000 }, () => {
  it('never throws, and every place is inside its block and quotes it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = documentFromText(text);
        checkPlaces(document, scoreLetter(document));
      }),
      { numRuns: 300 },
    );
  });

  it('whatever is asked for: sentences, a page, a kind, a side of the sheet', () => {
    const options = fc.record(
      { sentences: fc.boolean(), profile: fc.constantFrom('brief' as const, 'pagina' as const) },
      { requiredKeys: [] },
    );
    const kind = fc.option(fc.constantFrom(...letterKinds), { nil: undefined });
    fc.assert(
      fc.property(anyText, options, kind, fc.boolean(), (text, asked, given, onBack) => {
        const blocks = documentFromText(text).blocks.map((block) =>
          onBack ? { ...block, half: 'back' as const } : block,
        );
        const document: LetterDocument = given ? { blocks, kind: given } : { blocks };
        const report = scoreLetter(document, asked);
        checkPlaces(document, report);
        expect(report.sentences !== undefined).toBe(asked.sentences === true);
        if (given) expect(report.legal.kind === given || asked.profile === 'pagina').toBe(true);
        if (asked.profile === 'pagina') {
          expect(report.activation.score).toBeNull();
          const sources = report.messages.map((message) => message.source);
          expect(sources.every((source) => source === 'readability' || source === 'lexicon')).toBe(true);
        }
        const starts = report.messages.map(({ place }) => place.block * 1e9 + place.start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
      { numRuns: 200 },
    );
  });

  it('100,000 words, and 100,000 words without one full stop', () => {
    const words = 'indien u de verzochte bescheiden niet tijdig overlegt wordt uw aanvraag niet behandeld';
    const times = Math.ceil(100_000 / words.split(' ').length);
    for (const text of [`${words}. `.repeat(times), `${words} en `.repeat(times)]) {
      const { readability } = scoreLetter({ blocks: [{ text, kind: 'paragraph', half: 'front' }] });
      expect(['B2', 'C1']).toContain(readability.level);
    }
  });

  it('scores stay between 0 and 100', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { readability, activation, stress } = scoreLetter(documentFromText(text));
        for (const value of [readability.score, activation.score, stress.score]) {
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each(['', ' \n\t ', '👍', '...', '\uD800', '\u0000\u0001'])(
    'nothing to read in %j: no score, no message',
    (text) => {
      const report = score(text);
      expect(report.language).toBe('onbekend');
      expect(report.readability.score === null || report.readability.score >= 0).toBe(true);
      expect(report.readability.level === null).toBe(report.readability.score === null);
    },
  );

  it('one word gets a score', () => {
    expect(ease('Hallo')).toBeGreaterThan(0);
  });
});

describe('the readability score', () => {
  it('calls a plain rewrite easier', () => {
    expect(ease(plain)).toBeGreaterThan(ease(hard) + 30);
  });

  it('has two decimals, so that versions do not tie', () => {
    const value = ease(plain);
    expect(Math.round(value * 100) / 100).toBe(value);
  });

  it('rises when one long sentence becomes two short ones', () => {
    const one =
      'Wij hebben uw brief gelezen en wij betalen uw huur, omdat u dat zelf deze maand niet kunt doen.';
    const two =
      'Wij hebben uw brief gelezen. Wij betalen uw huur, omdat u dat zelf deze maand niet kunt doen.';
    expect(ease(two)).toBeGreaterThan(ease(one));
  });

  it('drops visibly when a hard sentence comes into a short letter', () => {
    expect(ease(`${plain} ${hard}`)).toBeLessThan(ease(plain) - 15);
    expect(score(`${plain} ${hard}`).readability.level).not.toBe(score(plain).readability.level);
  });

  it('is not spoiled by an address, a greeting and a signature', () => {
    const dressed = `Gemeente Luchtstad\nPostbus 12\n1234 AB Luchtstad\n\nGeachte heer De Wit,\n\n${plain}\n\nMet vriendelijke groet,\nKarin Bakker`;
    expect(Math.abs(ease(dressed) - ease(plain))).toBeLessThan(6);
  });

  it('reads the back of the letter less strictly than the front', () => {
    expect(ease(`${plain}\n\n--- achterkant ---\n\n${hard}`)).toBeGreaterThan(ease(`${plain}\n\n${hard}`));
  });

  it('tells the score of each sentence when asked', () => {
    const report = score(`${plain} ${hard}`);
    expect(report.sentences).toHaveLength(4);
    const lowest = [...(report.sentences ?? [])].sort((a, b) => a.score - b.score)[0];
    expect(lowest?.start).toBe(plain.length + 1);
    expect(scoreLetter(documentFromText(plain)).sentences).toBeUndefined();
  });

  it('tells what makes a sentence hard', () => {
    const causes = (text: string) => score(text).sentences?.[0]?.causes.map(({ cause }) => cause) ?? [];
    expect(causes(hard)).toEqual(expect.arrayContaining(['lengte', 'woorden', 'bouw']));
    expect(causes('Wij helpen u.')).toEqual([]);
  });

  it('says in words how sure the level is', () => {
    expect(score(plain).readability.uncertainty).toMatch(/De tekst is kort \(\d+ woorden\)/);
  });
});

describe('messages', () => {
  it('stand in order of place', () => {
    const { messages } = score(`${hard}\n\n${plain}\n\n${hard}`);
    const places = messages.map(({ place }) => place.block * 1e6 + place.start);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(messages.length).toBeGreaterThan(0);
  });
});

describe('another language', () => {
  it.each([
    'We are writing to inform you that your application for the benefit has been rejected by the council.',
    'Nous vous informons que votre demande a été refusée par la commune pour les raisons suivantes.',
    'Wir teilen Ihnen mit, dass Ihr Antrag auf Unterstützung leider abgelehnt wurde und Sie nicht zahlen.',
    'نحن نكتب إليك لنخبرك أن طلبك قد رفض من قبل البلدية لأن الدخل مرتفع جدا',
  ])('is told and not scored: %s', (text) => {
    const report = score(text);
    expect(report.language).toBe('anders');
    expect(report.readability.score).toBeNull();
    expect(report.activation.score).toBeNull();
    expect(report.stress.score).toBeNull();
    expect(report.messages.map((message) => message.ruleId)).toEqual(['not-dutch']);
  });

  it.each([
    'Karin Bakker, Anna Smith, Mohammed El Idrissi, John the Carpenter, Fatima Yilmaz, Jan Jansen',
    'Postbus 12 1234 AB Luchtstad Gemeente Luchtstad Team Inkomen Stadhuisplein Noord West',
    'profiel, functies, benoeming, schorsing, ontslag, werkwijze, scholing, begroting',
    'Please bel ons.',
    'De website van The Hague Security Delta is nieuw en u kunt daar een account maken.',
  ])('a fragment, a name or an address is not called foreign: %s', (text) => {
    expect(score(text).language).not.toBe('anders');
  });
});

describe('what to do first', () => {
  it('gives at most three changes, each of which helps, the best first', () => {
    const steps = firstSteps(documentFromText(`${plain} ${hard}`));
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.length).toBeLessThanOrEqual(3);
    const gains = steps.map((step) => step.gain);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(Math.min(...gains)).toBeGreaterThan(0);
  });

  it('has nothing to say about an empty letter', () => {
    expect(firstSteps({ blocks: [] })).toEqual([]);
  });
});

describe('a hundred thousand characters of the same', { timeout: 60_000 }, () => {
  it.each([
    ['sentences', `${plain} `],
    ['one sentence without end', 'en dan wordt de aanvraag die wij hebben '],
    [
      'one passive sentence without end',
      'en het indienen van een bezwaar kan door u worden gedaan indien dit tijdig is gesteld ',
    ],
    ['merge fields', '((datum)) en ((naam)) '],
    ['names of laws', 'Wet op de '],
    ['naming', 'dat heet een beschikking en '],
    ['commas', ', dat die '],
    ['stops', 'a.'],
    ['digits', '1.'],
    ['at signs', 'a@'],
    ['brackets', '(('],
    ['closing quotes', '”'],
    ['apostrophes', "'"],
    ['article numbers', 'artikel 1, '],
    ['codes', 'A1-'],
    ['letters', 'aa'],
    ['line breaks', 'u\n'],
  ])('get an answer where a square would never end: %s', (_, part) => {
    const text = part.repeat(Math.ceil(100_000 / part.length));
    const { messages } = scoreLetter({ blocks: [{ text, kind: 'paragraph', half: 'front' }] });
    for (const { place, actual } of messages) expect(text.slice(place.start, place.end)).toBe(actual);
  });
});
