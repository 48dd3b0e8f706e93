/** Difficult and formal nouns with plain ones, best first: `noun|alternative,alternative`. Our own list. */
export const NOUNS = `
aanbesteding|opdracht aan bedrijven,vraag om offertes
aanbestedingsprocedure|keuze van een bedrijf
aanbeveling|advies,tip,raad
aandachtspunt|punt om op te letten,belangrijk punt
aanduiding|naam,teken,bordje
aangelegenheid|zaak,onderwerp
aangifte|melding
aangifteplicht|plicht om het te melden
aanhef|begin,groet
aanhouding|uitstel,arrestatie
aanknopingspunt|begin,idee
aanleiding|reden,oorzaak
aanloop|begin
aanmaning|waarschuwing,herinnering
aanmerking|kritiek,opmerking
aanschaf|koop
aanschrijving|brief,bevel
aansprakelijkheid|verantwoordelijkheid
aansprakelijkstelling|brief over schade
aanspraak|recht
aanstelling|baan
aantekening|notitie
aantijging|beschuldiging
aantoonbaarheid|bewijs
aantasting|schade
aanvang|begin,start
aanvangsdatum|begindatum,startdatum
aanvangstijd|begintijd
aanvangstijdstip|begintijd,starttijd
aanwas|groei
aanwending|gebruik
aanwijzing|tip,opdracht
aanzegging|waarschuwing,bericht
abonnee|lid,klant
absentie|afwezigheid
abstractie|algemeen idee
accent|nadruk
acceptatie|goedkeuring
accommodatie|gebouw,ruimte,plek,onderdak
accountant|controleur van geld
acquisitie|werving,aankoop
actiepunt|taak
actor|betrokkene,persoon
actualisatie|vernieuwing,aanpassing
actualiteit|nieuws
addendum|aanvulling,bijlage
adhesie|steun
adstructie|uitleg
administratie|papieren
adressant|afzender
adressering|adres
advisering|advies
afbakening|grens
afbouw|vermindering
afdracht|betaling
affiniteit|gevoel,interesse
afhandeling|behandeling
afhankelijkheid|behoefte aan hulp
afkondiging|bekendmaking
afname|daling,vermindering
afnemer|koper,klant
afschrift|kopie
afschrijving|betaling,waardedaling
afstemming|overleg,afspraak
aftrek|korting
afvaardiging|groep
afweging|keuze
afwezigheid|er niet zijn
afwijking|verschil,uitzondering
afwijzing|weigering
afwikkeling|afhandeling,einde
agendapunt|onderwerp
agglomeratie|stad met omgeving
akte|officieel papier,officieel document
alinea|stuk tekst
alimentatie|geld voor uw ex of kinderen
allocatie|verdeling
alternatief|andere keuze,andere mogelijkheid,andere oplossing
ambitie|doel,wens,plan
amendement|wijziging,aanpassing
amovering|sloop
analyse|onderzoek,uitleg
animo|zin,interesse
annotatie|opmerking
annulering|afzegging
anticipatie|voorbereiding
apparatuur|apparaten
arbitrage|beslissing door een ander
areaal|gebied,oppervlakte
argument|reden
argumentatie|redenen,uitleg
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
backoffice|kantoor achter de balie
baseline|beginpunt
basisregistratie|lijst van de overheid
bate|inkomsten,voordeel
bebouwing|gebouwen,huizen
bedrijfsvoering|manier van werken,organisatie
beding|voorwaarde
bedrijvigheid|bedrijven,drukte
beëindiging|einde,stop
begrotingsjaar|jaar
begunstigde|ontvanger
behartiging|zorg
behoeftigheid|armoede
behoud|bewaren,houden
bejegening|behandeling,omgang
bekendmaking|bericht,mededeling
bekostiging|betaling
bekrachtiging|bevestiging
belanghebbende|betrokkene
belangenafweging|kijken naar alle belangen
belangenbehartiger|iemand die voor u opkomt,vertegenwoordiger
belangenbehartiging|opkomen voor iemand
belangstellende|geïnteresseerde
belegering|aanval
beleidsdoel|doel
beleidsdoelstelling|doel
beleidskader|regels,plan
beleidsmedewerker|medewerker
beleidsnota|plan
beleidsregel|regel
beleidsstuk|plan
beleidsterrein|onderwerp
beleidsvoornemen|plan
beleidsvorming|plannen maken
belemmering|probleem,hindernis
beleving|gevoel,ervaring
bemiddeling|hulp
bemoeienis|hulp,invloed
benadering|manier,aanpak
benaming|naam
benchmark|vergelijking
benodigdheid|ding dat u nodig hebt
benutting|gebruik
beoordelaar|persoon die kijkt
beoordelingskader|regels
beraad|overleg
beraadslaging|overleg,bespreking
beroepsprocedure|zaak bij de rechter
berisping|waarschuwing
bescheid|papier,document
beschikbaarheid|aanbod
beschikbaarstelling|geven
beslagname|afpakken van spullen
beslaglegging|beslag op uw spullen
beslistermijn|tijd om te beslissen
beslissingsbevoegdheid|recht om te beslissen
besluitvorming|beslissen,keuze
besluitvormingsproces|manier van beslissen
besluitvormingstraject|manier van beslissen
bestanddeel|deel,onderdeel
besteding|uitgave
bestek|plan,beschrijving
bestemming|doel,plek
bestendigheid|duur
bestrating|stenen,straat
bestuurder|leider
bestuurslaag|deel van de overheid
bestuursorgaan|overheid,gemeente
betaalbaarstelling|betaling
betaalopdracht|betaling
betaalverplichting|plicht om te betalen
betalingsachterstand|schuld
betalingsregeling|afspraak over betalen in delen
betalingstermijn|tijd om te betalen
betalingsverplichting|plicht om te betalen
beperking|grens
betoog|verhaal,uitleg
bevinding|resultaat,conclusie,wat we zagen
bevoegdheid|recht,macht
bewaarplicht|plicht om te bewaren
bewijslast|plicht om te bewijzen
bewijsstuk|bewijs
bewoording|woord
bewustwording|weten,begrip,beseffen
bezichtiging|bezoek,rondleiding
bezoldiging|salaris,loon
bezuiniging|minder geld uitgeven,besparing
bezwaarschrift|brief waarin u bezwaar maakt,brief
bezwaarprocedure|behandeling van uw bezwaar
bezwaartermijn|tijd om bezwaar te maken
bijdrage|hulp,deel,geld
bijeenkomst|afspraak,vergadering
bijstelling|aanpassing,verandering
binnenruimte|ruimte binnen
bijverdienste|extra inkomen
blijk|teken
bonafide|eerlijk
boventallige|werknemer zonder plek
briefing|uitleg
briefwisseling|brieven
budget|geld,bedrag
buitenruimte|straten en pleinen,ruimte buiten
bureaucratie|veel regels
burgerparticipatie|meedenken door bewoners,bewoners laten meedoen
burgerij|bewoners
calamiteit|ramp,ongeluk,noodgeval
calculatie|berekening
campagne|actie
capaciteit|ruimte,mensen,plekken
casemanager|begeleider
casus|voorbeeld,geval,situatie
categorie|groep,soort
causaliteit|oorzaak en gevolg
centralisatie|samenbrengen
certificaat|bewijs,diploma
certificering|keurmerk
checklist|lijst
circulaire|brief
circulariteit|hergebruik
clausule|voorwaarde,regel
cliënt|klant
cliëntenraad|groep mensen die meedenkt
coach|begeleider
coalitie|partijen die samenwerken
cohesie|samenhang,band
cohort|groep
collectief|groep
collega-instelling|andere organisatie
college|bestuur
combinatie|samen
commissaris|toezichthouder
commissie|groep
commitment|inzet,steun
communicatie|contact,informatie
communicatiemiddel|manier van contact
communiqué|bericht
compartiment|deel
compensatie|vergoeding
competentie|kunnen,vaardigheid
complicatie|probleem
component|deel,onderdeel
compromis|oplossing,afspraak
concept|idee,eerste versie
conceptbesluit|voorlopig besluit
conceptversie|eerste versie
concessie|toestemming
conclusie|resultaat,slot
condoleance|medeleven
conditie|voorwaarde
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
consult|gesprek,advies
consultant|adviseur
consultatie|overleg,vragen om advies
consument|klant,koper
consumptie|gebruik,drankje
contactmoment|gesprek,contact
context|omgeving,situatie,verband
continuering|doorgaan
continuïteit|doorgaan,voortgang
contour|lijn,grens
contract|overeenkomst
contractant|partij
contractpartij|partij
contributie|geld voor lidmaatschap
controverse|ruzie
conventie|afspraak
convenant|afspraak
conversie|omzetting
coördinatie|leiding,regelen
coördinator|leider,persoon die het regelt
correctie|verbetering,aanpassing
correctheid|juistheid
correlatie|verband
correspondentie|brieven,post
correspondentieadres|postadres
coulance|soepelheid
courantie|krant
crediteur|persoon aan wie u moet betalen
criterium|eis,voorwaarde,regel
cruciaalheid|belang
cumulatie|optelsom
curator|toezichthouder
cursist|leerling
dagtekening|datum
dagvaarding|oproep voor de rechter
dakbedekking|dak
dataset|gegevens
deadline|einddatum,uiterste datum
debat|gesprek
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
depot|opslagplaats
depositie|neerslag
derde|ander
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
directie|leiding
directeur|baas
discipline|vak
discrepantie|verschil
discretie|geheimhouding
discussie|gesprek
disfunctioneren|slecht werken
dispuut|ruzie
distributie|verdeling
diversiteit|verschillen,verscheidenheid
document|papier
documentatie|informatie
doelgroepenvervoer|vervoer
doelmatigheid|goed gebruik van geld
doelstelling|doel
doeltreffendheid|effect
domein|gebied,onderwerp
domicilie|adres,woonplaats
donatie|gift
doorlooptijd|tijd die nodig is
doorstroming|verkeer zonder opstopping
doorverwijzing|verwijzing
dossier|map met papieren,gegevens
draagkracht|wat iemand kan betalen
draagvlak|steun
drempel|hindernis
dwangbevel|bevel om te betalen
dwangsom|boete
dynamiek|beweging,verandering
echtelieden|echtgenoten
editie|keer,uitgave
educatie|onderwijs,les
eenheid|onderdeel
eenduidigheid|duidelijkheid
effect|gevolg,resultaat
effectiviteit|resultaat,hoe goed het werkt
efficiency|snel en goed werken
efficiëntie|snel en goed werken
egalisatie|gelijk maken
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
evenement|feest,activiteit
evenredigheid|verhouding
evenwicht|balans
exces|uitwas
excuus|sorry
exemplaar|stuk
expertise|kennis,ervaring,deskundigheid
expert|kenner,deskundige
expiratie|afloop
expiratiedatum|einddatum
exploitant|eigenaar,uitbater
exploitatie|gebruik,beheer
expositie|tentoonstelling
expressie|uiting
extensie|uitbreiding
faciliteit|voorziening,hulpmiddel,ruimte
facilitering|hulp
factor|oorzaak,punt
faillissement|failliet gaan
fase|deel,stap
fasering|stappen,planning
fatsoen|beleefdheid
feedback|reactie
fenomeen|verschijnsel
festiviteit|feest
fiattering|goedkeuring
financiën|geld
financiering|geld,betaling
financieringsbron|geld
flexibiliteit|vrijheid
fluctuatie|verandering
flyer|folder
focus|aandacht
formaliteit|regel
formatie|aantal medewerkers,vorming
formatieplaats|baan
format|vorm,voorbeeld
fractie|partij,deel
fraude|bedrog
fraudeur|bedrieger
frequentie|hoe vaak,aantal keer
frictie|wrijving
frustratie|ergernis
functie|baan,taak
functiebeperking|handicap
functionaliteit|mogelijkheid
functionaris|medewerker
fundament|basis
fusie|samengaan
garantie|zekerheid
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
gehoor|luisteren
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
gradatie|mate
gratificatie|beloning
grief|klacht,bezwaar
griffie|kantoor van de rechtbank,kantoor van de gemeenteraad
griffier|secretaris
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
haast|snelheid
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
hiërarchie|rangorde
hinder|last,overlast
historie|geschiedenis
hoedanigheid|rol,functie
homogeniteit|gelijkheid
honorarium|loon
honorering|goedkeuring
horecagelegenheid|café of restaurant,café
hoorzitting|gesprek
houder|eigenaar
houdbaarheid|hoe lang iets goed blijft
huisvesting|woning,woonruimte
hulpbehoevende|iemand die hulp nodig heeft
hulpbron|hulpmiddel
hypothese|idee,vermoeden
identificatie|herkenning,vaststellen wie iemand is
identificatieplicht|plicht om uw paspoort te laten zien
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
incasso|innen van geld
incassokosten|extra kosten
incentive|beloning
incident|gebeurtenis,ongeluk
indexatie|verhoging
indexering|verhoging
indicatie|aanwijzing,teken
indicatiestelling|onderzoek naar hulp
indicator|teken,aanwijzing
indiener|aanvrager
indiening|inleveren
indieningstermijn|tijd om in te leveren
individu|persoon,mens
individualisering|ieder voor zich
indruk|beeld
infractie|overtreding
infrastructuur|wegen en spoor,wegen
ingangsdatum|begindatum,startdatum
ingebrekestelling|waarschuwing dat iets te laat is,brief dat u te lang wacht
ingezetene|inwoner,bewoner
ingrediënt|onderdeel
inhoudelijkheid|inhoud
initiatief|idee,plan
initiatiefnemer|bedenker
inkeer|spijt
inkomensachteruitgang|minder inkomen
inkomensdaling|minder inkomen
inkomensgegevens|gegevens over uw inkomen
inkomensgrens|hoogste inkomen
inkomensondersteuning|extra geld
inkomenspositie|inkomen
inkomensterugval|minder inkomen
inkomensverklaring|papier over uw inkomen
inkomenstoets|controle van uw inkomen
inlichting|informatie
innovatie|vernieuwing,nieuw idee
inschaling|loon
inschatting|schatting
inspanning|moeite,werk
inspanningsverplichting|plicht om uw best te doen
inspecteur|controleur
inspectie|controle
inspiratie|ideeën
inspraak|meedenken,uw mening geven
inspraakavond|avond om mee te praten
inspraakprocedure|tijd om uw mening te geven
inspraakreactie|mening,reactie
instandhouding|onderhoud,behoud
instantie|organisatie,overheid
instemming|toestemming,goedkeuring
instituut|organisatie
instroom|aantal nieuwe mensen
instructie|uitleg,opdracht
instrument|hulpmiddel,manier
instrumentarium|hulpmiddelen
integratie|meedoen,samenvoeging
integriteit|eerlijkheid
intake|eerste gesprek
intakegesprek|eerste gesprek
intensiteit|drukte,kracht
intensivering|versterking,meer
intentie|bedoeling,plan,wens
intentieverklaring|afspraak,plan
interactie|contact,omgang
interesse|belangstelling
interpretatie|uitleg
interruptie|onderbreking
interval|tijd ertussen
interventie|hulp,actie,ingreep
introductie|begin,invoering
intrekking|stop
inventarisatie|onderzoek,lijst,overzicht
investering|geld,uitgave
investeringskrediet|geld
invordering|innen van geld
invorderingskosten|extra kosten
invulling|inhoud,uitwerking
inwinning|vragen
inzage|bekijken,lezen
inzagerecht|recht om gegevens te zien
inzet|moeite,gebruik
inzicht|kennis,begrip
item|onderwerp,punt
jaarrekening|overzicht van geld
jaarrapportage|verslag over het jaar
jubileum|feest
jurisprudentie|uitspraken van rechters
justitie|politie en rechters
kader|regel,grens,plan
kaderstelling|regels maken
kandidaat|persoon
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
kernwaarde|belangrijkste waarde
klachtenprocedure|manier om te klagen
klandizie|klanten
klankbordgroep|groep die meedenkt
knelpunt|probleem
knooppunt|kruispunt
kostenbesparing|minder kosten
kostenplaatje|kosten
kostenraming|schatting van de kosten
kostenverhaal|terugvragen van kosten
kostenpost|kosten
kredietverlening|lening
kruising|kruispunt
kwalificatie|diploma,eigenschap
kwaliteitsborging|zorgen voor kwaliteit
kwaliteitseis|eis
kwantiteit|hoeveelheid,aantal
kwestie|zaak,probleem,vraag
kwijtschelding|niet hoeven betalen
kwijting|betaling
laattijdigheid|te laat zijn
lacune|gat
leemte|gat
lastgeving|opdracht
lastgever|opdrachtgever
leefbaarheid|hoe fijn het wonen is
leges|kosten,vergoedingen
legitimatie|identiteitsbewijs,paspoort
legitimatiebewijs|identiteitsbewijs,paspoort
legitimatieplicht|plicht om uw paspoort te laten zien
legaliteit|wettigheid
lening|geleend geld
levensbehoefte|wat u nodig hebt om te leven
levenssfeer|leven
levensonderhoud|geld om van te leven
levensvatbaarheid|kans
leverantie|levering
liquiditeit|geld
locatie|plek,plaats
logistiek|vervoer
lokaliteit|plek
looptijd|tijd
maatstaf|norm,regel
maatwerk|hulp op maat,hulp die bij u past
machtiging|toestemming
machtigingsformulier|formulier om toestemming te geven
magistraat|rechter
mandaat|opdracht,toestemming
manco|gebrek
mankement|gebrek,fout
manuscript|tekst
marge|ruimte
materie|onderwerp
maximalisering|zo veel mogelijk
mediation|hulp bij ruzie
mediator|bemiddelaar
mededinging|concurrentie
mededeling|bericht
medewerking|hulp
meerjarenbegroting|plan voor geld
meerkosten|extra kosten
meerwaarde|voordeel
meerwerk|extra werk
medium|middel,krant
memorandum|notitie
memorie|uitleg
menigte|groep mensen
mentaliteit|houding
mentor|begeleider
merendeel|meeste
methode|manier
methodiek|manier van werken,manier
methodologie|manier van werken
migratie|verhuizing
mijlpaal|belangrijk moment
minimumeis|eis
misbruik|verkeerd gebruik
misstand|probleem,fout
misvatting|fout idee
mitigatie|vermindering
mobiliteit|vervoer,verkeer,reizen
modaliteit|manier
model|voorbeeld
module|onderdeel
monitor|onderzoek
monitoring|bijhouden,controle
motie|voorstel
motief|reden
motivatie|reden,zin
motivering|uitleg,redenen
multiproblematiek|veel problemen
mutatie|wijziging,verandering
mutatieformulier|wijzigingsformulier
naamswijziging|andere naam
nabetaling|betaling achteraf
nabestaande|familie
nadruk|aandacht
nalatenschap|erfenis
nalatigheid|fout,niet doen wat moet
naleving|volgen van de regels,zich houden aan regels
navordering|extra rekening
netwerk|contacten,groep
neveneffect|gevolg
nevenfunctie|andere baan
nevenverdienste|extra inkomen
niet-nakoming|niet doen
nieuwbouwontwikkeling|nieuwbouw
nihil|niets
niveau|hoogte
noemer|naam
nominatie|voordracht
noodzaak|nodig zijn
norm|regel,eis
normbedrag|vast bedrag
normering|regel
nota|plan,rekening
notatie|schrijfwijze
notie|idee
notificatie|bericht,melding
notitie|aantekening,kort verslag
nuance|klein verschil
nuancering|uitleg
nuttiging|eten en drinken
object|ding,voorwerp,gebouw
objectiviteit|eerlijkheid
obligatie|verplichting
obstakel|hindernis
observatie|wat we zagen
omissie|fout,vergissing
omgevingsdienst|dienst voor milieu en bouwen
omgevingsplan|plan voor de omgeving
omgevingsvisie|plan voor de omgeving
omkadering|kader
omslagpunt|moment van verandering
omvang|grootte
omvorming|verandering
omschrijving|beschrijving
onafhankelijkheid|vrijheid
onbekwaamheid|niet kunnen
onderbouwing|uitleg,bewijs
onderhoudsplicht|plicht om te zorgen voor iemand
onderscheid|verschil
ondersteuningsbehoefte|hulp die u nodig hebt
ondersteuningsplan|plan voor hulp
ondervraging|verhoor
onderuitputting|geld dat over is
onregelmatigheid|fout
ontheffing|toestemming,uitzondering
onthouding|niet doen
ontplooiing|ontwikkeling
ontsluiting|bereikbaarheid,weg
ontstentenis|afwezigheid
ontvankelijkheid|of we uw verzoek behandelen
ontwerpbesluit|voorlopig besluit
ontwikkelingsperspectief|toekomst
onvermogen|niet kunnen
onvolkomenheid|fout
onvolledigheid|gebrek
onzorgvuldigheid|slordigheid
oormerk|doel
oogmerk|doel,bedoeling
oogpunt|kant,reden
opbrengst|inkomsten,resultaat
opdrachtnemer|bedrijf
opdrachtverlening|opdracht
openbaarmaking|bekendmaking
operatie|actie
opgave|opdracht,taak,doel,probleem
opinie|mening
opleverdatum|einddatum
oplevering|einde
oponthoud|vertraging
oppervlakte|grootte
opponent|tegenstander
optie|keuze,mogelijkheid
optimalisatie|verbetering
optimalisering|verbetering
opschaling|uitbreiding
opschorting|uitstel
opslagfaciliteit|opslag
opsomming|lijst
opvatting|mening,idee
organogram|schema
oriëntatie|zoeken,kennismaken
origine|afkomst
output|resultaat
ouderbijdrage|geld dat ouders betalen
overdracht|doorgeven,overdragen
overbodigheid|onnodig iets
overeenkomst|afspraak,contract
overeenstemming|akkoord,afspraak
overheidsinstantie|overheid
overheidsorgaan|overheid
overhead|bedrijfskosten,kosten
overheveling|verplaatsing
overlijden|dood
overmacht|iets waar u niets aan kunt doen
overmaking|betaling
overschot|rest
overschrijding|te veel,te laat zijn
overtreder|persoon die de regels breekt
overtreding|fout,breken van de regels
overweging|reden,gedachte
pand|gebouw,huis
paragraaf|deel,stuk tekst
parameter|waarde
paraaf|korte handtekening
participant|deelnemer
participatie|meedoen,deelname,meedenken
participatiebaan|baan met hulp
participatietraject|meedenken
partieel|deel
pedagoog|opvoeder
pensioengerechtigde|gepensioneerde
percentage|deel,procent
perceel|stuk grond
perceptie|beeld,gevoel
perspectief|toekomst,kans,kijk
pilot|proef
plaatsing|plek
plaatsvervanger|vervanger
plaatsbepaling|plek
plafond|grens
plangebied|gebied
planontwikkeling|plannen maken
planvorming|plannen maken
platform|website,groep
pleidooi|verhaal
poging|proberen
polis|verzekeringspapier
populatie|mensen,groep
portaal|ingang,website
portefeuille|taken
portefeuillehouder|wethouder
portfolio|map
positie|plek,plaats
positionering|plek
potentie|kans,mogelijkheid
potentieel|mogelijkheden,kans
precedent|eerder voorbeeld
preferentie|voorkeur
prejudicie|vooruitlopen
premisse|uitgangspunt
presentie|aanwezigheid
presentatie|verhaal
prestatie|resultaat
prestatieafspraak|afspraak
prestatie-indicator|doel
preventie|voorkomen
prioriteit|voorrang,wat het belangrijkst is
prioritering|keuze,volgorde
privilege|voorrecht
proactiviteit|zelf beginnen
probleemgebied|probleem
problematiek|problemen,probleem
procedé|manier
procedure|manier,stappen,regels
procesgang|verloop
processtap|stap
procesverbaal|verslag van de politie
proces-verbaal|verslag van de politie
productie|maken
professional|deskundige,medewerker,hulpverlener
professionalisering|verbetering
professionaliteit|kwaliteit
profiel|beschrijving
profilering|laten zien
prognose|verwachting
programmering|planning
projectie|verwachting
projectleider|leider
projectontwikkelaar|bouwbedrijf
projectplan|plan
promotie|reclame
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
raadscommissie|groep raadsleden
raadsbesluit|besluit van de gemeenteraad
raadsvoorstel|voorstel voor de gemeenteraad
raakvlak|overeenkomst
raming|schatting
randvoorwaarde|voorwaarde,eis
rapportage|verslag
rapport|verslag
realisatie|bouw,maken,uitvoering
realisering|bouw,uitvoering
recapitulatie|samenvatting
receptie|balie
recessie|slechte tijd
rechtmatigheid|of het volgens de wet is
rechtsbijstand|hulp van een advocaat
rechtsbijstandsverzekering|verzekering voor een advocaat
rechtsgang|rechtszaak
rechtsgeding|rechtszaak
rechtsgeldigheid|geldigheid
rechtsgrond|reden in de wet
rechtshandeling|handeling
rechtsingang|naar de rechter gaan
rechtsmiddel|bezwaar of beroep
rechtspositie|rechten en plichten
rechtsvordering|eis bij de rechter
rechthebbende|persoon die recht heeft
recidive|opnieuw de fout in gaan
reclassering|hulp na straf
recreant|bezoeker
recreatie|vrije tijd,ontspanning
rectificatie|verbetering
redactie|tekst
redenatie|uitleg
redenering|uitleg
reductie|korting,vermindering
referendum|stemming
referentie|verwijzing
referentiekader|kennis
reflectie|nadenken,terugkijken
reglement|regels
regelgeving|regels
regie|leiding
regisseur|leider
registratie|inschrijving,opschrijven
regressie|achteruitgang
regulering|regels
re-integratie|weer aan het werk gaan
reïntegratie|weer aan het werk gaan
re-integratietraject|hulp om werk te vinden
re-integratieverplichting|plicht om werk te zoeken
rekenfout|fout
rekest|verzoek
relatie|verband,verhouding
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
rekwest|verzoek
resource|middel
respijt|uitstel
respons|reactie,antwoord
respondent|persoon die antwoord gaf
restant|rest
restantbedrag|rest van het bedrag
restitutie|terugbetaling
restrictie|beperking
resultante|resultaat
resumé|samenvatting
retributie|vergoeding
revalidatie|herstel
revenu|inkomsten
revisie|controle
revitalisering|vernieuwing
riooloverstort|overloop
risicofactor|gevaar
roulatie|wisseling
routing|route
ruggespraak|overleg
sanctie|straf,boete
sanering|opruimen,oplossing
sanitair|wc en douche
scala|reeks
scenario|plan
schadeclaim|vraag om schadevergoeding
schadeloosstelling|schadevergoeding
schaarste|tekort
schending|breken
schoonheidsfout|kleine fout
schorsing|tijdelijke stop
scope|grens
screening|controle
sector|deel
sectie|deel
segment|deel
segregatie|scheiding
selectie|keuze
selectiecriterium|eis
seniliteit|ouderdom
senior|oudere
sequentie|volgorde
servicekosten|extra kosten
sessie|gesprek,bijeenkomst
signaal|teken
signalering|melding
significantie|betekenis
situering|ligging
situatieschets|beschrijving
slotsom|conclusie
specialist|deskundige
specialisme|vak
specificatie|beschrijving,uitleg
spectrum|reeks
spoedeisendheid|haast
spreiding|verdeling
spreekrecht|recht om te praten
stagnatie|stilstand
stadium|fase
stadsdeelcommissie|groep die het stadsdeel advies geeft
stakeholder|betrokkene,belangrijke partij
standaardisatie|overal hetzelfde maken
standpunt|mening
standplaats|vaste plek
startnotitie|eerste plan
statistiek|cijfer
status|stand
statuut|regel
steekproef|controle
stellingname|mening
stigma|slechte naam
stimulans|steun
stimulering|steun
strategie|plan,aanpak
strekking|bedoeling,inhoud
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
suppletie|aanvulling
supplement|aanvulling
surplus|extra
surveillance|toezicht
surveillant|toezichthouder
surseance|uitstel van betaling
symptoom|teken
synergie|beter samenwerken
synthese|samenvatting
systematiek|manier van werken,systeem
taakstelling|opdracht,doel
taakveld|onderwerp
tarifering|prijs
taskforce|werkgroep,actiegroep
taxatie|schatting
tegemoetkoming|vergoeding,extra geld
tekortkoming|fout,gebrek
tendens|ontwikkeling
tender|opdracht
tenlastelegging|beschuldiging
tenuitvoerlegging|uitvoering
tenaamstelling|naam
termijn|tijd,periode
terugbetalingsverplichting|plicht om terug te betalen
terugkoppeling|reactie,antwoord
terugvordering|terugbetalen,bedrag dat u terug moet betalen
terzijdestelling|niet toepassen
thema|onderwerp
theorie|kennis
tijdsbestek|tijd
tijdpad|planning
tijdslot|tijd
tijdspad|planning
tijdstip|tijd,moment
toedracht|hoe het is gegaan
toegankelijkheid|hoe makkelijk u binnenkomt
toegangscontrole|controle
toekenning|goedkeuring
toekomstbestendigheid|goed voor later
toelage|extra geld
toelating|toestemming
toelatingseis|eis
toename|groei,stijging
toepassing|gebruik
toereikendheid|genoeg zijn
toeslagaffaire|probleem met toeslagen
toetreding|lid worden
toetsing|controle
toetsingskader|regels
toevoeging|extra deel
toewijzing|geven
toezegging|belofte
toezending|sturen
toezicht|controle
toezichthouder|controleur
tolerantie|respect
traject|plan,weg,hulp,periode
transactie|koop,betaling
transformatie|verandering
transformatieproces|verandering
transitie|verandering,overgang
transparantie|openheid,duidelijkheid
transport|vervoer
transporteur|vervoerder
trend|ontwikkeling
typering|beschrijving
uitbreidingsplan|plan
uitdrukking|woord
uiteenzetting|uitleg
uiting|woord
uitgangspunt|basis,idee,regel
uitgifte|verkoop,geven
uitkeringsgerechtigde|persoon met een uitkering,mensen met een uitkering
uitkeringsinstantie|UWV of gemeente
uitkomst|resultaat
uitoefening|doen
uitschieter|uitzondering
uitsluiting|niet mee mogen doen
uitstoot|vieze lucht
uitstroom|vertrek
uitvoerbaarheid|of het kan
uitvoeringsorganisatie|organisatie
uitvoeringsplan|plan
uitvraag|vraag
uitwisseling|ruil,delen
uitzettingsbevel|bevel om te vertrekken
unicum|iets bijzonders
update|nieuw bericht,nieuwe versie
urgentie|haast,voorrang
urgentieverklaring|papier waarmee u eerder een woning krijgt
utiliteit|nut
vacature|baan,open plek
validatie|controle
validiteit|geldigheid
variant|andere vorm,soort
variatie|verschil
vaststelling|besluit
vaststellingsovereenkomst|contract over ontslag
vennoot|eigenaar
vennootschap|bedrijf
ventilatie|frisse lucht
veelheid|grote hoeveelheid
veelvoud|aantal keer
veiligheidsregio|organisatie voor hulp bij rampen
ventweg|weg ernaast
verankering|vastleggen
verantwoording|uitleg,verslag
verbintenis|afspraak
verblijfkwaliteit|sfeer
verblijfskwaliteit|sfeer,prettige plek
verblijfplaats|adres
verblijfsruimte|kamer
verblijfstitel|recht om hier te wonen
verblijfsvergunning|papier om in Nederland te wonen
verdenking|vermoeden
verdichting|meer huizen bouwen
verdiscontering|verrekening
verduurzaming|energie besparen,beter voor het milieu maken
verdieping|extra kennis
vergaarbak|plek
vergelijkbaarheid|gelijkheid
vergewisplicht|plicht om te controleren
vergunninghouder|iemand met een vergunning
vergunningverlening|geven van een vergunning
vergrijp|overtreding
verhardingsmateriaal|stenen
verharding|stenen,asfalt
verificatie|controle
verkaveling|verdeling van grond
verkeersader|drukke weg
verkeersafwikkeling|verkeer
verkeersdeelnemer|iemand in het verkeer
verkeersintensiteit|drukte op de weg
verkeersmaatregel|maatregel
verklaring|uitleg,papier
verkrijging|krijgen
verlening|geven
verloop|gang
vermeerdering|groei
vermelding|noemen
vermenging|mix
vermoeden|idee
vermogensgrens|hoogste bedrag aan spaargeld
vermogensrendementsheffing|belasting op spaargeld
vernieling|kapotmaken
vernietiging|ongeldig maken
veroordeling|straf
verordening|regel,regels van de gemeente,wet
verpaupering|slechter worden
verpanding|onderpand
verpleging|zorg
verplaatsing|reis
verrekening|aftrekken
verrichting|handeling
verrijking|verbetering
verruiming|uitbreiding
versnelling|sneller gaan
versterking|verbetering
verstoring|onderbreking
vertaalslag|vertaling,omzetting,toepassing,aanpassing
vertegenwoordiging|groep
vertrouwelijkheid|geheimhouding
vertrouwenspersoon|iemand die u kunt vertrouwen
vervaardiging|maken
vervaldatum|laatste dag,uiterste datum
vervalsing|namaak
verval|einde
vervoersvoorziening|vervoer
vervolgstap|volgende stap
vervolgtraject|volgende stappen
vervreemding|verkoop
verweer|verdediging
verweerder|gemeente
verweerschrift|antwoord
verwerving|koop
verwezenlijking|uitvoering
verwijtbaarheid|schuld
verwijzing|briefje van de dokter
verwoording|tekst
verzameling|groep
verzuim|afwezigheid,fout
verzetschrift|brief
verzoeker|aanvrager
verzoekschrift|brief met een vraag
vestiging|kantoor,winkel
vestigingsplaats|plaats
veto|nee
viertal|vier,paar
tweetal|twee,paar
drietal|drie,paar
vijftal|vijf,paar
zestal|zes
tiental|tien
honderdtal|honderd
visie|idee,plan,mening
visitatie|controle
visualisatie|tekening
volmacht|toestemming om iets voor een ander te doen
vooraankondiging|bericht vooraf
voorbehoud|voorwaarde
voorgeleiding|naar de rechter brengen
voorkeursrecht|recht om eerst te kopen
voorkeursvariant|beste keuze
voorkeursalternatief|beste keuze
voorliefde|voorkeur
voornemen|plan
vooropleiding|opleiding
vooronderzoek|eerste onderzoek
vooroverleg|overleg vooraf
voortgang|hoe het gaat,verloop
voortgangsrapportage|verslag
voortvarendheid|snelheid
voortzetting|vervolg,doorgaan
voorval|gebeurtenis
vordering|bedrag dat u moet betalen,eis
vormgeving|vorm
vraagstelling|vraag
vraagstuk|probleem,vraag
vrijwaring|bescherming
vrijstelling|uitzondering
waarborg|zekerheid
waarborgsom|borg
waardering|oordeel
waardigheid|respect
waarneming|wat we zien
waarnemer|vervanger
wandelpromenade|pad
wederhelft|partner
wederpartij|andere partij
weergave|beeld
weerstand|verzet
weerwil|ondanks
welbevinden|zich goed voelen
welzijn|zich goed voelen
werkafspraak|afspraak
werkgelegenheid|werk,banen
werkproces|manier van werken
werkveld|vak
werkwijze|manier van werken,manier
werkzoekende|iemand die werk zoekt
werving|zoeken
wetgever|overheid,regering
wetgeving|wetten,regels
wijze|manier
wijzigingsbesluit|besluit
wilsbekwaamheid|zelf kunnen beslissen
wilsverklaring|wat u wilt
wisselwerking|invloed op elkaar
woningcorporatie|verhuurder
woningvoorraad|woningen
woonvoorziening|aanpassing in huis
workshop|les
zaakwaarnemer|vertegenwoordiger
zeggenschap|recht om mee te beslissen
zekerheidstelling|borg
zelfredzaamheid|zelf kunnen doen,onafhankelijkheid,voor uzelf zorgen
zelfregie|zelf beslissen
zelfstandige|ondernemer
zienswijze|mening,reactie
zitting|bijeenkomst,rechtszaak
zorgaanbieder|organisatie die zorg geeft
zorgbehoefte|zorg die u nodig hebt
zorgbehoevende|iemand die zorg nodig heeft
zorgplicht|plicht om goed te zorgen
zorgtraject|hulp
zorgvraag|vraag om zorg
zorgvuldigheid|aandacht
zwaartepunt|belangrijkste deel
`;
