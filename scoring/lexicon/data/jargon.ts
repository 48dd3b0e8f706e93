/**
 * Jargon with what it means, in plain words: `word|meaning|replacement,replacement` (replacements may be missing).
 * Our own list and our own explanations.
 */
export const JARGON = `
aanbodfase|de tijd waarin u hulp aangeboden krijgt
aanslagbiljet|de brief waarin staat hoeveel belasting u moet betalen|rekening
algemene bijstand|geld van de gemeente voor uw gewone kosten, als u te weinig hebt om van te leven|bijstand
algemene voorziening|hulp of een plek waar iedereen zonder aanvraag heen kan
ambtelijk horen|een gesprek met een medewerker over uw bezwaar
arbeidsbeperking|een ziekte of handicap waardoor u minder kunt werken
arbeidsdeskundige|iemand die onderzoekt welk werk u nog kunt doen
arbeidsinschakeling|hulp om werk te vinden|werk vinden
arbeidsongeschiktheid|te ziek zijn om te werken
arbeidsongeschiktheidsuitkering|geld dat u krijgt als u te ziek bent om te werken
arbeidsovereenkomst|de afspraken tussen u en uw werkgever op papier|contract
arbeidsparticipatie|werken of meedoen
arbeidsverleden|het werk dat u eerder hebt gedaan
arbeidsverplichting|de plicht om werk te zoeken
arbeidsvermogen|hoeveel u nog kunt werken
asielzoeker|iemand die in Nederland bescherming vraagt
bedrijfskapitaal|geld voor uw bedrijf
begeleid wonen|wonen met hulp van een begeleider
begunstigende beschikking|een besluit waarmee u iets krijgt
belanghebbende|iemand voor wie het besluit gevolgen heeft|betrokkene
belastbaar inkomen|het inkomen waarover u belasting betaalt
belastbaarheid|hoeveel werk u aankunt
beleidsvrijheid|de gemeente mag zelf regels maken
bemoeizorg|hulp voor mensen die er niet zelf om vragen
beperkingengraad|hoeveel last u hebt van uw ziekte of handicap
beroepschrift|de brief waarmee u de rechter vraagt om het besluit te bekijken
beroepstermijn|de tijd waarin u naar de rechter kunt gaan
bescherming persoonsgegevens|de regels over uw privacy
beschermd wonen|wonen met altijd hulp dichtbij
beschermingsbewind|iemand anders regelt uw geld, dat beslist de rechter
beschikking|een brief met een besluit van de gemeente over u|besluit
beslagvrije voet|het deel van uw inkomen dat een deurwaarder niet mag afpakken
beslagene|de persoon bij wie spullen of geld worden afgepakt
beslaglegger|degene die geld of spullen mag afpakken voor een schuld
beslissing op bezwaar|het antwoord van de gemeente op uw bezwaar
bestemmingsplan|het plan waarin staat wat er op een plek mag
bestuursdwang|de gemeente lost de overtreding zelf op en u betaalt de kosten
bestuurlijke boete|een boete van de gemeente|boete
bestuursorgaan|een deel van de overheid, zoals de gemeente|overheid,gemeente
bestuursrechter|de rechter die oordeelt over besluiten van de overheid
betalingsonmacht|u kunt niet betalen|niet kunnen betalen
bewijs van in leven zijn|een papier waarop staat dat u leeft
bewindvoerder|iemand die van de rechter uw geld moet regelen
bewindvoering|iemand anders regelt uw geld, dat beslist de rechter
bezwaarschriftencommissie|de groep mensen die de gemeente advies geeft over uw bezwaar
bezwaarschrift|de brief waarin u zegt dat u het niet eens bent met een besluit|brief waarin u bezwaar maakt,brief
bijstandsnorm|het bedrag dat u elke maand krijgt als u bijstand hebt|bedrag voor bijstand
bijstandsfraude|bijstand krijgen waar u geen recht op hebt
bijstandsgerechtigde|iemand met bijstand
bijzondere bijstand|geld van de gemeente voor extra kosten die echt nodig zijn
briefadres|een adres waar u alleen post krijgt
brutoloon|uw loon voordat de belasting eraf gaat
budgetbeheer|iemand betaalt uw rekeningen en geeft u leefgeld
budgetbegeleiding|hulp bij het omgaan met geld
budgetcoach|iemand die u helpt met geld
buitengerechtelijke kosten|extra kosten omdat u te laat hebt betaald
casemanagement|één vaste begeleider die alles regelt
cautie|de mededeling dat u niet hoeft te antwoorden
cliëntondersteuner|iemand die gratis met u meedenkt en met u meegaat
cliëntondersteuning|gratis hulp van iemand die met u meedenkt
commerciële relatie|u betaalt een gewone huur aan degene bij wie u woont
concordaat|een afspraak met mensen aan wie u geld moet betalen
crisisopvang|een plek waar u meteen kunt slapen als het nodig is
curatele|iemand anders beslist over uw geld en uw leven, dat beslist de rechter
dagloon|het loon per dag waarmee uw uitkering wordt berekend
debiteurenbeheer|de afdeling die let op wie nog moet betalen
derdenbeslag|geld dat via iemand anders wordt afgepakt
detacheringsbaan|een baan waarbij u bij een ander bedrijf werkt
dienstverband voor onbepaalde tijd|een vaste baan
doelgroepregister|een lijst van mensen die hulp krijgen bij werk
draagkrachtberekening|de berekening van wat u kunt betalen
dringende reden|een heel belangrijke reden om een uitzondering te maken
drempelbedrag|het bedrag dat u eerst zelf betaalt
dwanginvordering|de gemeente laat u verplicht betalen
dwangakkoord|de rechter dwingt iedereen mee te doen met uw schuldregeling
echtelijke woning|het huis waar u samen woont of woonde
eigen bijdrage|het deel dat u zelf betaalt
eigen risico|het bedrag voor zorg dat u eerst zelf betaalt
eigenkrachtconferentie|een gesprek waarin uw familie en vrienden meedenken
executoriaal beslag|spullen of geld die een deurwaarder mag verkopen of gebruiken
executoriale titel|een papier waarmee de deurwaarder mag ingrijpen
ex-partner|de persoon met wie u eerst samen was|ex
faillissementsaanvraag|de vraag aan de rechter om iemand failliet te verklaren
fiscaal partner|degene met wie u samen belastingaangifte doet
fraudevordering|geld dat u terug moet betalen omdat u iets niet hebt gemeld
gebruikelijke hulp|hulp die huisgenoten elkaar gewoon geven
gemachtigde|iemand die voor u mag handelen|persoon die voor u mag handelen
gemeenschappelijke huishouding|samen wonen en samen de kosten betalen
gemeentefonds|geld van het Rijk voor gemeenten
gemeentepolis|een zorgverzekering via de gemeente
geregistreerd partnerschap|samen zijn volgens de wet, bijna als een huwelijk
gerechtsdeurwaarder|iemand die van de rechter schulden mag innen|deurwaarder
gesubsidieerde arbeid|een baan waarvoor de overheid meebetaalt
gezamenlijke huishouding|u woont samen en betaalt samen de kosten
gezinsvoogd|iemand die van de rechter helpt bij de opvoeding
giftenregeling|de regels over geld dat u van anderen krijgt
griffierecht|het bedrag dat u betaalt om naar de rechter te gaan
heffingskorting|korting op de belasting
herbeoordeling|opnieuw bekijken of u de hulp of uitkering nog nodig hebt
herindicatie|opnieuw onderzoeken welke hulp u nodig hebt|nieuw onderzoek
herstelsanctie|een maatregel om een fout te laten herstellen
herstelverzuim|de kans om uw aanvraag compleet te maken
hersteltermijn|de tijd waarin u uw aanvraag compleet kunt maken
herzieningsbesluit|een brief waarin een ouder besluit verandert
hoofdelijk aansprakelijk|ieder van u kan voor de hele schuld moeten betalen
hoofdverblijf|het adres waar u echt woont
hoor en wederhoor|iedereen mag zijn kant vertellen
hoorplicht|de gemeente moet u de kans geven om uw verhaal te vertellen
huisbezoek|een medewerker komt bij u thuis kijken
huishoudelijke ondersteuning|hulp bij het schoonmaken
huishoudinkomen|het inkomen van iedereen in huis samen
huisuitzetting|u moet uw huis uit
huurachterstand|huur die u nog moet betalen
incassogemachtigde|het bedrijf dat de schuld voor een ander int
incassobureau|een bedrijf dat schulden int
indicatiebesluit|de brief waarin staat welke zorg u krijgt
individuele inkomenstoeslag|extra geld als u lang een laag inkomen hebt
individuele studietoeslag|extra geld voor studenten met een handicap
ingangsdatum recht|de dag waarop uw recht begint
inkomensafhankelijk|hoeveel u krijgt of betaalt, hangt af van uw inkomen
inkomensbestanddeel|een deel van uw inkomen
inkomensbeheer|iemand anders beheert uw geld
inkomensbeheerder|iemand die uw geld beheert
inkomenstoeslag|extra geld bij een laag inkomen
inkomensvoorziening|een uitkering
inlichtingenplicht|u moet veranderingen in uw leven meteen aan de gemeente vertellen
inlichtingenbureau|de organisatie die gegevens van de overheid vergelijkt
inburgeringsplicht|de plicht om Nederlands te leren en een examen te doen
inburgeringsplichtige|iemand die verplicht moet inburgeren
inburgering|Nederlands leren en leren hoe Nederland werkt
jobcoach|iemand die u helpt op uw werk
jeugdbeschermer|iemand die van de rechter helpt om kinderen te beschermen
kantonrechter|de rechter voor kleinere zaken
keukentafelgesprek|een gesprek bij u thuis over welke hulp u nodig hebt
kindgebonden budget|geld van de overheid voor kinderen bij een laag inkomen
kinderalimentatie|geld voor de kinderen van de andere ouder
kostendeler|een volwassene met wie u de kosten van het huis deelt
kostendelersnorm|u krijgt minder bijstand als er meer volwassenen in uw huis wonen
kredietbank|een bank van de gemeente voor leningen en schulden
kwijtscheldingsverzoek|de vraag om een rekening niet te hoeven betalen
langdurigheidstoeslag|extra geld als u lang een laag inkomen hebt
last onder bestuursdwang|u moet iets herstellen, anders doet de gemeente het op uw kosten
last onder dwangsom|u moet iets herstellen, anders betaalt u geld
leefgeld|geld voor eten en andere dagelijkse dingen
leefvorm|of u alleen woont of samen
leenbijstand|bijstand die u later terugbetaalt
leerlingenvervoer|vervoer naar school voor kinderen die niet zelf kunnen reizen
leerwerktraject|leren en werken tegelijk
legesverordening|de regels over kosten van de gemeente
levensonderhoud|geld om van te leven|geld om van te leven
loonbeslag|een deel van uw loon gaat direct naar een schuldeiser
loondispensatie|uw werkgever betaalt minder loon en u krijgt een aanvulling
loonheffing|belasting die van uw loon af gaat
loonkostensubsidie|geld voor de werkgever om uw loon te betalen
loonwaarde|hoeveel uw werk waard is vergeleken met een ander
maatschappelijk werker|iemand die helpt bij problemen thuis of met geld
maatregelenverordening|de regels over verlagen van een uitkering
maatwerkvoorziening|hulp of een hulpmiddel dat speciaal bij u past|hulp op maat
mandaatbesluit|een besluit wie namens de gemeente mag tekenen
mantelzorgcompliment|een bedankje voor iemand die voor een ander zorgt
medebewoner|iemand die bij u in huis woont
meerderjarigenbewind|iemand anders regelt uw geld, dat beslist de rechter
meldcode|de stappen bij een vermoeden van geweld thuis
meldingsplicht|u moet het aan de gemeente vertellen
middelentoets|we kijken naar uw inkomen en spaargeld
minimabeleid|de regelingen voor mensen met weinig geld
minimaregeling|hulp voor mensen met weinig geld
minimaconsulent|een medewerker die helpt bij weinig geld
minnelijk traject|afspraken met schuldeisers zonder rechter
minnelijke schuldregeling|afspraken met schuldeisers zonder rechter
nabestaandenuitkering|geld na de dood van uw partner
natuurlijk persoon|een mens, dus geen bedrijf
nettoloon|het loon dat u op uw rekening krijgt
nihilbeding|de afspraak dat er geen alimentatie is
noodopvang|een plek om te slapen als u nergens heen kunt
omgangsregeling|de afspraken over wanneer u uw kinderen ziet
omgevingsvergunning|toestemming om te bouwen of te verbouwen
onderbewindstelling|de rechter laat iemand anders uw geld regelen
onderhoudsbijdrage|geld voor uw ex-partner of kinderen
onderhoudsplichtige|iemand die moet betalen voor een ander
ondertoezichtstelling|de rechter laat iemand meekijken bij de opvoeding
onaanvaardbaar risico|een gevaar dat te groot is
ondersteuningsvraag|de hulp die u nodig hebt
ontheemde|iemand die is gevlucht uit zijn land
opschortende werking|het besluit gaat nog niet in zolang u bezwaar hebt
opvolgende aanvraag|een nieuwe aanvraag na een eerdere
overbruggingsuitkering|geld voor de tijd tot uw volgende inkomen
oproeptermijn|de tijd om te komen
parttimebaan|een baan voor een deel van de week
partneralimentatie|geld voor uw ex-partner
participatieplaats|een plek om met een uitkering te werken en te leren
participatiewet|de wet over bijstand en hulp bij werk
peildatum|de dag waarop we naar uw situatie kijken|dag die telt
persoonsgebonden budget|geld waarmee u zelf hulp of zorg inkoopt
plan van aanpak|de stappen die we met u afspreken|plan
pleegzorg|kinderen wonen bij een ander gezin
postadres|het adres waar u post krijgt
preferente schuldeiser|iemand die als eerste betaald wordt
primair besluit|het eerste besluit over uw aanvraag
problematische schulden|schulden die u zelf niet meer kunt betalen
proceskostenvergoeding|geld voor de kosten van uw rechtszaak
proefplaatsing|werken op proef met behoud van uitkering
rechtmatigheidsonderzoek|onderzoek of u recht hebt op uw uitkering
rechtsgevolg|wat er door het besluit verandert
rechtsmiddelenclausule|het stukje over bezwaar of beroep
rechtspersoon|een organisatie, zoals een bv of vereniging
rechtsbescherming|wat u kunt doen als u het niet eens bent
regiebehandelaar|de behandelaar die alles regelt
reserveringscapaciteit|hoeveel geld u opzij kunt zetten
resultaatgericht|kijken naar wat de hulp moet opleveren
saneringskrediet|een lening waarmee al uw schulden in één keer worden betaald
schadevergoedingsverzoek|de vraag om uw schade te betalen
schuldbemiddeling|afspraken maken met de mensen aan wie u geld moet betalen
schuldeiser|iemand aan wie u nog geld moet betalen
schuldenaar|iemand die nog geld moet betalen
schuldenbewind|iemand anders regelt uw geld omdat u schulden hebt
schuldhulpmaatje|een vrijwilliger die helpt bij schulden
schuldhulpverlener|iemand die u helpt met schulden
schuldhulpverlening|hulp om van uw schulden af te komen|hulp bij schulden
schuldregeling|afspraken over het betalen van uw schulden
schuldsanering|u betaalt drie jaar zo veel als u kunt, daarna bent u vrij van schulden
schuldsaneringsregeling|de regels om via de rechter van schulden af te komen
sociaal domein|zorg, jeugdhulp, werk en inkomen bij de gemeente
sociaal minimum|het bedrag dat u ten minste nodig hebt om van te leven
sociale recherche|medewerkers die onderzoeken of iemand eerlijk is
stabilisatietraject|hulp om eerst uw geldzaken rustig te maken
startkwalificatie|een diploma havo, vwo of mbo niveau 2
statushouder|iemand die is gevlucht en in Nederland mag blijven
taaleis|u moet Nederlands kennen of leren
taaltoets|een test van uw Nederlands
tegenprestatie|iets wat u doet voor de buurt omdat u bijstand krijgt
terugvorderingsbesluit|de brief waarin staat wat u moet terugbetalen
terugbetalingsregeling|de afspraak over hoe u terugbetaalt
terug te vorderen bedrag|wat u moet terugbetalen
toegangsteam|het team dat bekijkt welke hulp u nodig hebt
toetsingsinkomen|het inkomen dat telt voor uw toeslag
toeslagpartner|degene met wie u samen toeslag krijgt
uithuisplaatsing|een kind moet ergens anders wonen
uithuiszetting|u moet uw huis uit
uitsluitingsgrond|een reden waarom u het niet krijgt
vangnet|hulp als niets anders meer kan
vaststellingsbesluit|de brief met het definitieve bedrag
verhaalsbijdrage|geld dat de gemeente van uw ex-partner vraagt
verhuiskostenvergoeding|geld voor uw verhuizing
verkort onderzoek|een kort onderzoek
verlaagde uitkering|minder uitkering
verlening van bijstand|u krijgt bijstand
vermogensvrijlating|spaargeld dat u mag houden
vermogensvaststelling|de berekening van uw spaargeld en bezit
vermogenstoets|we kijken naar uw spaargeld en bezit
verrekeningsbesluit|de brief waarin staat wat we van uw uitkering aftrekken
verschoningsrecht|het recht om niets te zeggen
verstekvonnis|een uitspraak van de rechter als u er niet was
verwijtbare werkloosheid|werkloos door uw eigen schuld
vonnis|een uitspraak van de rechter
voorliggende voorziening|een andere regeling die u eerst moet gebruiken
voorlopige teruggave|geld dat u alvast van de belasting krijgt
voorlopige voorziening|een snelle tijdelijke uitspraak van de rechter
voorlopig oordeel|wat wij er nu van vinden
vreemdeling|iemand zonder de Nederlandse nationaliteit
vrij te laten bedrag|het geld dat u zelf mag houden als u schulden hebt
vrijlating|het deel van uw inkomen dat niet meetelt
vrijwaringsclausule|de afspraak dat een ander de schade betaalt
waarnemend bewindvoerder|de vervanger van uw bewindvoerder
wachtlijstbeheer|het bijhouden van wie er wacht
werkgeversservicepunt|de plek waar werkgevers hulp krijgen
werkstage|werken om ervaring op te doen
werkvoorziening|werk voor mensen met een handicap
wettelijke rente|extra geld dat u betaalt als u te laat bent
wettelijke schuldsanering|via de rechter van uw schulden af
wettelijke vertegenwoordiger|iemand die volgens de wet voor u mag beslissen
woonkostentoeslag|geld voor uw huur of hypotheek
zelfredzaamheidmatrix|een lijst die laat zien wat u zelf kunt
zienswijzeprocedure|de tijd waarin u uw mening kunt geven
zoekperiode|de weken waarin u eerst zelf werk zoekt
zoektermijn|de vier weken waarin jongeren eerst zelf werk zoeken
zorg in natura|hulp die de gemeente voor u regelt
zorgindicatie|het besluit over welke zorg u nodig hebt
zorgleverancier|de organisatie die uw zorg geeft
`;
