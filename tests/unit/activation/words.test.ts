import { describe, expect, it } from 'vitest';
import { rules } from '../../../scoring/activation/rules.ts';
import type { Rule } from '../../../scoring/analysis.ts';
import { run } from '../../letters/read.ts';

function ruleOf(id: string): Rule {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}

/** Per rule about words: sentences it finds something in, and sentences it leaves alone. */
const specification: Record<string, { finds: string[]; leaves: string[] }> = {
  command: {
    finds: [
      'U dient het formulier volledig in te vullen.',
      'Tevens dient u een kopie van uw huurcontract te sturen.',
      'U bent verplicht elke wijziging te melden.',
      'U wordt dringend verzocht contact op te nemen.',
      'Wij verzoeken u de stukken te retourneren.',
      'Alle bijlagen dienen uiterlijk vrijdag te zijn ingeleverd.',
      'Wij eisen dat u het bedrag betaalt.',
      'Gelieve uw antwoord te mailen.',
      'U zult de woning moeten verlaten.',
    ],
    leaves: [
      'Wilt u het formulier vóór 3 maart invullen?',
      'U kunt het formulier online invullen.',
      'Stuur ons uw huurcontract.',
      'U bent niet verplicht om te reageren.',
      'Het formulier dient nergens toe.',
      'Wij helpen u graag met het formulier.',
      'Het verzoek van uw buurvrouw is toegewezen.',
    ],
  },
  'no-choice': {
    finds: [
      'Betaal het bedrag onverwijld.',
      'U hebt hierin geen keuze.',
      'Meld u per omgaande bij de balie.',
      'Uitstel is niet mogelijk.',
      'Wij stoppen uw pas met onmiddellijke ingang.',
      'Hierover is geen correspondentie mogelijk.',
      'Wijzigingen geeft u terstond door.',
    ],
    leaves: [
      'U kunt om uitstel vragen.',
      'U hebt de keuze uit twee dagen.',
      'Het is mogelijk om later te komen.',
      'Betaal het bedrag vóór 1 mei 2026.',
      'U kunt altijd met ons overleggen.',
      'Vanaf 1 juni stopt uw pas.',
    ],
  },
  'no-blame': {
    finds: [
      'U hebt verzuimd uw inkomsten op te geven.',
      'U heeft nagelaten de verhuizing te melden.',
      'Dit is u verwijtbaar.',
      'U hebt ten onrechte een toeslag ontvangen.',
      'Ondanks herhaalde verzoeken hebben wij niets ontvangen.',
      'U hebt niet gereageerd op onze brief.',
      'U bent niet verschenen op het gesprek.',
      'U had dit eerder moeten melden.',
      'Dat is uw eigen schuld.',
      'U hebt onvoldoende meegewerkt aan het onderzoek.',
      'Door uw toedoen is een achterstand ontstaan.',
    ],
    leaves: [
      'Wij hebben uw formulier nog niet gekregen.',
      'Misschien hebt u onze brief gemist.',
      'U hebt geen schuld meer bij ons.',
      'U hoeft niet te reageren.',
      'Wij hebben u niet gezien op 3 maart.',
      'Is het formulier te laat? Bel ons gerust.',
      'U hebt alles op tijd ingeleverd.',
      'U bent niet verplicht om te komen.',
    ],
  },
  impersonal: {
    finds: [
      'Aan belanghebbende is een uitkering toegekend.',
      'Betrokkene woont sinds mei op dit adres.',
      'De uitkeringsgerechtigde meldt wijzigingen.',
      'Geachte heer/mevrouw,',
      'Geachte heer, mevrouw,',
      'Geachte aanvrager,',
      'De cliënt vult het formulier in.',
      'De debiteur betaalt elke maand.',
    ],
    leaves: [
      'Beste mevrouw Jansen,',
      'Geachte heer De Vries,',
      'U woont sinds mei op dit adres.',
      'Uw aanvraag is binnen.',
      'Een onafhankelijke cliëntondersteuner helpt u.',
      'Hoe bent u hierbij betrokken?',
      'Wij spraken met bewoners en belanghebbenden.',
    ],
  },
  'cold-formula': {
    finds: [
      'Hierbij delen wij u mede dat uw aanvraag is ontvangen.',
      'Hiermee bevestigen wij de ontvangst van uw brief.',
      'Wij berichten u als volgt.',
      'Bij deze informeren wij u over de procedure.',
      'Wij stellen u in kennis van het volgende.',
      'Wij vertrouwen erop u hiermee voldoende te hebben geïnformeerd.',
      'Hoogachtend,',
      'Uw schrijven is in goede orde ontvangen.',
    ],
    leaves: [
      'Wij hebben uw brief gekregen.',
      'Met vriendelijke groet,',
      'Wij laten u vóór 3 maart weten wat wij besluiten.',
      'U krijgt een bericht van ons.',
      'Hierbij zit een envelop.',
      'Hiermee kunt u gratis reizen.',
      'Wij delen uw gegevens niet met anderen.',
    ],
  },
  'vague-task': {
    finds: [
      'Stuur de benodigde stukken mee.',
      'Wij ontvangen graag de ontbrekende gegevens.',
      'Neem alle relevante documenten mee.',
      'Lever bankafschriften, loonstroken en dergelijke in.',
      'Onderneem de nodige stappen.',
      'Vul het formulier aan waar nodig.',
      'Geef aanvullende informatie.',
    ],
    leaves: [
      'Stuur uw huurcontract mee.',
      'Neem uw paspoort mee.',
      'Wij missen uw loonstrook van mei.',
      'U hoeft niets mee te nemen.',
      'De stukken zijn compleet.',
      'Deze informatie is voor u.',
    ],
  },
  'neutral-consequence': {
    finds: [
      'Bij gebreke van betaling volgt invordering.',
      'Indien u niet reageert, vervalt uw recht.',
      'Wij zijn genoodzaakt een deurwaarder in te schakelen.',
      'Dit is uw laatste waarschuwing.',
      'De kosten komen voor uw rekening.',
      'Dit kan ernstige gevolgen hebben.',
      'Mocht u geen gehoor geven, dan leggen wij beslag op uw loon.',
      'De voorziening kan worden ingetrokken.',
      'Wij zullen aangifte doen bij de politie.',
    ],
    leaves: [
      'Als wij niets van u horen, stopt uw hulp op 1 mei. Dat willen wij voorkomen.',
      'Lukt het niet? Bel ons.',
      'De deur van het stadhuis staat open.',
      'Wij helpen u als u niet kunt betalen.',
      'U krijgt geen boete.',
      'Indien u wilt, bellen wij u.',
      'Als u niet weet welk formulier u nodig hebt, bel dan.',
    ],
  },
  'no-shouting': {
    finds: [
      'LET OP! Uw pas verloopt.',
      'U MOET VANDAAG BETALEN.',
      'LAATSTE HERINNERING',
      'Stuur dit NIET per post.',
      'Reageer nu!!',
      'Let op! Uw pas verloopt.',
      'BELANGRIJK: lees dit eerst.',
    ],
    leaves: [
      'Log in met uw DigiD of bel het UWV.',
      'U krijgt AOW van de SVB.',
      'Gefeliciteerd!',
      'Het RIVM geeft advies.',
      'Let op: de balie is maandag dicht.',
      'Uw BSN staat op uw paspoort.',
      'Dit is een belangrijke brief.',
    ],
  },
};

