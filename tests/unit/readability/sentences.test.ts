import { rule as brackets } from '../../../scoring/readability/rules/brackets.ts';
import { rule as prepositionChain } from '../../../scoring/readability/rules/preposition-chain.ts';
import { rule as semicolon } from '../../../scoring/readability/rules/semicolon.ts';
import { rule as sentenceLength } from '../../../scoring/readability/rules/sentence-length.ts';
import { rule as splitConstruction } from '../../../scoring/readability/rules/split-construction.ts';
import { rule as stackedAttribute } from '../../../scoring/readability/rules/stacked-attribute.ts';
import { rule as stackedSubclauses } from '../../../scoring/readability/rules/stacked-subclauses.ts';
import { specify } from './spec.ts';

specify(sentenceLength, {
  finds: [
    [
      '{U krijgt vanaf 1 mei elke maand geld van ons, maar u moet elke wijziging in uw inkomen doorgeven.}',
      'U krijgt vanaf 1 mei elke maand geld van ons. Maar u moet elke wijziging in uw inkomen doorgeven.',
    ],
    [
      '{Onze collega belt u in de week van 4 mei en u kunt haar dan alles vragen over uw brief.}',
      'Onze collega belt u in de week van 4 mei. U kunt haar dan alles vragen over uw brief.',
    ],
    '{Wij hebben in uw gegevens gezien dat u sinds vorig jaar een kamer verhuurt aan uw neef, waardoor uw uitkering per maand lager moet worden.}',
    '{Voor de bijzondere bijstand kijken wij naar uw inkomen, uw spaargeld, uw vaste lasten, de leeftijd van uw kinderen en de datum van uw vraag.}',
    '{U mag de papieren sturen per post, maar u kunt ze op dinsdag ook brengen naar ons kantoor.}',
    'Bel ons. {De wijkcoach helpt u bij brieven, geld, werk, gezondheid, opvoeden en wonen, omdat een goed gesprek met iemand die luistert vaak het begin is.}',
  ],
  leaves: [
    'U krijgt vanaf 1 mei geld van ons.',
    'Bel ons als u vragen hebt over deze brief.',
    'Wij hebben uw aanvraag op 4 mei 2026 ontvangen en wij keuren die goed.',
    'Mail naar hulp@voorbeeldstad.nl of bel (010) 123 45 67.',
    'U kunt op maandag, dinsdag, woensdag en donderdag tussen 9.00 en 12.00 uur langskomen.',
    'Op uw rekening NL00 BANK 0123 4567 89 staat dan € 150,50.',
  ],
});

specify(splitConstruction, {
  finds: [
    'Wij {hebben uw verzoek om hulp bij het betalen van de huur van uw woning gekregen}.',
    'U {kunt uw papieren tot het einde van de maand mei bij de balie van ons kantoor inleveren}.',
    'Het college {stelt de hoogte van uw bijdrage voor de hulp in huis elk jaar opnieuw vast}.',
    'Wij {dienen het verzoek om een lager bedrag samen met u bij de bank voor u in}.',
    '{De hulp in huis die u sinds de operatie aan uw knie van ons krijgt, stopt} op 1 juli.',
    'De medewerker {heeft de kopie van uw paspoort met de brief van uw dokter weer teruggestuurd}.',
  ],
  leaves: [
    'Wij hebben uw verzoek gekregen.',
    'U kunt uw papieren tot 31 mei inleveren.',
    'Het college stelt het bedrag elk jaar vast.',
    'De hulp in huis stopt op 1 juli.',
    'U hebt een woning met een tuin, een schuur en een kamer voor uw ouders.',
    'Wij kunnen u helpen met uw brieven, uw geld en de vragen die u daarover hebt.',
    'Vraagt u voor uw kind iets aan?',
    'Neem uw paspoort mee.',
    'Neem eerst een pen en streep daarna op de hele bladzijde alle moeilijke woorden aan.',
  ],
});

specify(stackedAttribute, {
  finds: [
    '{De door u op 3 mei gestuurde papieren} zijn binnen.',
    'Wij kijken naar {het bij de bank aangevraagde krediet}.',
    '{De in deze brief genoemde bedragen} gelden vanaf mei.',
    'U krijgt {een voor uw gezin berekende toeslag}.',
    'Stuur {de door uw werkgever ondertekende verklaring} mee.',
    '{De op dat moment geldende regels} leest u hieronder.',
  ],
  leaves: [
    'De papieren die u stuurde zijn binnen.',
    'De genoemde bedragen gelden vanaf mei.',
    'Geef het aan uw begeleider.',
    'Stuur het op 3 mei naar ons.',
    'Wij hebben het met u besproken.',
    'Leg de brief in de bak bij de deur.',
    'Die in de kast zijn van u.',
  ],
});

