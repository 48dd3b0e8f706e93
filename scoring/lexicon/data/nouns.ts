/** Difficult and formal nouns with plain ones, best first: `noun|alternative,alternative`. Our own list. */
export const NOUNS = `
aanbestedingsprocedure|keuze van een bedrijf
aanbestedingstraject|keuze van een bedrijf
aanbesteding|opdracht aan bedrijven,vraag om offertes
aanbeveling|advies,tip,raad
aandachtspunt|punt om op te letten,belangrijk punt
aanduiding|naam,teken,bordje
aangelegenheid|zaak,onderwerp
aangifteplicht|plicht om het te melden
aanhef|begin,groet
aanhouding|uitstel,arrestatie
aanknopingspunt|begin,idee
aankondiging|bericht
aanleiding|reden,oorzaak
aanloopkosten|eerste kosten
aanloop|begin
aanmaning|waarschuwing,herinnering
aanmerking|kritiek,opmerking
aanplant|nieuwe planten
aanschaf|koop
aanschrijving|brief,bevel
aansluitkosten|kosten voor aansluiting
aanspraak|recht
aansprakelijkheid|verantwoordelijkheid
aansprakelijkstelling|brief over schade
aanspreekpunt|contactpersoon,vaste persoon
aanstelling|baan
aantasting|schade
aantekening|notitie
aantijging|beschuldiging
aantoonbaarheid|bewijs
aanvangsdatum|begindatum,startdatum
aanvangstijdstip|begintijd,starttijd
aanvangstijd|begintijd
aanvang|begin,start
aanwas|groei
aanwending|gebruik
aanwijzing|tip,opdracht
aanwonende|buurtbewoner
aanzegging|waarschuwing,bericht
abonnee|lid,klant
absentie|afwezigheid
abstractie|algemeen idee
accent|nadruk
acceptatie|goedkeuring
accommodatie|gebouw,ruimte,plek,onderdak
accountant|controleur van geld
achterstelling|lagere plaats
acquisitie|werving,aankoop
actiepunt|taak
actor|betrokkene,persoon
actualisatie|vernieuwing,aanpassing
actualiteit|nieuws
addendum|aanvulling,bijlage
adhesie|steun
administratie|papieren
adressant|afzender
adressering|adres
adstructie|uitleg
advisering|advies
afbakening|grens
afbouw|vermindering
afdracht|betaling
afdwingbaarheid|of het moet
affiniteit|gevoel,interesse
afgifte|geven,uitgifte_
afhandeling|behandeling
afhankelijkheid|behoefte aan hulp
afkondiging|bekendmaking
afname|daling,vermindering
afnemer|koper,klant
afrekening|eindrekening
afschrift|kopie
afschrijving|betaling,waardedaling
afstemming|overleg,afspraak
aftrek|korting
afvaardiging|groep
afweging|keuze
afwijking|verschil,uitzondering
afwijzing|weigering
afwikkelingstermijn|tijd
afwikkeling|afhandeling,einde
agendapunt|onderwerp
agglomeratie|stad met omgeving
akte|officieel papier,officieel document
alimentatie|geld voor uw ex of kinderen
allocatie|verdeling
alternatief|andere keuze,andere mogelijkheid,andere oplossing
ambitie|doel,wens,plan
ambtenarij|ambtenaren
amendement|wijziging,aanpassing
amovering|sloop
analyse|onderzoek,uitleg
animo|zin,interesse
annotatie|opmerking
annulering|afzegging
anticipatie|voorbereiding
apparatuur|apparaten
appellant|persoon die in beroep gaat
arbitrage|beslissing door een ander
areaal|gebied,oppervlakte
argumentatie|redenen,uitleg
argument|reden
arrangement|regeling
arrest|uitspraak van de rechter
arrondissement|gebied van een rechtbank
aspect|kant,onderdeel,punt
aspirant|leerling
assessment|test,onderzoek
assistentie|hulp
assortiment|keuze,aanbod
attentie|aandacht
attest|verklaring
attitude|houding
auditie|proef
audit|controle,onderzoek
autonomie|vrijheid,zelf beslissen
autorisatie|toestemming
autoriteit|overheid,macht
awareness|bewustzijn
baatbelasting|belasting
backoffice|kantoor achter de balie
baseline|beginpunt
basisregistratie|lijst van de overheid
basisvoorziening|wat iedereen nodig heeft
bate|inkomsten,voordeel
bebouwingsgrens|grens voor gebouwen
bebouwing|gebouwen,huizen
beding|voorwaarde
bedrijfspand|gebouw van een bedrijf
bedrijfsvoering|manier van werken,organisatie
bedrijvigheid|bedrijven,drukte
begraafplaatsrecht|kosten voor een graf
begrotingscyclus|planning van geld
begrotingsjaar|jaar
begunstigde|ontvanger
behandelplan|plan voor hulp
behandeltermijn|tijd die wij nodig hebben
behartiging|zorg
behoeftigheid|armoede
bejegening|behandeling,omgang
bekendmaking|bericht,mededeling
bekostiging|betaling
bekrachtiging|bevestiging
belangenafweging|kijken naar alle belangen
belangenbehartiger|iemand die voor u opkomt,vertegenwoordiger
belangenbehartiging|opkomen voor iemand
belangengroepering|groep
belangentegenstelling|ruzie
belanghebbende|betrokkene
belangstellende|geïnteresseerde
belegering|aanval
beleidsdoelstelling|doel
beleidsdoel|doel
beleidsevaluatie|onderzoek
beleidsinstrument|hulpmiddel
beleidskader|regels,plan
beleidsmedewerker|medewerker
beleidsnota|plan
beleidsregelgeving|regels
beleidsregel|regel
beleidsstuk|plan
beleidsterrein|onderwerp
beleidsvoornemen|plan
beleidsvorming|plannen maken
belemmering|probleem,hindernis
beleving|gevoel,ervaring
bemiddeling|hulp
bemoeienis|hulp,invloed
bemonstering|onderzoek
benadering|manier,aanpak
benaming|naam
benchmark|vergelijking
benodigdheid|ding dat u nodig hebt
benutting|gebruik
beoordelaar|persoon die kijkt
beoordelingscriterium|eis
beoordelingskader|regels
beraadslaging|overleg,bespreking
beraad|overleg
berisping|waarschuwing
beroepsinstantie|rechter
beroepsmogelijkheid|kans om naar de rechter te gaan
beroepsprocedure|zaak bij de rechter
bescheid|papier,document
beschikbaarheid|aanbod
beschikbaarstelling|geven
beslaglegging|beslag op uw spullen
beslagname|afpakken van spullen
beslissingsbevoegdheid|recht om te beslissen
beslistermijn|tijd om te beslissen
besluitvormingsproces|manier van beslissen
besluitvormingstraject|manier van beslissen
besluitvorming|beslissen,keuze
bestaansminimum|geld dat u minimaal nodig hebt
bestanddeel|deel,onderdeel
besteding|uitgave
bestek|plan,beschrijving
bestemming|doel,plek
bestendigheid|duur
bestrating|stenen,straat
bestuursakkoord|afspraak
bestuurscommissie|groep
bestuursdwangbesluit|besluit
bestuurslaag|deel van de overheid
bestuursorgaan|overheid,gemeente
bestuursrapportage|verslag
betaalbaarheid|of u het kunt betalen
betaalbaarstelling|betaling
betaalverplichting|plicht om te betalen
betalingsachterstand|schuld
betalingsherinnering|brief dat u nog moet betalen
betalingsmogelijkheid|manier om te betalen
betalingsonmacht|niet kunnen betalen
betalingsregeling|afspraak over betalen in delen
betalingstermijn|tijd om te betalen
betalingsverplichting|plicht om te betalen
betoog|verhaal,uitleg
betrokkenheid|steun
bevinding|resultaat,conclusie,wat we zagen
bevoegdheid|recht,macht
bewaarplicht|plicht om te bewaren
beweegreden|reden
bewerkstelliging|regelen
bewijslast|plicht om te bewijzen
bewijsstuk|bewijs
bewonersparticipatie|bewoners laten meedoen
bewoording|woord
bewustwording|weten,begrip,beseffen
bezichtiging|bezoek,rondleiding
bezoldiging|salaris,loon
bezuiniging|minder geld uitgeven,besparing
bezwaarprocedure|behandeling van uw bezwaar
bezwaarschrift|brief waarin u bezwaar maakt,brief
bezwaartermijn|tijd om bezwaar te maken
beëindiging|einde,stop
bijscholing|extra les
bijstelling|aanpassing,verandering
bijverdienste|extra inkomen
binnenruimte|ruimte binnen
blijk|teken
bodemgesteldheid|grond
bodemsanering|schoonmaken van de grond
bonafide|eerlijk
borging|zorgen voor
bouwaanvraag|vraag om te bouwen
bouwbesluit|regels voor bouwen
bouwkavel|stuk grond
bouwverordening|regels voor bouwen
bouwvolume|grootte
bouwwerkzaamheden|bouwen
boventallige|werknemer zonder plek
briefwisseling|brieven
brochure|folder,boekje
bruto-inkomen|inkomen zonder aftrek van belasting
brutoinkomen|inkomen zonder aftrek van belasting
budget|geld,bedrag
buitenruimte|straten en pleinen,ruimte buiten
bureaucratie|veel regels
burgerij|bewoners
burgerparticipatie|meedenken door bewoners,bewoners laten meedoen
calamiteit|ramp,ongeluk,noodgeval
calculatie|berekening
capaciteitsprobleem|tekort
capaciteit|ruimte,mensen,plekken
casemanager|begeleider
casus|voorbeeld,geval,situatie
categorie|groep,soort
causaliteit|oorzaak en gevolg
centralisatie|samenbrengen
certificaat|bewijs,diploma
certificering|keurmerk
challenge|uitdaging
checklist|lijst
circulaire|brief
circulariteit|hergebruik
claim|eis
clausule|voorwaarde,regel
coalitie|partijen die samenwerken
cohesie|samenhang,band
cohort|groep
combinatie|samen
commissaris|toezichthouder
commitment|inzet,steun
communicatiemiddel|manier van contact
communiqué|bericht
community|groep
compartiment|deel
compensatie|vergoeding
competentie|kunnen,vaardigheid
complicatie|probleem
component|deel,onderdeel
compromis|oplossing,afspraak
conceptbesluit|voorlopig besluit
conceptovereenkomst|eerste contract
conceptplan|eerste plan
conceptversie|eerste versie
conceptverslag|eerste verslag
concept|idee,eerste versie
concessie|toestemming
conclusie|resultaat,slot
conditie|voorwaarde
condoleance|medeleven
conferentie|vergadering,bijeenkomst
configuratie|instelling
conflict|ruzie
conformiteit|overeenkomst
confrontatie|ontmoeting
connectie|verbinding
consensus|akkoord,het eens zijn
consequentie|gevolg,resultaat
consistentie|samenhang
consolidatie|versterking
constatering|wat we zien,conclusie
constellatie|situatie
constructie|bouw,manier
consulent|adviseur,medewerker
consultant|adviseur
consultatie|overleg,vragen om advies
consult|gesprek,advies
consument|klant,koper
contactmoment|gesprek,contact
content|inhoud
context|omgeving,situatie,verband
continuering|doorgaan
continuïteit|doorgaan,voortgang
contour|lijn,grens
contractant|partij
contractpartij|partij
contributie|geld voor lidmaatschap
controverse|ruzie
convenant|afspraak
conventie|afspraak
conversie|omzetting
correctheid|juistheid
correctie|verbetering,aanpassing
correlatie|verband
correspondentieadres|postadres
correspondentie|brieven,post
coulance|soepelheid
courantie|krant
coördinatie|leiding,regelen
coördinator|leider,persoon die het regelt
crediteur|persoon aan wie u moet betalen
criterium|eis,voorwaarde,regel
cruciaalheid|belang
cumulatie|optelsom
curator|toezichthouder
cursist|leerling
dagtekening|datum
dagvaarding|oproep voor de rechter
dakbedekking|dak
dashboard|overzicht
dataset|gegevens
deadline|einddatum,uiterste datum
debiteur|persoon die moet betalen
decennium|tien jaar
decentralisatie|verdelen van taken
declaratie|rekening,terugvragen van kosten
deelaspect|onderdeel
deelgebied|deel
deelneming|deelname,meedoen
deelplan|plan
deeltaxi|taxi
deficit|tekort
definitie|betekenis,uitleg
degeneratie|achteruitgang
delegatie|groep
deliberatie|overleg
delict|misdrijf,strafbaar feit
demarcatie|grens
depositie|neerslag
depot|opslagplaats
derving|gemis,verlies
deskundige|kenner
deskundigheid|kennis
detachering|uitlenen
detail|bijzonderheid,klein onderdeel
detentie|gevangenis,straf
determinant|oorzaak
devaluatie|waardedaling
diagnose|oordeel van de dokter
dialoog|gesprek
dienstaanbod|hulp
dienstbetrekking|baan
dienstverband|baan
dienstverleningsovereenkomst|contract
differentiatie|verschil
digitalisering|digitaal maken
dilemma|moeilijke keuze
dimensie|kant
discrepantie|verschil
discretie|geheimhouding
disfunctioneren|slecht werken
dispuut|ruzie
distributie|verdeling
diversiteit|verschillen,verscheidenheid
documentatie|informatie
doelgroepenvervoer|vervoer
doelgroep|groep mensen
doelmatigheid|goed gebruik van geld
doelstelling|doel
doeltreffendheid|effect
domein|gebied,onderwerp
domicilie|adres,woonplaats
donatie|gift
doorlooptijd|tijd die nodig is
doorstroming|verkeer zonder opstopping
doorverwijzing|verwijzing
draagkracht|wat iemand kan betalen
draagvlak|steun
drempel|hindernis
drietal|drie,paar
dwangbevel|bevel om te betalen
dwangsom|boete
dynamiek|beweging,verandering
editie|keer,uitgave
educatie|onderwijs,les
eenduidigheid|duidelijkheid
effectiviteit|resultaat,hoe goed het werkt
effect|gevolg,resultaat
efficiency|snel en goed werken
efficiëntie|snel en goed werken
egalisatie|gelijk maken
eigenaarschap|verantwoordelijkheid
eigendomsbewijs|bewijs dat het van u is
eindafrekening|laatste rekening
eindheffing|belasting
eindrapportage|verslag
eindverantwoordelijke|baas
eindverantwoordelijkheid|verantwoordelijkheid
element|deel,onderdeel
emissie|uitstoot
empowerment|eigen kracht
enquête|vragenlijst
entiteit|organisatie
entree|ingang
equivalent|gelijke
erfafscheiding|schutting,heg
erfpacht|huur van grond
erkenning|begrip
escalatie|erger worden
essentie|kern,belangrijkste
etablissement|café,restaurant
etmaal|dag en nacht,24 uur
evacuatie|vertrek,weghalen van mensen
evaluatie|beoordeling,terugkijken
evenredigheid|verhouding
event|feest
evenwicht|balans
exces|uitwas
expertise|kennis,ervaring,deskundigheid
expert|kenner,deskundige
expiratiedatum|einddatum
expiratie|afloop
exploitant|eigenaar,uitbater
exploitatie|gebruik,beheer
expositie|tentoonstelling
expressie|uiting
extensie|uitbreiding
faciliteit|voorziening,hulpmiddel,ruimte
facilitering|hulp
factor|oorzaak,punt
fasering|stappen,planning
fase|deel,stap
fenomeen|verschijnsel
festiviteit|feest
fiattering|goedkeuring
financieringsbron|geld
financiering|geld,betaling
financiën|geld
flexibiliteit|vrijheid
fluctuatie|verandering
focus|aandacht
formaliteit|regel
formatieplaats|baan
formatie|aantal medewerkers,vorming
format|vorm,voorbeeld
fractie|partij,deel
framework|plan
fraudeur|bedrieger
frequentie|hoe vaak,aantal keer
frictie|wrijving
functiebeperking|handicap
functionaliteit|mogelijkheid
functionaris|medewerker
fundament|basis
fusie|samengaan
garantie|zekerheid
gebiedsgerichtheid|aandacht voor de wijk
gebiedsontsluiting|weg
gebrek|fout,tekort
gebruikmaking|gebruik
gedaagde|persoon die wordt aangeklaagd
gedachtegoed|ideeën
gedachtewisseling|gesprek
gedetineerde|gevangene
gedingstuk|document
gedraging|gedrag
gedupeerde|slachtoffer
gegadigde|geïnteresseerde,kandidaat
gegevensbestand|lijst met gegevens
gegevensuitwisseling|delen van gegevens
gegevensverwerking|gebruik van gegevens
gehoudenheid|plicht
gelaagdheid|lagen
gemachtigde|persoon die voor u mag handelen
gemeenschap|groep
gemeentebelasting|belasting
genoegdoening|vergoeding,excuses
gerechtigde|persoon met recht
geschil|ruzie,conflict
gesteldheid|toestand
gevolgtrekking|conclusie
gewaarwording|gevoel
gezinsregie|leiding
globalisering|verbinding in de wereld
governance|bestuur
gradatie|mate
gratificatie|beloning
gremium|groep,overleg
grief|klacht,bezwaar
griffier|secretaris
griffie|kantoor van de rechtbank,kantoor van de gemeenteraad
grondexploitatie|gebruik van grond
grondgebied|gebied
grondslag|basis,reden
gros|meeste
haalbaarheid|mogelijkheid
handeling|actie
handelwijze|manier van werken,manier
handhaver|boa,controleur
handhaving|controle
handreiking|hulp,tips
handvat|tip,hulpmiddel
hardheidsclausule|uitzondering
heffing|belasting,bedrag
hercontrole|nieuwe controle
herfinanciering|nieuwe lening
herhuisvesting|andere woning
herijking|aanpassing
herinrichting|vernieuwing,verbouwing,verandering
herkomst|afkomst,waar iets vandaan komt
heroriëntatie|nieuwe keuze
heroverweging|nieuwe beslissing,opnieuw bekijken
herstelmaatregel|reparatie
herstructurering|vernieuwing
herverdeling|nieuwe verdeling
hervorming|verandering
herziening|aanpassing,verandering,nieuwe beslissing
heterogeniteit|verschillen
hiaat|gat,tekort
hinder|last,overlast
hiërarchie|rangorde
hoedanigheid|rol,functie
homogeniteit|gelijkheid
honderdtal|honderd
honorarium|loon
honorering|goedkeuring
hoorzitting|gesprek
horecagelegenheid|café of restaurant,café
houdbaarheid|hoe lang iets goed blijft
hub|plek
huisvesting|woning,woonruimte
hulpbehoevende|iemand die hulp nodig heeft
hulpbron|hulpmiddel
hypothese|idee,vermoeden
identificatieplicht|plicht om uw paspoort te laten zien
identificatie|herkenning,vaststellen wie iemand is
ideologie|ideeën
imago|beeld,naam
immissie|uitstoot
impact|invloed,gevolg,effect
impasse|vastzitten
implementatie|invoering,uitvoering,gebruik
implicatie|gevolg
impressie|indruk,beeld
impuls|steun,stimulans
inachtneming|rekening houden
inboedel|spullen in huis
inbreng|hulp,idee
incassokosten|extra kosten
incasso|innen van geld
incentive|beloning
incident|gebeurtenis,ongeluk
indexatie|verhoging
indexering|verhoging
indicatiestelling|onderzoek naar hulp
indicatie|aanwijzing,teken
indicator|teken,aanwijzing
indiener|aanvrager
indieningstermijn|tijd om in te leveren
indiening|inleveren
individualisering|ieder voor zich
individu|persoon,mens
infractie|overtreding
infrastructuur|wegen en spoor,wegen
ingangsdatum|begindatum,startdatum
ingebrekestelling|waarschuwing dat iets te laat is,brief dat u te lang wacht
ingezetene|inwoner,bewoner
ingrediënt|onderdeel
inhoudelijkheid|inhoud
initiatiefnemer|bedenker
initiatief|idee,plan
inkeer|spijt
inkomensachteruitgang|minder inkomen
inkomensdaling|minder inkomen
inkomensgegevens|gegevens over uw inkomen
inkomensgrens|hoogste inkomen
inkomensondersteuning|extra geld
inkomenspositie|inkomen
inkomensterugval|minder inkomen
inkomenstoets|controle van uw inkomen
inkomensverklaring|papier over uw inkomen
inlichting|informatie
inname|afpakken
innovatie|vernieuwing,nieuw idee
input|ideeën
inschaling|loon
inschatting|schatting
inspanningsverplichting|plicht om uw best te doen
inspanning|moeite,werk
inspecteur|controleur
inspectie|controle
inspraakavond|avond om mee te praten
inspraakprocedure|tijd om uw mening te geven
inspraakreactie|mening,reactie
inspraak|meedenken,uw mening geven
instandhouding|onderhoud,behoud
instantie|organisatie,overheid
instemming|toestemming,goedkeuring
institutie|organisatie
instroom|aantal nieuwe mensen
instructie|uitleg,opdracht
instrumentarium|hulpmiddelen
instrument|hulpmiddel,manier
intakegesprek|eerste gesprek
intake|eerste gesprek
integratie|meedoen,samenvoeging
integriteit|eerlijkheid
intensiteit|drukte,kracht
intensivering|versterking,meer
intentieverklaring|afspraak,plan
intentie|bedoeling,plan,wens
interactie|contact,omgang
interpretatie|uitleg
interruptie|onderbreking
interval|tijd ertussen
interventie|hulp,actie,ingreep
intrekking|stop
introductie|begin,invoering
inventarisatie|onderzoek,lijst,overzicht
investeringskrediet|geld
investering|geld,uitgave
invorderingskosten|extra kosten
invordering|innen van geld
invulling|inhoud,uitwerking
inwinning|vragen
inzagerecht|recht om gegevens te zien
inzage|bekijken,lezen
inzet|moeite,gebruik
issue|probleem
item|onderwerp,punt
jaarrapportage|verslag over het jaar
jaarrekening|overzicht van geld
jurisprudentie|uitspraken van rechters
kadernota|plan met regels
kaderstelling|regels maken
kader|regel,grens,plan
kanttekening|opmerking
kapitaal|geld
karakteristiek|kenmerk
kavel|stuk grond
kengetal|cijfer
kenmerk|eigenschap
kennisgeving|bericht,mededeling
kennisneming|lezen
kentering|verandering
kernachtigheid|kort
kernactiviteit|belangrijkste werk
kernwaarde|belangrijkste waarde
ketenpartner|organisatie die samenwerkt
kick-off|start
klachtbehandeling|behandeling van uw klacht
klachtenprocedure|manier om te klagen
klankbordgroep|groep die meedenkt
klantreis|stappen
knelpunt|probleem
knooppunt|kruispunt
kolom|rij
kostenbesparing|minder kosten
kostendekkendheid|of het geld genoeg is
kostenplaatje|kosten
kostenpost|kosten
kostenraming|schatting van de kosten
kostenverhaal|terugvragen van kosten
kredietverlening|lening
kruising|kruispunt
kwalificatie|diploma,eigenschap
kwaliteitsborging|zorgen voor kwaliteit
kwaliteitseis|eis
kwaliteitsimpuls|verbetering
kwaliteitsslag|verbetering
kwantiteit|hoeveelheid,aantal
kwestie|zaak,probleem,vraag
kwijting|betaling
kwijtschelding|niet hoeven betalen
laattijdigheid|te laat zijn
lacune|gat
lastgever|opdrachtgever
lastgeving|opdracht
leefbaarheid|hoe fijn het wonen is
leefklimaat|leven
leefomstandigheid|leven
leefsituatie|hoe u leeft
leemte|gat
legaliteit|wettigheid
leges|kosten,vergoedingen
legitimatiebewijs|identiteitsbewijs,paspoort
legitimatieplicht|plicht om uw paspoort te laten zien
legitimatie|identiteitsbewijs,paspoort
leidraad|hulpmiddel,regels
levensbehoefte|wat u nodig hebt om te leven
levensonderhoud|geld om van te leven
levenssfeer|leven
levensvatbaarheid|kans
leverantie|levering
ligplaats|plek voor een boot
liquiditeit|geld
locatie|plek,plaats
logistiek|vervoer
lokaliteit|plek
loonsom|loon
looptijd|tijd
maaiveld|grond
maatregelenpakket|maatregelen
maatstaf|norm,regel
maatwerk|hulp op maat,hulp die bij u past
machtigingsformulier|formulier om toestemming te geven
machtiging|toestemming
magistraat|rechter
management|leiding
manco|gebrek
mandaatregeling|afspraak wie mag tekenen
mandaat|opdracht,toestemming
mankement|gebrek,fout
manuscript|tekst
marge|ruimte
marktpartij|bedrijf
marktwerking|concurrentie
materie|onderwerp
maximalisering|zo veel mogelijk
mededeling|bericht
mededinging|concurrentie
medewerking|hulp
mediation|hulp bij ruzie
mediator|bemiddelaar
medium|middel,krant
meerjarenbegroting|plan voor geld
meerjarenplan|plan voor een paar jaar
meerkosten|extra kosten
meerwaarde|voordeel
meerwerk|extra werk
meeting|vergadering
memorandum|notitie
memorie|uitleg
menigte|groep mensen
mentaliteit|houding
merendeel|meeste
methode|manier
methodiek|manier van werken,manier
methodologie|manier van werken
migratie|verhuizing
mijlpaal|belangrijk moment
mindset|houding
minimumeis|eis
misstand|probleem,fout
misvatting|fout idee
mitigatie|vermindering
mobiliteitsplan|plan voor verkeer
mobiliteit|vervoer,verkeer,reizen
modaliteit|manier
module|onderdeel
mogendheid|land
monitoringsrapportage|verslag
monitoring|bijhouden,controle
monitor|onderzoek
motief|reden
motie|voorstel
motivatie|reden,zin
motivering|uitleg,redenen
multiproblematiek|veel problemen
mutatieformulier|wijzigingsformulier
mutatie|wijziging,verandering
naamswijziging|andere naam
nabestaande|familie
nabetaling|betaling achteraf
nachtverblijf|slaapplek
nadruk|aandacht
nalatenschap|erfenis
nalatigheid|fout,niet doen wat moet
naleving|volgen van de regels,zich houden aan regels
natura|spullen
navordering|extra rekening
netwerk|contacten,groep
nevenactiviteit|ander werk
neveneffect|gevolg
nevenfunctie|andere baan
nevenverdienste|extra inkomen
niet-nakoming|niet doen
nieuwbouwontwikkeling|nieuwbouw
nieuwkomer|nieuwe inwoner
nihil|niets
noemer|naam
nominatie|voordracht
noodzaak|nodig zijn
normbedrag|vast bedrag
normering|regel
norm|regel,eis
notatie|schrijfwijze
nota|plan,rekening
notie|idee
notificatie|bericht,melding
notitie|aantekening,kort verslag
nuancering|uitleg
nuance|klein verschil
nulmeting|eerste meting
objectiviteit|eerlijkheid
object|ding,voorwerp,gebouw
obligatie|verplichting
observatie|wat we zagen
obstakel|hindernis
omgevingsaspect|milieu
omgevingsdienst|dienst voor milieu en bouwen
omgevingskwaliteit|hoe mooi de buurt is
omgevingsplan|plan voor de omgeving
omgevingsvisie|plan voor de omgeving
omissie|fout,vergissing
omkadering|kader
omleidingsroute|andere weg
omschrijving|beschrijving
omslagpunt|moment van verandering
omvang|grootte
omvorming|verandering
omwonende|buurtbewoner
onafhankelijkheid|vrijheid
onbekwaamheid|niet kunnen
onderaannemer|bedrijf
onderbouwing|uitleg,bewijs
onderhoudsplicht|plicht om te zorgen voor iemand
ondermandaat|toestemming
ondermijning|criminaliteit
ondernemingsklimaat|kansen voor bedrijven
onderscheid|verschil
ondersteuningsaanbod|hulp
ondersteuningsbehoefte|hulp die u nodig hebt
ondersteuningsplan|plan voor hulp
onderuitputting|geld dat over is
ondervraging|verhoor
onderwijsinstelling|school
ongelijkheid|verschil
onregelmatigheid|fout
onteigening|verplichte verkoop
ontheffing|toestemming,uitzondering
onthouding|niet doen
ontmoetingsfunctie|plek om mensen te zien
ontplooiing|ontwikkeling
ontsluiting|bereikbaarheid,weg
ontstentenis|afwezigheid
ontvangstbevestiging|bericht dat we uw brief hebben
ontvankelijkheid|of we uw verzoek behandelen
ontwerpbesluit|voorlopig besluit
ontwikkelaar|bouwer
ontwikkelingsperspectief|toekomst
onvermogen|niet kunnen
onvolkomenheid|fout
onvolledigheid|gebrek
onzorgvuldigheid|slordigheid
oogmerk|doel,bedoeling
oogpunt|kant,reden
oormerk|doel
opbrengst|inkomsten,resultaat
opdrachtnemer|bedrijf
opdrachtverlening|opdracht
openbaarheid|openheid
openbaarmaking|bekendmaking
openstelling|open zijn
operatie|actie
opgave|opdracht,taak,doel,probleem
opheffing|einde
opinie|mening
opleverdatum|einddatum
oplevering|einde
oponthoud|vertraging
oppervlakte|grootte
opponent|tegenstander
opschaling|uitbreiding
opschorting|uitstel
opslagfaciliteit|opslag
opsomming|lijst
opstal|gebouw
optie|keuze,mogelijkheid
optimalisatie|verbetering
optimalisering|verbetering
opvanglocatie|plek om te slapen
opvatting|mening,idee
opvolging|vervolg
organogram|schema
origine|afkomst
oriëntatie|zoeken,kennismaken
ouderbijdrage|geld dat ouders betalen
outcome|resultaat
output|resultaat
overbodigheid|onnodig iets
overdracht|doorgeven,overdragen
overeenkomst|afspraak,contract
overeenstemming|akkoord,afspraak
overgangsregeling|regels voor de tussentijd
overgangstermijn|tussentijd
overhead|bedrijfskosten,kosten
overheidsinstantie|overheid
overheidsorgaan|overheid
overheveling|verplaatsing
overlegorgaan|groep
overlegstructuur|overleg
overmacht|iets waar u niets aan kunt doen
overmaking|betaling
overschrijding|te veel,te laat zijn
overtreder|persoon die de regels breekt
overweging|reden,gedachte
paraaf|korte handtekening
parafering|korte handtekening
paragraaf|deel,stuk tekst
parameter|waarde
parkeerfaciliteit|parkeerplek
parkeernorm|aantal parkeerplaatsen
parkeerregime|regels voor parkeren
participant|deelnemer
participatiebaan|baan met hulp
participatietraject|meedenken
participatie|meedoen,deelname,meedenken
partieel|deel
peildatum|dag die telt
pensioengerechtigde|gepensioneerde
perceel|stuk grond
percentage|deel,procent
perceptie|beeld,gevoel
perspectief|toekomst,kans,kijk
pilot|proef
pitch|kort verhaal
plaatsbepaling|plek
plaatsing|plek
plaatsvervanger|vervanger
plafond|grens
plangebied|gebied
plankaart|kaart
planologie|plannen voor de ruimte
planontwikkeling|plannen maken
planvorming|plannen maken
platform|website,groep
pleidooi|verhaal
policy|regels
polis|verzekeringspapier
populatie|mensen,groep
portaal|ingang,website
portefeuillehouder|wethouder
portefeuille|taken
portfolio|map
positionering|plek
potentieel|mogelijkheden,kans
potentie|kans,mogelijkheid
precedent|eerder voorbeeld
preferentie|voorkeur
prejudicie|vooruitlopen
premisse|uitgangspunt
presentatie|verhaal
presentie|aanwezigheid
prestatie-indicator|doel
prestatieafspraak|afspraak
preventie|voorkomen
prijsopgave|offerte
prioriteit|voorrang,wat het belangrijkst is
prioritering|keuze,volgorde
privilege|voorrecht
proactiviteit|zelf beginnen
probleemgebied|probleem
problematiek|problemen,probleem
procedure|manier,stappen,regels
procedé|manier
proces-verbaal|verslag van de politie
procesbegeleider|begeleider
procesbeschrijving|stappen
procesgang|verloop
procesmanager|leider
processtap|stap
processtuk|papier voor de rechter
procesverbaal|verslag van de politie
professionalisering|verbetering
professionaliteit|kwaliteit
professional|deskundige,medewerker,hulpverlener
profiel|beschrijving
profilering|laten zien
prognose|verwachting
programmabegroting|plan voor geld
programmering|planning
projectfase|deel
projectie|verwachting
projectleider|leider
projectontwikkelaar|bouwbedrijf
projectorganisatie|groep
projectplan|plan
prospectus|folder
protocol|regels,afspraken
provisie|vergoeding
publicatie|bericht,tekst
publiciteit|aandacht in de media
puntensysteem|systeem
quickscan|kort onderzoek
quorum|genoeg aanwezigen
quotum|aantal
raadpleging|vraag om advies
raadsbesluit|besluit van de gemeenteraad
raadscommissie|groep raadsleden
raadsperiode|vier jaar
raadsvoorstel|voorstel voor de gemeenteraad
raakvlak|overeenkomst
raming|schatting
randvoorwaarde|voorwaarde,eis
rapportage|verslag
rapport|verslag
re-integratietraject|hulp om werk te vinden
re-integratieverplichting|plicht om werk te zoeken
re-integratie|weer aan het werk gaan
realisatie|bouw,maken,uitvoering
realisering|bouw,uitvoering
recapitulatie|samenvatting
recessie|slechte tijd
rechthebbende|persoon die recht heeft
rechtmatigheid|of het volgens de wet is
rechtsbijstandsverzekering|verzekering voor een advocaat
rechtsbijstand|hulp van een advocaat
rechtsgang|rechtszaak
rechtsgeding|rechtszaak
rechtsgeldigheid|geldigheid
rechtsgrond|reden in de wet
rechtshandeling|handeling
rechtsingang|naar de rechter gaan
rechtsmiddel|bezwaar of beroep
rechtsongelijkheid|ongelijke behandeling
rechtspositie|rechten en plichten
rechtsvordering|eis bij de rechter
rechtszekerheid|zekerheid
recidive|opnieuw de fout in gaan
recreant|bezoeker
recreatie|vrije tijd,ontspanning
rectificatie|verbetering
redactie|tekst
redenatie|uitleg
redenering|uitleg
reductie|korting,vermindering
referendum|stemming
referentiekader|kennis
referentie|verwijzing
reflectie|nadenken,terugkijken
regelgeving|regels
regelluwte|minder regels
regiefunctie|leiding
regie|leiding
regisseur|leider
registratie|inschrijving,opschrijven
reglementering|regels
reglement|regels
regressie|achteruitgang
regulering|regels
rekenfout|fout
rekest|verzoek
rekwest|verzoek
relevantie|belang
remigratie|terug verhuizen
remise|loods
rendement|winst,resultaat,opbrengst
renovatie|verbouwing,opknappen
reparatietermijn|tijd om te herstellen
repercussie|gevolg
representant|vertegenwoordiger
repressie|straf
reprimande|waarschuwing
reputatie|naam
resource|middel
respijt|uitstel
respondent|deelnemer
respons|reactie,antwoord
restantbedrag|rest van het bedrag
restant|rest
restitutie|terugbetaling
restrictie|beperking
resultante|resultaat
resumé|samenvatting
retributie|vergoeding
revalidatie|herstel
revenu|inkomsten
revisie|controle
revitalisering|vernieuwing
reïntegratie|weer aan het werk gaan
richtlijn|regel,advies
rioolheffing|belasting voor het riool
riooloverstort|overloop
risicofactor|gevaar
risico|gevaar,kans
roadmap|plan
rolverdeling|wie wat doet
roulatie|wisseling
routing|route
ruggespraak|overleg
ruimtebeslag|plek
ruimtegebrek|te weinig plek
samenhang|verband
samenloop|tegelijk gebeuren
samenspel|samenwerking
samenwerkingsverband|groep
sanctie|straf,boete
sanering|opruimen,oplossing
sanitair|wc en douche
scala|reeks
scenario|plan
schaarste|tekort
schadeclaim|vraag om schadevergoeding
schadeloosstelling|schadevergoeding
schending|breken
schoonheidsfout|kleine fout
schorsing|tijdelijke stop
schuldenlast|schulden
schuldenproblematiek|problemen met schulden
schuldpositie|schulden
scope|grens
screening|controle
sectie|deel
segment|deel
segregatie|scheiding
selectiecriterium|eis
selectie|keuze
seniliteit|ouderdom
sequentie|volgorde
servicekosten|extra kosten
showcase|voorbeeld
signaal|teken
signalering|melding
significantie|betekenis
situatieschets|beschrijving
situering|ligging
skill|vaardigheid
slotsom|conclusie
specificatie|beschrijving,uitleg
spectrum|reeks
spoedeisendheid|haast
sponsoring|geld
spreekrecht|recht om te praten
spreiding|verdeling
stadium|fase
stadsdeelcommissie|adviesgroep
stagnatie|stilstand
stakeholdersoverleg|overleg met betrokkenen
stakeholder|betrokkene,belangrijke partij
standaardisatie|overal hetzelfde maken
standplaats|vaste plek
standpunt|mening
startnotitie|eerste plan
statistiek|cijfer
status|stand
statuut|regel
steekproef|controle
stellingname|mening
stelselwijziging|ander systeem
stelsel|systeem
stigma|slechte naam
stimulans|steun
stimuleringsregeling|extra geld
stimulering|steun
straatmeubilair|banken en lantaarns
strategie|plan,aanpak
streefdatum|datum die we willen halen
streefwaarde|doel
strekking|bedoeling,inhoud
streven|doel
structuur|opbouw
stuurgroep|groep die leiding geeft
subcategorie|groep
subdoelstelling|doel
subject|persoon
subsidieaanvraag|aanvraag voor subsidie
subsidieverstrekking|geven van subsidie
substantie|stof
substitutie|vervanging
suggestie|idee,tip
supplement|aanvulling
suppletie|aanvulling
surplus|extra
surseance|uitstel van betaling
surveillance|toezicht
surveillant|toezichthouder
symptoom|teken
synergie|beter samenwerken
synthese|samenvatting
systematiek|manier van werken,systeem
taakstelling|opdracht,doel
taakveld|onderwerp
taakverdeling|wie wat doet
target|doel
tarievenlijst|prijzen
tarifering|prijs
taskforce|werkgroep,actiegroep
taxatie|schatting
tegemoetkoming|vergoeding,extra geld
tegenpartij|andere partij
tekortkoming|fout,gebrek
tenaamstelling|naam
tendens|ontwikkeling
tender|opdracht
tenlastelegging|beschuldiging
tenuitvoerlegging|uitvoering
termijn|tijd,periode
terugbetalingsverplichting|plicht om terug te betalen
terugdringing|vermindering
terugkoppeling|reactie,antwoord
terugvordering|terugbetalen,bedrag dat u terug moet betalen
terzijdestelling|niet toepassen
thema|onderwerp
theorie|kennis
tiental|tien
tijdpad|planning
tijdsbestek|tijd
tijdsdruk|haast
tijdsduur|tijd
tijdslot|tijd
tijdspad|planning
tijdstip|tijd,moment
timing|moment
toedracht|hoe het is gegaan
toegangscontrole|controle
toegankelijkheid|hoe makkelijk u binnenkomt
toekenning|goedkeuring
toekomstbestendigheid|goed voor later
toekomstperspectief|toekomst
toekomstvisie|plan voor later
toelage|extra geld
toelatingseis|eis
toelating|toestemming
toeleiding|hulp naar
toelichting|uitleg
toename|groei,stijging
toepassing|gebruik
toereikendheid|genoeg zijn
toerekening|verdeling
toeslagaffaire|probleem met toeslagen
toetreding|lid worden
toetsingskader|regels
toetsing|controle
toevoeging|extra deel
toewijzing|geven
toezegging|belofte
toezending|sturen
toezichthouder|controleur
toezicht|controle
tolerantie|respect
toolkit|hulpmiddelen
tool|hulpmiddel
traject|plan,weg,hulp,periode
transactie|koop,betaling
transformatieproces|verandering
transformatie|verandering
transitie|verandering,overgang
transparantie|openheid,duidelijkheid
transporteur|vervoerder
tweetal|twee,paar
typering|beschrijving
uitbreidingsplan|plan
uitdrukking|woord
uiteenzetting|uitleg
uitgangspunt|basis,idee,regel
uitgifte|verkoop,geven
uiting|woord
uitkeringsaanvraag|aanvraag voor een uitkering
uitkeringsafhankelijkheid|leven van een uitkering
uitkeringsduur|tijd dat u een uitkering krijgt
uitkeringsgerechtigde|persoon met een uitkering,mensen met een uitkering
uitkeringsinstantie|UWV of gemeente
uitkeringssituatie|uitkering
uitkeringsspecificatie|overzicht van uw uitkering
uitoefening|doen
uitschieter|uitzondering
uitsluiting|niet mee mogen doen
uitstoot|vieze lucht
uitstroom|vertrek
uitval|stoppen
uitvoerbaarheid|of het kan
uitvoeringsbesluit|besluit
uitvoeringsorganisatie|organisatie
uitvoeringsplan|plan
uitvoeringsregeling|regels
uitvoeringstermijn|tijd
uitvraag|vraag
uitwerkingsplan|plan
uitwisseling|ruil,delen
uitzettingsbevel|bevel om te vertrekken
unicum|iets bijzonders
update|nieuw bericht,nieuwe versie
urgentieverklaring|papier waarmee u eerder een woning krijgt
urgentie|haast,voorrang
utiliteit|nut
validatie|controle
validiteit|geldigheid
variant|andere vorm,soort
variatie|verschil
vaststellingsovereenkomst|contract over ontslag
vaststelling|besluit
veelheid|grote hoeveelheid
veelvoud|aantal keer
veiligheidsregio|organisatie voor hulp bij rampen
veldwerk|onderzoek buiten
vennootschap|bedrijf
vennoot|eigenaar
ventweg|weg ernaast
verankering|vastleggen
verantwoordingsplicht|plicht om uitleg te geven
verantwoording|uitleg,verslag
verbintenis|afspraak
verblijfkwaliteit|sfeer
verblijfplaats|adres
verblijfskwaliteit|sfeer,prettige plek
verblijfsruimte|kamer
verblijfsstatus|recht om hier te wonen
verblijfstitel|recht om hier te wonen
verblijfsvergunning|papier om in Nederland te wonen
verbouw|verbouwing
verdichting|meer huizen bouwen
verdiscontering|verrekening
verduurzaming|energie besparen,beter voor het milieu maken
vereiste|eis
vergaarbak|plek
vergelijkbaarheid|gelijkheid
vergewisplicht|plicht om te controleren
vergrijp|overtreding
vergunninghouder|iemand met een vergunning
vergunningverlening|geven van een vergunning
verhardingsmateriaal|stenen
verharding|stenen,asfalt
verhuisbeweging|verhuizing
verificatie|controle
verkaveling|verdeling van grond
verkeersader|drukke weg
verkeersafwikkeling|verkeer
verkeersbelasting|drukte
verkeersbesluit|besluit over het verkeer
verkeerscirculatieplan|plan voor verkeer
verkeersdeelnemer|iemand in het verkeer
verkeersdruk|drukte
verkeersintensiteit|drukte op de weg
verkeersmaatregel|maatregel
verkeersstroom|verkeer
verkeersvoorziening|weg
verkrijging|krijgen
verlenging|extra tijd
verloop|gang
vermeerdering|groei
vermelding|noemen
vermenging|mix
vermogensbestanddeel|bezit
vermogensgrens|hoogste bedrag aan spaargeld
vermogenspositie|geld en bezit
vermogensrendementsheffing|belasting op spaargeld
vernietiging|ongeldig maken
veroordeling|straf
verordening|regel,regels van de gemeente,wet
verpanding|onderpand
verpaupering|slechter worden
verplaatsing|reis
verrekening|aftrekken
verrichting|handeling
verrijking|verbetering
verruiming|uitbreiding
versnelling|sneller gaan
versnippering|verdeling
versterking|verbetering
verstoring|onderbreking
vertaalslag|vertaling,omzetting,toepassing,aanpassing
vertegenwoordiging|groep
vertrekpunt|begin
vertrouwelijkheid|geheimhouding
vertrouwenspersoon|iemand die u kunt vertrouwen
vervaardiging|maken
vervaldatum|laatste dag,uiterste datum
vervalsing|namaak
verval|einde
vervoersvoorziening|vervoer
vervolgonderzoek|nieuw onderzoek
vervolgprocedure|volgende stappen
vervolgstap|volgende stap
vervolgtraject|volgende stappen
vervreemding|verkoop
verweerder|gemeente
verweerschrift|antwoord
verweer|verdediging
verwerving|koop
verwezenlijking|uitvoering
verwijtbaarheid|schuld
verwoording|tekst
verzetschrift|brief
verzoeker|aanvrager
verzoekschrift|brief met een vraag
verzorgingsgebied|gebied
verzuim|afwezigheid
vestigingsplaats|plaats
vestiging|kantoor,winkel
veto|nee
viertal|vier,paar
vijftal|vijf,paar
visie|idee,plan,mening
visitatie|controle
visualisatie|tekening
volmacht|toestemming om iets voor een ander te doen
vooraankondiging|bericht vooraf
voorbehoud|voorwaarde
voorbereidingsbesluit|besluit vooraf
voorgeleiding|naar de rechter brengen
voorgeschiedenis|wat er eerder was
voorinspraak|meedenken vooraf
voorkeursalternatief|beste keuze
voorkeursrecht|recht om eerst te kopen
voorkeursvariant|beste keuze
voorliefde|voorkeur
voornemen|plan
vooronderzoek|eerste onderzoek
vooroverleg|overleg vooraf
voorraadbeheer|zorgen voor genoeg spullen
voorschotnota|eerste rekening
voorschrift|regel
voortgangsrapportage|verslag
voortgang|hoe het gaat,verloop
voortraject|tijd vooraf
voortvarendheid|snelheid
voortzettingsvereiste|eis
voortzetting|vervolg,doorgaan
voorval|gebeurtenis
vordering|bedrag dat u moet betalen,eis
vormgeving|vorm
vraagstelling|vraag
vraagstuk|probleem,vraag
vraagverheldering|gesprek over uw vraag
vrijstelling|uitzondering
vrijwaring|bescherming
vrijwilligersvergoeding|geld voor vrijwilligers
waarborgsom|borg
waarborg|zekerheid
waardering|oordeel
waarnemer|vervanger
waarneming|wat we zien
wandelpromenade|pad
wanprestatie|niet doen wat is afgesproken
wederhelft|partner
wederpartij|andere partij
weergave|beeld
weerstand|verzet
weerwil|ondanks
welbevinden|zich goed voelen
welstandscommissie|groep die kijkt of gebouwen mooi zijn
welstandseis|eis over hoe het eruitziet
werkafspraak|afspraak
werkproces|manier van werken
werkveld|vak
werkwijze|manier van werken,manier
werkzoekende|iemand die werk zoekt
werving|zoeken
wetgever|overheid,regering
wetgeving|wetten,regels
wetsartikel|regel in de wet
wetsvoorstel|plan voor een wet
wetswijziging|nieuwe wet
wijkaanpak|plan voor de wijk
wijkontwikkeling|plannen voor de wijk
wijze|manier
wijzigingsbesluit|besluit
wijziging|verandering
wilsbekwaamheid|zelf kunnen beslissen
wilsverklaring|wat u wilt
wisselwerking|invloed op elkaar
woningbestand|woningen
woningbouwopgave|aantal huizen dat nodig is
woningcorporatie|verhuurder
woningmarktpositie|kans op een woning
woningvoorraad|woningen
woonbehoefte|welke woning u nodig hebt
woonklimaat|wonen
woonoverlast|last van buren
woonsituatie|hoe u woont
woonvoorziening|aanpassing in huis
woonvorm|manier van wonen
workflow|manier van werken
zaakwaarnemer|vertegenwoordiger
zeggenschap|recht om mee te beslissen
zekerheidstelling|borg
zelfredzaamheid|zelf kunnen doen,onafhankelijkheid,voor uzelf zorgen
zelfregie|zelf beslissen
zestal|zes
zienswijze|mening,reactie
zorgaanbieder|organisatie die zorg geeft
zorgbehoefte|zorg die u nodig hebt
zorgbehoevende|iemand die zorg nodig heeft
zorgbehoevendheid|zorg nodig hebben
zorgconsumptie|gebruik van zorg
zorginstelling|organisatie voor zorg
zorgkader|regels
zorgmijder|iemand die geen hulp wil
zorgpartner|organisatie voor zorg
zorgplicht|plicht om goed te zorgen
zorgtraject|hulp
zorgvraag|vraag om zorg
zorgvuldigheid|aandacht
zorgzwaarte|hoeveel zorg u nodig hebt
zwaartepunt|belangrijkste deel
`;
