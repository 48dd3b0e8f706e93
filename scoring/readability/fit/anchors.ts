/**
 * Our own short texts with the level a trained writer would give them. They do not shape the weights; they only
 * tie the load to the scale of 0 to 100, so that a level means the same for everyone.
 */
import type { ReadabilityLevel } from '../../types.ts';

/** The score a text in the middle of a level should get. */
export const targetScore: Readonly<Record<ReadabilityLevel, number>> = { A2: 88, B1: 70, B2: 50, C1: 22 };

export const anchors: Readonly<Record<ReadabilityLevel, readonly string[]>> = {
  A2: [
    'U krijgt geld van ons. Dat geld is op 3 mei op uw rekening.',
    'Wilt u hulp? Bel ons dan. Ons nummer is 14 030.',
    'Kom naar ons kantoor. Neem uw paspoort mee.',
    'Wij helpen u graag. U hoeft niets te betalen.',
    'U hoeft nu niets te doen. Wij bellen u volgende week.',
    'Dit is een brief over uw huis. Lees de brief rustig.',
    'Snapt u de brief niet? Dat is niet erg. Wij leggen het uit.',
    'Vul het formulier in. Stuur het voor 1 juni terug.',
    'Uw kind mag gratis sporten. Wij betalen de club.',
    'Hebt u een vraag? Vraag het aan Karin. Zij werkt bij ons.',
  ],
  B1: [
    'U hebt een uitkering aangevraagd. We geven u deze uitkering vanaf 1 maart.',
    'Bent u het niet eens met deze brief? Dan kunt u bezwaar maken. Doe dat binnen zes weken.',
    'We hebben nog twee papieren van u nodig. Stuur ze voor 12 april naar ons op, dan kunnen wij verder.',
    'Verandert er iets in uw leven, bijvoorbeeld uw adres of uw werk? Geef dat dan binnen een week aan ons door.',
    'U krijgt elke maand een bedrag voor huishoudelijke hulp. Met dat bedrag betaalt u iemand die u zelf kiest.',
    'Lukt het niet om alles in één keer te betalen? Bel ons, dan spreken we samen af wat u per maand kunt betalen.',
    'We kijken eerst naar uw inkomsten en uw schulden. Daarna maken we samen met u een plan.',
    'Uw aanvraag is niet compleet. We missen een kopie van uw huurcontract.',
    'Tijdens het gesprek vertelt u wat er goed gaat en waar u hulp bij wilt. U mag iemand meenemen.',
    'Wij betalen uw uitkering deze maand niet, omdat we uw loonstrook nog niet hebben. Zodra we die hebben, krijgt u het geld alsnog.',
    'Krijgt u huurtoeslag? Dan moet u uw nieuwe inkomen ook doorgeven aan de Belastingdienst.',
    'U woont samen met uw partner. Daarom tellen we jullie inkomens bij elkaar op.',
  ],
  B2: [
    'Uw aanvraag wordt beoordeeld zodra alle gevraagde gegevens zijn ontvangen en de termijn daarvoor is verstreken.',
    'Voor het bepalen van de hoogte van de vergoeding wordt gekeken naar het gezamenlijke inkomen van alle bewoners.',
    'Wanneer u verhuist naar een andere gemeente, vervalt uw recht op deze voorziening en dient u een nieuwe aanvraag te doen.',
    'De gemeente onderzoekt of de ondersteuning kan worden geboden door mensen uit uw eigen omgeving of door een algemene voorziening.',
    'U bent verplicht wijzigingen in uw situatie die invloed hebben op de uitkering direct schriftelijk te melden.',
    'Op basis van het gesprek is vastgesteld dat u voldoende mogelijkheden hebt om zelfstandig een oplossing te organiseren.',
    'Het teveel ontvangen bedrag wordt in maandelijkse termijnen verrekend met uw uitkering, tenzij u kiest voor betaling ineens.',
    'Indien uw financiële situatie verandert, kan het bedrag van de bijdrage opnieuw worden vastgesteld.',
    'Bij de beoordeling van uw verzoek hebben wij rekening gehouden met de persoonlijke omstandigheden die u hebt genoemd.',
    'De kosten van de aanpassing van uw woning worden vergoed voor zover deze noodzakelijk zijn en niet op een andere manier kunnen worden betaald.',
  ],
  C1: [
    'Naar aanleiding van uw aanvraag d.d. 4 februari jl. delen wij u mede dat deze op grond van artikel 17 van de Participatiewet buiten behandeling is gesteld.',
    'Gelet op het bepaalde in de beleidsregels, waarin de voorwaarden voor toekenning limitatief zijn opgesomd, kan niet tot verstrekking van de gevraagde voorziening worden overgegaan.',
    'Het college is van oordeel dat betrokkene, door na te laten melding te maken van de ontvangen inkomsten, de op hem rustende inlichtingenverplichting heeft geschonden, ten gevolge waarvan ten onrechte bijstand is verleend.',
    'Teneinde het recht op een maatwerkvoorziening te kunnen vaststellen, dient u binnen de gestelde hersteltermijn de ontbrekende bewijsstukken te overleggen, bij gebreke waarvan uw aanvraag niet in behandeling zal worden genomen.',
    'De terugvordering van de onverschuldigd betaalde uitkering geschiedt door middel van verrekening met de maandelijks te ontvangen bijstandsuitkering, met inachtneming van de beslagvrije voet.',
    'Met betrekking tot de door u ingediende zienswijze wordt opgemerkt dat deze geen nieuwe feiten of omstandigheden bevat die aanleiding geven tot herziening van het voorgenomen besluit.',
    'Ingevolge de verordening is belanghebbende een eigen bijdrage verschuldigd, waarvan de hoogte wordt bepaald aan de hand van het verzamelinkomen en de gezinssamenstelling.',
    'Tegen deze beschikking kan binnen zes weken na dagtekening daarvan een gemotiveerd bezwaarschrift worden ingediend bij het college van burgemeester en wethouders.',
    'Derhalve wordt uw verzoek om bijzondere bijstand ten behoeve van de kosten van woninginrichting, gezien de aanwezigheid van een voorliggende voorziening, afgewezen.',
    'Bij de totstandkoming van dit besluit is de noodzakelijkheid van de gevraagde ondersteuning, mede in het licht van de eigen verantwoordelijkheid en het sociale netwerk, zorgvuldig afgewogen.',
  ],
};
