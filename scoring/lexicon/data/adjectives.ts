/** Difficult and formal adjectives with plain ones, best first: `word|alternative,alternative`. Our own list. */
export const ADJECTIVES = `
aaneengesloten|achter elkaar,zonder pauze
aangelegen|belangrijk
aangeslagen|belast
aangewezen|gekozen,afhankelijk
aanhangig|begonnen,in behandeling
aanmerkelijk|groot,veel,flink
aannemelijk|geloofwaardig,waarschijnlijk
aanpalend|naastgelegen
aansluitend|daarna,volgend
aansprakelijk|verantwoordelijk
aanstaand|volgend,komend
aantoonbaar|duidelijk,bewezen
aanvankelijk|eerst,in het begin
aanverwant|bijbehorend
aanvullend|extra
aanzienlijk|groot,veel,flink
abject|slecht
abrupt|plotseling,ineens
absent|afwezig,er niet
absoluut|zeker,helemaal
abstract|vaag,algemeen
abundant|veel
abusievelijk|per ongeluk,verkeerd,door een fout
acceptabel|goed genoeg,redelijk
accuraat|precies,juist
achtereenvolgend|na elkaar
achterstallig|te laat,nog niet betaald
actueel|van nu,nieuw,huidig
acuut|direct,plotseling,dringend
ad-hoc|zonder plan
additioneel|extra
adequaat|goed,passend,genoeg,geschikt
administratief|van papierwerk
afdoend|genoeg,goed
afgeleid|van iets anders
afgerond|klaar
afgewogen|goed bedacht
afhoudend|voorzichtig
afkomstig|van,uit
afwijkend|anders,verschillend
afzonderlijk|apart,los
aimabel|aardig
alledaags|gewoon,normaal
alomvattend|heel groot
alternatief|ander
ambigu|onduidelijk,dubbel
ambitieus|met veel plannen
ambtelijk|van ambtenaren,van de gemeente
ambtshalve|zonder aanvraag,vanzelf,uit onszelf
ambulant|bij mensen thuis
analoog|hetzelfde,op papier
anderstalig|met een andere taal
apert|duidelijk
apocrief|niet echt
arbeidsgeschikt|gezond genoeg om te werken
arbeidsintensief|veel werk
arbeidsrechtelijk|volgens de regels voor werk
arbitrair|willekeurig,toevallig
assertief|mondig
attent|oplettend
attractief|mooi,aantrekkelijk
auditief|met horen,om te horen
authentiek|echt
autochtoon|hier geboren
autonoom|zelfstandig,onafhankelijk
basaal|belangrijk,eenvoudig
bedrijfsmatig|zakelijk
beduidend|duidelijk,veel,flink
beeldvormend|om een beeld te krijgen
begaanbaar|goed om op te lopen
begrotingstechnisch|van de begroting
behartenswaardig|goed
behoedzaam|voorzichtig
behoeftig|arm
behoorlijk|goed,flink
beknopt|kort
bekostigd|betaald
bekwaam|goed,knap
belanghebbend|betrokken
belastingvrij|zonder belasting
beleidsarm|zonder veel plannen
beleidsmatig|volgens het plan
beleidsrijk|met veel plannen
belendend|naastgelegen,ernaast
benodigd|nodig
beoogd|gewenst,bedoeld
beraamd|geschat
bereidwillig|graag
beroepsmatig|voor het werk
beschroomd|verlegen
bestendig|blijvend,vast
bestuurlijk|van het bestuur
bestuursrechtelijk|volgens de wet
betreffend|over,die,dat
bevattelijk|duidelijk,begrijpelijk
bevoegd|met het recht,toegestaan
bevredigend|goed
bewerkelijk|veel werk
bezoldigd|betaald
bezwaarlijk|lastig
bijgaand|meegestuurd
bijgevoegd|meegestuurd
bijkomend|extra
bijkomstig|minder belangrijk
bijstandsgerechtigd|met recht op bijstand
bilateraal|tussen twee partijen
billijk|eerlijk,redelijk
binair|dubbel
bindend|verplicht
blanco|leeg,niet ingevuld
bondig|kort,duidelijk
bouwkundig|van het gebouw
bouwrijp|klaar om te bouwen
bovengemiddeld|meer dan gemiddeld
bovengenoemd|dit,deze,die,eerder
bovenmatig|te veel
bovenstaand|deze,dit,die
boventallig|zonder vaste plek
bovenvermeld|deze,dit,die
bovenwettelijk|extra
budgettair|financieel
buitengewoon|bijzonder,heel
buitensporig|te veel,te groot
buitenwettelijk|niet volgens de wet
bureaucratisch|met veel regels
causaal|met oorzaak en gevolg
chronisch|langdurig,blijvend
chronologisch|op volgorde van tijd
circulair|herbruikbaar
civielrechtelijk|volgens de wet
civiel|van gewone mensen
cliëntgericht|met aandacht voor de klant
coherent|goed bij elkaar passend
collectief|samen
collegiaal|vriendelijk
commercieel|om te verdienen
communaal|samen
communicatief|met goed contact
compact|klein
competent|goed
competentiegericht|gericht op wat u kunt
complementair|extra
complex|moeilijk,ingewikkeld
conceptueel|in grote lijnen
concreet|duidelijk,precies
conditioneel|onder voorwaarden
confidentieel|geheim
consciëntieus|precies,met aandacht
consequent|steeds hetzelfde
consistent|steeds hetzelfde
constant|steeds,altijd,hetzelfde
constructief|goed,behulpzaam
contemporain|van nu
continu|steeds,de hele tijd,altijd
contractueel|volgens het contract
contraproductief|slecht
controversieel|omstreden
conventioneel|gewoon,normaal
correctioneel|als straf
correct|goed,juist
coulant|soepel
courant|gewoon
coöperatief|behulpzaam
cruciaal|heel belangrijk,belangrijk,beslissend
cumulatief|bij elkaar opgeteld
curatief|genezend
cyclisch|steeds terugkomend
daadkrachtig|sterk,snel
daadwerkelijk|echt,werkelijk
dadelijk|meteen,straks
debet|schuldig
decentraal|op meer plekken
deelbaar|te verdelen
deficiënt|niet genoeg
definitief|vast,voor altijd,niet meer te veranderen
degelijk|goed,stevig
dekkend|voldoende_
desastreus|rampzalig,heel slecht
desbetreffend|deze,die,dat
desgewenst|als u dat wilt,als u wilt
deskundig|met veel kennis
desolaat|leeg,verlaten
destructief|schadelijk
deugdelijk|goed,stevig
dichtbebouwd|met veel huizen
didactisch|over lesgeven
dienovereenkomstig|zo,op die manier
dienstbaar|behulpzaam
dienstdoend|aanwezig
dienstverlenend|behulpzaam
differentieel|verschillend
diffuus|vaag,onduidelijk
discreet|geheim
discretionair|vrij
discutabel|niet zeker
dispensabel|onnodig
disponibel|vrij
disproportioneel|te groot,te zwaar
divers|verschillend,veel,allerlei
doelgericht|met een doel
doelmatig|handig,zuinig,goed
doeltreffend|goed,met resultaat
doorlopend|steeds,altijd
doorslaggevend|beslissend,belangrijkst
doorzichtig|duidelijk
draagkrachtig|rijk
draconisch|heel streng
drastisch|sterk,groot
duaal|dubbel
dubieus|niet te vertrouwen,twijfelachtig
dusdanig|zo
duurzaam|goed voor het milieu,blijvend
dwingend|verplicht
dynamisch|levendig
eclatant|heel groot
economisch|van geld en werk
educatief|leerzaam
eenduidig|duidelijk
eenmalig|één keer
eenvormig|gelijk
eenzijdig|van één kant
eerdergenoemd|deze,die
effectief|goed,met resultaat,nuttig
efficiënt|snel,handig,goed,slim
egaal|gelijk,vlak
eigenhandig|zelf
eigenstandig|zelfstandig
elementair|belangrijk,eenvoudig
eloquent|mooi gezegd
eminent|belangrijk
empirisch|uit ervaring
energieneutraal|zonder extra energie
enigerlei|een of andere
equivalent|gelijk
erkentelijk|dankbaar
essentieel|heel belangrijk,belangrijk,nodig
evenredig|naar verhouding
evenwichtig|in balans
evident|duidelijk,zeker
exact|precies
excellent|heel goed
exceptioneel|bijzonder,uitzonderlijk
excessief|te veel,overdreven
exclusief|zonder,alleen voor
exemplarisch|als voorbeeld
exorbitant|veel te hoog
expliciet|duidelijk,met zoveel woorden
exponentieel|steeds sneller
extensief|groot
extern|van buiten,buiten de organisatie
extramuraal|buiten het ziekenhuis
extreem|heel erg
facultatief|niet verplicht,vrijwillig
fataal|dodelijk
feilloos|zonder fouten
feitelijk|echt,eigenlijk
fictief|niet echt,verzonnen
finaal|laatste,helemaal
fiscaal|voor de belasting,van de belasting
flagrant|heel duidelijk
flankerend|helpend,ondersteunend,extra
flexibel|soepel,makkelijk aan te passen
forfaitair|vast
formeel|officieel
foutief|fout,verkeerd
fragmentarisch|in losse stukken
frappant|opvallend
frauduleus|met bedrog
frequent|vaak,veel
functioneel|handig,nuttig
fundamenteel|heel belangrijk,belangrijk
fysiek|lichamelijk,echt
gangbaar|gewoon,normaal
geadresseerd|gericht
geanimeerd|levendig
gebiedseigen|van hier
gebiedsgericht|per wijk
gebrekkig|slecht
gebruikelijk|gewoon,normaal
gedateerd|oud
gedegen|goed
gedetailleerd|precies,uitgebreid
gedetineerd|gevangen
gedifferentieerd|verschillend,gemengd
gedragsmatig|in gedrag
gefaseerd|in stappen,stap voor stap
gefundeerd|met goede redenen
gegrond|terecht,juist
gehouden|verplicht
gekant|tegen
gekwalificeerd|met het juiste diploma
geldelijk|met geld
geldend|van nu
gelegen|te vinden
geleidelijk|langzaam,stap voor stap
gelieerd|verbonden
gelijkgestemd|met dezelfde mening
gelijkluidend|hetzelfde
gelijksoortig|hetzelfde
gelijktijdig|tegelijk
gemankeerd|mislukt
gemarginaliseerd|buitengesloten
gemeentebreed|in de hele gemeente
gemoedelijk|vriendelijk
gemotiveerd|met redenen,met zin
generiek|algemeen
genoegzaam|genoeg
geografisch|van het gebied
gepast|passend,goed
gepensioneerd|met pensioen
geprognosticeerd|verwacht
geraamd|geschat
gerechtelijk|via de rechter
gerechtigd|in het recht
gerechtvaardigd|terecht
gerelateerd|verbonden
gerenommeerd|bekend
gering|klein,weinig
gespecialiseerd|met veel kennis
gestaag|langzaam maar zeker
gestructureerd|ordelijk
getalsmatig|in cijfers
gevarieerd|afwisselend
gevoeglijk|gerust
gewaarmerkt|met een stempel
gewettigd|toegestaan
gewichtig|belangrijk
gezaghebbend|belangrijk
gezamenlijk|samen
geëigend|geschikt,passend
geëngageerd|betrokken
geïndiceerd|vastgesteld
globaal|ongeveer,in grote lijnen
gradueel|langzaam
gratuit|zonder reden
grensoverschrijdend|te ver
grondig|goed,precies
grootschalig|groot
gunstig|goed
halsstarrig|koppig
handelingsbekwaam|in staat om zelf te beslissen
handelingsonbekwaam|niet bevoegd
hardnekkig|lastig
hectisch|druk
herleidbaar|te herkennen
heterogeen|verschillend,gemengd
hiërarchisch|van hoog naar laag
holistisch|als geheel
homogeen|gelijk
hoofdelijk|ieder voor het geheel,per persoon
hoogdrempelig|moeilijk
hoogstnoodzakelijk|echt nodig
hoogwaardig|heel goed
hulpbehoevend|met hulp nodig
humanitair|menselijk
huurrechtelijk|volgens de regels voor huur
hybride|gemengd
hypothecair|met een huis als zekerheid
hypothetisch|mogelijk
identiek|gelijk,hetzelfde
ideëel|zonder winst
illegaal|verboden,niet toegestaan
immaterieel|niet in geld
immens|heel groot
imminent|dreigend
impliciet|niet met zoveel woorden
impulsief|zonder nadenken
inactief|niet actief
inadequaat|niet goed,slecht
inbegrepen|ook betaald,erbij
incidenteel|af en toe,soms,één keer
inclusief|met,samen met
incompleet|niet volledig
inconsequent|niet steeds hetzelfde
incorrect|fout,verkeerd,niet goed
indicatief|ongeveer,niet precies
indifferent|zonder mening
indirect|via iets anders
individueel|persoonlijk,per persoon,apart
ineffectief|zonder resultaat
inefficiënt|onhandig
informeel|gewoon,niet officieel
ingezeten|wonend
ingrijpend|groot,belangrijk
inherent|vast verbonden,horend
inhoudelijk|over de inhoud
initieel|eerst
innovatief|nieuw,vernieuwend
inpandig|in het gebouw
inpasbaar|te passen
instabiel|niet stevig,onzeker
institutioneel|van organisaties
instrumenteel|nuttig
intact|heel
integer|eerlijk
integraal|samen,volledig
intensief|veel,zwaar,sterk
intentioneel|met opzet
interdepartementaal|met andere ministeries
interdisciplinair|met meer vakken samen
intergemeentelijk|met andere gemeenten
interim|tijdelijk
interimair|tijdelijk
intern|binnen de organisatie,van binnen
intramuraal|in een instelling
intrinsiek|van binnen
inwonend|in uw huis wonend
inzichtelijk|duidelijk
irregulier|onregelmatig
irrelevant|niet belangrijk
justitieel|van politie en rechter
kaderstellend|met regels
kapitaalkrachtig|rijk
kenmerkend|typisch
kennelijk|blijkbaar,duidelijk
klaarblijkelijk|duidelijk,blijkbaar
kleinschalig|klein
kortdurend|kort
kostenbewust|zuinig
kostendekkend|zonder winst of verlies
kostenefficiënt|zuinig
kostenneutraal|zonder extra kosten
kredietwaardig|in staat om te betalen
kwalitatief|van goede kwaliteit
kwantitatief|in aantallen
kwestieus|onzeker
kwetsbaar|zwak,snel in problemen
laagdrempelig|makkelijk,makkelijk bereikbaar
laattijdig|te laat
langlopend|lang
latent|verborgen
legaal|toegestaan,volgens de wet
legitiem|volgens de wet,terecht
letterlijk|precies zo
levensbestendig|geschikt voor later
levensloopbestendig|geschikt voor als u ouder wordt
levensvatbaar|met kans
lijdelijk|afwachtend
liquide|in geld
loffelijk|goed
logistiek|van vervoer
louter|alleen
lucratief|winstgevend
maatgevend|belangrijkst
maatschappelijk|van de samenleving
magistraal|prachtig
majeur|groot,belangrijk
malafide|oneerlijk
mandatair|gemachtigd
manifest|duidelijk
marginaal|klein,weinig
marktconform|normaal,met een gewone prijs
massaal|met veel mensen,heel veel
materieel|in geld of spullen
medegebruikt|samen gebruikt
medeplichtig|ook schuldig
medeverantwoordelijk|samen verantwoordelijk
mediaan|middelste
medicinaal|als medicijn
meerderjarig|18 jaar of ouder
meerduidig|onduidelijk
meergenoemd|deze,die
meerjarig|voor meer jaren
meerledig|met delen
meervoudig|meer dan één
meetbaar|te meten
mensgericht|met aandacht voor mensen
mentaal|geestelijk,in uw hoofd
milieubelastend|slecht voor het milieu
minderjarig|jonger dan 18 jaar
miniem|heel klein
minnelijk|vriendelijk,zonder rechter
minutieus|heel precies
misleidend|niet eerlijk
modaal|gewoon,gemiddeld
modulair|in delen
monetair|van geld
monotoon|saai
motorisch|van bewegen
multicultureel|met veel culturen
multidisciplinair|met meer vakken samen
multifunctioneel|voor meer dingen te gebruiken
mutueel|van beide kanten
nabijgelegen|dichtbij
nadelig|slecht
nader|verder,meer
nadrukkelijk|duidelijk
nalatig|slordig
natuurinclusief|goed voor de natuur
nauwgezet|precies
nauwkeurig|precies
navenant|even groot
niet-rechtmatig|niet volgens de wet
nietig|ongeldig
nijpend|ernstig
noemenswaardig|belangrijk
nominaal|in naam
noodlijdend|arm
noodlottig|dodelijk
noodwendig|nodig
noodzakelijk|nodig
normatief|volgens de regel
objectief|eerlijk,zonder mening
obligatoir|verplicht
obsoleet|verouderd
officieus|niet officieel
ogenschijnlijk|zo te zien
omslachtig|ingewikkeld
omvangrijk|groot
omvattend|groot
onaangekondigd|onverwacht
onaanvaardbaar|niet goed
onafgebroken|zonder stop
onafwendbaar|niet te stoppen
onbebouwd|leeg
onbelemmerd|vrij
onbepaald|zonder einde
onberispelijk|zonder fouten
onbetwist|zeker
onbevoegd|zonder toestemming
onbezoldigd|onbetaald
onbillijk|oneerlijk
oncontroleerbaar|niet te controleren
onderbouwd|met redenen
ondergeschikt|minder belangrijk
onderhavig|dit,deze
onderhevig|blootgesteld
onderling|met elkaar
onderstaand|deze,dit
ondeugdelijk|slecht
ondoelmatig|onhandig
ondoeltreffend|zonder resultaat
ondoorzichtig|onduidelijk
onevenredig|te groot,te veel
ongefundeerd|zonder reden
ongegrond|niet terecht,onterecht
ongehuwd|niet getrouwd
ongeoorloofd|verboden,niet toegestaan
ongewijzigd|hetzelfde
ongunstig|slecht
onherroepelijk|niet meer te veranderen
onjuist|fout,verkeerd,niet goed
onlosmakelijk|altijd samen
onmiddellijk|meteen,direct
onmiskenbaar|zeker,duidelijk
onomkeerbaar|niet terug te draaien
onomstotelijk|zeker
onontbeerlijk|nodig
onopzettelijk|per ongeluk
onoverkomelijk|te moeilijk
onpartijdig|eerlijk
onrechtmatig|tegen de wet,verboden
onrendabel|te duur
onroerend|vast
ontegensprekelijk|zeker
ontegenzeglijk|zeker
onteigend|verplicht verkocht
ontoelaatbaar|verboden,niet toegestaan
ontoereikend|niet genoeg,te weinig
ontvankelijk|te behandelen
ontvlambaar|brandbaar
ontwikkelingsgericht|om te leren
onuitvoerbaar|niet mogelijk
onverhoopt|toch
onvermijdelijk|niet te voorkomen
onverminderd|nog steeds,net zo
onverplicht|vrijwillig
onverschuldigd|zonder dat het hoefde
onvervreemdbaar|niet te verkopen
onverwijld|meteen,direct,zo snel mogelijk
onverzekerd|zonder verzekering
onvindbaar|niet te vinden
onvoldoende|niet genoeg,te weinig
onvolledig|niet compleet
onvolwaardig|niet goed
onvoorwaardelijk|zonder voorwaarden
onvoorzien|onverwacht
onwelgevallig|niet prettig
onwenselijk|niet goed,slecht
onwettig|verboden
onzelfstandig|met hulp
onzijdig|neutraal
onzorgvuldig|slordig
oorspronkelijk|eerst
oorzakelijk|van de oorzaak
opeisbaar|nu te betalen
openbaarrechtelijk|volgens de wet
operationeel|in gebruik,werkend
opgavegericht|met een doel
oplossingsgericht|met oplossingen
opportuun|handig,verstandig
optimaal|zo goed mogelijk,best
optioneel|niet verplicht,naar keuze
opvolgend|volgend
opzettelijk|expres
ordentelijk|netjes
organisatorisch|van de organisatie
outreachend|actief
overbodig|niet nodig,onnodig
overdraagbaar|te geven aan anderen
overig|ander
overkoepelend|algemeen
overkomelijk|niet te moeilijk
overmatig|te veel
overstijgend|breed
palliatief|verzachtend
particulier|van mensen zelf
partieel|gedeeltelijk,voor een deel
partijdig|niet eerlijk
passief|afwachtend
pecuniair|financieel
penibel|lastig
pensioengerechtigd|oud genoeg voor pensioen
perifeer|aan de rand
periodiek|regelmatig,elke keer
permanent|blijvend,vast,altijd
persistent|blijvend
pertinent|zeker
plaatsvervangend|tijdelijk
planmatig|volgens een plan
planologisch|van het plan
plausibel|geloofwaardig,logisch
pluriform|verschillend
potentieel|mogelijk
pragmatisch|praktisch,handig
precair|onzeker,lastig
preferentieel|eerst
preferent|eerst
prematuur|te vroeg
premievrij|zonder te betalen
prestigieus|belangrijk
preventief|om problemen te voorkomen,vooraf
primair|eerst,belangrijkst
principieel|uit overtuiging
prioritair|eerst
privaatrechtelijk|volgens de wet
privaat|van mensen zelf,eigen
proactief|vooraf,uit uzelf
problematisch|moeilijk,lastig
procedureel|van de procedure
procentueel|in procenten
procesmatig|stap voor stap
productief|met veel resultaat
professioneel|goed
progressief|vooruitstrevend
projectmatig|volgens een plan
prominent|belangrijk,opvallend
proportioneel|naar verhouding
provisorisch|tijdelijk
prudent|voorzichtig
psychosociaal|geestelijk
publiekrechtelijk|volgens de wet
punctueel|op tijd
radicaal|helemaal
rationeel|verstandig
recent|kortgeleden,nieuw,pas
rechteloos|zonder rechten
rechtens|volgens de wet
rechtlijnig|streng
rechtmatig|volgens de wet,wettig
rechtsgeldig|geldig
rechtstreeks|direct
reciprook|van beide kanten
recreatief|voor uw plezier
redundant|onnodig
reglementair|volgens de regels
regulier|gewoon,normaal,bestaand,vast
relatief|nogal,redelijk
relevant|belangrijk,nodig
remediërend|helpend
rendabel|winstgevend,voordelig
representatief|goed als voorbeeld
repressief|met straf
resoluut|vastbesloten
respectabel|groot
respectievelijk|en,of
resterend|over,laatste
restrictief|streng
retrospectief|achteraf
reversibel|om te keren
reëel|echt,haalbaar
richtinggevend|belangrijk
rigide|streng,star
rigoureus|streng
risicovol|gevaarlijk
robuust|sterk,stevig
rudimentair|eenvoudig
ruimschoots|veel,ruim
ruimtelijk|van de ruimte
saillant|opvallend
samenhangend|bij elkaar horend
sanitair|van wc en douche
schadeplichtig|verplicht om schade te betalen
schriftelijk|per brief,op papier,in een brief
schromelijk|heel erg
sectoraal|per onderdeel
secundair|minder belangrijk
sedentair|zittend
semipermanent|tijdelijk
separaat|apart,los
sequentieel|na elkaar
serieus|echt,ernstig
significant|belangrijk,duidelijk,groot
simultaan|tegelijk
situationeel|per situatie
slagvaardig|snel
sluitend|kloppend
sociaal-economisch|van werk en inkomen
sociaaleconomisch|van werk en inkomen
solide|stevig
solvabel|in staat te betalen
somatisch|lichamelijk
soortgelijk|zoiets,bijna hetzelfde
specifiek|speciaal,bepaald,precies
spoedeisend|dringend,met haast
spoedig|snel,gauw
sporadisch|soms,bijna nooit
stabiel|vast,stevig,rustig
stagnerend|stilstaand
stapelbaar|op te tellen
stapsgewijs|stap voor stap
statisch|stil
statutair|volgens de regels
stedelijk|van de stad
stedenbouwkundig|van de stad
steekhoudend|goed
stelselmatig|steeds,altijd weer
stemgerechtigd|oud genoeg om te stemmen
strafrechtelijk|volgens de wet
strategisch|slim,op lange termijn
strijdig|tegen de regels
strikt|streng,precies
stringent|streng
structureel|blijvend,vast,altijd,jaarlijks,langdurig
subiet|meteen
subjectief|persoonlijk
subsidiabel|met recht op subsidie
subsidiair|anders
substantieel|groot,flink,veel
subtiel|klein
successief|na elkaar
successievelijk|na elkaar,achter elkaar
sufficient|genoeg
summier|kort,weinig
superieur|beter
supplementair|extra
symbolisch|als teken
synchroon|tegelijk
systematisch|stap voor stap,ordelijk
taakstellend|verplicht
tegenstrijdig|in strijd met elkaar
tekortschietend|niet goed genoeg
temporeel|tijdelijk
terminaal|dodelijk ziek
territoriaal|van het gebied
terughoudend|voorzichtig
thematisch|per onderwerp
tijdig|op tijd
tijdrovend|met veel werk
titulair|in naam
toegankelijk|makkelijk te bereiken
toegewezen|gegeven
toekomstbestendig|ook goed voor later
toekomstgericht|voor later
toekomstproof|goed voor later
toepasselijk|passend
toereikend|genoeg,voldoende
toerekenbaar|schuldig
toerekeningsvatbaar|schuldig
toetsbaar|te controleren
traceerbaar|te vinden
traditioneel|gewoon,van vroeger
transparant|duidelijk,open,eerlijk
triviaal|gewoon
tweeledig|met twee delen
uitdrukkelijk|duidelijk
uiteenlopend|verschillend
uiterlijk|op zijn laatst,niet later dan
uitgaand|verstuurd
uitgesteld|later
uitkeringsgerechtigd|met een uitkering
uitputtend|volledig
uitvoerbaar|mogelijk
uitvoerig|uitgebreid,lang
uitzichtloos|zonder kans
ultiem|laatste,beste
unaniem|met zijn allen,allemaal samen
uniek|bijzonder
uniform|gelijk,hetzelfde
universeel|algemeen
urgent|dringend,met haast,belangrijk
vacant|vrij,leeg
vakinhoudelijk|over het vak
vakkundig|goed,met kennis
valide|geldig,gezond
variabel|wisselend
veelomvattend|groot
veelvuldig|vaak
veelzijdig|met veel kanten
verantwoord|goed,veilig
verdergaand|groter
vereist|nodig,verplicht
vergelijkbaar|bijna hetzelfde
verhaalbaar|terug te vragen
verhinderd|niet aanwezig
verifieerbaar|te controleren
verkeersaantrekkend|met veel verkeer
verkeersarm|met weinig verkeer
verkeersluw|rustig,met weinig verkeer
verkeersonveilig|gevaarlijk
verkeersremmend|langzamer
verkeerstechnisch|voor het verkeer
verkieslijk|beter
vermeend|niet zeker
vermeerderd|meer
vermoedelijk|waarschijnlijk
vermogend|rijk
verregaand|groot
verschoonbaar|te begrijpen
verschuldigd|te betalen
vertrouwelijk|geheim
verwaarloosbaar|heel klein
verwijtbaar|uw eigen schuld
verzekeringsplichtig|verplicht verzekerd
vigerend|van nu,geldig
vitaal|belangrijk,gezond
volgtijdelijk|na elkaar
volstrekt|helemaal
volwaardig|echt
voorafgaand|eerder,vooraf,voor
voorbijgaand|tijdelijk
voorgenomen|gepland,geplande
voorgeschreven|verplicht
voorhanden|aanwezig
voormalig|oud,vroeger
voornaamst|belangrijkst
voornoemd|deze,eerder,die
voorstaand|deze
voortdurend|steeds,altijd
voortvarend|snel
voorwaardenscheppend|nodig om te beginnen
vormvrij|zonder vaste vorm
vraaggericht|op basis van uw vraag
vraaggestuurd|op basis van uw vraag
vrijblijvend|niet verplicht
vrijgesteld|niet verplicht
vrijkomend|leeg
vroegtijdig|vroeg,op tijd,snel
waarachtig|echt
waardevast|met dezelfde waarde
wederkerend|terugkerend
wederkerig|van beide kanten
wederopgebouwd|opnieuw gebouwd
wederrechtelijk|tegen de wet
wederzijds|van beide kanten
welbewust|expres
weldadig|prettig
welgesteld|rijk
welomschreven|duidelijk
weloverwogen|goed bedacht
welvarend|rijk
welwillend|vriendelijk
wenselijk|beter,goed
werkzaam|aan het werk,actief
wezenlijk|belangrijk,echt
wijdverbreid|veel voorkomend
wijkgericht|per wijk
wilsbekwaam|in staat om zelf te beslissen
wilsonbekwaam|niet in staat om zelf te beslissen
woningzoekend|op zoek naar een woning
woonachtig|wonend
zedelijk|netjes
zelfredzaam|zelfstandig
zelfsturend|zelfstandig
zelfvoorzienend|zonder hulp
zodanig|zo
zorgafhankelijk|met zorg nodig
zorgbehoevend|met zorg nodig
zorgelijk|ernstig
zorgmijdend|zonder hulp te willen
zorgvuldig|precies,met aandacht
zorgwekkend|ernstig
zwaarwegend|belangrijk
zwaarwichtig|belangrijk
`;
