import { describe, expect, it } from 'vitest';
import { analyse } from '../../../scoring/analyse.ts';
import type { Rule } from '../../../scoring/analysis.ts';
import { checks } from '../../../scoring/legal/checks.ts';
import { guessKind } from '../../../scoring/legal/kind.ts';
import { rules } from '../../../scoring/legal/rules.ts';
import { scoreLegal } from '../../../scoring/legal/score.ts';
import { documentFromText } from '../../../scoring/text.ts';
import type { LetterKind } from '../../../scoring/types.ts';
import { analysed, letter, run } from '../../letters/read.ts';

const legalOf = (text: string, kind: LetterKind) =>
  scoreLegal(analyse({ ...documentFromText(text), kind }), []);

function ruleOf(id: string): Rule {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}

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
      expect(scoreLegal(analysed(text), [])).toEqual({
        kind: 'informatie',
        complete: true,
        missing: [],
        checks: [],
      });
      for (const rule of rules) expect(run(rule, text)).toEqual([]);
    },
  );
});

/** Per check: a kind that is asked it, texts that hold it and texts that do not. */
const specification: Record<string, { kind: LetterKind; holds: string[]; lacks: string[] }> = {
  besluit: {
    kind: 'afwijzing',
    holds: [
      'Wij hebben besloten.',
      'Uw aanvraag is afgewezen.',
      'Wij wijzen uw aanvraag af.',
      'Ons besluit is nee.',
      'Wij stoppen uw uitkering.',
      'U krijgt geen toeslag.',
    ],
    lacks: [
      'Wij kregen uw brief.',
      'U vroeg om een rolstoel.',
      'De aanvraag is bekeken.',
      'Bel ons.',
      'Er zijn regels.',
      'Het gesprek was op maandag.',
    ],
  },
  motivering: {
    kind: 'afwijzing',
    holds: [
      'Dit is omdat u spaargeld hebt.',
      'De reden is uw inkomen.',
      'Want u woont elders.',
      'Uit onderzoek blijkt dat u werkt.',
      'Daarom krijgt u niets.',
      'Gelet op uw inkomen kan het niet.',
    ],
    lacks: [
      'Wij wijzen het af.',
      'U krijgt niets.',
      'Bel ons.',
      'Het gesprek was op maandag.',
      'De regels zijn streng.',
      'U kunt bezwaar maken.',
    ],
  },
  'wettelijke-grondslag': {
    kind: 'afwijzing',
    holds: [
      'Dit staat in artikel 35 van de Participatiewet.',
      'Op grond van artikel 2.3.5 van de Wet maatschappelijke ondersteuning 2015.',
      'Zie artikel 7 van de Verordening Waterdam.',
      'De regels staan in artikel 17, eerste lid, van de Participatiewet.',
      'Artikel 2.3 van de Jeugdwet.',
      'De regels voor dit besluit staan in artikel ((artikel)) van de ((wet)).',
    ],
    lacks: [
      'De wet zegt dat.',
      'Volgens de regels kan het niet.',
      'De Participatiewet is duidelijk.',
      'Zie artikel 6:4 van de Algemene wet bestuursrecht.',
      'Volgens ons beleid.',
      'Artikel 5.',
    ],
  },
  bestuursorgaan: {
    kind: 'afwijzing',
    holds: [
      'Het college heeft dit besloten.',
      'Burgemeester en wethouders van Waterdam.',
      'Het dagelijks bestuur van de dienst.',
      'De burgemeester besluit.',
      'Namens het college van b en w.',
      'Het college van B&W besluit.',
    ],
    lacks: [
      'De afdeling besluit.',
      'Wij besluiten.',
      'De gemeente besluit.',
      'Team inkomen.',
      'De sociale dienst.',
      'Uw consulent.',
    ],
  },
  'bezwaar-mogelijk': {
    kind: 'afwijzing',
    holds: [
      'U kunt bezwaar maken.',
      'Maak dan bezwaar.',
      'Stuur een bezwaarschrift.',
      'U mag bezwaar aantekenen.',
      'Bezwaar is mogelijk.',
      'Wilt u bezwaar indienen?',
    ],
    lacks: [
      'Bent u het niet eens? Bel ons.',
      'U kunt een klacht indienen.',
      'U kunt reageren.',
      'U hebt geen bezwaar tegen een gesprek.',
      'U kunt naar de rechter.',
      'Wij leggen het uit.',
    ],
  },
  'bezwaar-termijn': {
    kind: 'afwijzing',
    holds: [
      'U kunt bezwaar maken binnen zes weken.',
      'U kunt bezwaar maken. Dat kan binnen 6 weken.',
      'U hebt zes weken om bezwaar te maken.',
      'U kunt bezwaar maken.\n\nDat kan tot zes weken na deze brief.',
      'Binnen zes weken na de datum van deze brief kunt u een bezwaarschrift sturen.',
      'Maak bezwaar binnen 6 weken na verzending.',
    ],
    lacks: [
      'U kunt bezwaar maken.',
      'U kunt op tijd bezwaar maken.',
      'U kunt bezwaar maken binnen de termijn.',
      'De hulp duurt zes weken.',
      'Wij beslissen binnen zes weken.',
      'Maak snel bezwaar.',
    ],
  },
  'bezwaar-orgaan': {
    kind: 'afwijzing',
    holds: [
      'U kunt bezwaar maken bij het college.',
      'U kunt bezwaar maken bij burgemeester en wethouders.',
      'Stuur uw bezwaarschrift naar de gemeente Waterdam.',
      'U kunt bezwaar maken.\n\nStuur het aan het college van Waterdam.',
      'U kunt bezwaar maken bij het dagelijks bestuur.',
      'U kunt bezwaar maken bij ((bestuursorgaan)).',
    ],
    lacks: [
      'U kunt bezwaar maken.',
      'U kunt bezwaar maken binnen zes weken.',
      'U kunt bezwaar maken per brief.',
      'Maak bezwaar.',
      'Bezwaar is mogelijk.',
      'Het college helpt u.',
    ],
  },
  'bezwaar-inhoud': {
    kind: 'afwijzing',
    holds: [
      'U kunt bezwaar maken. Zet erin: uw naam en adres, de datum, het besluit, waarom u het niet eens bent en uw handtekening.',
      'U kunt bezwaar maken.\n\nDaarin staat:\n\n- uw naam en adres\n- de datum\n- het besluit\n- de reden\n- uw handtekening',
      'Onderteken uw bezwaarschrift. Vermeld uw naam, de dagtekening, een omschrijving van het besluit en de gronden. U kunt bezwaar maken per brief.',
      'U kunt bezwaar maken. In de brief staan uw adres, de datum, de gronden, het kenmerk en uw handtekening.',
      'Maak bezwaar met een brief: naam, datum, kopie van de beslissing, argumenten, handtekening.',
      'U kunt bezwaar maken. Schrijf uw naam op, de datum, over welke beslissing het gaat, waarom, en onderteken de brief.',
    ],
    lacks: [
      'U kunt bezwaar maken.',
      'U kunt bezwaar maken. Zet uw naam erin.',
      'U kunt bezwaar maken. Onderteken uw brief en zeg waarom.',
      'U kunt een gemotiveerd bezwaarschrift indienen.',
      'U kunt bezwaar maken binnen zes weken bij het college.',
      'U kunt bezwaar maken. Vermeld naam, adres, datum en reden.',
    ],
  },
  'ondertekening-mandaat': {
    kind: 'afwijzing',
    holds: [
      'Met vriendelijke groet,\n\nnamens het college van burgemeester en wethouders,\nPetra Smits',
      'Met vriendelijke groet,\n\nPetra Smits\nnamens burgemeester en wethouders',
      'Hoogachtend,\n\nNamens het college,\n\nJoost Verbeek\nteamleider',
      'Met vriendelijke groet,\n\nNamens het dagelijks bestuur,\n\nKarim Bennani',
      'Vriendelijke groet,\n\nnamens het college,\n\n((naam ondertekenaar))',
      'Met vriendelijke groet, namens het college van burgemeester en wethouders, Petra Smits',
    ],
    lacks: [
      'Met vriendelijke groet,',
      'Met vriendelijke groet,\n\nPetra Smits',
      'Hoogachtend,\n\nde afdeling',
      'Met vriendelijke groet,\n\nteam inkomen',
      'Wij wijzen dit af.',
      'Met vriendelijke groet,\n\nnamens het team,\n\nPetra Smits',
    ],
  },
  'terugvordering-periode': {
    kind: 'terugvordering',
    holds: [
      'Het gaat over de periode van 1 mei 2025 tot en met 31 juli 2025.',
      'Dit kreeg u in mei te veel.',
      'Van 1 mei 2025 tot 1 juni 2025 werkte u.',
      'Het gaat over de maanden mei en juni.',
      'Over januari 2026 kreeg u te veel.',
      'In de maand mei werkte u.',
    ],
    lacks: [
      'U betaalt € 500 terug.',
      'U kreeg te veel.',
      'Er is een fout gemaakt.',
      'U werkte.',
      'Bel ons.',
      'Betaal snel.',
    ],
  },
  betaaltermijn: {
    kind: 'terugvordering',
    holds: [
      'Betaal vóór 3 mei 2026.',
      'U hebt zes weken om te betalen.',
      'U betaalt € 50 per maand.',
      'Binnen vier weken moet u betalen.',
      'Wilt u het bedrag uiterlijk 3 mei betalen?',
      'U lost maandelijks af.',
    ],
    lacks: [
      'U betaalt € 500 terug.',
      'Betaal snel.',
      'Betaal op tijd.',
      'U kreeg te veel.',
      'Bel ons.',
      'Het bedrag is € 500.',
    ],
  },
  'zienswijze-hoe': {
    kind: 'voornemen',
    holds: [
      'U kunt bellen.',
      'Reageer per brief.',
      'Mondeling of schriftelijk.',
      'In een gesprek vertelt u het.',
      'U kunt ons mailen.',
      'Online reageren kan.',
    ],
    lacks: [
      'Wij zijn van plan te stoppen.',
      'U kunt reageren.',
      'Geef uw zienswijze.',
      'Wij horen het graag.',
      'Er zijn regels.',
      'U hebt tot 3 mei.',
    ],
  },
  'herstel-gevolg': {
    kind: 'hersteltermijn',
    holds: [
      'Dan stellen wij de aanvraag buiten behandeling.',
      'Dan kunnen wij uw aanvraag niet behandelen.',
      'Dan nemen wij het niet in behandeling.',
      'Dan kunnen wij niet beslissen.',
      'Dan stoppen wij met uw aanvraag.',
      'Uw aanvraag wordt dan niet verder behandeld.',
    ],
    lacks: [
      'Stuur uw cv.',
      'Wij missen een papier.',
      'Bel ons.',
      'Uw aanvraag is niet compleet.',
      'Doe het vóór 3 mei.',
      'Dan helpen wij u.',
    ],
  },
};

