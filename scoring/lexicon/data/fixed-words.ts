/**
 * Difficult words that have one form: adverbs, prepositions, conjunctions, pronouns, plurals without a singular.
 * `word|alternative,alternative`, best first. Our own list.
 */
export const FIXED_WORDS = `
aangaande|over
aangezien|omdat,want
aanstonds|meteen,straks
aanvullenderwijs|extra
achtereenvolgens|na elkaar
afdoende|genoeg,goed
aldaar|daar
aldus|zo,op die manier,volgens
algeheel|helemaal
algehele|hele
alhaast|bijna
alhier|hier
alhoewel|hoewel,ook al
allengs|langzaam,steeds meer
allereerst|eerst
allerhande|veel soorten
allesbehalve|helemaal niet
alleszins|helemaal
allicht|natuurlijk
alom|overal
alras|snel
alsdan|dan
alsmede|en,en ook
alsnog|toch,nog
alsook|en,en ook
althans|in elk geval
alvorens|voordat,voor
alwaar|waar
amper|bijna niet
andermaal|nog een keer,opnieuw
andersoortig|van een andere soort
anderszins|anders,op een andere manier
anderzijds|aan de andere kant,maar,ook
annex|en,met
antecedenten|verleden
behoeve|voor
behoudens|behalve,tenzij
benevens|en ook
bereids|al
bescheiden|papieren,documenten
betreffende|over,die,deze
bijaldien|als
bijgeval|misschien
bijgevolg|daarom,dus
bijkans|bijna
bijster|erg
bijtijds|op tijd
bijwijlen|soms
bijzonderlijk|vooral
blijkens|zoals blijkt uit,volgens
bonafide|eerlijk
bovenal|vooral
bovendien|ook,verder
bovenmate|heel erg
buitendien|ook
circa|ongeveer
conform|volgens,zoals
contanten|geld
criteria|eisen,voorwaarden
daarenboven|ook,verder
daarentegen|maar,juist
daarmede|daarmee
daaromtrent|daarover
daaronder|onder dat
daaropvolgend|volgend
daartegenover|maar
daartoe|daarvoor,om dat te doen
dankzij|door
data|gegevens,datums
dato|op
degenen|de mensen
degene|de persoon,wie
dergelijke|zulke,zo'n
dergelijk|zo
derhalve|daarom,dus
dermate|zo,zo erg
derwaarts|daarheen
desalniettegenstaande|toch
desalniettemin|toch
desbetreffende|deze,die
desgevraagd|als we het vragen
desniettegenstaande|toch
desniettemin|toch
desnoods|als het niet anders kan
desondanks|toch
destijds|toen,in die tijd,toentertijd
deswegen|daarom
deswege|daarom
dezerzijds|van onze kant
dezes|van deze maand
dezulken|die mensen
diegenen|de mensen
diegene|de persoon
dienaangaande|daarover
dienstengevolge|daardoor
dientengevolgen|daardoor
dientengevolge|daardoor,daarom
ditmaal|deze keer
diverse|verschillende,een aantal,veel
doch|maar
doende|bezig
doordien|doordat
doorgaans|meestal
driemaal|drie keer
driewerf|drie keer
dusver|nu toe
echter|maar,toch
eenieder|iedereen
eenparig|samen
eensdeels|voor een deel
eensgelijks|ook
eensklaps|plotseling
eerdaags|binnenkort,snel
eerdergenoemde|deze,die
eerlang|binnenkort
eerstdaags|binnenkort
eerstgenoemde|eerste
eerstkomende|volgende
eerstvolgende|volgende
eertijds|vroeger
elders|ergens anders,op een andere plek
elkander|elkaar
enerzijds|aan de ene kant,ook
enigermate|een beetje
enigszins|een beetje
enkele|een paar
ergo|dus
etc|enzovoort
evenals|net als,en ook
eveneens|ook
evenmin|ook niet
eventueel|misschien,mogelijk,als dat nodig is
eventuele|mogelijke
evenwel|maar,toch
evenzeer|net zo
evenzo|ook
faciliteiten|voorzieningen,hulpmiddelen,ruimtes
feitelijkheden|feiten
financiën|geld
gaandeweg|langzaam,steeds meer
gaarne|graag
ganse|hele
gans|heel
gedurende|tijdens,in
geenszins|niet,helemaal niet
geheellijk|helemaal
geheel|helemaal
gelieve|wilt u
gelijkertijd|tegelijk
geredelijk|makkelijk
geruime|lange
gewoonlijk|meestal
goeddeels|grotendeels
gremia|groepen
halfweg|in het midden
halverwege|in het midden
hedendaagse|moderne
hedendaags|van nu
heden|nu,vandaag
herhaaldelijk|vaak,steeds weer
hetgeen|wat,dat
hetwelk|dat,wat
hetzelve|dat
hetzij|of
hieraangaande|hierover
hierdoor|door dit
hiermede|hiermee
hierna|daarna
hieromtrent|hierover
hiertoe|hiervoor,om dit te doen
hieruit|uit dit
hoedanig|hoe
hoegenaamd|bijna
hoeverre|hoe ver
hoezeer|hoe erg
hoofdzakelijk|vooral
hoogstens|niet meer dan
huidige|van nu
huisvestingskosten|woonkosten
hunnerzijds|van hun kant
idealiter|het liefst
idem|ook,hetzelfde
ietwat|een beetje
immers|namelijk,want,toch
immer|altijd
incluis|ook
indachtig|denkend aan
indertijd|toen,vroeger
indien|als
ingaande|vanaf
ingeval|als
ingevolge|volgens,door
inmiddels|nu,ondertussen
insgelijks|ook
instede|in plaats
integendeel|juist niet
inzake|over
inzonderheid|vooral
inzover|als
jegens|tegen,voor
jongstleden|afgelopen,laatst
know-how|kennis
kortelings|kortgeleden
kortheidshalve|om het kort te houden
kortom|dus
kostenloos|gratis
krachtens|volgens,door
laatstelijk|voor het laatst
laatstgenoemde|laatste,die
laatstleden|afgelopen
langszij|langs
luidens|volgens
luttele|paar
mede|ook,deels
medio|half,midden
meerdere|een aantal,verschillende,meer
meermaals|vaak,meer keren
meermalen|vaak,meer keren
menige|veel
menigmaal|vaak
menig|veel
merendeels|meestal
mettertijd|na een tijdje,op den duur
middels|met,door,via
mitsdien|daarom
mitsgaders|en ook
mits|als,alleen als
mogelijkerwijs|misschien
mogelijkerwijze|misschien
momenteel|nu,op dit moment,tegenwoordig
mondjesmaat|beetje bij beetje
naargelang|als
naarmate|als,hoe meer
naderhand|later,daarna
nadien|daarna,later
nagenoeg|bijna
natuurlijkerwijs|natuurlijk
navolgende|volgende
navolgend|volgend
neffens|naast
niettegenstaande|ondanks
niettemin|toch
nimmer|nooit
nochtans|toch
noch|en ook niet,of
nogmaals|nog een keer,weer
noodgedwongen|omdat het moest
noodzakelijkerwijs|omdat het moet
nopens|over
normaliter|normaal,meestal
notulen|verslag
ofschoon|hoewel,ook al
oftewel|of
omstreeks|rond,ongeveer
omtrent|over,rond,rondom,om,voor
omwille|vanwege
ondergetekende|ik
onderhands|zonder tussenpersoon
onderscheidenlijk|en
ondershands|zonder anderen erbij
onderwijl|ondertussen,intussen
ongeacht|ook als,welke ook
ongetwijfeld|zeker
onkosten|kosten
onlangs|kortgeleden,pas,laatst
onverdeeld|helemaal
onverkort|helemaal,volledig
onverlet|niet anders,los
onvermeld|niet genoemd
onzerzijds|van onze kant
onzes|ons
opdat|zodat,om
overeenkomstig|volgens,zoals
overigens|trouwens,verder
overwegend|vooral,meestal
parallel|tegelijk
persoonsgegevens|gegevens over u,gegevens
plenair|met iedereen
plusminus|ongeveer
primo|eerst
qua|van
recentelijk|pas,kortgeleden
redelijkerwijs|als het kan
reeds|al,eerder
ronduit|heel
samengevat|kort gezegd
schier|bijna
secundo|ten tweede
sedertdien|sindsdien,vanaf toen
sedert|sinds,vanaf
slechts|alleen,maar,niet meer dan
somtijds|soms
somwijlen|soms
soortgelijke|zulke,vergelijkbare
sowieso|in elk geval
staande|tijdens
stakeholders|betrokkenen,belangrijke partijen
steevast|altijd
stilzwijgend|zonder iets te zeggen
stoffelijk|echt
strekkende|die gaat over
supra|boven
talloze|heel veel
talrijke|veel
tegelijkertijd|tegelijk
telkenmale|elke keer,steeds
telkens|elke keer,steeds
teneinde|om,zodat
tengevolge|door
tenminste|minstens
tenslotte|uiteindelijk
terdege|goed
terloops|even
ternauwernood|bijna niet
terstond|meteen,direct
terzake|hierover
terzijde|naast
tevens|ook,en ook
tevoren|eerder,vooraf
tezamen|samen,bij elkaar
tezelfdertijd|tegelijk
thans|nu,op dit moment
toenmaals|toen
toenmalige|vroegere
toenmalig|van toen
trapsgewijs|stap voor stap
tussentijds|tijdens de periode,tussendoor
tweemaal|twee keer
uitentreuren|steeds weer
uiteraard|natuurlijk
uitermate|heel,erg
uiterst|heel
uitgezonderd|behalve
uitsluitend|alleen
uwerzijds|van uw kant
vandaaruit|van daar
vandaar|daarom
vanouds|van vroeger
veelal|vaak,meestal
veeleer|eerder
veelszins|vaak
verscheidene|verschillende,veel,een aantal
versus|tegen
vervolgens|daarna,dan
videlicet|namelijk
vis-à-vis|tegenover
voldaan|betaald
volgaarne|graag
vooralsnog|nu nog
voordien|daarvoor,eerder
vooreerst|eerst
voorgoed|voor altijd
voorheen|vroeger,eerder
voornamelijk|vooral,meestal
voornoemde|deze,die,eerdere
voorts|verder,ook
voorzover|als
vrijelijk|vrij
vrijwel|bijna
waarlijk|echt
waarmede|waarmee
waaromtrent|waarover
waaronder|zoals
waartoe|waarvoor
wederom|weer,opnieuw,nog een keer,nog,alweer
wegens|door,omdat er
welaan|nou
weldra|snel,binnenkort
welhaast|bijna
weliswaar|wel
welke|die
wellicht|misschien
wijders|verder
wijlen|overleden
woonlasten|kosten voor wonen
zeer|heel,erg
zelden|bijna nooit
zienderogen|heel snel
zijdelings|van de kant
zijdens|van
zijnerzijds|van zijn kant
zoal|allemaal
zodanige|zulke
zodoende|zo,daarom
zodus|dus
zogenaamd|zogenoemd
zogezegd|bijna
zonodig|als het nodig is
zowaar|echt
zulks|dat,dit
`;
