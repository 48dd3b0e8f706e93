/**
 * Difficult and formal verbs with plain ones, best first: `infinitive|alternative,alternative`. `_` marks a
 * separable part that the rules cannot see (`over_hevelen`). Our own list.
 */
export const VERBS = `
aanbelangen|gaan over,te maken hebben met
aanbesteden|offertes vragen voor,bedrijven vragen voor
aanbevelen|aanraden,adviseren
aandragen|noemen,voorstellen
aanduiden|noemen,laten zien,aanwijzen
aanhaken|meedoen
aanhouden|blijven,uitstellen,bewaren
aanjagen|sneller laten gaan,helpen
aankaarten|bespreken,noemen,vertellen over
aanleveren|sturen,geven
aanmanen|waarschuwen,vragen
aanmerken|zien als
aanreiken|geven
aanroeren|noemen,bespreken
aanscherpen|strenger maken,duidelijker maken
aanschouwen|zien,bekijken
aanschrijven|een brief sturen aan,schrijven aan
aansporen|aanmoedigen,overhalen
aanstellen|aannemen,een baan geven
aansturen|leiden,leiding geven aan
aantasten|slechter maken,beschadigd laten raken
aantekenen|opschrijven
aantonen|laten zien,bewijzen
aantreffen|vinden,zien
aanvaarden|accepteren,aannemen,goedvinden
aanvangen|beginnen,starten
aanvechten|bezwaar maken tegen,protesteren tegen
aanvliegen|aanpakken
aanvoeren|noemen,zeggen,brengen
aanwenden|gebruiken,inzetten,besteden
aanzetten|overhalen
aanzuiveren|betalen,aanvullen
abonneren|lid worden
abstraheren|weglaten,los zien van
accelereren|sneller gaan,versnellen
accentueren|nadruk geven aan,laten zien
accommoderen|onderdak geven,plaats geven,helpen
accorderen|goedkeuren,goedvinden,akkoord gaan met,toestaan
achten|vinden
achterhalen|ontdekken,uitzoeken,vinden
achterwege_laten|niet doen,weglaten
acquireren|krijgen,kopen,werven
acteren|optreden,doen,reageren
activeren|starten,in actie brengen
actualiseren|bijwerken,vernieuwen
adapteren|aanpassen,overnemen
administreren|bijhouden,opschrijven
adopteren|overnemen,aannemen
adresseren|aanpakken,noemen,sturen naar
adstrueren|uitleggen
afbakenen|bepalen,grenzen stellen aan
afbouwen|minder doen,langzaam stoppen met,verlagen
afdoen|klaar maken
afdragen|betalen,geven
afdwingen|dwingen tot,eisen,krijgen
afficheren|ophangen,tonen
affirmeren|bevestigen
afgelasten|niet door laten gaan,afzeggen
afhandelen|regelen,klaar maken,behandelen
afkaderen|grenzen stellen aan
afketsen|niet doorgaan
afkondigen|bekendmaken
afleiden|opmaken
aflossen|terugbetalen
afnemen|minder worden
afroepen|bestellen
afromen|verlagen,weghalen
afschaffen|stoppen met,weghalen
afschalen|minder doen,verminderen,verlagen
afstaan|geven
afstemmen|afspreken,overleggen,bespreken
afstempelen|een stempel zetten op
afstoten|verkopen,wegdoen
afvaardigen|sturen
afvloeien|weggaan,ontslagen worden
afvoeren|weghalen
afwegen|nadenken over,vergelijken
afwenden|voorkomen,tegenhouden
afwentelen|doorschuiven,neerleggen bij
afwijken|anders zijn,verschillen
afwijzen|nee zeggen tegen,niet goedkeuren,weigeren
afwikkelen|regelen,afmaken
afzien|niet doen,stoppen
afzonderen|apart zetten
agenderen|op de agenda zetten,bespreken
aggregeren|samenvoegen,bij elkaar zetten
alarmeren|waarschuwen,bellen
alloceren|verdelen,geven
alterneren|afwisselen
ambiëren|graag willen,willen
amenderen|veranderen
amortiseren|terugbetalen
amoveren|slopen,weghalen,afbreken
analyseren|onderzoeken,bekijken,uitzoeken
annexeren|overnemen,erbij nemen
annoteren|opmerkingen schrijven bij
annuleren|afzeggen,stoppen
anonimiseren|namen weghalen uit,anoniem maken
anticiperen|rekening houden met,vooruitkijken,zich voorbereiden
appelleren|in beroep gaan
appreciëren|waarderen
arbitreren|beslissen
archiveren|bewaren
arrangeren|regelen,organiseren
articuleren|duidelijk zeggen
asfalteren|asfalt leggen
aspireren|streven naar,willen
assembleren|in elkaar zetten
assimileren|zich aanpassen
assisteren|helpen
associëren|verbinden,denken aan
assumeren|aannemen
attenderen|wijzen op,waarschuwen,laten weten
autoriseren|toestemming geven,goedkeuren,toestaan
bagatelliseren|minder erg maken
balanceren|in evenwicht brengen
beamen|zeggen dat het klopt
beargumenteren|uitleggen,redenen geven voor
becijferen|uitrekenen,berekenen
becommentariëren|reageren op
bedingen|afspreken,eisen
beduiden|betekenen
begrenzen|beperken
begroten|schatten,berekenen
begunstigen|voordeel geven,geld geven aan
behartigen|opkomen voor,zorgen voor
beheersen|onder controle houden,goed kennen
behelzen|gaan over,zijn
behoeden|beschermen,bewaren
behoeven|hoeven,nodig hebben
behoren|moeten,horen
beijveren|zijn best doen
bejegenen|behandelen,omgaan met
beklemtonen|duidelijk zeggen
bekomen|krijgen
bekostigen|betalen
bekrachtigen|bevestigen,goedkeuren
bekwamen|leren
beleggen|organiseren,regelen,neerleggen
belemmeren|hinderen,moeilijk maken,tegenhouden
belenden|liggen naast
belichten|uitleggen
belopen|zijn
bemiddelen|helpen
bemoeilijken|moeilijker maken,lastig maken
benadelen|schade doen,nadeel geven
benaderen|contact opnemen met,vragen,bellen
benadrukken|duidelijk zeggen,laten zien
benchmarken|vergelijken
benutten|gebruiken
beogen|willen,als doel hebben,bedoelen
bepleiten|vragen om,pleiten voor
berechten|straffen
berokkenen|doen
berusten|liggen bij,komen door
beschikken|hebben,beslissen
beschouwen|zien als,bekijken
beslechten|oplossen
bespoedigen|sneller laten gaan,versnellen
bestemmen|bedoelen,gebruiken
bestendigen|houden
bestieren|leiden
bestrijden|vechten tegen,tegengaan
betrachten|proberen,laten zien
betreffen|gaan over,gaan om
betuigen|laten weten,zeggen
betwijfelen|niet zeker weten
betwisten|het niet eens zijn met,tegenspreken
bevatten|hebben
bevinden|zijn,staan
bevoorrechten|voordeel geven
bevorderen|helpen,beter maken
bevragen|vragen stellen aan,vragen
bevroeden|vermoeden
bewaken|letten op,in de gaten houden
bewerkstelligen|zorgen voor,regelen,bereiken,veroorzaken
bewilligen|toestaan,toestemmen
bezichtigen|bekijken
bezien|bekijken,kijken naar
bezigen|gebruiken
bezinnen|nadenken
bezoldigen|betalen
bezuinigen|minder geld uitgeven,besparen
beëdigen|een eed laten doen
beëindigen|stoppen,stoppen met
bijsluiten|meesturen
bijstellen|aanpassen,veranderen
bijvallen|het eens zijn met
bijwonen|gaan naar,aanwezig zijn bij
borgen|zorgen voor,vastleggen
brainstormen|ideeën bedenken
budgetteren|plannen hoeveel geld er is
bundelen|samenvoegen,bij elkaar brengen
calculeren|berekenen,uitrekenen
canaliseren|goed leiden
cancelen|afzeggen
categoriseren|indelen,in groepen verdelen
centraliseren|op één plek brengen,samenbrengen
certificeren|een keurmerk geven
chargeren|overdrijven
checken|controleren
circuleren|rondgaan
citeren|herhalen,noemen
claimen|eisen,zeggen,vragen
clusteren|samenvoegen,in groepen verdelen
coderen|een code geven
communiceren|vertellen,praten,laten weten
compenseren|vergoeden,goedmaken,terugbetalen
complementeren|aanvullen,compleet maken
completeren|afmaken,aanvullen,compleet maken
compliceren|moeilijk maken
concentreren|samenbrengen,aandacht geven
concipiëren|bedenken,ontwerpen
concluderen|besluiten,vinden
concretiseren|duidelijker maken,uitwerken
confirmeren|bevestigen
conflicteren|botsen,niet passen bij
conformeren|zich houden aan,zich aanpassen
confronteren|laten zien,laten merken
consolideren|vasthouden,versterken,sterker maken
constateren|zien,merken
constitueren|vormen
construeren|bouwen,maken
consulteren|vragen,advies vragen aan
consumeren|eten,gebruiken
contacteren|contact opnemen met,bellen
continueren|doorgaan met,verdergaan met
contracteren|een contract sluiten met,inhuren
contrasteren|verschillen van
contribueren|bijdragen
converteren|omzetten,veranderen
convoceren|uitnodigen,oproepen
corresponderen|brieven schrijven,passen bij
corrigeren|verbeteren,goed maken,herstellen
coördineren|regelen,leiden,zorgen voor
crediteren|terugbetalen,bijschrijven
creëren|maken,zorgen voor
cumuleren|optellen
dagtekenen|een datum zetten op
dagvaarden|oproepen voor de rechter
decentraliseren|verdelen over gemeenten
declareren|kosten terugvragen,geld terugvragen
deduceren|begrijpen uit
deelnemen|meedoen
definiëren|beschrijven,uitleggen
degenereren|slechter worden
degraderen|lager plaatsen
delegeren|doorgeven,laten doen
demonstreren|laten zien,protesteren
deponeren|neerleggen,inleveren
derven|missen,niet krijgen
destabiliseren|onzeker maken
detacheren|uitlenen
detecteren|ontdekken,vinden
determineren|bepalen
devalueren|minder waard worden
diagnosticeren|zeggen welke ziekte het is
dicteren|bepalen
differentiëren|onderscheid maken,verschil maken
digitaliseren|digitaal maken
dimensioneren|de grootte bepalen van
dirigeren|leiden
discrimineren|oneerlijk behandelen,achterstellen
distantiëren|afstand nemen van
distribueren|verdelen,uitdelen,verspreiden
diversifiëren|meer afwisseling brengen in
documenteren|opschrijven,vastleggen
doneren|geven,schenken
door_berekenen|laten betalen
door_ontwikkelen|verder verbeteren
door_verwijzen|sturen naar
door_voeren|uitvoeren,regelen
doorpakken|verdergaan
doorstromen|doorgaan,verhuizen
downsizen|kleiner maken
dralen|wachten
duiden|uitleggen,verklaren
duperen|schade doen
dupliceren|kopiëren,dubbel maken
echoën|herhalen
effectueren|uitvoeren,in laten gaan,doen
egaliseren|gelijk maken,vlak maken
elimineren|weghalen,uitschakelen
emitteren|uitstoten
enquêteren|vragen stellen aan
entameren|beginnen met,bespreken
enthousiasmeren|enthousiast maken,zin geven
escaleren|uit de hand lopen,erger worden
estimeren|schatten
etaleren|laten zien
evacueren|weghalen,in veiligheid brengen
evalueren|beoordelen,bespreken,terugkijken op
evolueren|veranderen,zich ontwikkelen
excluderen|niet laten meedoen
executeren|uitvoeren
expanderen|groter worden,groeien
expireren|aflopen,stoppen
expliceren|uitleggen
expliciteren|duidelijk zeggen,uitleggen
exploiteren|gebruiken,beheren,winst maken met
exploreren|onderzoeken,verkennen
exporteren|uitvoeren
extrapoleren|doortrekken
fabriceren|maken
faciliteren|helpen,mogelijk maken,regelen,ondersteunen,organiseren
factureren|een rekening sturen
faseren|in stappen doen
fiatteren|goedkeuren,goedvinden
figureren|voorkomen
filteren|uitkiezen
finaliseren|afmaken,afronden
financieren|betalen,geld geven voor
fluctueren|wisselen,op en neer gaan
focussen|richten,aandacht geven aan
forceren|dwingen,doordrukken
formaliseren|officieel maken,vastleggen
formeren|vormen,maken
formuleren|zeggen,opschrijven
frequenteren|vaak bezoeken
frustreren|tegenwerken,hinderen
functioneren|werken
fungeren|werken als,dienst doen
fuseren|samengaan
garanderen|zeker weten,beloven,zorgen voor
gebruikmaken|gebruiken
gedenken|denken aan
gedogen|toestaan
gelasten|opdragen,opdracht geven
geleiden|brengen
gelieven|willen
genereren|maken,opleveren,zorgen voor,krijgen,opbouwen
geraken|komen
geschieden|gebeuren
gewaarworden|merken,zien
gewagen|noemen
goeddunken|goedvinden
handelen|iets doen
handhaven|controleren,houden,zorgen dat regels gelden
hanteren|gebruiken,werken met
harmoniseren|gelijk maken,op elkaar aanpassen
heffen|vragen,laten betalen
herbenoemen|opnieuw kiezen
herbergen|onderdak geven
herbezien|opnieuw bekijken
herformuleren|anders zeggen
hergebruiken|opnieuw gebruiken
herhuisvesten|een andere woning geven
herijken|opnieuw bekijken,aanpassen
herindelen|opnieuw indelen
herindiceren|opnieuw onderzoeken
herinvesteren|opnieuw geld steken in
hernieuwen|vernieuwen
heroriënteren|opnieuw kijken
heroverwegen|opnieuw bekijken,nog eens nadenken over
herplaatsen|op een andere plek zetten
herprioriteren|opnieuw kiezen wat belangrijk is
herprofileren|anders inrichten
herroepen|terugnemen
herschikken|anders indelen
herstructureren|opnieuw indelen,veranderen
hervatten|weer beginnen met,verdergaan met
herwaarderen|opnieuw beoordelen
herzien|opnieuw bekijken,veranderen,aanpassen
honoreren|goedkeuren,betalen
huisvesten|een woning geven,onderdak geven
identificeren|herkennen,vaststellen wie iemand is
ijken|testen,controleren
illustreren|laten zien,duidelijk maken
implementeren|invoeren,uitvoeren,gaan gebruiken,toepassen
impliceren|betekenen
imponeren|indruk maken op
importeren|invoeren
improviseren|zonder plan werken
in_bedden|een plaats geven
inboeten|verliezen
inbrengen|zeggen,toevoegen
incasseren|innen,ontvangen,krijgen
incorporeren|opnemen
indammen|beperken,tegenhouden
indexeren|aanpassen aan de prijzen
indiceren|bepalen
indienen|sturen,opsturen,inleveren
individualiseren|per persoon bekijken
induceren|veroorzaken
informeren|laten weten,vertellen,informatie geven
ingeven|veroorzaken
ingrijpen|iets doen
inhouden|betekenen,aftrekken
initiëren|beginnen,starten,beginnen met
inkaderen|grenzen stellen aan
inkorten|korter maken
inkrimpen|kleiner worden
inlassen|toevoegen,tussendoor plaatsen
innoveren|vernieuwen
inperken|kleiner maken,beperken
inregelen|regelen
inschakelen|vragen,om hulp vragen
inschatten|denken,bedenken
insinueren|doen denken
insluiten|meesturen
inspannen|zijn best doen
inspecteren|controleren,bekijken
inspelen|rekening houden met
inspireren|ideeën geven,op ideeën brengen
instandhouden|bewaren
instemmen|goedvinden,ja zeggen
institutionaliseren|officieel maken
instrueren|uitleggen,opdracht geven
integreren|samenvoegen,meedoen
intensiveren|versterken,meer doen,vergroten
interfereren|zich mengen in
interpelleren|vragen stellen aan
interpreteren|uitleggen,begrijpen
interveniëren|helpen
intrekken|stoppen,ongeldig maken
introduceren|invoeren,voorstellen,beginnen met
inventariseren|uitzoeken,op een rij zetten,een lijst maken van
investeren|geld steken in,geld besteden aan
involveren|betrekken
invorderen|laten betalen,geld ophalen
inwilligen|goedkeuren,toestaan
inwinnen|vragen,krijgen
inzenden|sturen,opsturen
inzien|bekijken,lezen,begrijpen
isoleren|apart zetten
kantelen|veranderen
kapitaliseren|geld maken van
kapittelen|waarschuwen
kenbaar_maken|laten weten,vertellen
kennis_nemen|lezen,zien
kennisgeven|laten weten
klasseren|indelen
kortsluiten|afspreken
kwalificeren|noemen,geschikt maken
kwantificeren|in cijfers zetten,meten
kwijtschelden|niet laten betalen
lanceren|starten,beginnen met
laveren|zoeken
ledigen|leegmaken
legaliseren|wettig maken,toestaan
legitimeren|laten zien wie u bent,uw paspoort laten zien
lenigen|verminderen
liberaliseren|vrijer maken
liquideren|stoppen met
lokaliseren|vinden,de plek vinden van
lozen|wegdoen
machtigen|toestemming geven
managen|leiden,regelen
mandateren|het recht geven
manifesteren|laten zien,blijken
marginaliseren|minder belangrijk maken
matchen|bij elkaar passen
maximaliseren|zo groot mogelijk maken
mededelen|vertellen,laten weten
meedelen|vertellen,laten weten
meekoppelen|tegelijk doen
meewegen|meetellen
memoreren|noemen,herinneren aan
menageren|zorgen voor
menen|denken,vinden
migreren|verhuizen
minimaliseren|zo klein mogelijk maken
misduiden|verkeerd begrijpen
mitigeren|verminderen,verzachten,minder erg maken
mobiliseren|in actie brengen,bij elkaar brengen
modelleren|een model maken van
moderniseren|vernieuwen,verbeteren
modificeren|veranderen,aanpassen
moniteren|volgen,bijhouden
monitoren|volgen,in de gaten houden,bijhouden
motiveren|uitleggen waarom,de reden geven van,redenen geven voor
muteren|veranderen
nalaten|niet doen
naleven|zich houden aan,volgen
nastreven|willen bereiken,willen
nazien|controleren,bekijken
negeren|niet letten op
neutraliseren|weghalen
nivelleren|gelijk maken
nomineren|voordragen
noodzaken|dwingen,nodig maken
nopen|dwingen
normaliseren|gewoon maken
normeren|regels maken voor
notificeren|laten weten,melden
notuleren|een verslag maken van,opschrijven
nuanceren|preciezer zeggen
nuttigen|eten of drinken,eten
objectiveren|eerlijk bekijken
obligeren|verplichten
observeren|bekijken,kijken naar,zien
ombuigen|veranderen
omkleden|uitleggen
omlijsten|versieren
omschakelen|veranderen,overgaan
omschrijven|beschrijven,uitleggen
omvatten|bestaan uit
omzeilen|niet volgen
onderbouwen|uitleggen,bewijzen,redenen geven voor
onderhandelen|praten over afspraken
onderhevig_zijn|te maken hebben met
onderkennen|zien,erkennen,herkennen
ondermijnen|zwakker maken,schaden
ondernemen|doen,beginnen
onderschrijven|het eens zijn met
ondertekenen|uw handtekening zetten onder,tekenen
ondervangen|oplossen,voorkomen
onderverdelen|in delen verdelen
ondervinden|merken,hebben,voelen
ontberen|missen,niet hebben
ontbinden|stoppen
ontbreken|er niet zijn,missen
ontdubbelen|dubbele weghalen
onteigenen|verplicht verkopen
ontheffen|vrij maken van
ontkokeren|beter samenwerken
ontkoppelen|losmaken
ontlasten|werk uit handen nemen
ontlenen|halen uit,krijgen
ontmoedigen|minder aantrekkelijk maken
ontplooien|ontwikkelen,doen
ontraden|afraden
ontregelen|verstoren
ontruimen|leegmaken
ontschotten|beter samenwerken
ontsluiten|bereikbaar maken,openen
ontspruiten|komen uit
ontstijgen|groter zijn dan
onttrekken|weghalen
ontvlechten|uit elkaar halen
ontvreemden|stelen
ontwaren|zien
ontzeggen|weigeren,verbieden
ontzorgen|werk uit handen nemen
opbrengen|betalen,opleveren
opeisen|vragen,eisen
operationaliseren|uitwerken,uitvoeren
opheffen|stoppen met
ophelderen|duidelijk maken
ophogen|hoger maken
opleggen|geven
opperen|voorstellen
opponeren|zich verzetten
oprichten|beginnen,starten
opschalen|uitbreiden,meer inzetten,groter maken
opschorten|uitstellen,tijdelijk stoppen
opsommen|noemen,op een rij zetten
opstellen|maken,schrijven
opteren|kiezen
optimaliseren|verbeteren,zo goed mogelijk maken
opvragen|vragen,aanvragen
opwaarderen|beter maken
ordonneren|bevelen
oriënteren|informatie zoeken,rondkijken
outsourcen|door anderen laten doen
over_dragen|doorgeven,geven
over_hevelen|overbrengen,verplaatsen
overbruggen|de tijd vullen tot
overcompenseren|te veel terugbetalen
overeenkomen|afspreken
overhandigen|geven
overheersen|de baas zijn,sterker zijn
overschrijden|voorbijgaan,te laat zijn,meer zijn dan
overschrijven|geld overmaken
overstijgen|groter zijn dan
overwegen|nadenken over,denken aan
parafraseren|in andere woorden zeggen
participeren|meedoen
passeren|voorbijgaan,langsgaan
patrouilleren|rondlopen
percipiëren|zien,ervaren
perfectioneren|verbeteren
permitteren|toestaan
persisteren|doorgaan,volhouden
plaatshebben|zijn,gebeuren
plaatsvinden|zijn,gebeuren,doorgaan
pleiten|vragen,opkomen
pogen|proberen
polariseren|verdelen
poneren|stellen,zeggen
positioneren|plaatsen,een plek geven
postuleren|aannemen
preciseren|duidelijker zeggen,precies zeggen
prefereren|liever willen,kiezen
prejudiciëren|vooruitlopen op
prepareren|voorbereiden,klaarmaken
presenteren|laten zien,vertellen
pretenderen|doen alsof
prevaleren|voorgaan,belangrijker zijn
preveniëren|voorkomen
prioriteren|eerst doen,kiezen wat het belangrijkst is
privatiseren|aan bedrijven overlaten
problematiseren|moeilijk maken
procederen|naar de rechter gaan
produceren|maken
professionaliseren|verbeteren,beter maken
profiteren|voordeel hebben
projecteren|plannen
prolongeren|verlengen
promoten|reclame maken voor,bekend maken
propageren|bekend maken
publiceren|bekendmaken,plaatsen
raadplegen|vragen,bekijken,opzoeken
ramen|schatten
rapporteren|melden,laten weten,een verslag maken
ratificeren|goedkeuren
rationaliseren|verbeteren
re-integreren|weer aan het werk gaan
realiseren|maken,bouwen,bereiken,zorgen voor
recapituleren|samenvatten
rechtvaardigen|een goede reden zijn voor
rechtzetten|verbeteren,goedmaken
recipiëren|ontvangen
reclameren|klagen
reconstrueren|herbouwen,nagaan
recreëren|ontspannen,spelen
rectificeren|verbeteren,herstellen
recupereren|terugkrijgen
redigeren|verbeteren,schrijven
reduceren|verminderen,verlagen,kleiner maken
refereren|verwijzen naar,noemen
reflecteren|nadenken over,terugkijken op
reglementeren|regelen
reguleren|regelen
rehabiliteren|eerherstel geven
rekruteren|zoeken,werven
relateren|verbinden,te maken hebben met
relativeren|minder zwaar maken
remitteren|terugsturen
rendabiliseren|winst laten maken
renderen|geld opleveren,voordeel hebben
renoveren|opknappen,vernieuwen
reorganiseren|anders indelen,veranderen
representeren|staan voor
resideren|wonen
ressorteren|vallen onder
restaureren|opknappen,herstellen
resteren|overblijven,over zijn
restitueren|terugbetalen,teruggeven
resulteren|leiden tot,opleveren
resumeren|samenvatten
retourneren|terugsturen,teruggeven
revalideren|herstellen
reviseren|herstellen,nakijken
revitaliseren|nieuw leven geven,vernieuwen
reïntegreren|weer aan het werk gaan
samenstellen|maken
samenvallen|tegelijk gebeuren
sanctioneren|straffen,bestraffen,een boete geven
saneren|schoonmaken,opruimen,oplossen
schorsen|tijdelijk stoppen
screenen|controleren,onderzoeken
segmenteren|verdelen,in stukken delen
selecteren|kiezen,uitkiezen
separeren|scheiden
seponeren|niet verder behandelen
signaleren|zien,merken,opmerken
simplificeren|makkelijker maken
simuleren|doen alsof
situeren|plaatsen
soebatten|lang praten
sommeren|bevelen,eisen
sonderen|onderzoeken
specificeren|precies beschrijven,uitleggen,duidelijk maken
speculeren|gokken,raden
spenderen|uitgeven,besteden
spreiden|verdelen
stabiliseren|rustig houden,stevig maken
stagneren|stilstaan,niet verder gaan,vastlopen
standaardiseren|overal gelijk maken
staven|bewijzen
stigmatiseren|een slechte naam geven
stileren|vormgeven
stimuleren|helpen,aanmoedigen,beter maken
stipuleren|afspreken,bepalen
stoelen|steunen op,komen door
storneren|terugbetalen
stremmen|afsluiten,tegenhouden
stroken|passen bij,kloppen met
stroomlijnen|beter laten verlopen,makkelijker maken
structureren|indelen
subsidiëren|subsidie geven voor,meebetalen aan,geld geven voor
substitueren|vervangen
suggereren|voorstellen,doen denken
superviseren|letten op,controleren
suspenderen|uitstellen,tijdelijk stoppen
synchroniseren|gelijk laten lopen
systematiseren|op orde brengen
tarifiëren|een prijs bepalen voor
taxeren|schatten,de waarde bepalen van
tegemoetkomen|helpen,geven wat iemand vraagt
tegemoetzien|verwachten
temperen|minder maken,verminderen
temporiseren|uitstellen,langzamer doen,vertragen
tenderen|gaan naar
tenietdoen|ongedaan maken
tenuitvoerleggen|uitvoeren
terechtstellen|straffen
terugblikken|terugkijken
terugboeken|terugbetalen
terugdringen|verminderen,verlagen
terugkoppelen|antwoord geven,laten weten
terugvorderen|terugvragen,terug laten betalen
teweegbrengen|veroorzaken,zorgen voor
toe_dichten|geven
toebedelen|geven
toebehoren|zijn van
toebrengen|doen
toedelen|geven
toekennen|geven
toekomen|krijgen,sturen
toelichten|uitleggen
toerusten|klaarmaken
toespitsen|richten
toetreden|lid worden,meedoen
toetsen|controleren,bekijken,testen
toevertrouwen|overlaten aan,in handen geven
toevloeien|gaan naar
toewijzen|geven
toezenden|sturen
toezien|letten op,controleren
tolereren|toestaan,goedvinden
traceren|vinden,opsporen
trachten|proberen
transfereren|overbrengen
transformeren|veranderen,ombouwen
transporteren|vervoeren
treffen|nemen,maken,raken
triggeren|veroorzaken
typeren|beschrijven
uitbesteden|door een ander laten doen
uitblijven|niet komen
uitdiepen|verder onderzoeken
uitdijen|groter worden
uiteenzetten|uitleggen
uitfaseren|langzaam stoppen met
uitkeren|betalen
uitkristalliseren|duidelijk worden
uitlijnen|gelijk zetten
uitmonden|leiden tot,eindigen in
uitoefenen|doen
uitreiken|geven
uitrollen|invoeren,starten
uitschrijven|organiseren
uitsluiten|niet laten meedoen,niet toelaten
uitstaan|nog niet betaald zijn
uitvaardigen|bekendmaken,maken
uitvorsen|uitzoeken
uitwijzen|laten zien
uitwisselen|ruilen,delen
uniformeren|gelijk maken
updaten|bijwerken,vernieuwen
vaceren|vrij zijn
valideren|controleren,goedkeuren
valoriseren|waarde geven aan
variëren|wisselen,verschillen
vaststellen|bepalen,kiezen,zien
veralgemeniseren|voor iedereen laten gelden
verankeren|vastleggen
verantwoorden|uitleggen,laten zien
verbaliseren|een boete geven
verbeuren|moeten betalen,kwijtraken
verbijzonderen|apart uitwerken
verblijven|wonen,zijn
verdagen|uitstellen
verdisconteren|meetellen
verduidelijken|duidelijk maken,uitleggen
verduurzamen|beter voor het milieu maken
vereenvoudigen|makkelijker maken
vereffenen|betalen
vereisen|nodig hebben,vragen,moeten
verergeren|erger worden,erger maken
verevenen|van elkaar aftrekken
vergaren|verzamelen
vergelden|terugdoen
vergemakkelijken|makkelijker maken
vergen|vragen,kosten,nodig hebben
vergewissen|controleren,zeker weten
verhelderen|duidelijk maken
verifiëren|controleren,nakijken
verijdelen|tegenhouden
verkavelen|in stukken verdelen
verkondigen|zeggen
verkrijgen|krijgen,kopen
verlenen|geven
verluiden|horen
vermeerderen|meer maken
vermelden|noemen,opschrijven,zetten
vermogen|kunnen
vernemen|horen,te horen krijgen
vernietigen|ongeldig maken,kapotmaken
veronderstellen|denken,aannemen
verordonneren|bevelen,opdragen
verpachten|verhuren
verpanden|als zekerheid geven
verpauperen|slechter worden
verrekenen|aftrekken,bij elkaar optellen
verrichten|doen,uitvoeren
verrommelen|slordig worden
verruimen|groter maken,vergroten
verschaffen|geven
verschralen|minder worden
verschuldigd_zijn|moeten betalen
versoberen|eenvoudiger maken
verstoken|missen
verstrekken|geven,sturen
verstrijken|voorbijgaan,aflopen
vertegenwoordigen|spreken namens,werken voor
vertoeven|zijn,blijven
vertolken|zeggen
vertonen|laten zien
vervaardigen|maken
vervallen|niet meer gelden,stoppen
vervolmaken|verbeteren
vervreemden|verkopen
verweren|zich verdedigen
verwerken|behandelen,gebruiken
verwerven|krijgen,kopen
verweven|samen laten gaan
verwezenlijken|maken,bereiken,uitvoeren
verwijderen|weghalen
verwittigen|waarschuwen,laten weten
verzaken|niet doen
verzelfstandigen|zelfstandig maken
verzoeken|vragen
vestigen|gaan wonen,beginnen
visualiseren|laten zien,tekenen
vitaliseren|nieuw leven geven
volbrengen|afmaken,doen
voldoen|betalen,goed genoeg zijn
voleindigen|afmaken
volharden|doorgaan,volhouden
volstaan|genoeg zijn
voltooien|afmaken
voor_behouden|houden
voor_leggen|laten zien,vragen
voor_liggen|klaar zijn
voor_schrijven|verplichten,opdragen
voorafgaan|eerder komen
voorfinancieren|vooraf betalen
voorhouden|laten zien
voornemen|van plan zijn
voorspiegelen|beloven
voorstaan|willen
voortduren|doorgaan,duren
voortkomen|komen
voortvloeien|komen,volgen
voortzetten|doorgaan met,verdergaan met
voorzien|geven,verwachten
vorderen|eisen,vooruitgaan
vrijstellen|vrijmaken van
vrijwaren|beschermen
waarborgen|zorgen voor,beloven,beschermen
waarmerken|een stempel zetten op
waarnemen|zien,merken,vervangen
wederkeren|terugkomen
wedervaren|gebeuren
wedijveren|strijden
weergeven|laten zien
weerhouden|tegenhouden
weerleggen|laten zien dat iets niet klopt
wegnemen|weghalen
welgevallen|goedvinden
welslagen|goed aflopen
wijten|de schuld geven
wijzigen|veranderen,aanpassen
zekerstellen|zorgen voor
zenden|sturen
zorgdragen|zorgen voor
zuiveren|schoonmaken
`;
