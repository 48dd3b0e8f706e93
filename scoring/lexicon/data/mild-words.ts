/**
 * Words that many readers know, and that a writer's guide still swaps for a plainer one. They are named in a
 * very long sentence, where they add to a load, and when looked up alone; in an ordinary sentence they are left in
 * peace, and they may stand as the plainer word for a harder one. `word|alternative,alternative`,
 * best first. Our own list.
 */
export const MILD_VERBS = `
aangeven|zeggen,vertellen,laten weten
aankondigen|laten weten,vertellen
aanpassen|veranderen
aanvullen|erbij doen
accepteren|goedvinden,aannemen
adviseren|aanraden,advies geven
afronden|klaar maken,afmaken,stoppen met
begeleiden|helpen
behalen|halen,krijgen
beheren|zorgen voor,regelen
beoordelen|bekijken,een oordeel geven over
bepalen|besluiten,kiezen,zeggen
beperken|minder maken,kleiner maken
berekenen|uitrekenen
beschadigen|kapotmaken,stukmaken
besparen|minder gebruiken,geld overhouden
besteden|uitgeven,gebruiken
betrekken|laten meedoen,mee laten denken
bezitten|hebben
bijdragen|helpen,meehelpen
combineren|samen doen,samenvoegen
controleren|nakijken,bekijken
erkennen|toegeven
innen|ophalen,krijgen
installeren|plaatsen,aanleggen
leveren|geven,brengen
ondersteunen|helpen,steunen
onderzoeken|bekijken,uitzoeken
onthouden|niet geven
ontvangen|krijgen
ontwikkelen|maken,bedenken
opsporen|zoeken,vinden
organiseren|regelen
overtuigen|laten geloven
reageren|antwoorden
registreren|opschrijven,inschrijven
respecteren|rekening houden met,goed omgaan met
streven|proberen,willen
toenemen|meer worden
toepassen|gebruiken
uitbreiden|groter maken,vergroten
uitvoeren|doen,maken
verhogen|meer maken,hoger maken
verlagen|minder maken,lager maken
verlengen|langer maken
verminderen|minder maken,minder worden
veroorzaken|zorgen voor
verplaatsen|op een andere plek zetten,naar een andere dag zetten
verspreiden|uitdelen,rondbrengen
verstoren|storen
verzenden|sturen,opsturen
vormgeven|maken,ontwerpen
`;

export const MILD_NOUNS = `
aankoop|koop
aanpassing|verandering
aanwijzing|tip,uitleg
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
borg|geld als zekerheid,zekerheid
cliënt|klant
commissie|groep,werkgroep
communicatie|contact,informatie
conclusie|uitkomst,gevolg
concurrentie|strijd tussen bedrijven
conflict|ruzie
criminaliteit|misdaad
deelname|meedoen
directie|leiding,bazen
discussie|gesprek
eigendom|bezit
evenement|feest,festival
fase|stap,deel,tijd
feedback|reactie,mening
functie|werk,baan,taak
gebrek|tekort,fout
gedeelte|deel,stuk
goedkeuring|toestemming
handeling|wat iemand doet,actie
interesse|belangstelling
kwaliteit|hoe goed iets is
maatregel|actie,stap,regel
omstandigheid|situatie
onderdeel|deel
ondersteuning|hulp,steun
overtreding|fout,iets wat niet mag
overzicht|lijst
periode|tijd
planning|plan
positie|plek,plaats,rol
proces|manier,stappen,hoe het gaat
productie|maken
project|plan,werk
reactie|antwoord
reparatie|herstel
resultaat|uitkomst
sector|groep bedrijven
tarief|prijs
traditie|gewoonte
transport|vervoer
trend|ontwikkeling
uiting|woorden,wat iemand zegt
uitvoering|doen,werk
uitwerking|gevolg
vacature|baan,open plek
verklaring|uitleg,papier
verplichting|plicht
verwachting|wat we denken
verzoek|vraag
voorstel|plan,idee
voorwaarde|eis,regel
welzijn|hoe het met mensen gaat
werkgelegenheid|banen,werk
`;

export const MILD_ADJECTIVES = `
afhankelijk|niet zelfstandig
anoniem|zonder naam
beschikbaar|vrij,te krijgen
compleet|helemaal,volledig
enorm|heel groot
financieel|van geld,over geld
gedeeltelijk|voor een deel,deels
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
officieel|volgens de regels
onafhankelijk|zelfstandig
openbaar|voor iedereen
origineel|echt,eerste
plaatselijk|van deze plaats,in deze plaats
praktisch|handig
psychisch|geestelijk
realistisch|mogelijk,echt
regelmatig|vaak
telefonisch|met de telefoon
tijdelijk|voor een tijdje
toekomstig|later,nieuw
volledig|helemaal
wettelijk|volgens de wet
`;

export const MILD_FIXED = `
namelijk|want
nauwelijks|bijna niet
tenzij|behalve als
tijdens|in,bij
vanwege|door,om
voldoende|genoeg
voortaan|vanaf nu
werkzaamheden|werk
`;
