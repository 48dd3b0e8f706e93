import { describe, expect, it } from 'vitest';
import { analyse } from '../../../scoring/analyse.ts';
import { rule as missingUForm } from '../../../scoring/readability/rules/missing-u-form.ts';
import { rule as mixedAddress } from '../../../scoring/readability/rules/mixed-address.ts';
import { rule as noDirectAddress } from '../../../scoring/readability/rules/no-direct-address.ts';
import { rule as thirdPersonWriter } from '../../../scoring/readability/rules/third-person-writer.ts';
import { block, documentMarks, specify } from './spec.ts';

specify(missingUForm, {
  finds: [
    ['{De aanvrager} krijgt geld.', 'U'],
    ['Volgens ons {is belanghebbende} verhuisd.', 'bent u'],
    ['{Betrokkene heeft} geen recht op hulp.', 'U hebt'],
    ['Wij sturen de brief naar {de aanvrager}.', 'u'],
    ['{Men} moet zelf bellen.', 'U'],
    '{Cliënt} krijgt hulp in zijn huis.',
    '{Ondergetekende} belt u morgen.',
  ],
  leaves: [
    'U krijgt geld.',
    'Andere aanvrager dan u?',
    'Uw cliënt mag mee naar het gesprek.',
    'Wij sturen u de brief.',
    'De inwoners van de wijk kiezen zelf.',
    'Wat betreft uw huur: die blijft gelijk.',
    'Uw begeleider belt u morgen.',
  ],
});

specify(thirdPersonWriter, {
  finds: [
    '{De gemeente} heeft uw brief gekregen.',
    'Daarom stopt {de gemeente} met betalen.',
    '{De gemeente Voorbeeldstad} geeft u geld.',
    'Soms kan {de gemeente} helpen.',
    '{De gemeente ((naam))} betaalt de kosten.',
    'U belt, en {de gemeente} helpt u dan.',
  ],
  leaves: [
    'Wij hebben uw brief gekregen.',
    'Bel naar de gemeente.',
    'U woont in de gemeente Voorbeeldstad.',
    'De regels van de gemeente zijn nieuw.',
    'Vraag het bij de gemeente of bij het wijkteam.',
    'Elke gemeente heeft eigen regels.',
    'U krijgt geld van de gemeente.',
  ],
});

const findsMixed: [string[], [number, string][]][] = [
  [['U krijgt geld.', 'Uw huur stijgt.', 'Bel ons als je wilt.'], [[2, 'je']]],
  [['U krijgt geld.', 'Uw pas ligt klaar. Dit is jouw nummer.'], [[1, 'jouw']]],
  [['Je krijgt geld.', 'Jij mag kiezen.', 'Wij bellen u.'], [[2, 'u']]],
  [['Wij bellen u. Wij helpen u. Wij zien jou graag.'], [[0, 'jou']]],
  [['Je mag bellen.', 'Je mag mailen.', 'Uw kind ook.'], [[2, 'Uw']]],
  [
    ['U mag komen. U mag bellen.', 'Neem je pas mee.', 'Neem jezelf mee.'],
    [
      [1, 'je'],
      [2, 'jezelf'],
    ],
  ],
];

describe('mixed-address', () => {
  it.each(findsMixed)('finds: %j', (texts, marks) => {
    expect(
      documentMarks(
        mixedAddress,
        texts.map((text) => block(text)),
      ),
    ).toEqual(marks);
  });
  it('gives a replacement only when the rest of the sentence can stay', () => {
    const replacements = (text: string) =>
      mixedAddress.check(analyse({ blocks: [block(text)] }))[0]?.expected;
    expect(replacements('U krijgt geld. Uw huur stijgt. Dit is jouw nummer.')).toEqual(['uw']);
    expect(replacements('U krijgt geld. Uw huur stijgt. Wil je bellen?')).toEqual([]);
  });
  it.each([
    [['U krijgt geld.', 'Uw huur stijgt.']],
    [['Je krijgt geld.', 'Jouw huur stijgt.']],
    [['U zei: “Help je mij?” Dat doen wij. Bel ons, dan helpen wij u.']],
    [['Wij helpen iedereen.']],
    [['']],
    [['U zei ‘jij’ tegen ons en dat mag. U bent welkom.']],
  ])('leaves alone: %j', (texts) => {
    expect(
      documentMarks(
        mixedAddress,
        texts.map((text) => block(text)),
      ),
    ).toEqual([]);
  });
  it('leaves a quote block alone', () => {
    expect(documentMarks(mixedAddress, [block('U bent welkom.'), block('Kom je ook?', 'quote')])).toEqual([]);
  });
});

const cold =
  'De aanvraag is op 4 mei ontvangen en daarna bekeken. Er zijn papieren nodig. Zonder die papieren stopt het onderzoek. ' +
  'De papieren moeten per post komen. Het adres staat op de achterkant van dit papier. Het onderzoek duurt daarna nog vier weken. ' +
  'Bij vragen is het loket open, op werkdagen van 9.00 tot 12.00 uur.';

describe('no-direct-address', () => {
  it('marks the first real sentence of a front that speaks to nobody', () => {
    expect(documentMarks(noDirectAddress, [block(cold)])).toEqual([
      [0, 'De aanvraag is op 4 mei ontvangen en daarna bekeken.'],
    ]);
  });
  it.each([
    [`${cold} Belt u ons gerust.`],
    [`${cold} Uw papieren zijn veilig.`],
    [`${cold} Bel ons als je vragen hebt.`],
    ['Het loket is dicht.'],
    [''],
  ])('leaves alone: %s', (text) => {
    expect(documentMarks(noDirectAddress, [block(text)])).toEqual([]);
  });
  it('does not count the back', () => {
    expect(documentMarks(noDirectAddress, [block(cold, 'paragraph', 'back')])).toEqual([]);
  });
});
