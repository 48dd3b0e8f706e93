import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../scoring/analysis.ts';
import { rules } from '../../../scoring/stress/rules.ts';
import { scoreStress } from '../../../scoring/stress/score.ts';
import { analysed, letter, run } from '../../letters/read.ts';

const scoreOf = (text: string) => scoreStress(analysed(text));

function ruleOf(id: string): Rule {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}

const specification: Record<string, { finds: string[]; leaves: string[] }> = {
  'too-many-tasks': {
    finds: [
      'Stuur uw cv. Betaal de borg. Meld u bij de balie. Lever uw pas in. Teken de brief.',
      'U moet komen. U moet bellen. U moet tekenen. U moet betalen. U moet schrijven.',
      'Wij vragen u te komen. Neem uw pas mee. U dient te tekenen. U dient te betalen. Stuur het formulier.',
      'Vul het formulier in. Stuur uw cv. Stuur uw paspoort. Stuur uw huurcontract. Stuur uw polis.',
      'U bent verplicht te melden. U bent verplicht te komen. U moet betalen. U moet tekenen. Kom langs.',
      'Wilt u tekenen? Wilt u betalen? Neem uw pas mee. Lever uw cv in. Meld wijzigingen.',
    ],
    leaves: [
      'Stuur uw cv. Betaal de borg.',
      'U kunt bellen. U kunt mailen. U kunt komen. U mag schrijven. U mag wachten.',
      'Wij kijken het na. Wij bellen u. Wij schrijven u. Wij betalen u. Wij helpen u.',
      'Zo doet u dat:\n\n- Vul het formulier in.\n- Zet uw naam.\n- Teken het.\n- Stuur het op.',
      'Hebt u vragen? Bel ons. Mail ons. Kijk op de website. Vraag om hulp. Lees de folder.',
      'U hoeft niets te doen.',
    ],
  },
  'too-many-deadlines': {
    finds: [
      'Stuur uw cv vóór 1 maart 2026. Teken vóór 8 maart 2026. Betaal vóór 15 maart 2026.',
      'Betaal uiterlijk 1 mei. Kom uiterlijk 8 mei. Teken uiterlijk 15 mei.',
      'U moet binnen een week bellen. U moet binnen twee weken betalen. U moet binnen drie weken tekenen.',
      'Kom op 3 juni 2026 om 9.00 uur. Betaal vóór 10 juni. Stuur uw cv vóór 12 juni.',
      'Lever uw pas in vóór 1-2-2026. Teken vóór 2-2-2026. Betaal vóór 3-2-2026.',
      'Stuur uw cv vóór ((datum)). Betaal vóór 5 mei. U dient binnen tien dagen te tekenen.',
    ],
    leaves: [
      'Stuur uw cv vóór 1 maart 2026.',
      'Stuur uw cv vóór 1 maart 2026. Weet u het niet? Bel vóór 1 maart 2026. Dus: vóór 1 maart 2026.',
      'U krijgt vóór 3 maart een brief. Wij bellen u vóór 8 maart. Wij betalen u vóór 15 maart.',
      'Wij schreven u op 2 mei. U belde op 8 mei. Het gesprek was op 15 mei.',
      'U kunt bezwaar maken binnen zes weken. Het bezwaar moet binnen zes weken binnen zijn.',
      'U krijgt binnen een week antwoord. Wij bellen binnen twee weken. Wij betalen binnen drie weken.',
    ],
  },
  'too-many-amounts': {
    finds: [
      'U krijgt € 100, € 200, € 300 en € 400.',
      'De huur is € 512,30. U krijgt € 100,50. U betaalt € 40,25. De borg is € 800.',
      'Uw loon is € 900. Uw toeslag is € 87,50. De korting is € 12. Dat is samen € 975,50.',
      'U hebt € 10 spaargeld, € 20 rente, € 30 schuld en € 40 tegoed.',
      'In mei was het € 51, in juni € 52, in juli € 53 en in augustus € 54.',
      'De rekening van € 75 bestaat uit € 25, € 24 en € 26.',
    ],
    leaves: [
      'U krijgt € 100.',
      'U krijgt € 100. Dat is elke maand € 100. U krijgt dus steeds € 100. En ook in mei € 100.',
      'U krijgt € 100 en daarna € 200.',
      'Het gaat om 4 brieven, 3 mensen, 2 dagen en 1 gesprek.',
      'U krijgt € 1.\n\n--- achterkant ---\n\n€ 2, € 3, € 4 en € 5.',
      'Bel 078 555 01 20 of 078 555 01 21.',
    ],
  },
  'document-pile': {
    finds: [
      'Stuur uw paspoort, huurcontract, loonstrook, polisblad en jaaropgave.',
      'Wij hebben nodig: bankafschriften, loonstroken, een huurcontract, een rijbewijs en een diploma.',
      'Stuur ons:\n\n- uw paspoort\n- uw huurcontract\n- uw loonstroken\n- uw jaaropgave\n- uw polisblad',
      'Neem uw paspoort, rijbewijs, trouwakte, testament en diploma mee.',
      'Wij missen uw bankafschriften, salarisstroken, huurspecificatie, polis en belastingaangifte.',
      'U dient facturen, offertes, bonnetjes, betaalbewijzen en rekeningoverzichten te sturen.',
    ],
    leaves: [
      'Stuur uw paspoort en uw huurcontract.',
      'Wij hebben uw paspoort, huurcontract, loonstrook, polisblad en jaaropgave ontvangen.',
      'Stuur uw paspoort. Een kopie van uw paspoort mag ook. Geen paspoort? Stuur uw rijbewijs.',
      'U hoeft geen papieren te sturen.',
      'Een paspoort, rijbewijs, diploma, testament en trouwakte zijn belangrijke papieren.',
      'Stuur uw cv.\n\n--- achterkant ---\n\nStuur uw paspoort, huurcontract, loonstrook, polisblad en jaaropgave.',
    ],
  },
  'references-in-front': {
    finds: [
      'Zie artikel 17 van de Participatiewet, artikel 54 van de Participatiewet en de bijlage.',
      'De Participatiewet, de verordening en de beleidsregels gelden.',
      'Volgens de Awb, de Wmo en de Jeugdwet kan dit.',
      'Lees de bijlage, de verordening en onze brief van 3 maart 2026.',
      'Op grond van de Ioaw, de Ioaz en het Bbz geldt het volgende.',
      'Artikel 3:41 van de Awb, artikel 6:7 van de Awb en artikel 8:1 van de Awb gaan hierover.',
    ],
    leaves: [
      'De wet zegt dat wij dit moeten doen.',
      'Dit staat in de Participatiewet.',
      'Lees ook onze brief van 3 maart 2026 en de bijlage.',
      'U krijgt hulp.\n\n--- achterkant ---\n\nDe Participatiewet, de verordening en de beleidsregels gelden.',
      'De brief gaat over uw huis, uw werk en uw geld.',
      'De Participatiewet helpt. De Participatiewet geldt voor iedereen. In de Participatiewet staat meer.',
    ],
  },
  'stacked-threats': {
    finds: [
      'Indien u niet betaalt, volgt een dwangbevel. Dit is uw laatste waarschuwing.',
      'Wij zijn genoodzaakt beslag te leggen. De kosten komen voor uw rekening.',
      'De deurwaarder komt. Daarna volgt ontruiming.',
      'Dit heeft ernstige gevolgen. Wij doen aangifte.',
      'Bij gebreke van betaling rekenen wij wettelijke rente. Mocht u niet komen, dan stopt de hulp.',
      'Weigering leidt tot een boete. Uw pas kan worden ingetrokken.',
    ],
    leaves: [
      'Indien u niet betaalt, bellen wij u.',
      'Lukt betalen niet? Wij helpen u.',
      'U krijgt geen boete.',
      'Als wij niets horen, stopt de hulp op 1 mei. Dat willen wij voorkomen.',
      'U kunt in delen betalen. U kunt ook later betalen.',
      'De kosten betaalt de gemeente. De rekening komt bij ons.',
    ],
  },
  'bad-news-unsoftened': {
    finds: [
      'Uw aanvraag is afgewezen.',
      'Wij stoppen uw uitkering. De uitkering stopt op 1 mei.',
      'U moet € 500 terugbetalen.',
      'U hebt geen recht op deze toeslag.',
      'Uw hulp wordt beëindigd.',
      'U krijgt een boete van € 150.',
    ],
    leaves: [
      'Uw aanvraag is afgewezen. Wij begrijpen dat dit een tegenvaller is.',
      'Uw hulp stopt. Wij helpen u om iets anders te vinden.',
      'U moet € 500 terugbetalen. U kunt kiezen: in één keer of in delen.',
      'U krijgt vanaf 1 mei hulp.',
      'Helaas kan het niet. Veel mensen vinden dat moeilijk.',
      'Uw pas is klaar.',
    ],
  },
};

