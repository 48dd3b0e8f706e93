import { describe, expect, it } from 'vitest';
import { guessKind } from '../../../scoring/legal/kind.ts';
import { rules } from '../../../scoring/legal/rules.ts';
import { scoreLegal } from '../../../scoring/legal/score.ts';
import type { LetterKind } from '../../../scoring/types.ts';
import { analysed, letter, run } from '../../letters/read.ts';

describe('the kind of letter is guessed from its words', () => {
  const kinds: Record<LetterKind, string[]> = {
    toekenning: [
      'Wij hebben besloten dat u bijzondere bijstand krijgt. U krijgt € 300.',
      'Uw aanvraag is toegekend. U krijgt huishoudelijke hulp.',
      'Wij kennen u een scootmobiel toe.',
      'Goed nieuws: u krijgt individuele inkomenstoeslag. U kunt bezwaar maken.',
      'Het college verleent u een vergoeding. De bijstand wordt aan u verstrekt volgens dit besluit.',
      'U hebt recht op een uitkering. Wij hebben dit op 3 mei besloten.',
    ],
    afwijzing: [
      'Wij wijzen uw aanvraag af.',
      'Uw aanvraag om een rolstoel is afgewezen.',
      'Wij hebben besloten dat u geen toeslag krijgt. U krijgt geen toeslag.',
      'U komt niet in aanmerking voor bijstand. Tegen dit besluit kunt u bezwaar maken.',
      'U hebt geen recht op bijzondere bijstand. Dat is ons besluit.',
      'Wij kunnen uw aanvraag helaas niet toekennen. Dit besluit leggen wij uit.',
    ],
    wijziging: [
      'Uw uitkering wordt lager. Wij hebben dit op 1 mei besloten.',
      'Wij wijzigen uw indicatie. Dit besluit geldt vanaf 1 mei.',
      'Uw bijstand verandert vanaf 1 juni. Dit is een besluit.',
      'Wij hebben uw uitkering herzien.',
      'Wij laten u weten dat wij uw huishoudelijke hulp verlagen van drie naar twee uur. Dit besluit geldt vanaf mei.',
      'Uw pgb wordt aangepast. Tegen dit besluit kunt u bezwaar maken.',
      'De hoogte van uw uitkering is gewijzigd. U kunt bezwaar maken.',
    ],
    beeindiging: [
      'Wij hebben besloten uw uitkering te beëindigen.',
      'Uw uitkering stopt op 1 mei. Dat hebben wij besloten.',
      'Wij stoppen uw hulp vanaf 1 juni. U kunt bezwaar maken.',
      'Uw recht op bijstand is ingetrokken.',
      'Wij trekken uw indicatie in. Dit besluit geldt vanaf 1 mei.',
      'Uw bijstand is stopgezet.',
    ],
    terugvordering: [
      'U moet € 500 bijstand terugbetalen.',
      'Wij vorderen de bijstand van u terug. Dit is ons besluit.',
      'U hebt te veel bijstand ontvangen. Wij hebben besloten dat u dit terugbetaalt.',
      'Het bedrag wordt van u teruggevorderd.',
      'U betaalt € 500 aan ons terug. U kunt bezwaar maken.',
      'Er is te veel uitkering betaald. Wij hebben besloten dat wij dit bij u terughalen: u betaalt het terug.',
    ],
    sanctie: [
      'Wij leggen u een boete op van € 150.',
      'U krijgt een boete. Dat hebben wij besloten.',
      'Wij leggen een maatregel op: uw uitkering is een maand lager.',
      'Uw uitkering wordt in juni verlaagd met 30 procent. Dit besluit is een maatregel.',
      'Er is u een bestuurlijke boete opgelegd.',
      'U krijgt in mei 20 procent minder. Dat is ons besluit, en het is een maatregel.',
    ],
    voornemen: [
      'Wij zijn van plan uw uitkering te stoppen.',
      'Dit is een voornemen om uw aanvraag af te wijzen.',
      'Wij zijn voornemens uw recht op bijstand in te trekken.',
      'U kunt uw zienswijze geven op ons plan.',
      'Het college heeft het voornemen uw indicatie te verlagen.',
      'Wij zijn van plan om uw aanvraag af te wijzen. U kunt eerst reageren.',
    ],
    hersteltermijn: [
      'Uw aanvraag is nog niet compleet.',
      'Uw aanvraag is onvolledig. Stuur uw huurcontract.',
      'Wij missen nog een papier bij uw aanvraag.',
      'U krijgt de gelegenheid uw aanvraag aan te vullen.',
      'Voor uw aanvraag hebben wij nog uw loonstrook nodig.',
      'Wilt u de aanvraag aanvullen? Er ontbreekt een formulier.',
    ],
    'beslissing-op-bezwaar': [
      'Wij hebben over uw bezwaar beslist. Uw bezwaar is ongegrond.',
      'Dit is onze beslissing op uw bezwaar.',
      'Wij verklaren uw bezwaar gegrond.',
      'Het besluit op uw bezwaarschrift leest u hier.',
      'Uw bezwaar is niet-ontvankelijk.',
      'Wij hebben op uw bezwaar besloten: u krijgt gelijk.',
    ],
    informatie: [
      'De balie is op maandag dicht.',
      'U krijgt op 3 maart een brief met meer uitleg.',
      'Wij nodigen u uit voor een gesprek op 4 juni.',
      'Vanaf mei werken wij met een nieuw formulier.',
      'Uw contactpersoon is Piet Bos.',
      'Wij hebben uw brief ontvangen. U krijgt binnen een week antwoord.',
      'Als u niet reageert, kan de uitkering stoppen.',
    ],
  };
  describe.each(Object.entries(kinds))('%s', (kind, texts) => {
    it.each(texts)('%s', (text) => {
      expect(guessKind(analysed(letter(text)))).toBe(kind);
    });
  });
  it.each(['Wij wijzen uw aanvraag af.', 'Uw uitkering is beëindigd.', 'U krijgt een boete.'])(
    'a bare sentence is no letter: %s',
    (text) => {
      expect(scoreLegal(analysed(text))).toEqual({
        kind: 'informatie',
        complete: true,
        missing: [],
        checks: [],
      });
      for (const rule of rules) expect(run(rule, text)).toEqual([]);
    },
  );
});
