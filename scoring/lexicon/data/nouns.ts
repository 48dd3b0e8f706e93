/** Difficult and formal nouns with plain ones, best first: `noun|alternative,alternative`. Our own list. */
export const NOUNS = `
aanbestedingsprocedure|keuze van een bedrijf
aanbestedingstraject|keuze van een bedrijf
aanbesteding|opdracht aan bedrijven,vraag om offertes
aanbeveling|advies,tip,raad
aandachtspunt|punt om op te letten,belangrijk punt
aandoening|ziekte
aanduiding|naam,teken,bordje
aangelegenheid|zaak,onderwerp
aangifteplicht|plicht om het te melden
aanhef|begin,groet
aanhouding|uitstel,arrestatie
aanjager|iemand die helpt om te beginnen
aanknopingspunt|begin,idee
aankondiging|bericht
aanleiding|reden,oorzaak
aanleunwoning|woning voor ouderen met hulp dichtbij
aanloopkosten|eerste kosten
aanloop|begin
aanmaningskosten|extra kosten
aanmaning|waarschuwing,herinnering
aanmerking|kritiek,opmerking
aanmoedigingspremie|extra geld
aanplant|nieuwe planten
aanschaf|koop
aanscherping|strengere regel
aanschrijving|brief,bevel
aansluitkosten|kosten voor aansluiting
aanspraak|recht
aansprakelijkheid|verantwoordelijkheid
aansprakelijkstelling|brief over schade
aanspreekpunt|contactpersoon,vaste persoon
aanstelling|baan
aantasting|schade
aantijging|beschuldiging
aantoonbaarheid|bewijs
aanvangsdatum|begindatum,startdatum
aanvangstijdstip|begintijd,starttijd
aanvangstijd|begintijd
aanvang|begin,start
aanvliegroute|manier
aanvraagprocedure|hoe u aanvraagt
aanwas|groei
aanwending|gebruik
aanwonende|buurtbewoner
aanzegging|waarschuwing,bericht
abonnee|lid,klant
absentie|afwezigheid
abstractie|algemeen idee
accent|nadruk
acceptatie|goedkeuring
acceptgiro|papier om mee te betalen
accommodatie|gebouw,ruimte,plek,onderdak
accountant|controleur van geld
achterban|mensen voor wie iemand spreekt
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
afgifte|geven
afhandeling|behandeling
afhankelijkheid|behoefte aan hulp
afkondiging|bekendmaking
afkoopsom|bedrag in één keer
aflossingscapaciteit|geld om terug te betalen
aflossing|terugbetaling
afname|daling,vermindering
afnemer|koper,klant
afrekening|eindrekening
afschrift|kopie
afschrijving|betaling,waardedaling
afspiegeling|beeld,voorbeeld
afstemming|overleg,afspraak
afvaardiging|groep
afvalinzameling|ophalen van afval
afvalstoffenheffing|belasting voor het afval
afweging|keuze
afwijking|verschil,uitzondering
afwijzing|weigering
afwikkelingstermijn|tijd
afwikkeling|einde
afzetting|hekken
agendapunt|onderwerp
agglomeratie|stad met omgeving
akte|officieel papier,officieel document
alimentatie|geld voor uw ex of kinderen
allocatie|verdeling
alternatief|andere keuze,andere mogelijkheid,andere oplossing
ambassadeur|iemand die het plan steunt
ambitie|doel,wens,plan
ambtenarij|ambtenaren
ambtsdrager|bestuurder
amendement|aanpassing
amovering|sloop
amusement|plezier,vermaak
analyse|onderzoek,uitleg
animo|zin,interesse
annotatie|opmerking
annulering|afzegging
antecedent|verleden
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
asbestsanering|weghalen van asbest
aspect|kant,onderdeel,punt
aspirant|leerling
assessment|test,onderzoek
assistentie|hulp
assortiment|keuze,aanbod
attentie|aandacht
attest|verklaring
attitude|houding
attractie|iets leuks,trekpleister
auditie|proef
audit|controle,onderzoek
autonomie|vrijheid,zelf beslissen
autorisatie|toestemming
autoriteit|overheid,macht
awareness|bewustzijn
baatbelasting|belasting
backoffice|kantoor achter de balie
bankgarantie|zekerheid van de bank
barrière|probleem,muur
baseline|beginpunt
basisregistratie|lijst van de overheid
basisvaardigheid|taal en rekenen
basisvoorziening|wat iedereen nodig heeft
bate|inkomsten,voordeel
bebording|borden
bebouwingsgrens|grens voor gebouwen
bebouwing|gebouwen,huizen
beding|voorwaarde
bedrijfsleven|bedrijven
bedrijfspand|gebouw van een bedrijf
bedrijfsvoering|manier van werken,organisatie
bedrijvigheid|bedrijven,drukte
begraafplaatsrecht|kosten voor een graf
begraafrecht|kosten voor een graf
begrotingscyclus|planning van geld
begrotingsjaar|jaar
begunstigde|ontvanger
behandelaar|medewerker,dokter
behandelplan|plan voor hulp
behandelrelatie|contact met uw dokter
behandeltermijn|tijd die wij nodig hebben
behartiging|zorg
behoeftigheid|armoede
bejegening|behandeling,omgang
beklag|klacht
bekostiging|betaling
bekrachtiging|bevestiging
belangenafweging|kijken naar alle belangen
belangenbehartiger|iemand die voor u opkomt,vertegenwoordiger
belangenbehartiging|opkomen voor iemand
belangengroepering|groep
belangentegenstelling|ruzie
belangstellende|geïnteresseerde
belastingaanslag|rekening voor belasting
belastingheffing|belasting
belastingplichtige|iemand die belasting moet betalen
belastingvrijstelling|geen belasting betalen
belegering|aanval
beleidscyclus|planning
beleidsdoelstelling|doel
beleidsdoel|doel
beleidsevaluatie|onderzoek
beleidsinstrument|hulpmiddel
beleidskader|regels,plan
beleidsmaker|ambtenaar
beleidsmedewerker|medewerker
beleidsnota|plan
beleidsregelgeving|regels
beleidsregel|regel
beleidsstuk|plan
beleidsterrein|onderwerp
beleidsvoornemen|plan
beleidsvorming|plannen maken
belemmering|probleem,hindernis
beletsel|probleem,hindernis
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
bereidheid|wil
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
beslissingsruimte|vrijheid om te kiezen
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
bestuursperiode|vier jaar
bestuursrapportage|verslag
betaalbaarheid|of u het kunt betalen
betaalbaarstelling|betaling
betaaltermijn|tijd om te betalen
betaalverplichting|plicht om te betalen
betalingsachterstand|schuld
betalingsbewijs|bewijs dat u hebt betaald
betalingsherinnering|brief dat u nog moet betalen
betalingskenmerk|nummer bij uw betaling
betalingsmogelijkheid|manier om te betalen
betalingsregeling|afspraak over betalen in delen
betalingstermijn|tijd om te betalen
betalingsverplichting|plicht om te betalen
betoog|verhaal,uitleg
betrokkenheid|steun
beveiliging|bewaking
bevinding|resultaat,conclusie,wat we zagen
bevoegdheid|recht,macht
bevordering|verbetering,hulp
bewaarplicht|plicht om te bewaren
beweegreden|reden
bewerkstelliging|regelen
bewijslast|plicht om te bewijzen
bewijsstuk|bewijs
bewonersavond|avond voor bewoners
bewonersparticipatie|bewoners laten meedoen
bewoording|woord
bewustwording|weten,begrip,beseffen
bezettingsgraad|hoe vol het is
bezichtiging|bezoek,rondleiding
bezoldiging|salaris,loon
bezuiniging|minder geld uitgeven,besparing
bezwaarprocedure|behandeling van uw bezwaar
bezwaartermijn|tijd om bezwaar te maken
beëindiging|einde,stop
bijscholing|extra les
bijstandsuitkering|bijstand
bijstelling|aanpassing,verandering
bijverdienste|extra inkomen
binnenruimte|ruimte binnen
blijk|teken
bodemgesteldheid|grond
bodemonderzoek|onderzoek van de grond
bodemsanering|schoonmaken van de grond
boedel|spullen en geld
bomenkap|weghalen van bomen
bonafide|eerlijk
borging|zorgen voor
borgstelling|afspraak dat een ander betaalt
bouwaanvraag|vraag om te bouwen
bouwbesluit|regels voor bouwen
bouwfase|tijd dat we bouwen
bouwkavel|stuk grond
bouwput|gat in de grond
bouwtekening|tekening van het gebouw
bouwverordening|regels voor bouwen
bouwvolume|grootte
bouwwerkzaamheden|bouwen
boventallige|werknemer zonder plek
briefwisseling|brieven
brochure|folder,boekje
bruto-inkomen|inkomen zonder aftrek van belasting
brutoinkomen|inkomen zonder aftrek van belasting
brutojaarinkomen|inkomen in een jaar zonder aftrek van belasting
budget|geld,bedrag
buitenruimte|straten en pleinen,ruimte buiten
bureaucratie|veel regels
burgerij|bewoners
burgerinitiatief|idee van bewoners
burgerparticipatie|meedenken door bewoners,bewoners laten meedoen
burgerschap|meedoen in de samenleving
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
cessie|geld dat een ander krijgt
challenge|uitdaging
checklist|lijst
circulaire|brief
circulariteit|hergebruik
claim|eis
clausule|voorwaarde,regel
clientèle|klanten
co-creatie|samen maken
coalitieakkoord|afspraken tussen partijen
coalitie|partijen die samenwerken
cohesie|band
cohort|groep
collegebesluit|besluit van burgemeester en wethouders
collegeprogramma|plan van burgemeester en wethouders
combinatie|samen
commissaris|controleur
commitment|inzet,steun
communicatiemiddel|manier van contact
communiqué|bericht
community|groep
comorbiditeit|meer ziektes tegelijk
comparitie|zitting,gesprek bij de rechter
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
concern|groot bedrijf
concessie|toestemming
conditie|voorwaarde
condoleance|medeleven
conferentie|vergadering,bijeenkomst
configuratie|instelling
confrontatie|ontmoeting
connectie|verbinding
consensus|akkoord,het eens zijn
consequentie|gevolg,resultaat
consideratie|begrip
consistentie|steeds hetzelfde doen
consolidatie|versterking
constatering|wat we zien,conclusie
constellatie|situatie
constructie|bouw,manier
consulent|adviseur,medewerker
consultant|adviseur
consultatiebureau|plek waar ze kijken of uw baby gezond is
consultatie|overleg,vragen om advies
consult|gesprek,advies
consument|klant,koper
contactmoment|gesprek,contact
content|inhoud
context|omgeving,situatie,verband
contingent|hoeveelheid,aantal
continuering|doorgaan
continuïteit|doorgaan
contour|lijn,grens
contractant|partij
contractpartij|partij
contributie|geld voor lidmaatschap
controverse|ruzie
convenant|afspraak
conventie|afspraak
conversie|omzetting
convocatie|uitnodiging
coproductie|samen maken
correctie|verbetering,aanpassing
correlatie|verband
correspondentieadres|postadres
correspondentie|brieven,post
coulance|begrip
courantie|krant
coördinatie|leiding,regelen
coördinator|leider,persoon die het regelt
crediteur|persoon aan wie u moet betalen
criterium|eis,voorwaarde,regel
cruciaalheid|belang
cultuuromslag|andere manier van werken
cumulatie|alles bij elkaar
curator|iemand die de zaken regelt
cursist|leerling
cyclus|ronde,reeks
dagactiviteit|iets doen overdag
dagbehandeling|behandeling overdag
dagtekening|datum
dagvaarding|oproep voor de rechter
dakbedekking|dak
dashboard|overzicht
dataset|gegevens
deadline|einddatum,uiterste datum
debetstand|rood staan
debiteur|persoon die moet betalen
decennium|tien jaar
decentralisatie|verdelen van taken
declaratie|rekening,terugvragen van kosten
deelaspect|onderdeel
deelbetaling|betalen in delen
deelgebied|deel
deelneming|deelname,meedoen
deelopdracht|stuk van de opdracht
deelplan|plan
deeltaxi|taxi
deficit|tekort
definitie|betekenis,uitleg
degeneratie|achteruitgang
dekkingsgraad|hoeveel geld er is
dekking|geld dat er is
delegatie|groep
deliberatie|overleg
delict|misdrijf,strafbaar feit
demarcatie|grens
depositie|neerslag
depot|opslagplaats
depreciatie|minder waarde
derving|gemis,verlies
deskundigheid|kennis
detachering|uitlenen
detail|bijzonderheid,klein onderdeel
detentie|gevangenis,straf
determinant|oorzaak
devaluatie|waardedaling
diagnose|oordeel van de dokter
diagnostiek|onderzoek naar de ziekte
dialoog|gesprek
dienstaanbod|hulp
dienstbetrekking|baan
dienstverband|baan
dienstverlening|hulp,service
dienstverleningsovereenkomst|contract
differentiatie|verschil
digitalisering|digitaal maken
dilemma|moeilijke keuze
dimensie|kant
discrepantie|verschil
discretie|geheimhouding
discriminatie|ongelijk behandelen
disfunctioneren|slecht werken
dispensatie|toestemming,uitzondering
dispuut|ruzie
distributie|verdeling
diversiteit|verschillen,verscheidenheid
dividend|deel van de winst
documentatie|informatie
doelbinding|alleen voor dat doel gebruiken
doelgroepenvervoer|vervoer
doelgroep|groep mensen
doelmatigheid|goed gebruik van geld
doelstelling|doel
doeltreffendheid|of het werkt,resultaat
domein|gebied,onderwerp
domicilie|adres,woonplaats
donatie|gift
doorlooptijd|tijd die nodig is
doorontwikkeling|verbetering
doorstroming|verkeer zonder opstopping
doorverwijzing|verwijzing
dossiervorming|opschrijven
draagkracht|wat iemand kan betalen
draagvlak|steun
drempel|hindernis
drietal|drie,paar
duiding|uitleg
dwangbevel|bevel om te betalen
dwangmaatregel|straf
dwangsom|boete
dynamiek|beweging,verandering
editie|keer,uitgave
educatie|onderwijs,les
eenduidigheid|duidelijkheid
eenpersoonshuishouden|iemand die alleen woont
effectiviteit|resultaat,hoe goed het werkt
effect|gevolg,resultaat
efficiency|snel en goed werken
efficiëntie|snel en goed werken
egalisatie|gelijk maken
eigenaarschap|verantwoordelijkheid
eigendomsbewijs|bewijs dat het van u is
eindafrekening|laatste rekening
eindbedrag|totaal
eindheffing|belasting
eindrapportage|verslag
eindverantwoordelijke|baas
eindverantwoordelijkheid|verantwoordelijkheid
element|deel,onderdeel
emancipatie|gelijke rechten,gelijke kansen
emissie|uitstoot
empowerment|eigen kracht
enquête|vragenlijst
entiteit|organisatie
entree|ingang
equivalent|gelijke
erfafscheiding|schutting,heg
erfdienstbaarheid|recht op de grond van een ander
erfgenaam|iemand die erft
erfgrens|rand van uw tuin
erfpacht|huur van grond
erkenning|begrip
escalatie|erger worden
essentie|kern,belangrijkste
etablissement|café,restaurant
etage|verdieping
etmaal|dag en nacht,24 uur
evacuatie|vertrek,weghalen van mensen
evaluatie|beoordeling,terugkijken
evenredigheid|verhouding
event|feest
excasso|betaling
exces|te veel
executeur|iemand die de erfenis regelt
executie|uitvoering van een vonnis
exemplaar|stuk
expertise|kennis,ervaring
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
faillissement|een bedrijf dat niet meer kan betalen
faseovergang|volgende stap
fasering|stappen,planning
federatie|vereniging,bond
fenomeen|verschijnsel
festiviteit|feest
fiattering|goedkeuring
filiaal|winkel,kantoor
financieringsbron|geld
financiering|geld,betaling
financiën|geld
fiscus|Belastingdienst
flexibiliteit|vrijheid
fluctuatie|verandering
focus|aandacht
formaliteit|regel
formatieplaats|baan
formatie|aantal medewerkers,vorming
format|vorm,voorbeeld
formulering|woorden,manier van zeggen
fractievoorzitter|leider van een partij
fractie|partij,deel
framework|plan
fraudeur|bedrieger
frequentie|hoe vaak,aantal keer
frictie|ruzie
functiebeperking|handicap
functionaliteit|mogelijkheid
functionaris|medewerker
fundament|basis
fusie|samengaan
garantie|zekerheid
gebiedsgerichtheid|aandacht voor de wijk
gebiedsontsluiting|weg
gebruikmaking|gebruik
gedaagde|persoon die wordt aangeklaagd
gedachtegoed|ideeën
gedachtewisseling|gesprek
gedetineerde|gevangene
gedingstuk|document
gedoogbeleid|toestaan
gedraging|gedrag
gedragsregel|regel,afspraak
gedragsverandering|ander gedrag
gedupeerde|slachtoffer
gegadigde|geïnteresseerde,kandidaat
gegevensbestand|lijst met gegevens
gegevensuitwisseling|delen van gegevens
gegevensverwerking|gebruik van gegevens
gehoudenheid|plicht
gelaagdheid|lagen
geldigheidsduur|hoe lang het geldig is
geldlening|geleend geld
geluidhinder|last van lawaai
geluidshinder|last van lawaai
geluidsoverlast|last van lawaai
gemeenschap|groep
gemeentebelasting|belasting
geneesheer|dokter
genoegdoening|vergoeding,excuses
gerechtigde|persoon met recht
geschil|ruzie,conflict
gesteldheid|toestand
gevelbeeld|voorkant
gevolgtrekking|conclusie
gewaarwording|gevoel
gezag|macht
gezinsregie|leiding
gezinssituatie|gezin
gezondheidsklacht|klacht
gezondheidsproblematiek|ziekte
globalisering|verbinding in de wereld
governance|bestuur
gradatie|mate
gratificatie|beloning
gremium|groep,overleg
grief|klacht,bezwaar
griffier|secretaris
griffie|kantoor van de rechtbank,kantoor van de gemeenteraad
groenstrook|stuk gras
groenvoorziening|bomen en planten
grondexploitatie|gebruik van grond
grondgebied|gebied
grondslag|basis,reden
gros|meeste
groslijst|lange lijst
haalbaarheid|mogelijkheid
hamerstuk|besluit zonder gesprek
handelingsperspectief|wat u kunt doen
handelwijze|manier van werken,manier
handhaver|boa,controleur
handhaving|controle
handreiking|hulp,tips
handvat|tip,hulpmiddel
hardheidsclausule|uitzondering
heffingsambtenaar|ambtenaar voor belasting
heffing|belasting,bedrag
hemelwaterafvoer|regenpijp
hemelwater|regen
hercontrole|nieuwe controle
herfinanciering|nieuwe lening
herhuisvesting|andere woning
herijking|aanpassing
herinrichting|vernieuwing,verbouwing,verandering
herkansing|nieuwe kans
herkomst|afkomst,waar iets vandaan komt
heroriëntatie|nieuwe keuze
heroverweging|nieuwe beslissing,opnieuw bekijken
herprofilering|nieuwe indeling van de straat
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
hoofdlijn|belangrijkste punt
hoogspanning|sterke stroom
hoorzitting|gesprek
horecagelegenheid|café of restaurant,café
houdbaarheid|hoe lang iets goed blijft
hub|plek
huisaansluiting|aansluiting van uw huis
huisvesting|woning,woonruimte
hulpbehoevende|iemand die hulp nodig heeft
hulpbron|hulpmiddel
hulpverleningstraject|hulp
hulpvraag|vraag om hulp
huurharmonisatie|nieuwe huurprijs bij een nieuwe huurder
huurovereenkomst|huurcontract
hypothese|idee,vermoeden
identificatieplicht|plicht om uw paspoort te laten zien
identificatie|herkenning,vaststellen wie iemand is
identiteit|wie iemand is
ideologie|ideeën
imago|beeld,naam
immissie|uitstoot
impact|invloed,gevolg
impasse|vastzitten
implementatie|invoering,uitvoering,gebruik
implicatie|gevolg
impressie|indruk,beeld
impuls|steun
inachtneming|rekening houden
inbedding|vaste plek
inboedel|spullen in huis
inbreng|hulp,idee
incassering|geld ophalen
incassokosten|extra kosten
incasso|innen van geld
incentive|beloning
incident|gebeurtenis,ongeluk
inclusie|iedereen kan meedoen
indexatie|verhoging
indexering|verhoging
indicatieorgaan|organisatie die kijkt welke hulp u nodig hebt
indicatiesteller|iemand die kijkt welke hulp u nodig hebt
indicatiestelling|onderzoek naar hulp
indicatie|teken,aanwijzing
indicator|teken
indiener|aanvrager
indieningstermijn|tijd om in te leveren
indiening|inleveren
individualisering|ieder voor zich
individu|persoon,mens
infractie|overtreding
infrastructuur|wegen en spoor,wegen
ingangsdatum|begindatum,startdatum
ingebrekestelling|waarschuwing dat iets te laat is,brief dat u te lang wacht
ingebruikname|begin,opening
ingezetene|inwoner,bewoner
ingrediënt|onderdeel
inhoudelijkheid|inhoud
initiatiefnemer|bedenker
initiatiefvoorstel|plan
initiatief|idee,plan
inkeer|spijt
inkomensachteruitgang|minder inkomen
inkomensdaling|minder inkomen
inkomensgegevens|gegevens over uw inkomen
inkomensgrens|hoogste inkomen
inkomensgroep|groep mensen
inkomensondersteuning|extra geld
inkomenspositie|inkomen
inkomensterugval|minder inkomen
inkomenstoets|controle van uw inkomen
inkomensverklaring|papier over uw inkomen
inkomstenbelasting|belasting over uw inkomen
inkomstenbron|waar uw geld vandaan komt
inkomstenverklaring|papier over uw inkomen
inlichting|informatie
inname|afpakken
inning|ophalen
innovatie|vernieuwing,nieuw idee
input|ideeën
inrichtingsplan|plan voor de straat
inritvergunning|toestemming voor een oprit
inschaling|loon
inschatting|schatting
inschrijfduur|hoe lang u staat ingeschreven
inschrijftermijn|tijd om in te schrijven
inspanningsverplichting|plicht om uw best te doen
inspanning|moeite,werk
inspecteur|controleur
inspectie|controle
inspiratie|idee
inspraakavond|avond om mee te praten
inspraakprocedure|tijd om uw mening te geven
inspraakreactie|mening,reactie
inspraak|meedenken,uw mening geven
inspreekrecht|recht om te praten
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
integriteitsbeleid|regels over eerlijk werken
integriteit|eerlijkheid
intensiteit|drukte,kracht
intensivering|versterking,meer
intentieverklaring|afspraak,plan
intentie|bedoeling,plan,wens
interactie|contact,omgang
intermediair|tussenpersoon
interpretatie|uitleg
interruptie|onderbreking
interval|tijd ertussen
interventie|hulp,actie,ingreep
intimidatie|bang maken
intrede|komst,begin
intrekking|stop
introductie|begin,invoering
inventarisatie|onderzoek,lijst,overzicht
investeringskrediet|geld
investering|geld,uitgave
invorderingskosten|extra kosten
invordering|innen van geld
invulling|inhoud,uitwerking
inwerking|effect dat iets heeft,gevolg
inwerkingtreding|begin
inwinning|vragen
inzagerecht|recht om gegevens te zien
inzage|bekijken,lezen
issue|probleem
item|onderwerp,punt
jaaropgaaf|overzicht van uw inkomen in een jaar
jaaropgave|overzicht van uw inkomen in een jaar
jaarrapportage|verslag over het jaar
jaarrekening|overzicht van geld
jurisprudentie|uitspraken van rechters
kadaster|lijst met huizen en grond
kademuur|muur langs het water
kadernota|plan met regels
kadernotitie|plan met regels
kaderstelling|regels maken
kader|regel,grens,plan
kamerverhuur|verhuren van kamers
kansenongelijkheid|niet dezelfde kansen
kanteling|verandering
kanttekening|opmerking
kapaanvraag|aanvraag om een boom weg te halen
kapitaallasten|kosten van leningen
kapitaal|geld
kapverbod|regel dat u geen bomen mag weghalen
karakteristiek|kenmerk
kavel|stuk grond
kengetal|cijfer
kennisgeving|bericht
kennisneming|lezen
kentering|verandering
kernachtigheid|kort
kernactiviteit|belangrijkste werk
kerntaak|belangrijkste taak
kernteam|kleine groep
kernwaarde|belangrijkste waarde
ketenaanpak|samenwerken
ketenpartner|organisatie die samenwerkt
ketensamenwerking|samenwerken
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
kostenvergoeding|geld voor uw kosten
kostenverhaal|terugvragen van kosten
krediethypotheek|lening met uw huis als zekerheid
kredietlimiet|hoogste bedrag dat u mag lenen
kredietverlening|lening
kruising|kruispunt
kwalificatie|diploma,eigenschap
kwaliteitsborging|zorgen voor kwaliteit
kwaliteitseis|eis
kwaliteitsimpuls|verbetering
kwaliteitsslag|verbetering
kwantiteit|hoeveelheid,aantal
kwartiermaker|iemand die het begin regelt
kwestie|zaak,probleem,vraag
kwijting|betaling
kwijtschelding|niet hoeven betalen
laattijdigheid|te laat zijn
lacune|gat
lastgever|opdrachtgever
lastgeving|opdracht
leefbaarheid|hoe fijn het wonen is
leefklimaat|leven
leefkosten|kosten voor eten en wonen
leefomgeving|buurt,omgeving
leefomstandigheid|leven
leefsituatie|hoe u leeft
leefwereld|dagelijks leven
leemte|gat
legaliteit|wettigheid
legeskosten|kosten
leges|kosten,vergoedingen
legitimatiebewijs|identiteitsbewijs,paspoort
legitimatieplicht|plicht om uw paspoort te laten zien
legitimatie|identiteitsbewijs,paspoort
leidingtracé|plek van de leidingen
leidraad|hulpmiddel,regels
levensbehoefte|wat u nodig hebt om te leven
levensfase|leeftijd
levenssfeer|leven
levensvatbaarheid|kans
leverantie|levering
leveringsvoorwaarde|regel bij de verkoop
ligplaats|plek voor een boot
liquidatie|einde van een bedrijf
liquiditeit|geld
locatie|plek,plaats
logistiek|vervoer
lokaliteit|plek
loonsom|loon
loonspecificatie|overzicht van uw loon
loonstrook|overzicht van uw loon
looptijd|tijd
maaiveld|grond
maatregelenpakket|maatregelen
maatstaf|regel
maatvoering|maten
maatwerk|hulp op maat,hulp die bij u past
machtigingsformulier|formulier om toestemming te geven
machtiging|toestemming
magistraat|rechter
management|leiding
manco|gebrek
mandaatregeling|afspraak wie mag tekenen
mandaat|opdracht,toestemming
manifestatie|grote bijeenkomst
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
medicatie|medicijnen
medium|middel,krant
meekoppelkans|kans om iets tegelijk te doen
meerjarenbegroting|plan voor geld
meerjarenplan|plan voor een paar jaar
meerkosten|extra kosten
meerpersoonshuishouden|mensen die samen wonen
meerwaarde|voordeel
meerwerk|extra werk
meeting|vergadering
memo|korte brief,briefje
memorandum|notitie
memorie|uitleg
menigte|groep mensen
mentaliteit|houding
mentor|begeleider
menukaart|keuzes
merendeel|meeste
methode|manier
methodiek|manier van werken,manier
methodologie|manier van werken
migratie|verhuizing
mijlpaal|belangrijk moment
mindset|houding
minimumeis|eis
missie|doel,opdracht
misstand|probleem,fout
misvatting|fout idee
mitigatie|vermindering
mobiliteitsbeperking|moeite met lopen
mobiliteitshub|plek met fietsen en bussen
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
multiprobleemgezin|gezin met veel problemen
multiproblematiek|veel problemen
mutatiedatum|dag van de verandering
mutatieformulier|wijzigingsformulier
mutatie|verandering
naamswijziging|andere naam
nabestaande|familie
nabetaling|betaling achteraf
nachtverblijf|slaapplek
nalatenschap|erfenis
nalatigheid|fout,niet doen wat moet
naleving|volgen van de regels,zich houden aan regels
nationaliteit|land van uw paspoort
naturalisatie|Nederlander worden
natura|spullen
navordering|extra rekening
nazorgtraject|hulp achteraf
nettobedrag|bedrag dat u krijgt
netwerk|contacten,groep
nevenactiviteit|ander werk
neveneffect|gevolg
nevenfunctie|andere baan
neveninkomsten|extra inkomen
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
nuancering|uitleg
nuance|klein verschil
nulmeting|eerste meting
nutsbedrijf|bedrijf voor gas water en stroom
nutsvoorziening|gas water en stroom
nutswerkzaamheden|werk aan gas water en stroom
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
omheining|hek
omissie|fout,vergissing
omleidingsroute|andere weg
omleiding|andere weg
omschrijving|beschrijving
omslagpunt|moment van verandering
omvang|grootte
omvorming|verandering
omwonende|buurtbewoner
onbekwaamheid|niet kunnen
onderaannemer|bedrijf
onderbouwing|uitleg,bewijs
ondergrond|grond
onderhoudsplicht|plicht om te zorgen voor iemand
onderhuurder|iemand die huurt van een huurder
onderhuur|huren van een huurder
ondermandaat|toestemming
ondermijning|criminaliteit
ondernemerschap|een bedrijf hebben
ondernemingsklimaat|kansen voor bedrijven
ondersteuningsaanbod|hulp
ondersteuningsbehoefte|hulp die u nodig hebt
ondersteuningsplan|plan voor hulp
onderuitputting|geld dat over is
ondervinding|ervaring
ondervraging|verhoor
onderwijsinstelling|school
ongelijkheid|verschil
onregelmatigheid|fout
onteigening|verplichte verkoop
ontgraving|graven
ontheffing|toestemming,uitzondering
onthouding|niet doen
ontmoetingsfunctie|plek om mensen te zien
ontplooiing|ontwikkeling
ontruiming|uit huis zetten
ontsluiting|bereikbaarheid,weg
ontstentenis|afwezigheid
onttrekking|weghalen
ontvangstbevestiging|bericht dat we uw brief hebben
ontvankelijkheid|of we uw verzoek behandelen
ontwerpbesluit|voorlopig besluit
ontwikkelaar|bouwer
ontwikkelingsperspectief|toekomst
ontwrichting|schade,onrust
onvermogen|niet kunnen
onvolkomenheid|fout
onvolledigheid|gebrek
onzorgvuldigheid|slordigheid
oogmerk|doel,bedoeling
oogpunt|kant,reden
oormerk|doel
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
opzegging|einde,stop
organogram|schema
origine|afkomst
oriëntatiepunt|punt
oriëntatie|zoeken,kennismaken
ouderbijdrage|geld dat ouders betalen
outcome|resultaat
output|resultaat
overbelasting|te veel doen
overbodigheid|onnodig iets
overdracht|doorgeven
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
overwaarde|wat uw huis meer waard is dan uw lening
overweging|reden,gedachte
paraaf|korte handtekening
parafering|korte handtekening
paragraaf|deel,stuk tekst
parameter|waarde
parkeerdruk|weinig parkeerplekken
parkeerfaciliteit|parkeerplek
parkeernorm|aantal parkeerplaatsen
parkeerregime|regels voor parkeren
participant|deelnemer
participatiebaan|baan met hulp
participatietraject|meedenken
participatie|meedoen,deelname,meedenken
partieel|deel
paspoortaanvraag|vraag om een paspoort
passage|stuk tekst
passendheidstoets|controle of de huur bij u past
pensioengerechtigde|gepensioneerde
perceel|stuk grond
percentage|deel,procent
perceptie|beeld,gevoel
perspectief|toekomst,kans,kijk
pijler|belangrijk deel
pilot|proef
pitch|kort verhaal
plaatsbepaling|plek
plaatsing|plek
plaatsvervanger|vervanger
plafond|grens
plangebied|gebied
plankaart|kaart
plankosten|kosten
planologie|plannen voor de ruimte
planontwikkeling|plannen maken
plantvak|plek voor planten
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
potentieel|mogelijkheden,kans,mogelijkheid,talent
potentie|kans,mogelijkheid
precedent|eerder voorbeeld
preferentie|voorkeur
prejudicie|vooruitlopen
premie|bedrag voor de verzekering
premisse|idee vooraf
presentatie|verhaal
presentie|aanwezigheid
prestatie-indicator|doel
prestatieafspraak|afspraak
prestige|aanzien
preventiemaatregel|maatregel vooraf
preventie|voorkomen
prijsopgave|offerte
prioriteit|voorrang,wat het belangrijkst is
prioritering|keuze,volgorde
privilege|voorrecht
proactiviteit|zelf beginnen
probleemgebied|probleem
probleemstelling|vraag
problematiek|problemen,probleem
procedure|manier,stappen,regels
procedé|manier
proces-verbaal|verslag van de politie
procesbegeleider|begeleider
procesbeschrijving|stappen
procesgang|hoe het gaat
procesmanager|leider
procesregie|leiding
processtap|stap
processtuk|papier voor de rechter
procesverbaal|verslag van de politie
producent|maker
professionalisering|verbetering
professionaliteit|kwaliteit
professional|deskundige,medewerker,hulpverlener
profiel|beschrijving
profilering|laten zien
prognose|verwachting
programmabegroting|plan voor geld
programmalijn|onderdeel
programmering|planning
projectfase|deel
projectgebied|plek waar we werken
projectie|verwachting
projectleider|leider
projectontwikkelaar|bouwbedrijf
projectorganisatie|groep
projectplan|plan
proportie|verhouding
prospectus|folder
protocol|regels,afspraken
provisie|vergoeding
psychiatrie|hulp voor mensen met een geestelijke ziekte
publicatie|bericht,tekst
publiciteit|aandacht in de media
puntensysteem|systeem
puntentelling|optellen van punten
quickscan|kort onderzoek
quorum|genoeg aanwezigen
quotum|aantal
raadpleging|vraag om advies
raadsbesluit|besluit van de gemeenteraad
raadscommissie|groep raadsleden
raadsinformatiebrief|brief aan de gemeenteraad
raadsperiode|vier jaar
raadsvoorstel|voorstel voor de gemeenteraad
raakvlak|wat hetzelfde is
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
rechtswinkel|plek voor gratis juridisch advies
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
regiegroep|groep die leiding geeft
regie|leiding
regisseur|leider
registratieplicht|plicht om te melden
registratie|inschrijving,opschrijven
reglementering|regels
reglement|regels
regressie|achteruitgang
regularisatie|in orde maken
regulering|regels
rehabilitatie|herstel
reisdocument|paspoort
rekenfout|fout
rekenkamer|organisatie die het geld controleert
rekenschap|uitleg
rekest|verzoek
rekwest|verzoek
relevantie|belang
remigratie|terug verhuizen
remise|loods
rendement|winst,resultaat,opbrengst
renovatie|verbouwing,opknappen
rentepercentage|rente
reparatietermijn|tijd om te herstellen
repercussie|gevolg
repliek|antwoord
representant|vertegenwoordiger
repressie|straf
reprimande|waarschuwing
reputatie|naam
resolutie|besluit
resource|middel
respijtzorg|zorg zodat de mantelzorger kan rusten
respijt|uitstel
respondent|deelnemer
respons|reactie,antwoord
restantbedrag|rest van het bedrag
restant|rest
restitutie|terugbetaling
restrictie|beperking
restschuld|schuld die overblijft
resultante|resultaat
resumé|samenvatting
retributie|vergoeding
revalidatie|herstel
revenu|inkomsten
revisie|controle
revitalisering|vernieuwing
reïntegratie|weer aan het werk gaan
richtlijn|regel,advies
rioolaansluiting|aansluiting op het riool
rioolheffing|belasting voor het riool
riooloverstort|overloop
rioolvervanging|nieuw riool
risicofactor|gevaar
risico|gevaar,kans
roadmap|plan
rolverdeling|wie wat doet
rooilijn|lijn waar een gebouw moet staan
roulatie|wisseling
routing|route
ruggespraak|overleg
ruimtebeslag|plek
ruimtegebrek|te weinig plek
salarisspecificatie|overzicht van uw loon
samenhang|verband
samenlevingsopbouw|beter samenleven
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
schuldhulptraject|hulp bij schulden
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
slagkracht|kracht
sloopmelding|bericht dat u gaat slopen
sloopwerkzaamheden|slopen
slotsom|conclusie
somatiek|ziektes van het lichaam
spaartegoed|spaargeld
specificatie|beschrijving,uitleg
spectrum|reeks
speerpunt|belangrijkste punt
splitsingsvergunning|toestemming om te verdelen
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
standplaatsvergunning|toestemming voor een vaste plek
standplaats|vaste plek
standpunt|mening
startnotitie|eerste plan
statistiek|cijfer
status|stand
statuut|regel
stedenbouw|bouwen van de stad
steekproef|controle
stellingname|mening
stelselwijziging|ander systeem
stelsel|systeem
stemgerechtigde|iemand die mag stemmen
stigma|slechte naam
stimulans|steun
stimuleringsregeling|extra geld
stimulering|steun
stoornis|ziekte
stornering|terugbetaling
stortingsbewijs|bewijs van betaling
straatmeubilair|banken en lantaarns
straatprofiel|indeling van de straat
strategie|plan,aanpak
streefdatum|datum die we willen halen
streefwaarde|doel
strekking|bedoeling,inhoud
stremming|afgesloten weg
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
surveillant|bewaker
symptoombestrijding|minder last maken
symptoom|teken
synergie|beter samenwerken
synthese|samenvatting
systeemwereld|regels van organisaties
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
tegoed|geld dat u nog hebt
tekortkoming|fout,gebrek
tenaamgestelde|persoon op het papier
tenaamstelling|naam
tendens|ontwikkeling
tender|opdracht
tenlastelegging|beschuldiging
tenuitvoerlegging|uitvoering
termijnbedrag|bedrag per keer
termijn|tijd,periode
territorium|gebied
terugbetalingsverplichting|plicht om terug te betalen
terugdringing|vermindering
terugkoppeling|reactie,antwoord
terugvordering|terugbetalen,bedrag dat u terug moet betalen
terzijdestelling|niet toepassen
thema|onderwerp
theorie|kennis
thuissituatie|thuis
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
toegangsweg|weg
toegankelijkheid|hoe makkelijk u binnenkomt
toekenningsbesluit|brief dat u het krijgt
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
toewijzingsregel|regel voor woningen
toewijzing|geven
toezegging|belofte
toezending|sturen
toezichthouder|controleur
tolerantie|respect
toolbox|hulpmiddelen
toolkit|hulpmiddelen
tool|hulpmiddel
totaliteit|alles bij elkaar
totstandkoming|ontstaan,maken
tracé|route
traject|plan,weg,hulp,periode
transactie|koop,betaling
transformatieproces|verandering
transformatie|verandering
transitievisie|plan voor verandering
transitie|verandering,overgang
transparantie|openheid,duidelijkheid
transporteur|vervoerder
triage|eerste onderzoek
trottoir|stoep
tweetal|twee,paar
typering|beschrijving
uitbreidingsplan|plan
uitdrukking|woord
uiteenzetting|uitleg
uitgangspunt|basis,idee,regel
uitgavenpatroon|waar u geld aan uitgeeft
uitgifte|verkoop,geven
uitkeringsaanvraag|aanvraag voor een uitkering
uitkeringsafhankelijkheid|leven van een uitkering
uitkeringsbedrag|bedrag dat u krijgt
uitkeringsduur|tijd dat u een uitkering krijgt
uitkeringsgerechtigde|persoon met een uitkering,mensen met een uitkering
uitkeringsinstantie|UWV of gemeente
uitkeringssituatie|uitkering
uitkeringsspecificatie|overzicht van uw uitkering
uitoefening|doen
uitrit|oprit
uitrol|invoering
uitschieter|uitzondering
uitsluiting|niet mee mogen doen
uitsluitsel|antwoord,duidelijkheid
uitstroom|vertrek
uittreksel|officieel papier
uitval|stoppen
uitvoerbaarheid|of het kan
uitvoeringsbesluit|besluit
uitvoeringsfase|tijd dat we bouwen
uitvoeringsorganisatie|organisatie
uitvoeringsplanning|planning
uitvoeringsplan|plan
uitvoeringsregeling|regels
uitvoeringstermijn|tijd
uitvoeringswerkzaamheden|werk
uitvraag|vraag
uitweg|oprit
uitwerkingsplan|plan
uitwisseling|ruil,delen
uitzettingsbevel|bevel om te vertrekken
unicum|iets bijzonders
update|nieuw bericht,nieuwe versie
urgentiebesef|weten dat er haast is
urgentieverklaring|papier waarmee u eerder een woning krijgt
urgentie|haast,voorrang
utiliteit|nut
vakantietoeslag|vakantiegeld
validatie|controle
validiteit|geldigheid
valpreventie|voorkomen dat u valt
valrisico|kans dat u valt
variant|andere vorm,soort
variatie|verschil
vaststellingsovereenkomst|contract over ontslag
vaststelling|besluit
veelheid|grote hoeveelheid
veelvoud|aantal keer
veiligheidsregio|organisatie voor hulp bij rampen
veiligheidsvoorschrift|veiligheidsregel
veldwerk|onderzoek buiten
vennootschap|bedrijf
vennoot|eigenaar
ventweg|weg ernaast
verankering|vastleggen
verantwoordingsplicht|plicht om uitleg te geven
verantwoording|uitleg,verslag
verbinder|iemand die mensen bij elkaar brengt
verbintenis|afspraak
verblijfkwaliteit|sfeer
verblijfplaats|adres
verblijfsdocument|papier om hier te wonen
verblijfsgebied|plek om te zijn
verblijfskwaliteit|sfeer,prettige plek
verblijfsruimte|kamer
verblijfsstatus|recht om hier te wonen
verblijfstitel|recht om hier te wonen
verblijfsvergunning|papier om in Nederland te wonen
verbouw|verbouwing
verdichting|meer huizen bouwen
verdiscontering|verrekening
verduurzamingsopgave|plan voor het milieu
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
verhuurdersheffing|belasting voor verhuurders
verificatie|controle
verjaring|te lang geleden
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
verkeersplein|plein
verkeersregelaar|iemand die het verkeer regelt
verkeersstroom|verkeer
verkeersvoorziening|weg
verkokering|slecht samenwerken
verkrijging|krijgen
verlenging|extra tijd
verlichtingsarmatuur|lamp
verloop|gang
vermeerdering|groei
vermelding|noemen
vermenging|mix
vermogensaanwas|meer spaargeld
vermogensbestanddeel|bezit
vermogensgrens|hoogste bedrag aan spaargeld
vermogenspositie|geld en bezit
vermogensrendementsheffing|belasting op spaargeld
vernietiging|ongeldig maken
verontreiniging|vervuiling
veroordeling|straf
verordening|regel,regels van de gemeente,wet
verpanding|onderpand
verpaupering|slechter worden
verrichting|handeling
verrijking|verbetering
verruiming|uitbreiding
verslavingszorg|hulp om te stoppen
versnelling|sneller gaan
versnippering|verdeling
verstoring|onderbreking
vertaalslag|vertaling,omzetting,aanpassing
vertegenwoordiging|groep
vertrekpunt|begin
vertrouwelijkheid|geheimhouding
vertrouwenspersoon|iemand die u kunt vertrouwen
vervaardiging|maken
vervaldatum|laatste dag,uiterste datum
vervalsing|iets wat niet echt is
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
verzorgende|hulpverlener
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
vliegwiel|goed begin
volksvertegenwoordiger|gekozen politicus
volksvertegenwoordiging|gekozen politici
volmacht|toestemming om iets voor een ander te doen
vooraankondiging|bericht vooraf
voorbehoud|voorwaarde
voorbereidingsbesluit|besluit vooraf
voorgeleiding|naar de rechter brengen
voorgeschiedenis|wat er eerder was
voorinspraak|meedenken vooraf
voorkeursalternatief|beste keuze
voorkeursontwerp|beste plan
voorkeursrecht|recht om eerst te kopen
voorkeursvariant|beste keuze
voorlichting|informatie,uitleg
voorliefde|voorkeur
voornemen|plan
vooronderzoek|eerste onderzoek
vooroverleg|overleg vooraf
voorraadbeheer|zorgen voor genoeg spullen
voorrangsregeling|regel over wie eerst mag
voorrangsverklaring|papier waarmee u voorgaat
voorschotbetaling|geld vooraf
voorschotnota|eerste rekening
voorschot|geld vooraf
voorschrift|regel
voortgangsrapportage|verslag
voortgang|hoe het gaat
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
vroegsignalering|problemen vroeg zien
waarborgsom|borg
waarborg|zekerheid
waardebepaling|schatten van de waarde
waardering|oordeel
waarnemer|vervanger
waarneming|wat we zien
wandelpromenade|pad
wanprestatie|niet doen wat is afgesproken
waterberging|plek voor water
watergang|sloot
waterhuishouding|water in de grond
wederhelft|partner
wederpartij|andere partij
weergave|beeld
weerstand|verzet
weerwil|ondanks
wegafsluiting|weg die dicht is
wegbeheerder|eigenaar van de weg
wegdek|weg
wegprofiel|indeling van de weg
wegreconstructie|nieuwe weg
wegvak|stuk weg
welbevinden|zich goed voelen
welstandscommissie|groep die kijkt of gebouwen mooi zijn
welstandseis|eis over hoe het eruitziet
werkafspraak|afspraak
werkatelier|bijeenkomst om samen te werken
werkproces|manier van werken
werkveld|vak
werkwijze|manier van werken,manier
werkzoekende|iemand die werk zoekt
wetgever|overheid,regering
wetgeving|wetten,regels
wetsartikel|regel in de wet
wetsvoorstel|plan voor een wet
wetswijziging|nieuwe wet
wijkaanpak|plan voor de wijk
wijkontwikkeling|plannen voor de wijk
wijkverpleging|zorg thuis
wijze|manier
wijzigingsbesluit|besluit
wijziging|verandering
wilsbekwaamheid|zelf kunnen beslissen
wilsverklaring|wat u wilt
wisselwerking|invloed op elkaar
woningaanpassing|verbouwing in huis
woningbestand|woningen
woningbouwopgave|aantal huizen dat nodig is
woningcorporatie|verhuurder
woningmarktpositie|kans op een woning
woningonttrekking|woning voor iets anders gebruiken
woningvoorraad|woningen
woningzoekende|iemand die een woning zoekt
woonbehoefte|welke woning u nodig hebt
woonbestemming|plek om te wonen
woonduur|hoe lang u er woont
woonfraude|verkeerd gebruik van een woning
woonfunctie|wonen
woonklimaat|wonen
woonoverlast|last van buren
woonruimteverdeling|verdelen van woningen
woonsituatie|hoe u woont
woonvoorziening|aanpassing in huis
woonvorm|manier van wonen
workflow|manier van werken
zaakwaarnemer|vertegenwoordiger
zeggenschap|recht om mee te beslissen
zekerheidsrecht|zekerheid
zekerheidstelling|borg
zelforganisatie|zelf regelen
zelfredzaamheid|zelf kunnen doen,voor uzelf zorgen,onafhankelijkheid
zelfregie|zelf beslissen
zelfsturing|zelf beslissen
zelfzorg|voor uzelf zorgen
zestal|zes
zetting|zakken van de grond
zichtlijn|wat u ziet
ziektebeeld|ziekte
zienswijze|mening,reactie
zorgaanbieder|organisatie die zorg geeft
zorgbehoefte|zorg die u nodig hebt
zorgbehoevende|iemand die zorg nodig heeft
zorgbehoevendheid|zorg nodig hebben
zorgconsumptie|gebruik van zorg
zorgcoördinatie|regelen van zorg
zorginkoop|kopen van zorg
zorginstelling|organisatie voor zorg
zorgkader|regels
zorgkantoor|kantoor voor lange zorg
zorgketen|organisaties die samen zorgen
zorgmedewerker|hulpverlener
zorgmelding|bericht over zorgen
zorgmijder|iemand die geen hulp wil
zorgpartner|organisatie voor zorg
zorgplan|plan voor zorg
zorgplicht|plicht om goed te zorgen
zorgpremie|bedrag voor uw zorgverzekering
zorgprofiel|soort zorg
zorgtraject|hulp
zorgverlener|hulpverlener
zorgverlening|zorg
zorgvraag|vraag om zorg
zorgvuldigheid|aandacht
zorgzwaarte|hoeveel zorg u nodig hebt
zwaartepunt|belangrijkste deel
`;
