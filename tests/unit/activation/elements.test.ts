import { describe, expect, it } from 'vitest';
import { rules } from '../../../scoring/activation/rules.ts';
import type { Rule } from '../../../scoring/analysis.ts';
import { letter, run } from '../../letters/read.ts';

function ruleOf(id: string): Rule {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}

const ASK = 'Stuur ons uw huurcontract.';
const TWO = 'Vul het formulier in. Stuur ons uw huurcontract.';
const THREE = 'Vul het formulier in. Stuur ons uw huurcontract. Betaal de borg.';
const BAD = 'Uw uitkering wordt verlaagd.';
const THREAT = 'Indien u niet reageert, stopt uw uitkering.';

/** Per element: letters (after the greeting) that lack it, and letters that have it or do not need it. */
const specification: Record<string, { lacks: string[][]; fine: string[][] }> = {
  'core-message-first': {
    lacks: [
      ['Hierbij bericht ik u als volgt. De gemeente Waterdam kent een lange geschiedenis.'],
      ['Ingevolge artikel 35 van de Participatiewet geldt het volgende. Er zijn regels.'],
      [
        'In 2019 is het beleid van de gemeente vastgesteld. Het beleid gaat uit van drie pijlers. Die zijn breed.',
      ],
      ['Gelet op artikel 17 van de Participatiewet melden wij het volgende.'],
      ['Onlangs is de organisatie anders ingericht. De teams zijn samengevoegd. Dat is goed verlopen.'],
      ['Wij berichten u over de procedure. De procedure kent een aantal fasen.'],
    ],
    fine: [
      ['U krijgt vanaf 1 mei huishoudelijke hulp.'],
      ['Wij hebben besloten dat uw uitkering doorgaat.'],
      ['Wilt u vóór 3 maart het formulier sturen?'],
      ['Helaas kunnen wij uw aanvraag niet goedkeuren.'],
      ['Uw uitkering verandert op 1 juni. Dat leggen wij hieronder uit.'],
      ['Goed nieuws: uw pas is klaar.'],
      ['Met deze brief laten wij u weten dat wij uw hulp verlagen.'],
      ['Wij nodigen u uit voor een gesprek op 4 juni.'],
    ],
  },
  'one-main-action': {
    lacks: [
      [THREE],
      [THREE, ASK],
      ['U moet komen. U moet bellen. U moet tekenen.'],
      ['Stuur uw paspoort. Lever uw cv in. Meld u bij de balie.'],
      ['U dient te tekenen. U dient te betalen.', 'Neem uw pas mee.'],
      ['Wij vragen u te tekenen. Wij vragen u te betalen. Wij vragen u te komen.'],
    ],
    fine: [
      [ASK],
      [TWO],
      ['Zo doet u dat:', '- Vul het formulier in.', '- Zet uw handtekening.', '- Stuur het formulier op.'],
      ['U hoeft niets te doen.'],
      ['U kunt bellen. U kunt mailen. U kunt langskomen.'],
      ['Hebt u vragen? Bel ons. Kijk ook op onze website. Vraag gerust om hulp.'],
    ],
  },
  steps: {
    lacks: [
      [TWO],
      [THREE],
      ['U moet bellen. U moet tekenen.'],
      ['Lever uw pas in.', 'Meld u bij de balie.'],
      ['Wij vragen u te tekenen.', 'Neem uw paspoort mee.'],
      ['Onderteken de brief. Breng de brief naar het stadhuis.'],
    ],
    fine: [
      [ASK],
      ['Zo doet u dat:', '1. Vul het formulier in.', '2. Stuur het op.'],
      ['Stap 1: vul het formulier in. Stap 2: stuur het op.'],
      ['Vul eerst het formulier in en stuur het daarna op. Betaal de borg.'],
      ['U hoeft niets te doen.'],
      ['Dit kunt u doen: vul het formulier in. Stuur het op.'],
    ],
  },
  'concrete-date': {
    lacks: [
      [ASK],
      ['Stuur uw huurcontract zo spoedig mogelijk.'],
      ['U moet binnen twee weken na dagtekening reageren.'],
      ['Lever uw cv tijdig in.'],
      ['Wilt u het formulier snel invullen?'],
      ['Betaal binnen de gestelde termijn.'],
    ],
    fine: [
      ['Stuur uw huurcontract vóór 3 maart 2026.'],
      ['Wilt u uiterlijk 15 mei reageren?'],
      ['Dit vragen wij u vóór ((datum)):', '- Stuur uw huurcontract.'],
      ['Kom op 4 juni 2026 om 10.00 uur naar het stadhuis.'],
      ['U hoeft niets te doen.'],
      ['Betaal het bedrag vóór 1-7-2026.'],
    ],
  },
  'where-how': {
    lacks: [
      [ASK],
      ['Betaal € 50.'],
      ['U moet een formulier invullen.'],
      ['Wilt u vóór 3 maart tekenen?'],
      ['Lever uw pas in.'],
      ['Wij vragen u uw cv te sturen.'],
    ],
    fine: [
      ['Stuur uw huurcontract via www.waterdam.example.'],
      ['Stuur uw huurcontract. Gebruik de antwoordenvelop.'],
      ['Lever uw pas in bij de balie.'],
      ['Stuur het formulier naar hulp@waterdam.example.'],
      ['Betaal € 50. Of bel ons op 078 555 01 20.'],
      ['Maak een foto van uw huurcontract en stuur die op. U kunt ook langskomen.'],
      ['U hoeft niets te doen.'],
    ],
  },
  'what-happens-next': {
    lacks: [
      [ASK],
      [TWO],
      ['U moet een formulier invullen.'],
      ['Wilt u vóór 3 maart tekenen?'],
      ['Betaal € 50 bij de balie.'],
      ['Wij vragen u uw cv te sturen.'],
    ],
    fine: [
      [ASK, 'Daarna krijgt u een brief.'],
      [ASK, 'U hoort vóór 3 mei van ons.'],
      [ASK, 'Wij bellen u binnen een week.'],
      [ASK, 'Wat gebeurt er daarna? Wij kijken alles na.'],
      [ASK, 'U krijgt binnen twee weken antwoord.'],
      ['U hoeft niets te doen.'],
    ],
  },
  'named-contact': {
    lacks: [
      [ASK],
      ['Hebt u vragen? Neem contact op met de afdeling.'],
      ['Bel ons op 078 555 01 20.'],
      ['Bel met de gemeente, telefoon 14 078.'],
      ['Vraag het aan mevrouw De Wit.'],
      ['Mail naar info@waterdam.example.'],
    ],
    fine: [
      ['Bel Yasmin de Wit, telefoon 078 555 01 20.'],
      ['Hebt u vragen? Uw contactpersoon is Piet Bos, 078 555 01 21.'],
      ['Bel ((contactpersoon)) op ((telefoon)).'],
      ['Bel met mevrouw Aksoy: 06 12345678.'],
      ['Mijn naam is Karim Bennani. U bereikt mij op 055 555 44 10.'],
      ['U kunt bellen met Ruud Bakker. Zijn nummer is 0345 55 51 10.'],
    ],
  },
  'help-before-consequence': {
    lacks: [
      [THREAT],
      [BAD, THREAT],
      [THREAT, 'Lukt het niet? Wij helpen u.'],
      ['Als u niet komt, stopt uw uitkering.'],
      ['Wij zijn genoodzaakt een deurwaarder te sturen.'],
      ['Bij gebreke van betaling volgt een dwangbevel. Hebt u hulp nodig? Bel ons.'],
    ],
    fine: [
      ['Lukt het niet? Wij helpen u.', 'Als u niet komt, stopt uw uitkering.'],
      ['Komt u er niet uit? Bel ons.', THREAT],
      ['Wij helpen u graag.', THREAT],
      [ASK],
      ['Als u het niet weet, bel ons dan.'],
      ['Hebt u vragen? Bel ons. Krijgen wij niets? Dan stopt de aanvraag.'],
    ],
  },
  'no-threat-first': {
    lacks: [
      [THREAT, ASK],
      ['Wij zijn genoodzaakt maatregelen te nemen. Stuur uw cv.'],
      ['Dit is uw laatste waarschuwing. Stuur uw cv.'],
      ['Er is een achterstand. Bij gebreke van betaling volgt een dwangbevel.'],
      ['De deurwaarder komt bij u langs.'],
      ['U hebt niet betaald. Wij zien ons genoodzaakt beslag te leggen.'],
    ],
    fine: [
      [ASK, THREAT],
      [
        'Wij helpen u met uw aanvraag. Stuur uw cv. Lukt dat niet? Bel ons. Indien u niet reageert, stopt de aanvraag.',
      ],
      [BAD, THREAT],
      [ASK],
      ['Als u hulp wilt, bel ons.'],
      ['Goed nieuws: u krijgt geen boete.', ASK],
    ],
  },
  recognition: {
    lacks: [
      [BAD],
      [THREAT],
      [THREE],
      ['Wij wijzen uw aanvraag af.'],
      ['U betaalt € 500 terug.'],
      ['U hebt verzuimd te reageren.'],
    ],
    fine: [
      [BAD, 'Wij begrijpen dat dit vervelend is.'],
      ['Dit is geen fijn nieuws. Wij wijzen uw aanvraag af.'],
      ['Misschien schrikt u hiervan. U betaalt € 500 terug.'],
      [THREE, 'Wij weten dat dit veel van u vraagt. Veel mensen vinden dit lastig.'],
      ['U bent niet de enige. Uw hulp stopt.'],
      ['Uw pas is klaar. U kunt hem ophalen.'],
      [BAD, 'Wij kunnen ons voorstellen dat dit een schok kan zijn.'],
    ],
  },
  'reason-for-reader': {
    lacks: [
      [ASK],
      [TWO],
      ['U moet een formulier invullen.'],
      ['Wilt u vóór 3 maart tekenen?'],
      ['Betaal € 50 bij de balie.'],
      ['Wij vragen u uw cv te sturen.'],
    ],
    fine: [
      [ASK, 'Dan kunnen wij de huurtoeslag op tijd betalen.'],
      ['Stuur uw huurcontract, zodat u uw geld op tijd krijgt.'],
      [ASK, 'Dat vragen wij omdat uw huur hoger is geworden.'],
      ['Stuur uw huurcontract, want uw huur is veranderd.'],
      [ASK, 'Zo weten wij op welk bedrag u recht hebt.'],
      ['U hoeft niets te doen.'],
    ],
  },
  choice: {
    lacks: [
      [ASK],
      [TWO],
      ['U moet een formulier invullen.'],
      ['Betaal € 50 bij de balie.'],
      ['Wij vragen u uw cv te sturen.'],
      ['Lever uw pas vóór 3 mei in.'],
    ],
    fine: [
      [ASK, 'U mag het ook brengen.'],
      [ASK, 'U kunt kiezen: online of op papier.'],
      [ASK, 'Doe dat wanneer het u uitkomt.'],
      [ASK, 'Hebt u liever een andere dag? Bel ons.'],
      [ASK, 'U bepaalt zelf hoe u dat doet.'],
      ['Uw pas is klaar.'],
    ],
  },
};