specify(stackedSubclauses, {
  finds: [
    'Wij denken {dat u recht hebt op geld omdat u alleen woont sinds u bent gescheiden.}',
    'Bel ons {als u denkt dat wij iets fout doen, zodat wij het kunnen oplossen.}',
    'Wij weten {dat, als u ziek bent, u niet kunt komen.}',
    'U krijgt bericht {zodra wij weten wanneer de collega die u helpt weer werkt.}',
    '{Indien u niet komt terwijl u wel een brief kreeg waarin dat stond, bellen wij u.}',
    'Het geld stopt, {tenzij u laat zien dat u nog hulp nodig hebt voordat het juni is.}',
  ],
  leaves: [
    'Bel ons als u vragen hebt.',
    'Wij denken dat u recht hebt op hulp.',
    'Als u ziek bent, kunt u later komen.',
    'Dat formulier en die brief mag u houden.',
    'Waarom krijgt u deze brief?',
    'Wij sturen u een brief zodra wij weten hoeveel u krijgt.',
    'Neem iets mee zoals een paspoort of een rijbewijs.',
  ],
});

specify(prepositionChain, {
  finds: [
    'Dit bedrag is {voor de kosten van het vervoer van uw kind naar de school}.',
    'Wij schrijven u {over de hoogte van de bijdrage voor de hulp in uw huis}.',
    'U hoort meer {tijdens een gesprek over de gevolgen van de verhuizing voor uw toeslag}.',
    'Het gaat {over de korting op de prijs van het kaartje van de bus}.',
    'Wij maken een plan {met de coach van het team voor de hulp bij schulden}.',
    'Lees de uitleg {bij de tabel over de regels van de gemeente voor de bijstand}.',
  ],
  leaves: [
    'Dit bedrag is voor de bus naar school.',
    'Kom op dinsdag om 10 uur naar ons kantoor.',
    'U kunt met de bus, met de trein, met de auto of op de fiets komen.',
    'Bel voor een afspraak met de coach van uw wijk.',
    'Het loket is open van 9.00 tot 12.00 uur.',
    'Wij betalen voor u en u praat met ons over de rest van het geld.',
  ],
});

specify(semicolon, {
  finds: [
    ['U krijgt geen toeslag{; uw} inkomen is te hoog.', '. Uw'],
    ['Het loket is dicht{; bel} ons gerust.', '. Bel'],
    ['Wij helpen u graag{; dat} kost u niets.', ''],
    ['De brief komt in mei{; het} geld krijgt u in juni.', '. Het'],
    ['U hoeft niets te doen{; wij} regelen alles.', '. Wij'],
    ['Neem uw paspoort mee{; u} krijgt het meteen terug.', '. U'],
  ].map(([text = '', better = '']) => (better ? ([text, better] as const) : text)),
  leaves: [
    'U krijgt geen toeslag. Uw inkomen is te hoog.',
    'Neem mee: een paspoort; een pasfoto; een pen.',
    'Het loket is dicht, maar u kunt bellen.',
    'Bel ons :-)',
    'U kunt kiezen: bellen; mailen; langskomen.',
    'Wij helpen u graag: dat kost u niets.',
  ],
});

specify(brackets, {
  finds: [
    'Stuur een kopie van uw paspoort {(ook als dat bijna verlopen is)} naar ons.',
    'De ouder{(s)} van het kind tekenen.',
    'Bent u {(on)}gehuwd?',
    'U hebt een {(geldig)} paspoort nodig.',
    'Ons kantoor {(u vindt het naast het station)} is open op dinsdag.',
    'Vraag het aan uw begeleid{(st)}er.',
  ],
  leaves: [
    'Beste ((voornaam)), wij schrijven u over uw huur.',
    'Bel (010) 123 45 67.',
    'U krijgt geld van het UWV (Uitkeringsinstituut).',
    'Het bedrag is hoger (€ 50) dan vorig jaar.',
    'Dat kan. (Wij helpen u daar graag bij.)',
    'Zie de tabel (bijlage 2) voor de bedragen.',
    'Kom langs op dinsdag.',
  ],
});
