/**
 * Difficult words that have one form: adverbs, prepositions, conjunctions, pronouns, plurals without a singular.
 * `word|alternative,alternative`, best first. Our own list.
 */
export const FIXED_WORDS = `
aangaande|over
aangezien|omdat,want
aanmerkelijk|veel,flink
aanstonds|meteen,straks
aansluitend|daarna
aldaar|daar
aldus|zo,op die manier,volgens
alhier|hier
alhoewel|hoewel,ook al
allang|al lang
allengs|langzaam,steeds meer
allereerst|eerst
allerhande|veel soorten
alom|overal
alras|snel
alsdan|dan
alsmede|en,en ook
alsnog|toch,nog
alsook|en,en ook
althans|tenminste,in elk geval
alvast|vooraf
alvorens|voordat,voor
alwaar|waar
anderszins|anders,op een andere manier
anderzijds|aan de andere kant,maar,ook
andermaal|nog een keer,opnieuw
behoudens|behalve,tenzij
bijaldien|als
bijgevolg|daarom,dus
bijwijlen|soms
blijkens|zoals blijkt uit,volgens
bovendien|ook,verder
bovenal|vooral
buitendien|ook
circa|ongeveer
conform|volgens,zoals
contra|tegen
cum|met
daaraan|aan dat
daarenboven|ook,verder
daarentegen|maar,juist
daarnaast|ook,verder
daartegen|tegen dat
daartegenover|maar
daartoe|daarvoor,om dat te doen
daaromtrent|daarover
daaruit|uit dat
daarvan|van dat
daaropvolgend|volgend
daarvandaan|van daar
dadelijk|meteen,straks
dankzij|door
derhalve|daarom,dus
dermate|zo,zo erg
desalniettemin|toch
desniettegenstaande|toch
desniettemin|toch
desondanks|toch
desgevraagd|als we het vragen
desgewenst|als u dat wilt,als u wilt
desnoods|als het niet anders kan
destijds|toen,in die tijd,toentertijd
deswege|daarom
dienaangaande|daarover
dienovereenkomstig|op die manier,zo
dientengevolge|daardoor,daarom
dientengevolgen|daardoor
diens|zijn
diverse|verschillende,een aantal,veel
doch|maar
doorgaans|meestal
doorlopend|steeds
doordien|doordat
dra|snel
driewerf|drie keer
dusdanig|zo,zodanig
dusver|nu toe
echter|maar,toch
eensdeels|voor een deel
eender|hetzelfde
eenieder|iedereen
eensgelijks|ook
eerdaags|binnenkort,snel
eerlang|binnenkort
eerstdaags|binnenkort
eerstgenoemde|eerste
eerstvolgende|volgende
eertijds|vroeger
elkander|elkaar
elders|ergens anders,op een andere plek
enerzijds|aan de ene kant,ook
enigerlei|een of andere
enigermate|een beetje
enigszins|een beetje
enkel|alleen
enkele|een paar
ergo|dus
erkentelijk|dankbaar
evenals|net als,en ook
evenmin|ook niet
eveneens|ook
evengoed|toch
evenwel|maar,toch
eventueel|misschien,mogelijk,als dat nodig is
eventuele|mogelijke
evenveel|hetzelfde aantal
evenzeer|net zo
evenzo|ook
exclusief|zonder
expliciet|duidelijk
feitelijk|eigenlijk
gaandeweg|langzaam,steeds meer
gaarne|graag
gedurende|tijdens,in
geheel|helemaal
gehouden|verplicht
geenszins|niet,helemaal niet
gelet|omdat
gelieve|wilt u
gestaag|langzaam maar zeker
gezamenlijk|samen
getuige|zoals blijkt uit
gewoonlijk|meestal
goeddeels|grotendeels
grotendeels|voor het grootste deel,bijna helemaal
halverwege|in het midden
heden|nu,vandaag
hedendaags|van nu
hedendaagse|huidige
herhaaldelijk|vaak,steeds weer
hetgeen|wat,dat
hetwelk|dat,wat
hetzelve|dat
hetzij|of
hieraan|aan dit
hierachter|achter dit
hierdoor|door dit
hierin|in dit
hierna|daarna
hieromtrent|hierover
hierop|op dit
hiertegen|tegen dit
hiertoe|hiervoor,om dit te doen
hieruit|uit dit
hiervan|van dit
hoedanig|hoe
hoegenaamd|bijna
hoezeer|hoe erg
huidig|van nu
idem|ook,hetzelfde
immer|altijd
immers|namelijk,want,toch
inachtneming|rekening houden
inclusief|met,samen met
incluis|ook
indertijd|toen,vroeger
indien|als
indachtig|denkend aan
ingaande|vanaf
ingeval|als
ingevolge|volgens,door
inmiddels|nu,ondertussen
innerlijk|van binnen
instede|in plaats
integendeel|juist niet
integraal|in zijn geheel
inzake|over
inzonderheid|vooral
jegens|tegen,voor
jongstleden|afgelopen,laatst
kortelings|kortgeleden
kortheidshalve|om het kort te houden
krachtens|volgens,door
kortom|dus
laatstelijk|voor het laatst
laatstgenoemde|laatste,die
langszij|langs
latere|volgende
louter|alleen
luidens|volgens
luttele|paar
mede|ook,deels
medio|half,midden
meerdere|een aantal,verschillende,meer
meermaals|vaak,meer keren
meermalen|vaak,meer keren
menig|veel
menige|veel
menigeen|veel mensen
menigmaal|vaak
merendeels|meestal
mettertijd|na een tijdje,op den duur
middels|met,door,via
mitsdien|daarom
mits|als,alleen als
mitsgaders|en ook
momenteel|nu,op dit moment,tegenwoordig
mondjesmaat|beetje bij beetje
naargelang|als
naarmate|als,hoe meer
naderhand|later,daarna
nadien|daarna,later
nagenoeg|bijna
navolgend|volgend
navolgende|volgende
neffens|naast
niettegenstaande|ondanks
niettemin|toch
nimmer|nooit
noch|en ook niet,of
nochtans|toch
nogmaals|nog een keer,weer
noodgedwongen|omdat het moest
nopens|over
omstreeks|rond,ongeveer
omtrent|over,rond,rondom,om,voor
omwille|vanwege
ondanks|ook al
ondershands|onderling
ondertussen|nu
ongeacht|ook als,welke ook
onderscheidenlijk|en
ongetwijfeld|zeker
onlangs|kortgeleden,pas,laatst
onderhands|zonder tussenpersoon
onderwijl|ondertussen,intussen
ondergetekende|ik
onverkort|helemaal,volledig
onverlet|niet anders,los
onverhoopt|toch
onverminderd|nog steeds
onvervreemdbaar|niet te verkopen
onverwijld|meteen,direct,zo snel mogelijk
ofschoon|hoewel,ook al
oftewel|of
onzerzijds|van onze kant
opdat|zodat,om
overeenkomstig|volgens,zoals
overigens|trouwens,verder
overwegend|vooral,meestal
plenair|met iedereen
plusminus|ongeveer
pro|voor
rechtens|volgens de wet
rechtstreeks|direct
reeds|al,eerder
respectievelijk|en,of
ronduit|heel
schier|bijna
sedert|sinds,vanaf
sedertdien|sindsdien,vanaf toen
slechts|alleen,maar,niet meer dan
somtijds|soms
somwijlen|soms
staande|tijdens
steevast|altijd
stoffelijk|echt
strekkende|die gaat over
supra|boven
telkens|elke keer,steeds
telkenmale|elke keer,steeds
teneinde|om,zodat
tengevolge|door
tenminste|minstens
tenslotte|uiteindelijk
tenzij|behalve als
terdege|goed
terecht|met goede reden
terloops|even
terstond|meteen,direct
terzake|hierover
tevens|ook,en ook
tevoren|eerder,vooraf
tezamen|samen,bij elkaar
tezelfdertijd|tegelijk
thans|nu,op dit moment
tijdig|op tijd
toenmaals|toen
toenmalig|van toen
toenmalige|vroegere
tussentijds|tijdens de periode,tussendoor
uiteraard|natuurlijk
uiterlijk|op zijn laatst,niet later dan
uitermate|heel,erg
uitentreuren|steeds weer
uitsluitend|alleen
vandaar|daarom
vanouds|van vroeger
veelal|vaak,meestal
veeleer|eerder
veelvuldig|vaak
verscheidene|verschillende,veel,een aantal
versus|tegen
voldoende|genoeg
volgaarne|graag
vooralsnog|nu nog,voorlopig
voorafgaand|voor,vooraf
voordien|daarvoor,eerder
voorheen|vroeger,eerder
voornamelijk|vooral,meestal
voornoemde|deze,die,eerdere
voorts|verder,ook
voorshands|voorlopig
voorzover|als
vrijelijk|vrij
vrijwel|bijna
vervolgens|daarna,dan
waaromtrent|waarover
waaronder|zoals
waartoe|waarvoor
wederom|weer,opnieuw,nog een keer,nog,alweer
wegens|door,omdat er
weldra|snel,binnenkort
welhaast|bijna
weliswaar|wel
welke|die
wellicht|misschien
werkelijk|echt
wijlen|overleden
woonachtig|wonend
zeer|heel,erg
zelden|bijna nooit
zodanig|zo
zodoende|zo,daarom
zogenaamd|zogenoemd
zijdens|van
zijnerzijds|van zijn kant
zonodig|als het nodig is
zowel|en
zulk|zo
zulks|dat,dit
contanten|geld
faciliteiten|voorzieningen,hulpmiddelen,ruimtes
financiën|geld
gelden|geld
bescheiden|papieren,documenten
notulen|verslag
persoonsgegevens|gegevens over u,gegevens
woonlasten|kosten voor wonen
know-how|kennis
afdoende|genoeg,goed
bonafide|eerlijk
malafide|oneerlijk
huisvestingskosten|woonkosten
idealiter|het liefst
integraliteit|geheel
primo|ten eerste
qua|wat betreft,van
quasi|bijna
ratio|reden
secundo|ten tweede
sowieso|in elk geval
summum|hoogtepunt
terzijde|naast
unaniem|allemaal samen
videlicet|namelijk
vis-à-vis|tegenover
aanvullenderwijs|extra
bereids|al
betreffende|over,die,deze
desbetreffende|deze,die
hieraangaande|hierover
dezerzijds|van onze kant
dezes|van deze maand
dato|op
eerdergenoemde|deze,die
laatstleden|afgelopen
eerstkomende|volgende
huidige|van nu
hunnerzijds|van hun kant
ambtshalve|zonder aanvraag,vanzelf,uit onszelf
derwaarts|daarheen
dezulken|die mensen
degenen|de mensen
diegenen|de mensen
degene|de persoon,wie
diegene|de persoon
dergelijk|zo
dergelijke|zulke,zo'n
zodanige|zulke
soortgelijke|zulke,vergelijkbare
gans|heel
ganse|hele
algeheel|helemaal
algehele|hele
uwerzijds|van uw kant
welaan|nou
wijders|verder
`;