describe.each(Object.entries(specification))('%s', (id, { finds, leaves }) => {
  it.each(finds)('finds: %s', (text) => {
    const found = run(ruleOf(id), letter(text));
    expect(found).toHaveLength(1);
    expect(found[0]?.finding.reason).not.toBe('');
  });
  it.each(leaves)('leaves alone: %s', (text) => {
    expect(run(ruleOf(id), letter(text))).toEqual([]);
  });
});

describe('the load', () => {
  const calm = letter(
    'U krijgt vanaf 1 mei huishoudelijke hulp. Dat is twee uur per week.',
    'Bel vóór 20 april met Thuishulp Noord, telefoon 078 555 01 20. Zij kiezen samen met u een dag.',
    'U betaalt € 21,80 per maand. Lukt iets niet? Bel Yasmin de Wit, 078 555 01 21.',
  );
  const heavy = letter(
    'U dient uw paspoort te tonen. U dient uw huurcontract te sturen. U moet uw bankafschriften sturen vóór 3 mei.',
    'U moet op 4 mei om 9.00 uur komen. U bent verplicht mee te werken. Stuur uw cv. Lever uw pas in.',
    'U dient € 500 te betalen binnen een week. Meld wijzigingen onverwijld. Teken de verklaring.',
    'Indien u niet reageert, volgt een dwangbevel. Wij zijn genoodzaakt uw uitkering te beëindigen.',
  );
  it('is under 35 for a calm letter of one page and over 70 for ten demands with threats', () => {
    expect(scoreOf(calm).score).toBeLessThan(35);
    expect(scoreOf(heavy).score).toBeGreaterThan(70);
  });
  it('is nothing for a sentence that asks nothing', () => {
    expect(scoreOf('De gemeente is open.').score).toBe(0);
  });
  it.each([
    ['tasks', 'U moet tekenen.'],
    ['deadlines', 'Betaal vóór 3 mei 2026.'],
    ['amounts', 'Het kost € 12.'],
    ['documents', 'Stuur uw paspoort.'],
    ['references', 'Dit staat in de Participatiewet.'],
    ['threats', 'Dan volgt een dwangbevel.'],
    ['badNews', 'Uw aanvraag is afgewezen.'],
    ['blame', 'U hebt dit verzuimd.'],
  ] as const)('counts %s in: %s', (part, text) => {
    expect(scoreOf(text).counts?.[part]).toBe(1);
    expect(scoreOf(`${text} En verder niets.`).score).toBeGreaterThan(0);
  });
  it('weighs the back less than the front', () => {
    const text = 'U moet tekenen. Betaal vóór 3 mei 2026. Dan volgt een dwangbevel.';
    const front = scoreOf(letter(text));
    const back = scoreOf(`${letter('Hallo.')}\n\n--- achterkant ---\n\n${text}`);
    expect(back.score ?? 0).toBeLessThan(front.score ?? 0);
    expect(back.halves?.front).toBe(0);
    expect(back.halves?.back).toBeGreaterThan(0);
  });
  it('rises with every thing that is added', () => {
    let text = letter('Uw pas is klaar.');
    let last = scoreOf(text).score ?? 0;
    for (const more of [
      'Betaal vóór 3 mei.',
      'Stuur uw paspoort.',
      'Uw hulp stopt.',
      'De deurwaarder komt.',
    ]) {
      text += `\n\n${more}`;
      const now = scoreOf(text).score ?? 0;
      expect(now).toBeGreaterThan(last);
      last = now;
    }
  });
  it('never passes 100', () => {
    const score = scoreOf(heavy.repeat(50)).score ?? 0;
    expect(score).toBeLessThanOrEqual(100);
  });
  it('a list of steps weighs less than the same tasks apart', () => {
    const steps = scoreOf(
      letter('Zo doet u dat:', '- Vul het formulier in.', '- Teken het.', '- Stuur het op.'),
    );
    const apart = scoreOf(letter('Vul het formulier in.', 'Teken het.', 'Stuur het op.'));
    expect(steps.score ?? 0).toBeLessThan(apart.score ?? 0);
  });
});

describe('what would lower it most', () => {
  it('names at most three things, the heaviest first, each with a gain', () => {
    const lower =
      scoreOf(
        letter(
          'U dient te tekenen. U dient te betalen. U moet komen. Indien u niet komt, volgt een dwangbevel. Wij zijn genoodzaakt beslag te leggen.',
          'U hebt dit verzuimd. Zie artikel 17 van de Participatiewet.',
        ),
      ).lower ?? [];
    expect(lower).toHaveLength(3);
    expect(lower[0]?.part).toBe('threats');
    const gains = lower.map(({ gain }) => gain);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    for (const { advice, gain } of lower) {
      expect(advice.length).toBeGreaterThan(20);
      expect(gain).toBeGreaterThan(0);
    }
  });
  it('has nothing to say of a letter with one task and one date', () => {
    expect(scoreOf(letter('Stuur uw cv vóór 3 mei.')).lower).toEqual([]);
  });
});
