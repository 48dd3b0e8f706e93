/** Difficult and formal adjectives with plain ones, best first: `word|alternative,alternative`. Our own list. */
export const ADJECTIVES = `
aangelegen|belangrijk
aangewezen|gekozen,afhankelijk
aanmerkelijk|groot,veel,flink
aannemelijk|geloofwaardig,waarschijnlijk
aansprakelijk|verantwoordelijk
aansluitend|daarna,volgend
aanstaand|volgend,komend
aantoonbaar|duidelijk,bewezen
aanvankelijk|eerst,in het begin
aanvullend|extra
aanwezig|daar,er
aanzienlijk|groot,veel,flink
aaneengesloten|achter elkaar,zonder pauze
abject|slecht
abrupt|plotseling,ineens
absent|afwezig,er niet
absoluut|zeker,helemaal
abstract|vaag,algemeen
absurd|gek,vreemd
abundant|veel
abusievelijk|per ongeluk,verkeerd,door een fout
academisch|wetenschappelijk
acceptabel|goed genoeg,redelijk
accuraat|precies,nauwkeurig,juist
actief|bezig,druk
actueel|van nu,nieuw,huidig
acuut|direct,plotseling,dringend
adequaat|goed,passend,genoeg,geschikt
additioneel|extra,aanvullend
ad-hoc|zonder plan
administratief|van papierwerk
afdoend|genoeg,goed
afgerond|klaar
afhankelijk|niet zelfstandig
afkomstig|van,uit
afwijkend|anders,verschillend
afzonderlijk|apart,los
aimabel|aardig
alledaags|gewoon,normaal
alternatief|ander
ambigu|onduidelijk,dubbel
ambitieus|met veel plannen
ambtelijk|van de gemeente
ambtshalve|zonder aanvraag,vanzelf,uit onszelf
ambulant|bij mensen thuis
analoog|hetzelfde,op papier
anderstalig|met een andere taal
anoniem|zonder naam
apocrief|niet echt
apert|duidelijk
arbeidsintensief|veel werk
arbeidsongeschikt|te ziek om te werken
arbitrair|willekeurig,toevallig
assertief|mondig
attent|oplettend
autochtoon|hier geboren
autonoom|zelfstandig,onafhankelijk
authentiek|echt
basaal|belangrijk,eenvoudig
beduidend|duidelijk,veel,flink
bedrijfsmatig|zakelijk
behartenswaardig|goed
behoeftig|arm
behoedzaam|voorzichtig
behoorlijk|goed,flink
behulpzaam|vriendelijk
bekend|vertrouwd
bekostigd|betaald
bekwaam|goed,knap
belanghebbend|betrokken
belendend|naastgelegen,ernaast
beleidsarm|zonder veel plannen
beleidsmatig|volgens het plan
beoogd|gewenst,bedoeld
beperkt|klein,weinig
beraamd|geschat
beroepsmatig|voor het werk
bereidwillig|graag
beschroomd|verlegen
bestendig|blijvend,vast
bestuurlijk|van het bestuur
bestuursrechtelijk|volgens de wet
betreffend|over,die,dat
betrekkelijk|redelijk,nogal
bevattelijk|duidelijk,begrijpelijk
bevredigend|goed
bewust|expres,met opzet
bewerkelijk|veel werk
bezoldigd|betaald
bijgaand|meegestuurd
bijgevoegd|meegestuurd
bijkomend|extra
bijkomstig|minder belangrijk
bilateraal|tussen twee partijen
billijk|eerlijk,redelijk
bindend|verplicht
binair|dubbel
bizar|vreemd
blanco|leeg,niet ingevuld
blijvend|voor altijd
bondig|kort,duidelijk
bouwkundig|van het gebouw
bouwrijp|klaar om te bouwen
bovengemiddeld|meer dan gemiddeld
bovengenoemd|dit,deze,die,eerder
bovenmatig|te veel
bovenstaand|deze,dit,die
bovenvermeld|deze,dit,die
bovenwettelijk|extra
budgettair|financieel
bureaucratisch|met veel regels
buitensporig|te veel,te groot
buitengewoon|bijzonder,heel
buitenwettelijk|niet volgens de wet
causaal|oorzakelijk
celebraal|van de hersenen
centraal|in het midden,belangrijkst
chaotisch|rommelig
chronisch|langdurig,blijvend
chronologisch|op volgorde van tijd
circulair|herbruikbaar
civielrechtelijk|volgens de wet
civiel|burgerlijk
coherent|samenhangend
collectief|gezamenlijk,samen
collegiaal|vriendelijk
commercieel|om geld te verdienen
communaal|gezamenlijk
communicatief|met goed contact
compact|klein
competent|bekwaam,goed
complex|moeilijk,ingewikkeld
complementair|aanvullend
compleet|volledig,helemaal
comfortabel|prettig,fijn
conceptueel|in grote lijnen
concreet|duidelijk,precies
conditioneel|onder voorwaarden
confidentieel|vertrouwelijk,geheim
conform|volgens,zoals
consciëntieus|precies,met aandacht
consequent|steeds hetzelfde
consistent|steeds hetzelfde,samenhangend
constant|steeds,altijd,hetzelfde
constructief|goed,behulpzaam
contant|met geld,met biljetten en munten
contemporain|van nu
continu|steeds,de hele tijd,altijd
contractueel|volgens het contract
controversieel|omstreden
conventioneel|gewoon,normaal
coöperatief|behulpzaam
correct|goed,juist
correctioneel|als straf
coulant|soepel
courant|gewoon,gangbaar
cruciaal|heel belangrijk,belangrijk,noodzakelijk,beslissend
cultureel|van de cultuur
cumulatief|bij elkaar opgeteld
curatief|genezend
cyclisch|steeds terugkomend
daadwerkelijk|echt,werkelijk
dadelijk|meteen,straks
debet|schuldig
decentraal|op meer plekken
deficiënt|onvoldoende
definitief|vast,voor altijd,niet meer te veranderen
degelijk|goed,stevig
desbetreffend|deze,die,dat
deskundig|met veel kennis
desolaat|leeg,verlaten
destructief|schadelijk
desastreus|rampzalig,heel slecht
desgewenst|als u dat wilt,als u wilt
deugdelijk|goed,stevig
dienovereenkomstig|zo,op die manier
dienstig|nuttig
dienstdoend|aanwezig
differentieel|verschillend
diffuus|vaag,onduidelijk
direct|meteen
discreet|geheim
discutabel|niet zeker
dispensabel|onnodig
disproportioneel|te groot,te zwaar
divers|verschillend,veel,allerlei
doelgericht|met een doel
doelmatig|handig,zuinig,goed
doeltreffend|goed,met resultaat
doorlopend|steeds,altijd
doorslaggevend|beslissend,belangrijkst
draconisch|heel streng
drastisch|sterk,groot
duaal|dubbel
dubieus|niet te vertrouwen,twijfelachtig
duurzaam|goed voor het milieu,blijvend
dusdanig|zo,zodanig
dynamisch|levendig
dwingend|verplicht
eclatant|heel groot
economisch|van geld en werk
educatief|leerzaam
eenduidig|duidelijk
eenieder|iedereen
eenmalig|één keer
eenvormig|gelijk
eenzijdig|van één kant
effectief|goed,met resultaat,nuttig
efficiënt|snel,handig,goed,slim
egaal|gelijk,vlak
eigenhandig|zelf
eigenstandig|zelfstandig
eindig|met een einde
elementair|belangrijk,eenvoudig
eloquent|welsprekend
eminent|belangrijk
emotioneel|gevoelig
empirisch|uit ervaring
enigerlei|een of andere
equivalent|gelijk
ernstig|erg,zwaar
erkentelijk|dankbaar
essentieel|heel belangrijk,belangrijk,nodig,noodzakelijk
evenredig|naar verhouding
evenwichtig|in balans
evident|duidelijk,zeker
exact|precies
excellent|heel goed
exceptioneel|bijzonder,uitzonderlijk
excessief|te veel,overdreven
exclusief|zonder,alleen voor
exorbitant|veel te hoog
expliciet|duidelijk,met zoveel woorden,uitdrukkelijk
exponentieel|steeds sneller
extensief|groot
extern|van buiten,buiten de organisatie
extramuraal|buiten het ziekenhuis
extreem|heel erg
evenveel|hetzelfde aantal
facultatief|niet verplicht,vrijwillig
fataal|dodelijk
feitelijk|echt,eigenlijk
feilloos|zonder fouten
fictief|niet echt,verzonnen
fiscaal|voor de belasting,van de belasting
flagrant|heel duidelijk
flankerend|helpend,ondersteunend,extra
flexibel|soepel,makkelijk aan te passen
formeel|officieel
frappant|opvallend
frauduleus|met bedrog
frequent|vaak,veel
functioneel|handig,nuttig
fundamenteel|heel belangrijk,belangrijk
fysiek|lichamelijk,echt
gangbaar|gewoon,normaal
geaccidenteerd|hobbelig
geadresseerd|gericht
geanimeerd|levendig
gebrekkig|slecht
gebruikelijk|gewoon,normaal
gedegen|goed
gedetailleerd|precies,uitgebreid
gedetineerd|gevangen
gedifferentieerd|verschillend,gemengd,gevarieerd
gedragsmatig|in gedrag
geëigend|geschikt,passend
geëngageerd|betrokken
gefundeerd|met goede redenen
gegrond|terecht,juist
gehouden|verplicht
gekwalificeerd|bevoegd,met het juiste diploma
gelieerd|verbonden
gelijkluidend|hetzelfde
gelijksoortig|hetzelfde
gelijktijdig|tegelijk
gelijkwaardig|even goed
geldelijk|met geld
geldend|van nu
geleidelijk|langzaam,stap voor stap
gemotiveerd|met redenen,met zin
gemeenschappelijk|samen,van iedereen
genoegzaam|genoeg
gepast|passend,goed
geraamd|geschat
gerechtigd|bevoegd
gerechtelijk|via de rechter
gerechtvaardigd|terecht
gerenommeerd|bekend
geringschattend|minachtend
gering|klein,weinig
geschikt|goed,passend
geïnteresseerd|belangstellend
getalsmatig|in cijfers
gevarieerd|afwisselend
gevoeglijk|gerust
gewaarmerkt|met een stempel
gewettigd|toegestaan
gezaghebbend|belangrijk
gezamenlijk|samen
globaal|ongeveer,in grote lijnen
gradueel|langzaam
gratuit|zonder reden
grondig|goed,precies
grootschalig|groot
gunstig|goed
haaks|tegengesteld
halfjaarlijks|elk half jaar
hardnekkig|lastig
hectisch|druk
heterogeen|verschillend,gemengd
hiërarchisch|van hoog naar laag
historisch|oud,van vroeger
holistisch|in zijn geheel
homogeen|gelijk
hoofdelijk|ieder voor het geheel
hoogdrempelig|moeilijk
hoogstnoodzakelijk|echt nodig
humanitair|menselijk
hybride|gemengd
hypothetisch|mogelijk
hygiënisch|schoon
ideëel|zonder winst
identiek|gelijk,hetzelfde
illegaal|verboden,niet toegestaan
immaterieel|niet in geld
immens|heel groot
imminent|dreigend
impliciet|niet met zoveel woorden
impulsief|zonder nadenken
inactief|niet actief
inadequaat|niet goed,slecht
incidenteel|af en toe,soms,één keer
inclusief|met,samen met
incompleet|niet volledig
inconsequent|niet steeds hetzelfde
incorrect|fout,verkeerd,niet goed
indicatief|ongeveer,niet precies
indifferent|onverschillig
indirect|via iets anders
individueel|persoonlijk,per persoon,apart
ineffectief|zonder resultaat
inefficiënt|onhandig
informeel|gewoon,niet officieel
ingrijpend|groot,belangrijk
ingezeten|wonend
ingevolge|volgens,door
inherent|vast verbonden,horend
inhoudelijk|over de inhoud
initieel|eerst,begin-
innovatief|nieuw,vernieuwend
inpandig|in het gebouw
instabiel|niet stevig,onzeker
institutioneel|van organisaties
instrumenteel|nuttig
integraal|in zijn geheel,samen,volledig
integer|eerlijk
intensief|veel,zwaar,sterk
intentioneel|met opzet
interactief|met elkaar
interdisciplinair|met meer vakken samen
interessant|leuk
intermediair|tussen-
intern|binnen de organisatie,van binnen
interventionistisch|ingrijpend
intramuraal|in een instelling
intrinsiek|van binnen
invalide|gehandicapt
inzichtelijk|duidelijk
irrelevant|niet belangrijk
irregulier|onregelmatig
jegens|tegen,voor
jeugdig|jong
justitieel|van politie en rechter
kaderstellend|met regels
kenmerkend|typisch
kennelijk|blijkbaar,duidelijk
klaarblijkelijk|duidelijk,blijkbaar
kleinschalig|klein
kwalitatief|van goede kwaliteit
kwantitatief|in aantallen
kwestieus|onzeker
kwetsbaar|zwak,snel in problemen
laagdrempelig|makkelijk,makkelijk bereikbaar
laattijdig|te laat
langdurig|lang
langgerekt|lang
latent|verborgen
legaal|toegestaan,volgens de wet
legitiem|volgens de wet,terecht
letterlijk|precies zo
liquide|in geld
loffelijk|goed
logistiek|van vervoer
lopend|van nu
louter|alleen
lucratief|winstgevend
majeur|groot,belangrijk
malafide|oneerlijk
mandatair|gemachtigd
manifest|duidelijk
marginaal|klein,weinig
marktconform|normaal,met een gewone prijs
materieel|in geld of spullen
maximaal|hoogstens,niet meer dan,ten hoogste
medicinaal|als medicijn
mediaan|middelste
meergenoemd|deze,die
meerjarig|voor meer jaren
meervoudig|meer dan één
mentaal|geestelijk,in uw hoofd
miniem|heel klein
minimaal|ten minste,niet minder dan,minstens
minderjarig|jonger dan 18 jaar
meerderjarig|18 jaar of ouder
minnelijk|vriendelijk,zonder rechter
minutieus|heel precies
mobiel|beweegbaar
modaal|gewoon,gemiddeld
modulair|in delen
mondeling|in een gesprek
monetair|van geld
monotoon|saai
multidisciplinair|met meer vakken samen
multifunctioneel|voor meer dingen te gebruiken
mutueel|wederzijds
nadelig|slecht
nader|verder,meer
nalatig|slordig
navenant|even groot
negatief|slecht
neutraal|zonder partij te kiezen
niet-ingezetene|niet-inwoner
nietig|ongeldig
nijpend|ernstig
nominaal|in naam
noodlottig|dodelijk
noodwendig|nodig
noodzakelijk|nodig
normatief|volgens de regel
noemenswaardig|belangrijk
nuchter|kalm
objectief|eerlijk,zonder mening
obligatoir|verplicht
obsoleet|verouderd
officieus|niet officieel
omslachtig|ingewikkeld
omvangrijk|groot
omvattend|groot
onaangekondigd|onverwacht
onaanvaardbaar|niet goed
onafwendbaar|niet te stoppen
onbillijk|oneerlijk
onbevoegd|zonder toestemming
onbezoldigd|onbetaald
oncontroleerbaar|niet te controleren
onderhavig|dit,deze
onderhevig|blootgesteld
onderling|met elkaar
ondeugdelijk|slecht
onderstaand|deze,dit
ondoelmatig|onhandig
onevenredig|te groot,te veel
ongegrond|niet terecht,onterecht
ongehuwd|niet getrouwd
ongeoorloofd|verboden,niet toegestaan
ongewijzigd|hetzelfde
ongunstig|slecht
onherroepelijk|definitief,niet meer te veranderen
onjuist|fout,verkeerd,niet goed
onlosmakelijk|altijd samen
onmiddellijk|meteen,direct
onmiskenbaar|zeker,duidelijk
onontbeerlijk|nodig
onrechtmatig|tegen de wet,verboden
onredelijk|oneerlijk
onroerend|vast
ontegenzeglijk|zeker
ontoelaatbaar|verboden,niet toegestaan
ontoereikend|niet genoeg,te weinig
ontvankelijk|te behandelen
onverhoopt|toch
onverminderd|nog steeds,net zo
onverplicht|vrijwillig
onvermijdelijk|niet te voorkomen
onverwijld|meteen,direct,zo snel mogelijk
onverschuldigd|zonder dat het hoefde
onvoldoende|niet genoeg,te weinig
onvolledig|niet compleet
onvoorzien|onverwacht
onvoorwaardelijk|zonder voorwaarden
onwenselijk|niet goed,slecht
onwettig|verboden
onzijdig|neutraal
onzorgvuldig|slordig
operationeel|in gebruik,werkend
opportuun|handig,verstandig
optimaal|zo goed mogelijk,best
optioneel|niet verplicht,naar keuze
opvolgend|volgend
oorspronkelijk|eerst
oorzakelijk|van de oorzaak
organisatorisch|van de organisatie
origineel|eerst,echt
overbodig|niet nodig,onnodig
overeenkomstig|volgens,zoals
overmatig|te veel
overig|ander
overkoepelend|algemeen
overstijgend|breed
partieel|gedeeltelijk,voor een deel
particulier|van mensen zelf
passief|afwachtend
pecuniair|financieel
pedagogisch|van opvoeding
penibel|lastig
perifeer|aan de rand
periodiek|regelmatig,elke keer
permanent|blijvend,vast,altijd
persistent|blijvend
pertinent|zeker
plaatselijk|van die plek
plaatsvervangend|tijdelijk
planologisch|van het plan
plausibel|geloofwaardig,logisch
pluriform|verschillend
populair|geliefd
positief|goed
potentieel|mogelijk
praktisch|handig
pragmatisch|praktisch,handig
precair|onzeker,lastig
preferent|met voorrang
preliminair|voorlopig
preventief|om problemen te voorkomen,vooraf
prestigieus|belangrijk
primair|eerst,belangrijkst
principieel|uit overtuiging
prioritair|eerst,met voorrang
privaat|van mensen zelf,eigen
privaatrechtelijk|volgens de wet
proactief|vooraf,uit uzelf
problematisch|moeilijk,lastig
procedureel|van de procedure
procentueel|in procenten
productief|met veel resultaat
professioneel|deskundig,goed
progressief|vooruitstrevend
prominent|belangrijk,opvallend
proportioneel|naar verhouding
provisorisch|tijdelijk
prudent|voorzichtig
psychisch|geestelijk
psychosociaal|geestelijk
publiek|openbaar
publiekrechtelijk|volgens de wet
punctueel|op tijd
radicaal|helemaal
rationeel|verstandig
realistisch|haalbaar
recent|kortgeleden,nieuw,pas
rechtens|volgens de wet
rechtmatig|volgens de wet,wettig
rechtsgeldig|geldig
rechtstreeks|direct
rechtvaardig|eerlijk
reciprook|wederzijds
recreatief|voor uw plezier
redelijk|eerlijk
redundant|onnodig,overbodig
reëel|echt,haalbaar
regionaal|in de regio
regulier|gewoon,normaal
relatief|nogal,redelijk
relevant|belangrijk,nodig
remediërend|helpend
rendabel|winstgevend,voordelig
representatief|goed als voorbeeld
repressief|met straf
resoluut|vastbesloten
respectabel|groot
respectievelijk|en,achtereenvolgens
resterend|over,laatste
restrictief|streng
retrospectief|achteraf
reversibel|om te keren
rigide|streng,star
rigoureus|streng
robuust|sterk,stevig
ruimtelijk|van de ruimte
rudimentair|eenvoudig
saillant|opvallend
sanitair|van wc en douche
schadeplichtig|verplicht om schade te betalen
schromelijk|heel erg
schriftelijk|per brief,op papier,in een brief
secundair|minder belangrijk
sedentair|zittend
semipermanent|tijdelijk
separaat|apart,los
sequentieel|na elkaar
serieus|echt,ernstig
significant|belangrijk,duidelijk,groot
simultaan|tegelijk
situationeel|per situatie
sluitend|kloppend
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
standaard|gewoon
statisch|stil
statutair|volgens de regels
stelselmatig|steeds,altijd weer
stringent|streng
strategisch|slim,op lange termijn
strafbaar|verboden
strafrechtelijk|volgens de wet
strikt|streng,precies
strijdig|tegen de regels
structureel|blijvend,vast,altijd,jaarlijks
subjectief|persoonlijk
subiet|meteen
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
synchroon|tegelijk
systematisch|stap voor stap,ordelijk
tactisch|slim
tegenstrijdig|in strijd met elkaar
tekortschietend|niet goed genoeg
temporeel|tijdelijk
tentatief|voorlopig
terecht|juist,goed
terminaal|dodelijk ziek
territoriaal|van het gebied
terughoudend|voorzichtig
thematisch|per onderwerp
tijdig|op tijd
titulair|in naam
toegankelijk|makkelijk te bereiken
toekomstbestendig|ook goed voor later
toekomstgericht|voor later
toepasselijk|passend
toereikend|genoeg,voldoende
totaal|helemaal
traditioneel|gewoon,van vroeger
transparant|duidelijk,open,eerlijk
triviaal|gewoon
typisch|gewoon
uitdrukkelijk|duidelijk
uiterlijk|op zijn laatst,niet later dan
uitgaand|verstuurd
uitputtend|volledig
uitvoerig|uitgebreid,lang
uitzonderlijk|bijzonder
ultiem|laatste,beste
unaniem|met zijn allen,allemaal samen
uniek|bijzonder
uniform|gelijk,hetzelfde
universeel|algemeen
urgent|dringend,met haast,belangrijk
vacant|vrij,leeg
valide|geldig,gezond
variabel|wisselend
veelomvattend|groot
veelvuldig|vaak
veelzijdig|met veel kanten
verbaal|met woorden
verantwoord|goed,veilig
vereist|nodig,verplicht
verifieerbaar|te controleren
verhinderd|niet aanwezig
verkeersluw|rustig,met weinig verkeer
verkieslijk|beter
vermeend|zogenaamd
vermogend|rijk
verplichtend|verplicht
verregaand|groot
verschoonbaar|te begrijpen
verschuldigd|te betalen
vertrouwelijk|geheim
verwaarloosbaar|heel klein
verwijtbaar|uw eigen schuld
vigerend|van nu,geldig
vitaal|belangrijk,gezond
volgtijdelijk|na elkaar
volledig|helemaal
voldoende|genoeg
volstrekt|helemaal
volwaardig|echt
voorafgaand|eerder,vooraf
voorbijgaand|tijdelijk
voordelig|goedkoop
voorgenomen|gepland,geplande
voorgeschreven|verplicht
voornaam|belangrijk
voornaamst|belangrijkst
voormalig|oud,vroeger
voornoemd|deze,eerder,die
voorhanden|aanwezig
voorspoedig|goed
voorstaand|deze
voorwaardelijk|onder voorwaarden
voortvarend|snel
voortdurend|steeds,altijd
vormvrij|zonder vaste vorm
vrijblijvend|niet verplicht
vroegtijdig|vroeg,op tijd,snel
waarachtig|echt
waarschijnlijk|misschien
wederkerend|terugkerend
wederrechtelijk|tegen de wet
wederkerig|van beide kanten
wederzijds|van beide kanten
weldadig|prettig
welgesteld|rijk
welwillend|vriendelijk
wenselijk|beter,goed
werkelijk|echt
wettelijk|volgens de wet
wettig|volgens de wet
wezenlijk|belangrijk,echt
wijdverbreid|veel voorkomend
wilsbekwaam|in staat om zelf te beslissen
wilsonbekwaam|niet in staat om zelf te beslissen
woonachtig|wonend
zakelijk|van het werk
zedelijk|netjes
zelfredzaam|zelfstandig
zelfvoorzienend|zonder hulp
zodanig|zo
zogeheten|zogenaamd
zorgafhankelijk|met zorg nodig
zorgbehoevend|met zorg nodig
zorgvuldig|precies,met aandacht
zorgwekkend|ernstig
zwaarwegend|belangrijk
zwaarwichtig|belangrijk
`;
