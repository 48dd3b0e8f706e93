import { describe, expect, it } from 'vitest';
import { adjectiveForms, inflectAdjective } from '../../../scoring/lexicon/morphology/adjective.ts';
import { nounForms, plural } from '../../../scoring/lexicon/morphology/noun.ts';
import { conjugate } from '../../../scoring/lexicon/morphology/verb.ts';
import { renderVerb } from '../../../scoring/lexicon/morphology/verb-phrase.ts';

describe('verbs', () => {
  it.each([
    ['implementeren', '', 'implementeer implementeert implementeerde geïmplementeerd'],
    ['evalueren', '', 'evalueer evalueert evalueerde geëvalueerd'],
    ['creëren', '', 'creëer creëert creëerde gecreëerd'],
    ['verifiëren', '', 'verifieer verifieert verifieerde geverifieerd'],
    ['leveren', '', 'lever levert leverde geleverd'],
    ['verbeteren', '', 'verbeter verbetert verbeterde verbeterd'],
    ['behandelen', '', 'behandel behandelt behandelde behandeld'],
    ['verlenen', '', 'verleen verleent verleende verleend'],
    ['beëindigen', '', 'beëindig beëindigt beëindigde beëindigd'],
    ['innen', '', 'in int inde geïnd'],
    ['waarborgen', '', 'waarborg waarborgt waarborgde gewaarborgd'],
    ['beloven', '', 'beloof belooft beloofde beloofd'],
    ['kiezen', '', 'kies kiest koos gekozen'],
    ['ondernemen', '', 'onderneem onderneemt ondernam ondernomen'],
    ['vergeven', '', 'vergeef vergeeft vergaf vergeven'],
    ['verzoeken', '', 'verzoek verzoekt verzocht verzocht'],
    ['stoppen', '', 'stop stopt stopte gestopt'],
    ['herstructureren', '', 'herstructureer herstructureert herstructureerde geherstructureerd'],
    ['aanvangen', 'aan', 'vang vangt ving gevangen'],
    ['invoeren', 'in', 'voer voert voerde gevoerd'],
    ['over_hevelen', 'over', 'hevel hevelt hevelde geheveld'],
    ['mededelen', 'mede', 'deel deelt deelde gedeeld'],
    ['doen', '', 'doe doet deed gedaan'],
    ['hebben', '', 'heb heeft had gehad'],
  ])('%s', (infinitive, particle, forms) => {
    const verb = conjugate(infinitive);
    expect(verb.particle).toBe(particle);
    expect([verb.forms.sg1, verb.forms.sg3, verb.forms.past, verb.forms.part].join(' ')).toBe(forms);
  });

  it.each([
    ['invoeren', 'sg3', 'main', 'voert het plan in'],
    ['invoeren', 'sg3', 'end', 'het plan invoert'],
    ['invoeren', 'inf', 'te', 'het plan in te voeren'],
    ['duidelijk maken', 'sg3', 'main', 'maakt het plan duidelijk'],
    ['laten zien', 'past', 'main', 'liet het plan zien'],
    ['op de hoogte brengen', 'inf', 'te', 'het plan op de hoogte te brengen'],
    ['gemaakt worden', 'part', 'end', 'het plan gemaakt'],
  ] as const)('%s in %s, %s', (phrase, cell, order, text) => {
    expect(renderVerb(phrase, cell, order, 'het plan')?.text).toBe(text);
  });

  it('keeps a preposition before its object', () => {
    expect(renderVerb('beginnen met', 'inf', 'main', 'uw aanvraag', true)?.text).toBe(
      'beginnen met uw aanvraag',
    );
    expect(renderVerb('beginnen met', 'inf', 'main', 'wij uw aanvraag', true)?.text).toBe(
      'beginnen wij met uw aanvraag',
    );
  });
});

describe('nouns', () => {
  it.each([
    ['gevolg', 'gevolgen'],
    ['mogelijkheid', 'mogelijkheden'],
    ['probleem', 'problemen'],
    ['regel', 'regels'],
    ['tip', 'tips'],
    ['eis', 'eisen'],
    ['afspraak', 'afspraken'],
    ['categorie', 'categorieën'],
    ['collega', "collega's"],
    ['geld', 'geld'],
    ['manier van werken', 'manieren van werken'],
    ['brief', 'brieven'],
    ['plek', 'plekken'],
  ])('%s → %s', (single, many) => {
    expect(plural(single)).toBe(many);
  });

  it('recognises learned plurals too', () => {
    expect(nounForms('criterium').plurals).toEqual(expect.arrayContaining(['criteria', 'criteriums']));
  });
});

describe('adjectives', () => {
  it.each([
    ['goed', 'goede beter best'],
    ['groot', 'grote groter grootst'],
    ['snel', 'snelle sneller snelst'],
    ['vrij', 'vrije vrijer vrijst'],
    ['half', 'halve halver halfst'],
    ['duidelijk', 'duidelijke duidelijker duidelijkst'],
    ['zeker', 'zekere zekerder zekerst'],
    ['normaal', 'normale normaler normaalst'],
    ['los', 'losse losser lost'],
  ])('%s', (base, forms) => {
    expect(['e', 'er', 'st'].map((cell) => inflectAdjective(base, cell as 'e')).join(' ')).toBe(forms);
  });

  it('gives no -e form to what cannot stand before a noun', () => {
    expect(inflectAdjective('op tijd', 'e')).toBeUndefined();
    expect(inflectAdjective('helemaal', 'e')).toBeUndefined();
    expect(inflectAdjective('niet goed', 'e')).toBe('niet goede');
  });

  it('starts with the base', () => {
    expect(adjectiveForms('adequaat')[0]).toEqual(['base', 'adequaat']);
  });
});