describe.each(Object.entries(specification))('%s', (id, { kind, holds, lacks }) => {
  it.each(holds)('is there: %s', (text) => {
    expect(legalOf(letter(text), kind).missing).not.toContain(id);
  });
  it.each(lacks)('is missing: %s', (text) => {
    const report = legalOf(letter(text), kind);
    expect(report.missing).toContain(id);
    expect(report.complete).toBe(false);
    expect(report.checks?.find((check) => check.id === id)).toMatchObject({ present: false });
  });
});

describe('the date of the letter', () => {
  it.each([
    'Datum: 3 maart 2026',
    'Waterdam, 3 maart 2026',
    'Verzonden: 3-3-2026',
    'Datum: ((datum brief))',
    'Gemeente Waterdam\nPostbus 10\nDatum 3 maart 2026\nKenmerk 12345',
    '3 maart 2026',
  ])('is there: %s', (head) => {
    expect(legalOf(`${head}\n\n${letter('Wij wijzen uw aanvraag af.')}`, 'afwijzing').missing).not.toContain(
      'datum',
    );
  });
  it.each(['Gemeente Waterdam', 'Postbus 10', 'Kenmerk: 12345', 'Datum:', 'Betreft: uw aanvraag', 'Maart'])(
    'is missing: %s',
    (head) => {
      const text = `${head}\n\n${letter('U vroeg op 3 maart 2026 om een rolstoel en die krijgt u niet.')}`;
      expect(legalOf(text, 'afwijzing').missing).toContain('datum');
    },
  );
});