describe.each(Object.entries(specification))('%s', (id, { finds, leaves }) => {
  it.each(finds)('finds: %s', (text) => {
    const found = run(ruleOf(id), text);
    expect(found.length).toBeGreaterThan(0);
    for (const { actual, finding } of found) {
      expect(actual.length).toBeGreaterThan(0);
      expect(finding.reason).not.toBe('');
    }
  });
  it.each(leaves)('leaves alone: %s', (text) => {
    expect(run(ruleOf(id), text)).toEqual([]);
  });
});

describe('a command becomes a question where that can be done without mistakes', () => {
  it.each([
    ['U dient het formulier vóór 3 maart in te leveren.', 'Wilt u het formulier vóór 3 maart inleveren?'],
    ['U bent verplicht uw verhuizing door te geven.', 'Wilt u uw verhuizing doorgeven?'],
    ['U wordt verzocht om contact op te nemen.', 'Wilt u contact opnemen?'],
    ['Wij verzoeken u de sleutel terug te brengen.', 'Wilt u de sleutel terugbrengen?'],
    ['U dient uw paspoort te tonen.', 'Wilt u uw paspoort tonen?'],
  ])('%s → %s', (text, question) => {
    expect(run(ruleOf('command'), text)[0]?.finding.expected).toEqual([question]);
  });
  it.each([
    'U dient, als u verhuist, ons te bellen.',
    'U dient te betalen en te bellen.',
    'U dient aanwezig te zijn.',
    'Tevens dient u de sleutel in te leveren.',
  ])('offers nothing for: %s', (text) => {
    expect(run(ruleOf('command'), text)[0]?.finding.expected).toEqual([]);
  });
});

describe('must-stack', () => {
  const must = (count: number) =>
    Array.from({ length: count }, (_, index) => `U moet formulier ${index + 1} invullen.`).join(' ');
  it.each([3, 4, 5, 6, 8, 12])('speaks from the third on: %i times', (count) => {
    expect(run(ruleOf('must-stack'), must(count))).toHaveLength(count - 2);
  });
  it('offers the question', () => {
    expect(run(ruleOf('must-stack'), must(3))[0]?.finding.expected).toEqual(['Wilt u formulier 3 invullen?']);
  });
  it.each([
    must(1),
    must(2),
    'U mag dit doen. U mag dat doen. U mag ook niets doen.',
    'Wij moeten dit doen. Zij moeten dat doen. De gemeente moet ook iets doen.',
    `${must(2)}\n\n--- achterkant ---\n\n${must(2)}`,
    'Wilt u dit doen? Wilt u ook dat doen? Wilt u daarna bellen?',
  ])('leaves alone: %s', (text) => {
    expect(run(ruleOf('must-stack'), text)).toEqual([]);
  });
});

describe('the back is not punished as the front', () => {
  it.each([
    'U dient een bezwaarschrift te ondertekenen.',
    'Belanghebbende kan in bezwaar.',
    'Meld dit onverwijld.',
  ])('says nothing on the back: %s', (text) => {
    const back = `Beste mevrouw Jansen,\n\n--- achterkant ---\n\n${text}`;
    for (const id of ['command', 'impersonal', 'no-choice', 'neutral-consequence']) {
      expect(run(ruleOf(id), back)).toEqual([]);
    }
  });
});