describe.each(Object.entries(specification))('%s', (id, { lacks, fine }) => {
  it.each(lacks.map((parts) => [parts.join(' ¶ '), parts] as const))('misses it in: %s', (_name, parts) => {
    const found = run(ruleOf(id), letter(...parts));
    expect(found).toHaveLength(1);
    expect(found[0]?.finding.reason).not.toBe('');
  });
  it.each(fine.map((parts) => [parts.join(' ¶ '), parts] as const))('is content with: %s', (_name, parts) => {
    expect(run(ruleOf(id), letter(...parts))).toEqual([]);
  });
  it('says nothing of a sentence that is no letter', () => {
    for (const parts of lacks) expect(run(ruleOf(id), parts[0]?.split('. ')[0] ?? '')).toEqual([]);
  });
});

describe('what is missing can be put in', () => {
  it.each(['named-contact', 'where-how', 'what-happens-next', 'reason-for-reader', 'choice'])(
    '%s offers a whole sentence that joins the text',
    (id) => {
      const [found] = run(ruleOf(id), letter(ASK));
      expect(found?.actual).toBe('');
      expect(found?.finding.start).toBe(found?.finding.end);
      for (const sentence of found?.finding.expected ?? []) expect(sentence).toMatch(/^ \p{Lu}.*[.!?]$/u);
      expect(found?.finding.expected?.length).toBeGreaterThan(0);
    },
  );
});