describe('after a decision on objection comes appeal', () => {
  const body = 'Wij verklaren uw bezwaar ongegrond omdat u spaargeld hebt.';
  it('asks for the court, six weeks and contents', () => {
    expect(legalOf(letter(body), 'beslissing-op-bezwaar').missing).toEqual(
      expect.arrayContaining(['beroep-mogelijk', 'beroep-rechtbank', 'beroep-termijn', 'beroep-inhoud']),
    );
  });
  it('is content when they are there', () => {
    const appeal =
      'U kunt in beroep bij de rechtbank Rotterdam, binnen zes weken. Zet erin: uw naam en adres, de datum, het besluit, waarom u het niet eens bent en uw handtekening.';
    const { missing } = legalOf(letter(body, appeal), 'beslissing-op-bezwaar');
    expect(missing.filter((id) => id.startsWith('beroep'))).toEqual([]);
  });
  it('asks about costs only when the reader is right', () => {
    expect(legalOf(letter(body), 'beslissing-op-bezwaar').missing).not.toContain('proceskosten');
    expect(legalOf(letter('Wij verklaren uw bezwaar gegrond.'), 'beslissing-op-bezwaar').missing).toContain(
      'proceskosten',
    );
  });
});

describe('every check', () => {
  it.each(checks.map((check) => [check.id, check] as const))(
    '%s names its article and offers a passage',
    (_id, check) => {
      expect(check.article).toMatch(/^art\. \d+:\d+/);
      const rule = rules.find((one) => one.id === check.id);
      expect(rule?.note).toContain(check.article);
      expect(rule?.note).toContain(check.half === 'back' ? 'achterkant' : 'voorkant');
      expect(check.passage.length).toBeGreaterThan(10);
    },
  );
  it('is asked of some kind, and information letters are asked nothing', () => {
    for (const check of checks) expect(check.kinds.length).toBeGreaterThan(0);
    expect(legalOf(letter('Uw uitkering is afgewezen.'), 'informatie')).toMatchObject({
      complete: true,
      missing: [],
    });
  });
  it('has a passage that answers it: put in, the part is there', () => {
    for (const check of checks) {
      const kind = check.kinds[0];
      if (!kind || check.asked) continue;
      const greeting = check.id.startsWith('bezwaar')
        ? 'U kunt bezwaar maken. '
        : check.id.startsWith('beroep')
          ? 'U kunt in beroep. '
          : '';
      const text =
        check.id === 'datum'
          ? `${check.passage}\n\n${letter('Hallo.')}`
          : letter(`${greeting}${check.passage}`);
      expect(legalOf(text, kind).missing, check.id).not.toContain(check.id);
    }
  });
});

