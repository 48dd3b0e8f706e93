/**
 * Words that Dutch readers meet every day in letters, shops and streets but that film subtitles hardly use.
 * They count as frequent (rank EVERYDAY_RANK in frequency.ts) and as parts of compounds. Our own list.
 */
export const EVERYDAY_WORDS = `
aanbieding aanbod aanmaning aanmelden aanmelding aannemer aanpak aanpassing aanschaf aansluiting aanvraag aanvragen aanvulling
aanwezigheid achterstand actie activiteit adres advies adviseur afgesloten afhandeling afloop afspraak afstand afval agenda
akkoord algemeen ambtenaar antwoord apotheek arbeid arbeidsmarkt artikel automatisch avond
baan balie bank bankrekening basisschool bedrag bedrijf beeld begeleiding begin begroting behandeling beheer behoefte bekend belang
belangrijk belasting beleid belofte bericht beroep bescherming beslissing besluit bestaan bestand bestuur betaling bevestiging
bevolking bewijs bewoner bewoners bezoek bezoeker bezwaar bibliotheek bijdrage bijeenkomst bijlage bijstand binnenstad boete boom bord
bouw bouwplan bouwvergunning brandweer brief briefkaart brievenbus bron budget buitenland burger burgemeester bus bushalte buur buurt
centrum cijfer code contact contract controle cultuur cursus
daling datum deelname deelnemer deskundige dienst dienstverlening digitaal document doel doelgroep drank duur
echtgenoot eigenaar eigendom eind einde eis elektriciteit energie ervaring
factuur fase feit fiets fietsen fietser fietspad financieel formulier functie
gas gebied gebouw gebruik gebruiker geboorte gegevens gehandicapte geluid gemeente gemeenten gemeentelijk gemeenteraad genot
geschikt gesprek gevolg gewicht gezin gezondheid gezondheidszorg grens groei grond groen groep grootte
halte handel handtekening hart helft herstel hoeveelheid hoogte hoofd huisarts huisdier huishouden huishouding huisvesting hulp hulpverlener
hulpverlening huur huurder huurprijs huurtoeslag huurwoning hypotheek
idee identiteit identiteitsbewijs identiteitskaart informatie initiatief inkomen inkomsten inkoop inlichting inlichtingen innovatie inrichting
inschrijving instelling integratie interesse internet inwoner inwoners inzet
jaarlijks jeugd jeugdhulp jeugdzorg jongere jongeren juridisch
kaart kamer kantoor kanaal kans keuken keuze kind kinderopvang kindertoeslag klacht klant kleding kwartier kosten krediet kosteloos kwaliteit
laadpaal land landelijk leefbaarheid leeftijd leerling leerplicht lening lesgeld leven levering leverancier lid lijst loket loon locatie loop
maaltijd maandelijks maatregel maatschappelijk machine markt materiaal mededeling medewerker medewerkers medicijn medisch melding mening
meting middel milieu minimum minister ministerie mobiel moeder mogelijk mogelijkheid mogelijkheden moment museum
naam nacht natuur nederland nederlander nederlands nieuw nieuwsbrief nieuwbouw nood nummer
omgeving omstandigheid omvang onderdeel onderhoud ondernemer onderneming ondersteuning ondertekening onderwerp onderwijs onderzoek ongeval
ontvangst ontwerp ontwikkeling oorzaak opbrengst opdracht opening openbaar opgave opleiding oplossing oprichting oproep opslag opvang opvoeding
organisatie ouder ouders overheid overleg overlast overschrijving overzicht
paal papier park parkeren parkeerplaats parkeervergunning partij partner paspoort patient patiënt pensioen periode persoon personen persoonlijk plaats plan
planning plein plek post postbus praktijk premie prijs privacy probleem procedure procent proces product programma project proef politiek
punt raad raadslid recht rechter rechtbank reden regel regeling register rekening rente reparatie reis reiskosten renovatie respect restaurant
resultaat richting riool risico route rijbewijs ruimte
samenleving samenwerking samenvatting schade schema school schoonmaak schriftelijk schuld schulden school secretaris sector situatie sleutel sloop sociaal soort
sportclub staat stad stadhuis stadsdeel start status stap stem stelling sterkte stijging stoep straat straf strook stroom student studie
subsidie
taak taal taken tarief tas techniek technisch telefoon telefoonnummer termijn terrein thuis tijd toegang toekomst toelichting toeslag toestemming
toets toestand tram trein tuin tweede
uitbreiding uitgave uitkering uitleg uitnodiging uitslag uitspraak uitvoering uitzicht
vaccinatie vader vak vakantie vakantiegeld veiligheid verantwoordelijk verbetering verband verblijf verbod verbruik verdeling verdieping vergadering vergoeding
vergunning verhouding verhuizing verhuur verhuurder verkeer verkiezing verkoop verlenging verlies vermindering vernieuwing verplicht verplichting
vervoer verschil verslag verstrekking vertegenwoordiger vertraging vertrek vervanging verwachting verwarming verwijdering verzekeraar verzekering verzoek
verzorging verwerking vloer voedsel volwassene voordeel voorbeeld voorbereiding voorkeur voorlichting voorraad voorschot voorschrift voorstel voorwaarde vorm
vrijheid vrijwilliger vrijwilligerswerk vraag vragen
waarde water website wens wensen werk werkdag werkgever werknemer werkloos werkplek werkzaamheden wet wijk wijkteam wijziging winkel winkelcentrum woning
woonplaats woonruimte woord
zaak zekerheid ziekenhuis ziekte ziektekosten zin zorg zorgkosten zorgtoeslag zorgverzekeraar zorgverzekering zone zwembad
bel mail mailen digid inloggen downloaden online website app apps scan scannen printen kopie wachtwoord inbox account klik klikken webpagina
betalen betaalt betaald invullen ingevuld opsturen opgestuurd inleveren ophalen afhalen meenemen meldt gemeld verhuizen verhuist ontvangt ontvangen
stuurt gestuurd regelt geregeld vraagt aangevraagd aanvraagt duurt wijzigen wijzigt gewijzigd beslissen beslist besloten controleert controleren
behandelt verandert krijgt stopt gestopt kosten kost telt geldt gelden betekent wacht verdient spaart leent huurt verhuurt parkeert fietst
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december
eerste tweede derde vierde vijfde zesde zevende achtste negende tiende dertig veertig vijftig zestig zeventig tachtig negentig
geldig ongeldig gratis goedkoop duur duurzaam zuinig schoon vies veilig gezond ziek bereikbaar toegankelijk openbare lokale plaatselijk landelijke
betrokken tevreden helder begrijpelijk zelfstandig gemiddeld tijdelijk voorlopig volledig gedeeltelijk extra nodig onnodig handig
meteen binnenkort voortaan meestal soms vaak nooit altijd ongeveer bijna helaas graag misschien natuurlijk verder daarna daarom daarvoor hiervoor hierover
daarover daarbij hierbij waarvoor waarbij waarom waarover waarmee daarmee hiermee ernaast erbij ervoor erover tussen tijdens volgens sinds vanaf
container afvalcontainer grofvuil glas plastic papierbak vuilnis vuilniswagen milieustraat restafval gft kliko
rolstoel scootmobiel traplift hulpmiddel thuiszorg mantelzorg mantelzorger verpleeghuis dagbesteding wijkverpleegkundige huishoudelijk
energierekening gasrekening voedselbank kledingbank schuldhulp spreekuur inloop buurthuis wijkcentrum buurtteam
zonnepaneel zonnepanelen warmtepomp isolatie kozijn dak gevel muur raam deur trap lift kelder zolder schuur schutting
lantaarnpaal stoeptegel straatverlichting speeltuin speelplaats sportveld sporthal kinderdagverblijf peuterspeelzaal basisonderwijs
stembus stembureau stempas stemmen stempassen verkiezingen kiezen
directie coöperatie installatie commercieel combineren registreren particulier reorganisatie interactief organiseren inspireren
document kandidaat workshop commissie college verklaring aanbod garantie leningen functie regio wethouder wethouders
adviescommissie voorziening omgeving leefomgeving buurtbewoner verzoek volledig centraal maximaal minimaal financiële
offerte protesteren stimuleren benadrukken werven vernieuwen verlagen berekenen hinderen nadeel keurmerk vergoeden botsen
verzachten verbieden overbrengen verlengen herbouwen overblijven bestraffen notitie controleur weigering afzegging hindernis
besparing folder berekening hergebruik lidmaatschap bijzonderheid strafbaar opstopping verwijzing heg handicap boa verbouwing
gelijkheid herkenning invoering verhoging schatting samenvoeging eigenschap opdrachtgever bemiddelaar criminaliteit bereikbaarheid
slordigheid openheid parkeerplek gepensioneerde geldigheid ontspanning beperking overloop wisseling ouderdom ligging lantaarns opbouw
vervoerder uwv asfalt onderpand mondig geschat langdurig herbruikbaar gezamenlijk soepel schadelijk levendig leerzaam uitdrukkelijk
ordelijk vernieuwend onregelmatig onbetaald onterecht brandbaar voordelig achtereenvolgens vergelijkbare bovenaf indeling keuren
begrip bewaker behandelen afspreken beschermen bespreken nadenken meetellen meebetalen verwachten uitzoeken samenvatten vergelijken
afvalbak regenpijp oprit sloot dokter hulpverlener omgang bijhouden strengere verdelen naastgelegen bouwer
nadruk kenmerk gebrek handeling redelijk conclusie toezicht conflict wettig praktisch neutraal ondertussen ondanks behulpzaam haalbaar
achterstand agressie overmaken spaargeld belastingdienst gemeenteraad drempels aankleden wassen verzekeringen asbest lawaai
premie terugbetalen weghalen terugbetaling huurcontract planning parkeerplekken aanrijding verenigingen buizen
`;
