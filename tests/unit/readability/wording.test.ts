import { describe, expect, it } from 'vitest';
import { rule as doubleNegation } from '../../../scoring/readability/rules/double-negation.ts';
import { rule as emptyOpening } from '../../../scoring/readability/rules/empty-opening.ts';
import { rule as lawReference } from '../../../scoring/readability/rules/law-reference.ts';
import { rule as slash } from '../../../scoring/readability/rules/slash.ts';
import { rule as vagueQuantity } from '../../../scoring/readability/rules/vague-quantity.ts';
import { rule as vagueTime } from '../../../scoring/readability/rules/vague-time.ts';
import { block, marksOf, specify } from './spec.ts';

specify(doubleNegation, {
  finds: [
    ['Het is {niet onmogelijk} dat u geld krijgt.', 'mogelijk'],
    ['Dat is bij ons {niet ongebruikelijk}.', 'gewoon'],
    'U krijgt {geen geld zonder} bewijs.',
    'Wij betalen {niet, tenzij} u tekent.',
    'U kunt {niet zonder} hulp verhuizen.',
    'Er is {niemand die niet} mag meedoen.',
    ['U krijgt uw geld {niet eerder dan} in mei.', 'pas'],
    'U moet {niet nalaten} om te bellen.',
  ],
  leaves: [
    'U krijgt geen geld.',
    'Betaalt u niet of niet op tijd, dan bellen wij u.',
    'U hoeft niets te doen.',
    'Als u niet kunt komen, is dat geen probleem.',
    'Zonder paspoort kunt u niet reizen.',
    'Dat is onmogelijk.',
    'Wij hebben niet uw adres, maar wel uw nummer.',
    'Het lukt niet onder deze regels.',
  ],
});

specify(vagueTime, {
  finds: [
    'Stuur de papieren {zo spoedig mogelijk} op.',
    'U hoort {te zijner tijd} van ons.',
    'Reageer {binnen de gestelde termijn}.',
    'Betaal {binnen twee weken} na dagtekening.',
    'U krijgt {binnen 8 weken} een brief.',
    'Wij bellen u {op korte termijn}.',
    'Geef dit {onverwijld} door.',
  ],
  leaves: [
    'Stuur de papieren vóór 14 mei 2026 op.',
    'U hoort van ons op 3 juni.',
    'Betaal binnen twee weken, dus uiterlijk op 14 mei 2026.',
    'Reageer zo snel mogelijk, in elk geval voor ((datum)).',
    'Bel ons morgen of overmorgen.',
    'U bent binnen 10 minuten lopen bij ons.',
    'Binnen is het warm.',
  ],
});

describe('vague-time', () => {
  it('leaves terms on the back alone', () => {
    expect(marksOf(vagueTime, block('U kunt binnen zes weken bezwaar maken.', 'paragraph', 'back'))).toEqual(
      [],
    );
  });
});

specify(vagueQuantity, {
  finds: [
    ['Wij hebben nog {enkele} vragen.', 'een paar'],
    ['U kreeg {diverse} brieven.', 'verschillende'],
    ['Wij missen {een aantal} papieren.', 'een paar'],
    ['Er staan {enige} fouten in.', 'een paar'],
    ['{In voorkomende gevallen} bellen wij u.', 'Soms'],
    ['U hebt een of {meerdere} kinderen.', 'meer'],
    ['Dat duurt {geruime tijd}.', ''],
  ].map(([text = '', better = '']) => (better ? ([text, better] as const) : text)),
  leaves: [
    'Wij hebben nog twee vragen.',
    'U bent de enige die dit kan.',
    'Dat is het enige.',
    'Het aantal kinderen telt mee.',
    'Wij missen drie papieren.',
    'Een paar weken rust helpt.',
    'Dit is uw enige inkomen.',
  ],
});

specify(lawReference, {
  finds: [
    'U krijgt geld volgens {artikel 19 van de Participatiewet}.',
    'Wij doen dit op grond van de {Jeugdwet}.',
    'Dat staat in de {Awb}.',
    'Wij kijken naar de {Wet inburgering} 2021.',
    'Dit volgt uit onze {verordening}.',
    'Zie {art. 4:5} voor de regels.',
    'Volgens de {Algemene wet bestuursrecht} mag dat.',
    'Wij volgen de {Wet gemeentelijke schuldhulpverlening}.',
  ],
  leaves: [
    'De wet zegt dat u recht hebt op hulp.',
    'Volgens de wet mag u bezwaar maken.',
    'Lees het artikel in de krant.',
    'Onze regels staan op de achterkant.',
    'U bent lid van een vereniging.',
    'Wij helpen u met uw formulier.',
    'Wet u waar het loket is?',
  ],
});

describe('law-reference', () => {
  it('leaves the back alone: there the law belongs', () => {
    const text = 'Dit besluit rust op artikel 19 van de Participatiewet.';
    expect(marksOf(lawReference, block(text, 'paragraph', 'back'))).toEqual([]);
  });
});

specify(slash, {
  finds: [
    ['Bel {en/of} mail ons.', 'of'],
    ['Uw kind mag komen als {hij/zij} dat wil.', 'hij of zij'],
    ['Neem uw {partner/huisgenoot} mee.', 'partner of huisgenoot'],
    ['{En/of} u komt langs.', 'Of'],
    ['Stuur een {kopie/foto} van de brief.', 'kopie of foto'],
    ['Geef {zijn/haar} naam door.', 'zijn of haar'],
  ],
  leaves: [
    'Bel of mail ons.',
    'Kijk op www.voorbeeldstad.nl/hulp voor meer uitleg.',
    'U mag hier 30 km/u rijden.',
    'De GGD/GGZ helpt u.',
    'Wij zoeken een collega (m/v).',
    'Uw nummer is 2026/00123-ab.',
    'Het loket is 24/7 open.',
  ],
});

specify(emptyOpening, {
  finds: [
    'Hierbij {delen wij u mee dat} u geld krijgt.',
    '{Het is zo dat} uw huur stijgt.',
    'Bij u {is er sprake van} een schuld.',
    '{Wij wijzen u erop dat} u moet tekenen.',
    '{Het feit dat} u werkt, telt mee.',
    '{Volledigheidshalve} sturen wij een kopie mee.',
    'In deze brief {informeren wij u over} uw huur.',
  ],
  leaves: [
    'U krijgt geld.',
    'Uw huur stijgt.',
    'U hebt een schuld.',
    'Vergeet niet om te tekenen.',
    'Wij laten u weten wanneer u mag komen.',
    'Wij delen het geld in vier delen.',
    'Het is goed dat u belt.',
  ],
});