describe('law-on-front', () => {
  it.each([
    'Dit staat in artikel 35 van de Participatiewet.',
    'Op grond van artikel 4:8 van de Algemene wet bestuursrecht kunt u reageren.',
    'Wij besluiten dit op grond van art. 54 Participatiewet.',
    'Ingevolge artikel 17, eerste lid, van de Participatiewet geldt dit.',
    'Zie artikel 2.3.5 van de Wet maatschappelijke ondersteuning 2015.',
    'De artikelen 7 en 8 van de verordening gelden.',
  ])('finds: %s', (text) => {
    expect(run(ruleOf('law-on-front'), letter(text))).toHaveLength(1);
  });
  it.each([
    'De wet zegt dat wij dit moeten doen.',
    'De Participatiewet helpt u.',
    'U krijgt hulp.\n\n--- achterkant ---\n\nDit staat in artikel 35 van de Participatiewet.',
    'U kunt bezwaar maken. Op de achterkant leest u hoe.',
    'In de krant stond een verhaal over de wet.',
    'Volgens de regels krijgt u hulp.',
  ])('leaves alone: %s', (text) => {
    expect(run(ruleOf('law-on-front'), letter(text))).toEqual([]);
  });
});

describe('betalingsregeling', () => {
  it.each([
    'U moet € 500 terugbetalen.',
    'Wij vorderen € 500 van u terug. Dit is ons besluit.',
    'Het bedrag wordt van u teruggevorderd.',
    'U betaalt € 500 aan ons terug. U kunt bezwaar maken.',
    'U moet de toeslag vóór 3 mei terugbetalen.',
    'U hebt te veel bijstand ontvangen. U moet dit terugbetalen.',
  ])('advises: %s', (text) => {
    expect(run(ruleOf('betalingsregeling'), letter(text))).toHaveLength(1);
  });
  it.each([
    'U moet € 500 terugbetalen. Dat kan in delen.',
    'U moet € 500 terugbetalen. U betaalt € 50 per maand.',
    'U moet € 500 terugbetalen. Bel ons voor een betalingsregeling.',
    'U moet € 500 terugbetalen. U kunt uitstel vragen.',
    'Uw aanvraag is afgewezen.',
    'De balie is dicht.',
  ])('leaves alone: %s', (text) => {
    expect(run(ruleOf('betalingsregeling'), letter(text))).toEqual([]);
  });
});
