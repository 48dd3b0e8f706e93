/**
 * Words that many readers know, and that a writer's guide still swaps for a plainer one. They are named in a
 * very long sentence, where they add to a load, and when looked up alone; in an ordinary sentence they are left in
 * peace, and they may stand as the plainer word for a harder one. `word|alternative,alternative`,
 * best first. Our own list.
 */
export const MILD_VERBS = `
aangeven|zeggen,vertellen,laten weten
aankondigen|laten weten,vertellen
aanmelden|inschrijven,opgeven
aanmoedigen|helpen,zin geven
aanpassen|veranderen
aanspreken|praten met
aanvullen|erbij doen
aanwijzen|kiezen,laten zien
accepteren|goedvinden,aannemen
adviseren|aanraden,advies geven
afgeven|geven
afleggen|doen
afronden|klaar maken,afmaken,stoppen met
bedienen|helpen,gebruiken
begeleiden|helpen
behalen|halen,krijgen
behandelen|bespreken,bekijken
beheren|zorgen voor,regelen
bekendmaken|vertellen,laten weten
beoordelen|bekijken,een oordeel geven over
bepalen|besluiten,kiezen,zeggen
beperken|minder maken,kleiner maken
bereiken|halen
berekenen|uitrekenen
beschadigen|kapotmaken,stukmaken
beslissen|besluiten,kiezen
besparen|minder gebruiken,geld overhouden
bespreken|praten over
besteden|uitgeven,gebruiken
betrekken|laten meedoen,mee laten denken
bevestigen|zeggen dat het klopt
bezitten|hebben
bijdragen|helpen,meehelpen
bijhouden|opschrijven
combineren|samen doen,samenvoegen
controleren|nakijken,bekijken
dekken|betalen
eindigen|stoppen
erkennen|toegeven
inleveren|geven,brengen
innen|ophalen,krijgen
inrichten|indelen,maken
installeren|plaatsen,aanleggen
instellen|beginnen,maken
invoeren|beginnen met
inzetten|gebruiken
leveren|geven,brengen
melden|laten weten,vertellen,zeggen
onderhouden|goed houden
ondersteunen|helpen,steunen
onderzoeken|bekijken,uitzoeken
onthouden|niet geven
ontvangen|krijgen
ontwikkelen|maken,bedenken
opsporen|zoeken,vinden
organiseren|regelen
overmaken|betalen
overtuigen|laten geloven
plaatsen|zetten,neerzetten
reageren|antwoorden
registreren|opschrijven,inschrijven
reserveren|vasthouden,bewaren
respecteren|rekening houden met,goed omgaan met
samenvatten|kort vertellen
streven|proberen,willen
toelaten|binnenlaten,goedvinden
toenemen|meer worden
toepassen|gebruiken
uitbreiden|groter maken,vergroten
uitnodigen|vragen
uitvoeren|doen,maken
verbeteren|beter maken
vergaderen|praten
vergoeden|betalen
verhogen|meer maken,hoger maken
verlagen|minder maken,lager maken
verlengen|langer maken
verminderen|minder maken,minder worden
veroorzaken|zorgen voor
verplaatsen|op een andere plek zetten,naar een andere dag zetten
verspreiden|uitdelen,rondbrengen
verstoren|storen
verwijzen|sturen
verzenden|sturen,opsturen
voorbereiden|klaarmaken
vormgeven|maken,ontwerpen
waarderen|goed vinden
`;

