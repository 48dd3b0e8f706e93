/** A page harder than its readers' level is published with a reason, or not at all. */
import { describe, expect, it } from 'vitest';
import { askReasonBelowFloor } from '../../../cms/content/askReason.ts';
import { contentDocument } from '../../../cms/content/contentDocument.ts';
import { judge } from '../../../cms/content/floor.ts';

const HARD =
  'Ingevolge het bepaalde in artikel 4:5 van de Algemene wet bestuursrecht dient de aanvrager binnen de gestelde termijn de ontbrekende bescheiden te overleggen, bij gebreke waarvan de aanvraag buiten behandeling kan worden gesteld. Derhalve wordt betrokkene verzocht zorg te dragen voor tijdige indiening van voornoemde stukken.';
const EASY =
  'U krijgt een brief van ons. Daarin staat wat u moet doen. Bel ons als u hulp nodig hebt. Wij lezen de brief met u. Dat kost niets. U mag ook langskomen. Neem de brief dan mee. Wij maken samen een plan. Dat plan past bij u.';

const text = (words: string) => ({
  root: {
    type: 'root',
    children: [
      { type: 'paragraph', children: [{ type: 'text', text: words }] },
      { type: 'block', fields: { blockType: 'kader', titel: 'Let op', tekst: 'Bel 112 bij gevaar.' } },
    ],
  },
});
const page = (words: string) => ({ title: 'Proef', summary: 'Een proef.', theme: 'geld', body: text(words) });

function change(collection: string, data: Record<string, unknown>, originalDoc?: unknown) {
  return askReasonBelowFloor({ collection: { slug: collection }, data, originalDoc } as never);
}

describe('what is measured', () => {
  it('is what a reader reads: title, summary, fields and text, a frame included; no sources, no search words', () => {
    const { blocks } = contentDocument({
      ...page('Tekst.'),
      steps: [{ title: 'Bel ons', text: 'Vandaag nog.' }],
      sources: [{ title: 'Bron' }],
      searchWords: 'zoekwoord',
      slug: 'proef',
    });
    const all = blocks.map((block) => block.text).join(' | ');
    for (const part of ['Proef', 'Een proef.', 'Bel ons', 'Vandaag nog.', 'Tekst.', 'Bel 112 bij gevaar.']) {
      expect(all).toContain(part);
    }
    expect(all).not.toMatch(/Bron|zoekwoord|geld/);
  });

  it('is nothing while there are only a few words', () => {
    expect(judge('hulp', page('Dient te geschieden.'))).toBeUndefined();
  });
});

describe('publishing', () => {
  it('a hard page is refused with its level, its score, the floor and the place for the reason', () => {
    const judged = judge('hulp', page(HARD));
    expect(judged?.isBelowFloor).toBe(true);
    expect(() => change('hulp', { ...page(HARD), _status: 'published' })).toThrow(
      new RegExp(
        `leest als ${judged?.level} \\(leesbaarheid ${judged?.score} van 100\\).*B1.*“Waarom mag deze tekst moeilijker zijn\\?”`,
      ),
    );
  });

  it('also when only the status changes and the text was there already', () => {
    expect(() => change('hulp', { _status: 'published' }, page(HARD))).toThrow('nog niet gepubliceerd');
  });

  it('goes through with a written reason; three letters are none', () => {
    const published = { ...page(HARD), _status: 'published' };
    expect(() => change('hulp', { ...published, belowFloorReason: 'ja' })).toThrow();
    const withReason = { ...published, belowFloorReason: 'Dit is de letterlijke tekst van een vonnis.' };
    expect(change('hulp', withReason)).toBe(withReason);
  });

  it('goes through when it is easy, and a draft is never stopped', () => {
    expect(() => change('hulp', { ...page(EASY), _status: 'published' })).not.toThrow();
    expect(() => change('hulp', { ...page(HARD), _status: 'draft' })).not.toThrow();
  });
});