export const MILD_NOUNS = `
aankoop|koop
aanleg|bouw
aanmelding|inschrijving
aanpak|plan,manier
aanpassing|verandering
aanvulling|extra
aanwijzing|tip,uitleg
activiteit|wat we doen
advies|raad,tip
appartement|flat,woning
arbeid|werk
begeleiding|hulp
begroting|plan voor het geld,overzicht van het geld
behoefte|wens,wat nodig is
beleid|plannen,regels,aanpak,plan
beoordeling|oordeel,mening
bepaling|regel,afspraak
beperking|grens,handicap
bijdrage|geld,hulp
bijeenkomst|afspraak met meer mensen
bijlage|papier bij de brief
borg|geld als zekerheid,zekerheid
cliënt|klant
coach|begeleider
commissie|groep,werkgroep
communicatie|contact,informatie
conclusie|uitkomst,gevolg
concurrentie|strijd tussen bedrijven
conflict|ruzie
controle|nakijken
criminaliteit|misdaad
deelname|meedoen
deelnemer|wie meedoet
dienst|hulp,afdeling
directie|leiding,bazen
discipline|regels,vak
discussie|gesprek
eigenaar|van wie het is
eigendom|bezit
evenement|feest,festival
excuus|reden
fase|stap,deel,tijd
feedback|reactie,mening
functie|werk,baan,taak
gebrek|tekort,fout
gedeelte|deel,stuk
goedkeuring|toestemming
handeling|wat iemand doet,actie
indruk|gevoel,idee
informatie|uitleg
instelling|organisatie
interesse|belangstelling
interview|gesprek
invloed|macht
inzet|hulp,moeite
inzicht|begrip
kenmerk|nummer,eigenschap
klacht|probleem
korting|minder betalen
kwaliteit|hoe goed iets is
maatregel|actie,stap,regel
meerderheid|de meeste mensen
ministerie|deel van de regering
moment|tijd
niveau|hoogte
notitie|aantekening,verslag
omstandigheid|situatie
onderdeel|deel
ondersteuning|hulp,steun
ontwerp|tekening,plan
opbrengst|geld
oppervlakte|hoe groot het is
organisatie|bedrijf,groep
overheid|gemeente of rijk
overlast|last
overtreding|fout,iets wat niet mag
overzicht|lijst
partner|man of vrouw
periode|tijd
planning|plan
positie|plek,plaats,rol
prestatie|wat iemand doet
proces|manier,stappen,hoe het gaat
productie|maken
programma|plan
project|plan,werk
publiek|mensen
reactie|antwoord
reparatie|herstel
resultaat|uitkomst
samenleving|mensen,iedereen
sector|groep bedrijven
situatie|hoe het is
specialist|iemand met veel kennis
stichting|organisatie
subsidie|geld van de overheid
systeem|manier
tarief|prijs
tentoonstelling|plek waar u iets bekijkt
toekomst|later
toestemming|dat het mag
traditie|gewoonte
transport|vervoer
trend|ontwikkeling
uiting|woorden,wat iemand zegt
uitvoering|doen,werk
uitwerking|gevolg
vacature|baan,open plek
verbruik|gebruik
verdenking|vermoeden
vergunning|toestemming
verklaring|uitleg,papier
verplichting|plicht
vertraging|later dan gepland
verwachting|wat we denken
verzoek|vraag
voorkeur|keuze
voorstel|plan,idee
voorwaarde|eis,regel
voorzitter|leider
welzijn|hoe het met mensen gaat
werkgelegenheid|banen,werk
woonruimte|woning
`;

export const MILD_ADJECTIVES = `
aantrekkelijk|mooi,leuk
afhankelijk|niet zelfstandig
anoniem|zonder naam
beschikbaar|vrij,te krijgen
bewust|met opzet
compleet|helemaal,volledig
digitaal|met de computer,online
enorm|heel groot
financieel|van geld,over geld
gedeeltelijk|voor een deel,deels
geldig|goed
gemiddeld|normaal
gereed|klaar
geschikt|goed,passend
haalbaar|mogelijk
jaarlijks|elk jaar
juridisch|volgens de wet,over de wet
langdurig|lang
lokaal|in de buurt
maximaal|niet meer dan,ten hoogste
minimaal|minstens,niet minder dan
mondeling|met woorden,in een gesprek
neutraal|zonder mening
officieel|volgens de regels
onafhankelijk|zelfstandig
openbaar|voor iedereen
origineel|echt,eerste
plaatselijk|van deze plaats,in deze plaats
positief|goed
praktisch|handig
psychisch|geestelijk
realistisch|mogelijk,echt
regelmatig|vaak
telefonisch|met de telefoon
tijdelijk|voor een tijdje
toekomstig|later,nieuw
verkrijgbaar|te koop
verplicht|wat moet
volledig|helemaal
wettelijk|volgens de wet
zakelijk|van het werk
`;

export const MILD_FIXED = `
namelijk|want
nauwelijks|bijna niet
ondanks|ook met
sommige|een paar
tenzij|behalve als
tijdens|in,bij
vanwege|door,om
via|met,door
voldoende|genoeg
voortaan|vanaf nu
werkzaamheden|werk
zodra|als
`;
